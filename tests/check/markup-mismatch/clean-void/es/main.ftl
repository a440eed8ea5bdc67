preload = Añada <link rel="preload"> a su página
meta = Añada <meta name="x"> a su página
all = <area alt="y"><base href="x"><col span="2"><embed src="x"><input type="text"><param name="x"><source src="x"><track src="x">
words = Copiar <origen> en <enlace>
linked = Leer <link>más</link>

preload = Add <link rel="preload"> to your page
meta = Add <meta name="x"> to your page
all = <area alt="x"><base href="x"><col span="2"><embed src="x"><input type="text"><param name="x"><source src="x"><track src="x">
words = Copy <source> to <link>
linked = Read <link>more</link>

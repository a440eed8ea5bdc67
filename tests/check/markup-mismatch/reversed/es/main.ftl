a = Leer </b>más<b> ahora
b = Abrir </a>esto<a href="x">

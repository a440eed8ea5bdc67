more = Leer <a href="{ $url }" class="x">más</a>

more = Leer <a class="x">más</a>

more = Leer <a class="x" href="https://example.org/es?r=2">más</a>

more = Leer <a href=”https://example.org” class="x">más</a>

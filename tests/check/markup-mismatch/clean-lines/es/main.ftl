more = Leer
    <a
      href="x">más</a> y <b { $style }>esto</b>

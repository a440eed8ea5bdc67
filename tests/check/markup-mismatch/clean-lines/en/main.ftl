more = Read
    <a
      href="x">more</a> and <b { $style }>this</b>

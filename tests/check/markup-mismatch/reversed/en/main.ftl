a = Read <b>more</b> now
b = Open <a href="x">it</a>

more = Read <b>more</b> and <b>more

more = Read <b>more</b>
song = Song

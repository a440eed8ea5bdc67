song = Song
ask = Go & see { $x }
space = One two

x = Two things

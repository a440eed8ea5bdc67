### mira review 1

# translation: eeb086edfac60274
name = MIRA Coalition

### mira review 1

# translation: 06856975d99e15f6
name = MIRA Coalition

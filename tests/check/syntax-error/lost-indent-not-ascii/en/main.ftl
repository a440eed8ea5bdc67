hi = Hi { $x }
long = Two
    lines
name = Name

# Nothing is taken away from the indentation here, in any parser: it is text.
deep =
{ $x } and
    { $y }
       text
# Here only lines with braces are below: they may move.
shallow =
    { $x }
    { $y }
    { $z }

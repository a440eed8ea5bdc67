bracket = [square
    and more
star = *star
    and more
dot = .dot
    and more
    .attribute = [x]
choice = *{ $n ->
  [one] [1]
 *[other] .
       more
}
hash =
    # no comment
quoted =
    { "[" }square
    { "." }dot
    { "}" }brace
    {""}
    {" "}edge{" "}

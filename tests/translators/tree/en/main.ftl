# How the program greets.
hello = Hello, { $name }!
bye =
    Good-bye,
    and come again
-brand = Mira
save = Save
    .tooltip = Keep what was written
    .label = Save
only-attributes =
    .label = Close
files = { $count ->
    [one] One file
   *[other] { $count } files
}

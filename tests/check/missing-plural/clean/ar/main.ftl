hello = { $name }
files = { $n ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] { $n } قليل
    [many] { $n } كثير
   *[other] { $n }
}

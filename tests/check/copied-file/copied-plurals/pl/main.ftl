saved = Your work has been saved.
ask = What is the name of the file?
lost = There is no file of that name.
files = { $n ->
    [one] There is one file in the folder.
   *[other] There are { $n } files in the folder.
}

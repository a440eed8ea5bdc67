# Only some of the messages, all of them copied.
saved = Your work has been saved.
ask = What is the name of the file?
    .title = Save the file under a name
lost = There is no file of that name.

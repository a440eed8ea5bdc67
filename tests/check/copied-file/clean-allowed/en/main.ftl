brand = Mira
saved = Your work has been saved.
ask = What is the name of the file?
    .title = Save the file under a name
lost = There is no file of that name.
url = https://example.org/
count = 10

saved = Your work has been saved.
ask =
  What is the name
  of the file?
lost = There is no file called {$name}.

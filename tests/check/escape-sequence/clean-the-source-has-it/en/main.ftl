one = Type \t for a tab.
two = Search for { "\\" }n.
three = Use &lt; for a bracket.
four = The file "main"
five = "quoted"
six = It’s “so”.

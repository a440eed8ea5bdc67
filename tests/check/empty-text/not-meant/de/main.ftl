formerly = { "" }
after-blank = { "" }
other = { "" }
next = { "" }

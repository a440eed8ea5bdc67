### About the file
### in two lines

## A group

# A note
#
#   indented, with blanks at its end  
foo = Foo

# Alone

# With the next
-bar =
    Bar
    # no comment but text

##

baz = Baz

#
# the last line has no end

# Leave this message empty if it is not needed.
formerly = Formerly known as Master Password

# The value of the next one can be { "" }.

after-blank = Some text
# An empty text is "", and { } is none.
other = Other text
next = Next text

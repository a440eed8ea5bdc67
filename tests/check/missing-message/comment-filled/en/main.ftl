yes = Yes
no = No
maybe = Perhaps it is so
hello = Hello

# yes = Yes
# no = No
# hint = Read it

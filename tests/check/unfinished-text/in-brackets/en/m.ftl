a = Save
b = Delete all

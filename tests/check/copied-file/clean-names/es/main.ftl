one = Ministry of the Interior and of Justice
two = Universidad de los Andes
three = GNU General Public License version 3 or later
four = git commit --message file
five = https://example.org/a/b
six = 10
seven = OK

a = Save
b = Open
c = Close

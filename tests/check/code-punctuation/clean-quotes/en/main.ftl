a = “Save”
b = Open the "file"
c = "Close"

save = Save
open = Open
opt = opt = value

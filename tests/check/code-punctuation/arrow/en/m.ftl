save = Save
open = Open
next => next
back = Back

save = Save
    .key = S
open = Open
    .key = O
close = Close
    .key = C

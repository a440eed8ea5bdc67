save = Save
    .accesskey = S
open = Open
    .accesskey = O
    .title = Open { $file }
close = Close
    .accesskey = C
    .title = Close it

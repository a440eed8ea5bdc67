save =
    .label = Save
    .accesskey = S
open = Open
    .accesskey = O

save =
    .label = Save
    .accesskey = S
open = Open { $file }
    .accesskey = O
quit =
    .label = Leave
    .accesskey = Q

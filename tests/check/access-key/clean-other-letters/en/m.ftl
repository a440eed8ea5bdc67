a = Copy the URL
    .accesskey = C
b = Open
    .accesskey = O

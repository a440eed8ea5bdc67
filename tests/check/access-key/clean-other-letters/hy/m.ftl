a = Պատճենել URL
    .accesskey = C
b = Բացել
    .accesskey = O

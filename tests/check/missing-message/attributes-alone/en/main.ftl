save =
    .label = Save
    .accesskey = S
no = No

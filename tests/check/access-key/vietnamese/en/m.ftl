a = Task
    .accesskey = T

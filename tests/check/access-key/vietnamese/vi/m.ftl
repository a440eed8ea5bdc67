a = Nhiệm vụ
    .accesskey = T

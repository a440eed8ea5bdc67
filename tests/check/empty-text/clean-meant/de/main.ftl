formerly = { "" }
hint =
    .label = { "" }

a = { $gender ->
    [male] su
    [female] su
}

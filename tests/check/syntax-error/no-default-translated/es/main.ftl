a = { $gender ->
    [male] su
    [female] su
    [otro] su
}

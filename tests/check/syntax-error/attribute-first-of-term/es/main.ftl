-t =
    .gender = { $x

share = { $gender ->
    [male] { $userName } shared his folder.
   *[other] <b>{ $userName }</b> shared their folder.
}

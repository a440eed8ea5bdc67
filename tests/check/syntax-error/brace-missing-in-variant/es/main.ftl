share = { $gender ->
    [male] { $userName ha compartido su carpeta.
   *[other] <b>{ $userName }</b> ha compartido su carpeta.
}

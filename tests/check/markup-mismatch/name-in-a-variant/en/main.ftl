files = { $n ->
    [one] A <b data-l10n-name="file">file</b>
   *[other] { $n } <b data-l10n-name="file">files</b>
}

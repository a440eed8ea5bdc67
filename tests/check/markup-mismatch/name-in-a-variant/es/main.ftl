files = { $n ->
    [one] Un <b data-l10n-name="file">archivo</b>
   *[other] { $n } <b data-l10n-name="archivos">archivos</b>
}

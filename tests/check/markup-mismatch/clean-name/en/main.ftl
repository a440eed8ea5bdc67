help = See <a data-l10n-name="help">our page</a> and <a data-l10n-name="terms">the terms</a>.
files = { $n ->
    [one] A <b data-l10n-name="x">file</b>
   *[other] { $n } <b data-l10n-name="x">files</b>
}
given = <a data-l10n-name="{ $name }">this</a>
other = <a title="help">this</a>

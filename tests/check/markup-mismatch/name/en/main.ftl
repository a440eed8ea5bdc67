help = See <a data-l10n-name="help">our page</a> and <a data-l10n-name="terms">the terms</a>.
about = See <a data-l10n-name='about' href="x">this</a>.

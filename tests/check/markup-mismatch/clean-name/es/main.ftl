help = Las <a data-l10n-name="terms">condiciones</a>, y vea <a data-l10n-name='help'>la página</a>.
files = <b data-l10n-name="x">Archivos</b>: { $n }
given = <a data-l10n-name="{ $name }">esto</a>
other = <a title="ayuda">esto</a>

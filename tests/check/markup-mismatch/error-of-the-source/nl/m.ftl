a = Beschikbaar op <code data-l10n-name="url">{ $url }</span>
b = <p>Een</p><p>Twee
c = <b>Een

a = Unter <code data-l10n-name="url">{ $url }</code>
b = <p>Eins</p><p>Zwei
c = <b>Eins</b>

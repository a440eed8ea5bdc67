a = Available at <code data-l10n-name="url">{ $url }</span>
b = <p>One</p><p>Two
c = <b>One</b>

breach = See <a data-l10n-name="breach-alert-link">more</a>
href = See <a href="https://example.org">more</a> and <a href="{ $url }">this</a>
given = See <a href="{ $url }">more</a>
start = See <a href="x">more</a>
round = See <a href="x">more</a>

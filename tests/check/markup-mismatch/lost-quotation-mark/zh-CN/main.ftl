breach = <a data-l10n-name="breach-alert-link>详细了解</a>
href = <a href="https://example.org>详细了解</a> <a href="{ $url }">详细</a>
given = <a href="{ $url }>详细了解</a>
start = <a href=x">详细了解</a>
round = <a href="x”>详细了解</a>

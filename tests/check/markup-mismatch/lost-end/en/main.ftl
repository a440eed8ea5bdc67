breach = See <a data-l10n-name="breach-alert-link">more</a>
href = See <a href="{ $url }">more</a>
bold = See <b>more</b>
close = See <b>more</b> { $n }
wide = See <a href="x">more</a>

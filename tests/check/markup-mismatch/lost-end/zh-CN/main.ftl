breach = <a data-l10n-name="breach-alert-link"详细了解</a>
href = <a href="{ $url }"详细了解</a>
bold = <b 详细了解</b>
close = <b>详细了解</b { $n }
wide = <a href="x"＞详细了解</a>

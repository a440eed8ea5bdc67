more = Read <a href="https://example.org/?q=1" class="x">more</a>

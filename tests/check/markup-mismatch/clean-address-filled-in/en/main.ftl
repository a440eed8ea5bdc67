more = Read <a class="x" href="{ $url }">more</a>

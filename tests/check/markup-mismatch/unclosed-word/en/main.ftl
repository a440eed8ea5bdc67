linked = Read <link>more</link>

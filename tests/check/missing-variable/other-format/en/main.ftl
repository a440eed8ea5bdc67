hello = Hello, { $name }!
bye = Bye, { $name }
both = { $a } and { $b }
    .title = See { $n }

hello = Hello, { $n }! Hello, { $n }!

hello = Hello, { $name }
bye = Goodbye ({ $name }).

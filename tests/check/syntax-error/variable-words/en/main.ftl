hello = Hello, { $userName }

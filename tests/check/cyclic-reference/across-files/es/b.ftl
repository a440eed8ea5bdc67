b = { a }

hello = Hello
more = { hello }

done = { $n }% done
share = { $n } percent
issue = Issue number { $n }
price = $5 and { $n }
cost = { $n } US dollars
doc = Prices: { $n }
lang = Written for { $n }
space = { $n }

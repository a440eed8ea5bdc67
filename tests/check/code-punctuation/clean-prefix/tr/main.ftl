done = %{ $n } bitti
share = %{ $n }
issue = Sorun #{ $n }
price = 5 $ ve ${ $n }
cost = ${ $n }
doc = Fiyatlar: US${ $n }
lang = C#{ $n }
space = % { $n }

a = Press { "{" } to open
b = From { $user }
c = Press { "{" } or { "}" }
d = End { "}" }

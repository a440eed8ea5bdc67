a = Read <a { $attrs }>the terms</a> first
b = Read <a { $attrs }>the notes</a> first
c = <b>x</b>

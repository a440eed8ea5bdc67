a = Leggi prima <a{ $attrs }>i termini</a>
b = Leggi prima <a { $attrs }>le note</a>
c = <b>{ "x" }</b>

more = <p>Leer</p> <b>más</b> en <a href="{ $url }">{ $name }</a>
usage = --<resumen>, <sin definir>, <archivo>, <nombre@ejemplo.com> y <título>

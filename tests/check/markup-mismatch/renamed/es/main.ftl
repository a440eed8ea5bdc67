more = Leer <strong>más</strong> en <a href="{ $url }">{ $name }</a>
usage = --<resumen>, <sin definir>, <archivo>, <nombre@ejemplo.com> y <título>

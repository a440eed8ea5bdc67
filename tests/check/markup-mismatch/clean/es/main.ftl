more = En <a href="{ $url }">{ $name }</a> hay <b>más</b> y <b>más</b>
usage = --<resumen>, <sin definir>, <archivo>, <nombre@ejemplo.com> y <título>

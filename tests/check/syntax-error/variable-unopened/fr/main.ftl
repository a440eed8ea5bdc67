hello = Bonjour, $name }
bye = Au revoir ($name}.

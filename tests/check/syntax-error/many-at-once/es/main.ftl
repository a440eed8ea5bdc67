hello Hola

bye = Adiós }

thanks = Gracias, { $nombre }

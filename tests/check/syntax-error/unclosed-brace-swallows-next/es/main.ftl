hello = Hola, {
bye = Adiós, { $nombre }

vision =
   Visión
bye = Adiós

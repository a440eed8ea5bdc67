about = À propos
Note: nous sommes ici.
bye = Au revoir

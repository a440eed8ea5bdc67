files = Des fichiers de { $name }
share = On a partagé le dossier.

share = { $name } a partagé son dossier.
delete = Supprimer la sélection
    .title = Supprimer

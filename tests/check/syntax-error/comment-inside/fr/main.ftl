hello-a = Bonjour
files-a =
    { $count ->
#         [one] Un fichier
       *[other] { $count } fichiers
    }
long-a = x
    .title = T

hello-b = Bonjour

# files-b =
    { $count ->
         [one] Un fichier
       *[other] { $count } fichiers
    }
long-b = x
    .title = T

hello-c = Bonjour
files-c =
#    { $count ->
         [one] Un fichier
       *[other] { $count } fichiers
    }
long-c = x
    .title = T

hello-d = Bonjour
files-d =
    { $count ->
         [one] Un fichier
#       *[other] { $count } fichiers
    }
long-d = x
    .title = T

hello-e = Bonjour
files-e =
    { $count ->
         [one] Un fichier
       *[other] { $count } fichiers
#    }
long-e =
#    .title = T


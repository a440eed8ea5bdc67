# Una nota
## Grupo
### Archivo
hello = [Hola] ... * { "{" }
    y = más
bye =
    { $n ->
        [one] Uno
       *[other] { $n }
    }

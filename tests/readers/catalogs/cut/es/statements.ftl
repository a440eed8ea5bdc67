intro =
    Responda, por favor.

    **¿Cuál?**

    Gracias.
whole = Todo.

vision: texto
option = { -times(count: -1) }
-times = { $count } grados

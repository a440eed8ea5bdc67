unread =
    { $count ->
        [one] Tiene un mensaje.
        [many] Tiene { $count } de
¡mensajes!.
       *[other] Tiene { $count } mensajes.
    }
next = Siguiente

unread =
    { $count ->
        [one] Tiene un mensaje.
        [many] Tiene { $count } de mensajes.
    }
next = Siguiente

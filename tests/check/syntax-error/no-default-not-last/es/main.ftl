unread =
    { $count ->
        [many] Tiene { $count } de mensajes.
       [other] Tiene { $count } mensajes.
        [one] Tiene un mensaje.
    }
next = Siguiente

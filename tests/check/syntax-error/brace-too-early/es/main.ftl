unread =
    { $count ->
        [one] Tiene un mensaje.
    }
       *[other] Tiene { $count } mensajes.
    }
next = Siguiente

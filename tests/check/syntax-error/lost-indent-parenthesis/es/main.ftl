unread =
    { $count ->
        [one] Tiene un
(solo) mensaje.
       *[other] Tiene { $count } mensajes.
    }
next = Siguiente

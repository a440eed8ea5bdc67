unread =
    { $count ->
        [one] Un mensaje. [many] { $count } de mensajes.
       *[other] { $count } mensajes.
    }
share =
    { $gender ->
        [male] Lo compartió él. [female] Lo compartió ella.
       *[other] Lo compartieron.
    }
devices =
    { $n ->
       *[other] { $n } aparatos [ 0 ] Ninguno
    }

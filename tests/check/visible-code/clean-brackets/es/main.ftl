unread =
    { $count ->
        [one] Un mensaje, vea [other].
       *[other] { $count } mensajes, vea [other].
    }
note = Vea [1], [one] y [many].
foot =
    { $n ->
        [1] Una vez [1] [sic] [2]
        [one] Uno [véase abajo] [
       *[other] { $n } []
    }

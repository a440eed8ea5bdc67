unread =
    { $count ->
        [one] One message, see [other].
       *[other] { $count } messages, see [other].
    }
note = See [1] and [one].
foot =
    { $n ->
        [1] Once
        [one] One
       *[other] { $n }
    }

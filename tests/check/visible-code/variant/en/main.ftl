-brand = Skylark
unread =
    { $count ->
        [one] One message.
       *[other] { $count } messages.
    }
share =
    { $gender ->
        [male] He shared it.
        [female] She shared it.
       *[other] They shared it.
    }
devices =
    { $n ->
        [0] No device
       *[other] { $n } devices
    }

unread =
    { $count ->
        [one] You have one message.
       *[other] You have { $count } messages.
    }
next = Next

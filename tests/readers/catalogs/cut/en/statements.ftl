intro =
    Please answer.

    {"*"}*Which one?**

    Thank you.
whole = All of it.
option = { -times(count: -1) }
-times = { $count } degrees

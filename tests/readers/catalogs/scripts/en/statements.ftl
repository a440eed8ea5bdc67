greeting = Good morning, everybody. This line is long enough to be broken on a narrow terminal, wherever it may.
    .title = Greeting

verse =
    One line,
    and another.

    A second paragraph.

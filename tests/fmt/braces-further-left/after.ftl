# The standard keeps 4 blanks before "text", fluent-rs keeps none: both stay as they are.
beside = first
        text
    { $x } more
below =
        text
    { $x } more

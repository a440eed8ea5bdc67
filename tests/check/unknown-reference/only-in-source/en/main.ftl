-brand = Mira
about = About { -brand }
more = { about } more

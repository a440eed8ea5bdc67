-brand = Mira
about = About { -brand }

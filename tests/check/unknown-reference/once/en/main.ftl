key = Type { -age-plugin- } to go on
about = About { -brand }
-brand = Mira

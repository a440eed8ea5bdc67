key = Escriba { -age-plugin- } para seguir
about = Acerca de { -age-plugin- }, { -brand }
-brand = Mira

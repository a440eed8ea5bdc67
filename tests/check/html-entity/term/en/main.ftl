# See <https://example.org>.
-brand = Skylark
-mail = a & b
one = One

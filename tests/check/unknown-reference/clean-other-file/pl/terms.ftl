-brand = Mira
    .gender = f
-kraj = Polska

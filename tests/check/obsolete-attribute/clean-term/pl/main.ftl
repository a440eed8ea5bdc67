-brand = Mira
    .gender = f

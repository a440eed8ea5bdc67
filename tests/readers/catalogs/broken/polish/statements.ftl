welcome = Witamy.

### Harbour Garden is an organisation invented for tests.

name = Jardín del Puerto (muestra)

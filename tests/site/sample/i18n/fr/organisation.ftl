### Harbour Garden is an organisation invented for tests.

name = Jardin du Port (exemple)

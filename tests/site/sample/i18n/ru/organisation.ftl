### Harbour Garden is an organisation invented for tests.

name = Портовый сад (пример)

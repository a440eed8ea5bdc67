### Harbour Garden is an organisation invented for tests.

name = Jaden Pò a (egzanp)

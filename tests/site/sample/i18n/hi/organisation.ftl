### Harbour Garden is an organisation invented for tests.

name = बंदरगाह बगीचा (नमूना)

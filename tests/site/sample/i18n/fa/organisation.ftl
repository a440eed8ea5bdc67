### Harbour Garden is an organisation invented for tests.

name = باغ بندر (نمونه)

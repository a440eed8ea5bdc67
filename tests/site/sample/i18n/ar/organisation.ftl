### Harbour Garden is an organisation invented for tests.

name = حديقة الميناء (مثال)

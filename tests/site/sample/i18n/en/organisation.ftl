### Harbour Garden is an organisation invented for tests.

name = Harbour Garden (Sample)
address = https://example.org/
footer = An invented organisation

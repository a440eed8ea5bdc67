### Harbour Garden is an organisation invented for tests.

name = 港湾花园（示例）

hello = こんにちは。
bye = さようなら。

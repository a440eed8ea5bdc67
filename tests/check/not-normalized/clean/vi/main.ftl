hello = Tiếng Việt
bye = Tạm biệt

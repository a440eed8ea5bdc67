hello = ¡Hola! 你好 🙂
bye = Adiós

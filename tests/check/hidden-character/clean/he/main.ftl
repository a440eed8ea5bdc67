hello = ‏שלום‎
bye = ביי

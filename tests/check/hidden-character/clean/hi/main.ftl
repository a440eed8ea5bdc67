hello = क्‍ष।
bye = न

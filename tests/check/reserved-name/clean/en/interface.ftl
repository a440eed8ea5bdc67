list = List

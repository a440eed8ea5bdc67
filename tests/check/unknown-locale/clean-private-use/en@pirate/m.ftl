a = Arr

a ​​= A

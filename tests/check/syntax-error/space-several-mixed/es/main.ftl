a = A
​   .k = K

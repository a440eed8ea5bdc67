a = A
- b = び
c = C
1. d = で

x = X

* -t = て

y = Y
• e = え

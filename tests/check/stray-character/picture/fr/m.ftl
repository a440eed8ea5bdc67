a = Signalez-le.￼
b = C’est ￼

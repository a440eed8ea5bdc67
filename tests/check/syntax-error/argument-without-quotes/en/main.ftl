-brand = X
a = Of { -brand }

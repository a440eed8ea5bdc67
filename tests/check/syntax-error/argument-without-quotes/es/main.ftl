-brand = X
a = De { -brand(case: genitive) }

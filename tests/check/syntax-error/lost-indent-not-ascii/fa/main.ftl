hi =
سلام { $x }
long =
اول
    دوم
name =
نام = x

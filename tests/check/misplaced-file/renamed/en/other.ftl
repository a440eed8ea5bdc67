x = One thing



foo=Hello   
bar   =   World
baz =


    Below



-brand=Mira
   


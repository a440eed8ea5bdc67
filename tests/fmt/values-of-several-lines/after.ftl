one =
    First
    second
      third, two columns further

    after a blank line
two =
            First, further right
        second
    third
three = Only one line
four =
    text   
     
    blanks before and after an empty line

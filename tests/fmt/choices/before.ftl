files = You have {$n   ->
[0]none
[one]one file
*[other]{$n} files
} here
nested = {$a ->
    [x] {$b ->
       [1] one
      *[2.5] two
    }
   *[y]
       two
         lines
}
-term = {  -other.gender  ->
  [ masculine ] he
  *[ feminine ] she
}
    .gender = feminine
message =
    .title = { NUMBER($n,type:"ordinal") ->
    [one] {$n}st
    *[other] {$n}th
}


    .text = after blank lines

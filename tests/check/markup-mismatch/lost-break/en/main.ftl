more = One<br>two

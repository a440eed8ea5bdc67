more = <a href="x">more</a> <b>b</b><br>

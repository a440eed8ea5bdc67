more = <A HREF="x">más</A> <B>b</b><BR>

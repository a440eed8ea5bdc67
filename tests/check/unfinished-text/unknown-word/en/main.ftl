hello = Good morning
file = <undef> file

more = Read <b>more</b> at <a href="{ $url }">{ $name }</a>
usage = --<digest>, <undef>, <file>, <name@example.com> and <title>

share = <b>{ $userName</b> compartió

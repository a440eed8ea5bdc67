hello = Hello{ " " }

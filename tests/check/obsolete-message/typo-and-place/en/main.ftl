menu-open = Open
menu-about = About

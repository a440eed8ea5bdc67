### Who the organisation is, as its letter says. The formats that show it read this file.
### Possible besides: address (of its site, https://…) and footer (a line for the foot of a page).

name = MIRA Coalition

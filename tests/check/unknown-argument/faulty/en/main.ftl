quit = Quit { -brand }
about = About { -brand }
open = Open { -brand }
from = From { -brand }
both = Both { -brand }

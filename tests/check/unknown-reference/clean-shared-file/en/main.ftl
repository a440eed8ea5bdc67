about = About { -brand }

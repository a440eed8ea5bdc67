p = Go on

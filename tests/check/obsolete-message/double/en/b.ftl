maybe = Maybe

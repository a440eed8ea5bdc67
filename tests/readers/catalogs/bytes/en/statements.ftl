welcome = Welcome.

promise = We keep our word.

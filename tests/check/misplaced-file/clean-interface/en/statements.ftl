promise = We promise.

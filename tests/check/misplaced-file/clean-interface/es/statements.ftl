promise = Prometemos.

welcome = Bienvenidos.

promise = Cumplimos, mañana.

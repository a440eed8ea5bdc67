cart = Carrito

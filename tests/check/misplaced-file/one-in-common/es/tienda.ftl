title = Tienda
cart = Carrito

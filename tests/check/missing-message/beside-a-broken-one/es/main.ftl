hello Hola

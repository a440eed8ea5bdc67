welcome = Bienvenidos todos.
    .title = Bienvenida

promise Cumplimos nuestra palabra.

thanks = { unknown }

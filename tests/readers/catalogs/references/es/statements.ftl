about = { -org } está aquí. { more }
    .title = Acerca de

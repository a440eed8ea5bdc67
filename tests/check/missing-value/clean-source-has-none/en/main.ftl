hello =
    .title = Title

hello =
    .title = Title
more = More

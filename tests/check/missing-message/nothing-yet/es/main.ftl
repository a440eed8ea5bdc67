# hello =
# vision =

vision = Vision
status = Status

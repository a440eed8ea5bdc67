vision = Vision
letter = Letter
values-list = Values

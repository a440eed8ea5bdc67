a = Report it
b = It is ￼

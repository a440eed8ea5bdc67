path = A path separator
other = A path separator

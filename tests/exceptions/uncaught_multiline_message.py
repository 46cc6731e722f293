# A message of several lines is printed as it is.
message = "first line\nsecond line\n  third line"
raise RuntimeError(message)

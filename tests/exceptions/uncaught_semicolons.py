# Carets on the right statement of a line with several.
x = 1; y = 0; print("start"); z = x / y; print("never")

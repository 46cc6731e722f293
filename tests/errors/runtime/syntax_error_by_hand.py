raise SyntaxError("by hand", ("file.py", 3, 5, "x = y z\n", 3, 8))

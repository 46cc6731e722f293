raise SyntaxError("odd", ("file.py", 3, 50, "short\n"))

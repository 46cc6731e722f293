x = 5
eval("x + (1 / 0)")

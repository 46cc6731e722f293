compile("x = (1,\ny = 2", "<nowhere>", "exec")

print("a", end="", "b")

print("a", end + 1="")

args = 5
print("x", *args, sep="")

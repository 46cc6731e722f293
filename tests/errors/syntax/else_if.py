x = 3
if x < 2:
    print("small")
else if x < 5:
    print("middle")

def outer():
    for x in range(3):
    print(x)

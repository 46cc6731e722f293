with open("x") as 3:
    pass

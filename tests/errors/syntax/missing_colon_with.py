with open("a.txt") as f
    print(f.read())

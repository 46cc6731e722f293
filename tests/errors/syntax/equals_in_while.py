while line = next(lines):
    print(line)

# Loops and handlers together: which else belongs to what.
def search(items, wanted):
    for item in items:
        try:
            value = int(item)
        except ValueError:
            print("skip", item)
            continue
        else:
            if value == wanted:
                break
        finally:
            print("seen", item)
    else:
        return "not found"
    return f"found {value}"


print(search(["1", "x", "3"], 3))
print(search(["1", "x"], 3))
print(search([], 1))
n = 0
while True:
    try:
        n += 1
        if n < 3:
            continue
        break
    finally:
        print("n", n)
for i in range(2):
    try:
        pass
    finally:
        if i == 0:
            continue
    print("second round", i)

# Carets under a subscript mark the brackets.
data = {"list": [10, 20, 30]}


def pick(key, index):
    return data[key][index]


print(pick("list", 1))
print(pick("list", 3))

# In a chain the value is computed once and every target gets it.
def make():
    print("made")
    return []


a = b = c = make()
a.append(1)
print(a, b, c)
x = (y, z) = [w, v] = "pq"
print(x, y, z, w, v)
d = {}
d["a"] = d["b"] = d2 = make()
d2.append(d is d2)
print(d)
i = 0
l = [0, 0, 0]
i = l[i] = 2
print(i, l)
l[0] = i = 1
print(i, l)
x, y = y, x = 1, 2
print(x, y)

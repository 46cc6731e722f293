# for with else, break and continue, and changes of the loop variable.
for i in range(3):
    if i == 5:
        break
else:
    print("no break, i is", i)
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print(i)
for i in []:
    pass
else:
    print("empty, i is still", i)
for i in range(3):
    print(i, end=" ")
    i = 10
print()
for i in (lambda: [1, 2])():
    for j in range(i):
        if j:
            continue
        print(i, j)
    else:
        continue
    print("never")
for x in 1, 2, *[3, 4]: print(x, end=" ")
print()
for (a, b), c in [((1, 2), 3)]:
    print(a, b, c)
d = {}
for d["k"] in range(3):
    pass
print(d)

# One starred target takes what is left, as a list.
a, *b = 1, 2, 3
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(5)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
*a, = (1, 2)
print(a)
[a, *b] = {1: 2, 3: 4}
print(a, b)
(a, *(b, *c)), d = ([1, 2, 3, 4], 5)
print(a, b, c, d)
for x, *y in [(1, 2, 3), "ab", [7]]:
    print(x, y)


class O:
    pass


o = O()
o.first, *o.rest = [1, 2, 3]
print(o.first, o.rest)
l = [None] * 3
l[0], *l[1:] = "a", "b", "c"
print(l)
for n in ((), (1,), (1, 2)):
    try:
        a, *b, c = n
    except ValueError as e:
        print(e)

# Every form of target: names, attributes, subscripts, slices, nested.
class O:
    pass


o = O()
l = [0, 1, 2, 3]
d = {}
a = b = c = [1]
print(a is b is c)
x, y = 1, 2
(x, y) = (y, x)
[x, y] = "pq"
print(x, y)
o.v, l[0], d["k"] = 7, 8, 9
print(o.v, l, d)
l[1:3] = "abcd"
print(l)
l[::2] = [None] * 3
print(l)
(p, (q, [r, s])), t = (1, (2, [3, 4])), 5
print(p, q, r, s, t)
(only,) = [1]
[one] = "z"
print(only, one)
() = []
[] = ()
i, l[i] = 1, "index uses the new i"
print(l)
(m) = 5
(o.w) = m
print(m, o.w)

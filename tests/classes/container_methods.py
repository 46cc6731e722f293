# Subscripts, len, in, iteration and reversed through methods.
class C:
    def __getitem__(self, k):
        print("getitem", k)
        if isinstance(k, int) and k > 2:
            raise IndexError(k)
        return k

    def __setitem__(self, k, v):
        print("setitem", k, v)

    def __delitem__(self, k):
        print("delitem", k)

    def __contains__(self, x):
        print("contains", x)
        return x

    def __len__(self):
        return 3

    def __iter__(self):
        print("iter")
        return iter("it")

    def __reversed__(self):
        print("reversed")
        return iter("rev")


c = C()
c[1], c["k"], c[1:2], c[::], c[1:2, 3], c[...], c[1, 2], c[()]
c[0] = "v"
c[1:] = "s"
del c[0], c[:2]
c[0] += 5
print(1 in c, 0 in c, "" not in c, list(c), list(reversed(c)), len(c))


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i

    def __len__(self):
        return 4


s = Seq()
print(list(s), 9 in s, 5 in s, list(reversed(s)), max(s), sum(s), [*s], tuple(s))
a, b, *r = s
print(a, b, r)

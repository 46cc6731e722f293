# Assigning to and deleting slices of lists.
def show(f):
    l = list(range(6))
    try:
        f(l)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
    else:
        print(l)


def assign(k, v):
    def f(l):
        l[k] = v
    return f


def delete(k):
    def f(l):
        del l[k]
    return f


s = slice
for k, v in ((s(1, 3), "ab"), (s(1, 3), []), (s(1, 1), [7, 8]), (s(4, 2), "x"), (s(None), ()),
             (s(None, None, 2), "abc"), (s(None, None, 2), "ab"), (s(None, None, -1), range(6)),
             (s(5, 0, -2), "xyz"), (s(10, 20), "end"), (s(-2, None), [0]), (s(0, 0), (9,)),
             (s(1, 3), 5), (s(0, 6, 2), 5), (s(2, None), {7: 1}), (s(1, 2), (i for i in "gen"))):
    show(assign(k, v))
for k in (s(1, 3), s(None, None, 2), s(None, None, -2), s(5, 1), s(None), s(1, 5, 3), s(-1, -3, -1), 0, -1):
    show(delete(k))
l = [1, 2, 3]
l[1:2] = l
print(l)
l[:] = l[::-1]
print(l)
l[len(l):] = [9]
l[1:3] *= 2
print(l)

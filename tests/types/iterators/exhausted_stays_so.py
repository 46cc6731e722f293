# An iterator that has ended stays at its end, even when its source grows.

def grown(source, add):
    it = iter(source)
    list(it)
    add(source)
    return list(it), next(it, "end")


CALLS = """
grown([1], lambda l: l.append(2))
grown({1: 1}, lambda d: d.update({2: 2}))
grown({1}, lambda s: s.add(2))
grown(bytearray(b'a'), lambda b: b.append(98))
(l := [1, 2], r := reversed(l), list(r), l.append(3), list(r))[4]
(l := [1], z := zip(l, l), list(z), l.append(2), list(z))[4]
(l := [1], m := map(str, l), list(m), l.append(2), list(m))[4]
(l := [1], f := filter(None, l), list(f), l.append(2), list(f))[4]
(l := [1], e := enumerate(l), list(e), l.append(2), list(e))[4]
(l := [], it := iter(l), l.append(1), list(it), l.append(2), list(it))[3::2]
next(iter(()))
next(iter(''), 0), next(iter(b''), 0), next(iter(range(0)), 0), next(iter({}), 0), next(iter(set()), 0)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

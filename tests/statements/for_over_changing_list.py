# A list may change while it's iterated over; dicts and sets may not.
l = [1, 2, 3]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)
l = [1, 2, 3, 4]
for x in l:
    l.remove(x)
print(l)
for kind, action in (
    ("insert", lambda d: d.__setitem__("new", 1)),
    ("delete", lambda d: d.pop("a")),
    ("change value", lambda d: d.__setitem__("a", 5)),
):
    d = {"a": 1, "b": 2}
    try:
        for k in d:
            action(d)
    except RuntimeError as e:
        print(kind, "->", e)
    else:
        print(kind, "->", d)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
d = {1: 1}
try:
    for k in d:
        del d[k]
        d[k + 1] = 1
        if k > 3:
            break
except RuntimeError as e:
    print(e)

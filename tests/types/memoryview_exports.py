# A bytearray that is looked at keeps its size.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

def fresh():
    b = bytearray(b"abcdef")
    return b, memoryview(b)


def imul(b, n):
    b *= n


def iadd(b, v):
    b += v


calls = [
    ("append", lambda b: b.append(1)), ("extend", lambda b: b.extend(b"xy")),
    ("extend none", lambda b: b.extend(b"")), ("extend []", lambda b: b.extend([])),
    ("extend it", lambda b: b.extend(iter([1]))), ("insert", lambda b: b.insert(0, 1)),
    ("pop", lambda b: b.pop()), ("pop 0", lambda b: b.pop(0)),
    ("pop 99", lambda b: b.pop(99)), ("remove", lambda b: b.remove(97)),
    ("remove none", lambda b: b.remove(1)), ("clear", lambda b: b.clear()),
    ("del", lambda b: b.__delitem__(0)), ("del slice", lambda b: b.__delitem__(slice(2))),
    ("del none", lambda b: b.__delitem__(slice(0, 0))),
    ("del step", lambda b: b.__delitem__(slice(None, None, 2))),
    ("grow", lambda b: b.__setitem__(slice(1, 2), b"xyz")),
    ("shrink", lambda b: b.__setitem__(slice(1, 4), b"x")),
    ("same", lambda b: b.__setitem__(slice(1, 4), b"xyz")),
    ("step", lambda b: b.__setitem__(slice(None, None, 2), b"xyz")),
    ("empty step", lambda b: b.__setitem__(slice(None, None, 2), b"")),
    ("item", lambda b: b.__setitem__(0, 90)), ("iadd", lambda b: iadd(b, b"x")),
    ("iadd none", lambda b: iadd(b, b"")), ("iadd self", lambda b: iadd(b, b)),
    ("imul 0", lambda b: imul(b, 0)), ("imul 1", lambda b: imul(b, 1)),
    ("imul 2", lambda b: imul(b, 2)), ("init", lambda b: b.__init__()),
    ("init x", lambda b: b.__init__(b"x")), ("reverse", lambda b: b.reverse()),
    ("view", lambda b: iadd(b, memoryview(b)[:2])), ("read", lambda b: b.upper()),
    ("add", lambda b: b + b), ("view extend", lambda b: b.extend(memoryview(b))),
]
for name, call in calls:
    b, m = fresh()
    print(name, end=" ")
    attempt(call, b)
    print(b, m.tobytes())
    m.release()
    b, m = fresh()
    del m
    attempt(call, b)
    print(b)
b, m = fresh()
views = [m[1:], m.cast("h"), m.toreadonly(), memoryview(m), iter(m)]
m.release()
while views:
    attempt(b.append, 1)
    views.pop()
    del m
    m = None
b.append(1)
print(b)
e = bytearray()
m = memoryview(e)
e.clear()
e += b""
attempt(e.append, 1)
print(e, m.nbytes)

# Assigning to slices whose bounds and values change the lists involved.
class I:
    def __init__(s, v): s.v=v
    def __index__(s):
        s.v.clear(); return 0
for step in (None, 1, 2, -1):
    l=list(range(10)); v=list(range(100,110))
    try:
        l[I(v)::step]=v; print(l)
    except ValueError as e: print(e)
    l=list(range(10)); v=list(range(100,110))
    try:
        l[I(l):5:step]=v; print(l)
    except ValueError as e: print(e)
    l=list(range(10)); v=list(range(100,110))
    try:
        l[I(l)::step]=l; print(l)
    except ValueError as e: print(e)
    def g(l):
        yield 1; l.clear(); yield 2
    l=list(range(10))
    try:
        l[1::step]=g(l); print(l)
    except ValueError as e: print(e)

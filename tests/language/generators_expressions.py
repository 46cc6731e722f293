x = 5
g = (x * i for i in range(3)); x = 10
print(list(g), g.__name__, g.__qualname__, g.gi_code.co_name, type(g).__name__)
try: g2 = (i for i in 5)
except TypeError as e: print("at once:", e)
g3 = (j for i in [1] for j in 5)
try: next(g3)
except TypeError as e: print("later:", e)
try: g4 = (i for i in undefined)
except NameError as e: print("at once:", e)
g5 = (undefined for i in [1])
try: next(g5)
except NameError as e: print("later:", e)
print(sum(i for i in range(4)), max((i, -i) for i in range(3)), dict((k, v) for k, v in [(1, 2)]), [*(i for i in "ab")], tuple(i for i in ()))
print(any(print("test", i) or i > 1 for i in range(5)), all(i < 2 for i in range(5)))
nested = ((i, j) for i in range(3) for j in range(i) if (i + j) % 2)
print(list(nested), list(nested))
class C:
    v = [1, 2]
    g = (a for a in v)
    h = (a for a in [1] for b in v) if False else None
    try: k = list(a + len(v) for a in v)
    except NameError as e: print(e)
print(list(C.g))
def f():
    g = (lambda: i for i in range(2))
    return [h() for h in g], [h() for h in list(lambda: i for i in range(2))]
print(f())
def consume(n):
    it = iter(range(5))
    return [next(it) for _ in range(n)], list(it)
print(consume(2))
try: list(next(iter([])) for _ in range(2))
except RuntimeError as e: print(e, repr(e.__cause__))
g = (y := i for i in range(3)); print(list(g), y)
g = (i for i in range(3)); print(2 in g, list(g), g.close(), list(g))
print(len(list(zip((i for i in range(3)), "abcd"))), "".join(str(i) for i in range(5)), sorted(-i for i in range(3)))

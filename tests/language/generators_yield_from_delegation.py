class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
class Full(It):
    def send(self, v): print("send", v); return ("sent", v)
    def throw(self, *a): print("throw", [x if isinstance(x, type) else repr(x) for x in a]); return "thrown"
    def close(self): print("close")
def d(x):
    try: r = yield from x; print("result", r)
    except AttributeError as e: print(e); yield "after"
g = d(Full())
print(next(g), g.send(None), g.send(5), g.throw(ValueError("v")), g.throw(KeyError()))
g.close()
g = d(It()); next(g); print(g.send(1))
g = d(It()); next(g)
try: g.throw(ValueError("no throw method"))
except ValueError as e: print(e)
g = d(It()); next(g); g.close()
def sub():
    try: yield 1; yield 2
    except KeyError as e: yield ("sub caught", e.args)
    except GeneratorExit: print("sub closing"); raise
    return "sub result"
g = d(sub()); next(g); print(g.throw(KeyError("k")), next(g, "end"))
g = d(sub()); next(g); g.close()
class StopsWith(It):
    def __next__(self): raise StopIteration("value")
print(list(d(StopsWith())))
for x in (5, None, object()):
    try: next(d(x))
    except TypeError as e: print(e)
print(list(d("ab")), list(d({1: 2})), list(d(x * 2 for x in range(2))))
class BadClose(It):
    def close(self): raise OSError("in close")
g = d(BadClose()); next(g)
try: g.close()
except OSError as e: print("close:", e, repr(e.__context__))
def chain(n):
    if n: return (yield from chain(n - 1)) + 1
    yield "deep"; return 0
g = chain(50); print(next(g))
try: next(g)
except StopIteration as e: print(e.value)
def ret():
    return 5
    yield
def multi(): a = yield from ret(); b = yield from ret(); return a + b
try: next(multi())
except StopIteration as e: print(e.value)

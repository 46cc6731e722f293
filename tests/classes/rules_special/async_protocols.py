# __await__, __aiter__, __anext__, __aenter__, __aexit__: results checked.
def run(co):
    try:
        while True:
            co.send(None)
    except StopIteration as e:
        return e.value
def attempt(label, f):
    try:
        print(label, run(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
def c(**ns): return type("C", (), {"__%s__" % k: v for k, v in ns.items()})()
async def aw(o): return await o
async def af(o): return [x async for x in o]
async def aff(o):
    r = []
    async for x in o: r.append(x)
    else: r.append("else")
    return r
async def wi(o):
    async with o as v: return v
class It:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield
        return self.v
attempt("await", lambda: aw(It(5)))
for r in (None, 5, [], (), object()):
    attempt("await %s" % type(r).__name__, lambda: aw(c(**{"await": lambda s: r})))
attempt("await iter", lambda: aw(c(**{"await": lambda s: iter([])})))
async def co(): return 1
attempt("await co", lambda: aw(c(**{"await": lambda s: co().__await__()})))
attempt("await none", lambda: aw(c(**{"await": None})))
attempt("await plain", lambda: aw(c()))
attempt("await int", lambda: aw(5))
attempt("await raises", lambda: aw(c(**{"await": lambda s: 1 / 0})))
inst = c()
inst.__await__ = lambda: iter([])
attempt("await instance", lambda: aw(inst))
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
for f in (af, aff):
    attempt("for", lambda: f(AI(3)))
    attempt("for plain", lambda: f(c()))
    attempt("for list", lambda: f([1]))
    attempt("for aiter 5", lambda: f(c(aiter=lambda s: 5)))
    attempt("for aiter none", lambda: f(c(aiter=None)))
    attempt("for anext 5", lambda: f(c(aiter=lambda s: s, anext=lambda s: 5)))
    attempt("for anext none", lambda: f(c(aiter=lambda s: s, anext=lambda s: None)))
    attempt("for anext raises", lambda: f(c(aiter=lambda s: s, anext=lambda s: {}["k"])))
    attempt("for anext stops at once", lambda: f(c(aiter=lambda s: s, anext=lambda s: (_ for _ in ()).throw(StopAsyncIteration))))
    attempt("for aiter raises", lambda: f(c(aiter=lambda s: 1 / 0)))
class CM:
    async def __aenter__(self): return "entered"
    async def __aexit__(self, *a): return True
attempt("with", lambda: wi(CM()))
attempt("with plain", lambda: wi(c()))
attempt("with sync", lambda: wi(c(enter=lambda s: 1, exit=lambda s, *a: 1)))
attempt("with no exit", lambda: wi(c(aenter=lambda s: 1)))
attempt("with no enter", lambda: wi(c(aexit=lambda s: 1)))
attempt("with enter 5", lambda: wi(c(aenter=lambda s: 5, aexit=lambda s, *a: co())))
attempt("with exit 5", lambda: wi(c(aenter=lambda s: co(), aexit=lambda s, *a: 5)))
async def sw():
    async with CM(): raise KeyError("swallowed")
    return "after"
attempt("swallow", sw)
async def notr():
    async with c(aenter=lambda s: co(), aexit=lambda s, *a: It(0)): raise KeyError("passed on")
attempt("false", notr)
attempt("aiter()", lambda: aw(anext(aiter(AI(2)))))
attempt("aiter bad", lambda: aw(aiter(5)))
attempt("anext bad", lambda: aw(anext(5)))
attempt("anext default", lambda: aw(anext(AI(0), "default")))

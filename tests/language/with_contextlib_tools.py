import contextlib, io
@contextlib.contextmanager
def cm(n, swallow=False):
    print("enter", n)
    try: yield n
    except ValueError as e:
        print("caught", e)
        if not swallow: raise
    finally: print("exit", n)
with cm(1) as a, cm(a + 1) as b: print(a, b)
with cm(1, True): raise ValueError("v")
try:
    with cm(1): raise ValueError("out")
except ValueError as e: print("outside", e)
@cm(5)
def decorated(): return "decorated"
print(decorated(), decorated())
@contextlib.contextmanager
def never():
    if 0: yield
@contextlib.contextmanager
def twice(): yield 1; yield 2
for c in (never, twice):
    try:
        with c(): pass
    except RuntimeError as e: print(e)
with contextlib.suppress(KeyError, IndexError): {}["x"]
with contextlib.redirect_stdout(io.StringIO()) as out: print("captured")
print(out.getvalue().strip())
with contextlib.ExitStack() as st:
    st.enter_context(cm("a")); st.callback(print, "callback", 1); st.push(lambda *e: print("push", e[0])); st.enter_context(cm("b"))
try:
    with contextlib.ExitStack() as st: st.callback(lambda: 1 / 0); st.enter_context(cm("c")); raise KeyError("k")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
class Closer:
    def close(self): print("closed")
with contextlib.closing(Closer()): pass
with contextlib.nullcontext(7) as n: print(n)
class CD(contextlib.ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out", a[0]); return True
@CD()
def f(): 1 / 0
print(f())
@contextlib.contextmanager
def stops():
    try: yield
    except StopIteration: print("stop seen"); raise
try:
    with stops(): raise StopIteration("s")
except StopIteration as e: print("StopIteration", e)

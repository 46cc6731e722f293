print(None, Ellipsis, NotImplemented, type(None), type(...), type(NotImplemented))
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
for t in (type(None), type(...), type(NotImplemented)):
    try:
        t(1)
    except TypeError as e:
        print(e)
    try:
        class Sub(t):
            pass
    except TypeError as e:
        print(e)
    print(bool(t()) if t is not type(NotImplemented) else "warns", hash(t()) == hash(t()), t.__name__, repr(t()))
for v in (None, ...):
    for name in ("x", "__dict__", "__doc__", "__class__"):
        try:
            print(name, getattr(v, name) is not None)
        except AttributeError as e:
            print(e)
    try:
        v.x = 1
    except AttributeError as e:
        print(e)
import copy
print(copy.copy(...) is ..., copy.deepcopy(None), (...).__reduce__(), NotImplemented.__reduce__())
for source in ("None = 1", "... = 1", "True = 1", "del None", "None.x = 1",
               "def f(None): pass", "__debug__ = 1", "x.__debug__ = 1",
               "def f(__debug__): pass", "del __debug__", "f(__debug__=1)",
               "import __debug__", "for __debug__ in (): pass", "f(True=1)",
               "class None: pass", "lambda None: 1", "from x import None"):
    try:
        exec(source)
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
    except Exception as e:
        print(source, "->", type(e).__name__, e)

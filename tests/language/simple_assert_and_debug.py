def f(x): print("evaluated", x); return x
assert f(1)
assert f(1), f("message")
for bad in ("assert 0", "assert 0, 'm'", "assert (), [1, 2]", "assert None, None", "assert 1 > 2, f'{1 + 1}'", "assert 0, ValueError('x')", "assert not 1, ('a', 'b')", "assert []", "assert 0, 1 / 0", "assert undefined"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e, e.args)
class Odd:
    def __bool__(self): raise RuntimeError("bool")
try:
    assert Odd()
except RuntimeError as e:
    print(e)
print(__debug__)
AssertionError = ValueError
try:
    assert 0, "still the real one"
except Exception as e:
    print(type(e).__name__, e)
del AssertionError
ns = {}
code = compile("assert 0\nif __debug__: a = 1\nelse: a = 2\nb = __debug__\ndef f():\n  'doc'\n  assert 0\n  return __debug__\n", "s", "exec", optimize=1)
exec(code, ns)
print(ns["a"], ns["b"], ns["f"](), ns["f"].__doc__)
exec(compile("def f():\n  'doc'\nclass C:\n  'doc'\n  x = 1\n", "s", "exec", optimize=2), ns)
print(ns["f"].__doc__, ns["C"].__doc__)
for source in ("__debug__ = 1", "assert", "assert 1,", "assert 1, 2, 3", "assert (1, 'x')", "del __debug__", "global __debug__", "x.__debug__ = 1"):
    try:
        import warnings
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            compile(source, "s", "exec")
            print(source, "compiles", [str(x.message) for x in w])
    except SyntaxError as e:
        print(source, "->", e.msg)

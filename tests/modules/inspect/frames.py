# Frames and tracebacks.
import inspect
import sys


def g(a, b=2, *c, d=4, **e):
    frame = info = inspect.currentframe()
    info = inspect.getargvalues(frame)
    print(info.args, info.varargs, info.keywords, sorted(info.locals))
    print(inspect.formatargvalues(*info))
    traceback = inspect.getframeinfo(frame)
    print(traceback.function, traceback.lineno, traceback.code_context,
          traceback.index, traceback.filename == __file__)
    print(inspect.getframeinfo(frame, 3).code_context)
    print(inspect.getframeinfo(frame, 0).code_context)
    return [(i.function, i.lineno, i.index) for i in inspect.stack()]


def h():
    return g(1, 2, 3, d=9, z=5)


print(h())
print(inspect.getargs(g.__code__), inspect.getargs(h.__code__))
try:
    inspect.getargs(g)
except TypeError as e:
    print(str(e).split(" at 0x")[0])


def fails(n):
    if n:
        fails(n - 1)
    else:
        raise ValueError


try:
    fails(2)
except ValueError as e:
    for i in inspect.trace():
        print(i.function, i.lineno, i.code_context)
    for i in inspect.getinnerframes(e.__traceback__, 0):
        print(i.function, i.lineno, i.code_context, i.index)
    print(inspect.getframeinfo(e.__traceback__).lineno)
print(inspect.trace())
t = inspect.getframeinfo(sys._getframe())
print(len(t), t._fields, type(t).__mro__[1].__name__, t.lineno,
      t.positions.lineno)
i = inspect.stack()[0]
print(len(i), i._fields, i.lineno, i.positions.lineno, inspect.isframe(i.frame))
print(inspect.getlineno(sys._getframe()))
print([i.function for i in inspect.getouterframes(sys._getframe())])

def f():
    try:
        return "try"
    finally:
        print("finally")
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("never")
    try:
        raise ValueError("a")
    except (TypeError, ValueError) as e:
        try:
            raise KeyError("b")
        except KeyError as e2:
            print(repr(e2.__context__), e2.__context__ is e)
        print(sys.exc_info()[1] is e)
    print(sys.exc_info())
import sys
g()
try:
    raise
except RuntimeError as e:
    print(e)
for bad in ("raise 5", "raise int", "raise ValueError from 5", "raise None", "try:\n 1/0\nexcept 5: pass", "try:\n 1/0\nexcept (ValueError, 5): pass", "try:\n 1/0\nexcept (): pass", "raise ValueError(1) from None", "raise StopIteration from KeyError", "class E(Exception):\n def __new__(cls): return 5\nraise E", "try:\n 1/0\nexcept [ZeroDivisionError]: pass"):
    try:
        exec(bad)
    except Exception as e:
        print(bad.encode(), "->", type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__)

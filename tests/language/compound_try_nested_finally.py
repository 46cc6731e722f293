def f(n):
    try:
        try:
            try:
                if n == 0: return "a"
                if n == 1: raise ValueError("v")
                if n == 2: 1 / 0
            finally:
                print("f1", end=" ")
                if n == 3: return "b"
        except ValueError as e:
            print("caught", e, end=" ")
            try:
                return "c"
            finally:
                print("f2", end=" ")
        finally:
            print("f3", end=" ")
            if n == 2: return "swallowed"
    finally:
        print("f4", end=" ")
    return "d"
for n in range(5): print(f(n))
def g():
    while True:
        try:
            try: return 1
            finally: break
        finally: print("outer finally")
    return 2
print(g())
def h():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
    return "end"
print(h())
def gen():
    try:
        yield 1
        try: yield 2
        finally: yield 3
    finally: yield 4
print(list(gen()))
it = gen(); next(it); next(it)
print(it.throw(KeyError("k")))
try: print(next(it), next(it))
except KeyError as e: print("KeyError", e)
def value():
    x = 1
    try: return x
    finally: x = 2
print(value())
def lst():
    x = [1]
    try: return x
    finally: x.append(2)
print(lst())
def order(log):
    try:
        try: raise ValueError(1)
        except TypeError: log.append("no")
        else: log.append("no")
        finally: log.append("inner")
    except ValueError as e: log.append(e.args); raise KeyError from e
    finally: log.append("outer")
log = []
try: order(log)
except KeyError as e: print(log, repr(e.__cause__), e.__suppress_context__)
def recurse(n):
    try:
        if n: return recurse(n - 1) + 1
        return 0
    finally: print(n, end=" ")
print(recurse(3))
def ex_name():
    e = "before"
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as err: return str(err)
print(ex_name())

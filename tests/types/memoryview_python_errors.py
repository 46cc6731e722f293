# A __buffer__ that gives no buffer, and other oddities.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import sys


class Gives:
    def __init__(self, what):
        self.what = what

    def __buffer__(self, flags):
        if isinstance(self.what, Exception):
            raise self.what
        return self.what


def find(g):
    return b"a".find(g)


def join(g):
    return b"".join([g])


def equal(g):
    return memoryview(b"a") == g


released = memoryview(b"x")
released.release()
for what in (1, b"a", None, ValueError("boo"), TypeError("tee"), BufferError("buf"),
             memoryview(b"a"), memoryview(b"a12b")[::2],
             memoryview(b"1234").cast("h"), memoryview(b"1234").cast("B", [2, 2]),
             released):
    print(type(what).__name__)
    for call in (memoryview, bytes, bytearray, join, find, equal):
        attempt(call, Gives(what))


class Plain:
    pass


class Not:
    __buffer__ = None


class Only:
    def __release_buffer__(self, view):
        print("never")


p = Plain()
p.__buffer__ = lambda flags: memoryview(b"")
for v in (p, Not(), Only()):
    attempt(memoryview, v)
v = memoryview(b"abc")
m = memoryview(Gives(v))
print(m.tolist())
m.release()
print(v.tolist())


class Fails:
    def __buffer__(self, flags):
        return memoryview(b"1")

    def __release_buffer__(self, view):
        raise ValueError("not today")


sys.unraisablehook = lambda u: print(u.err_msg, "|", repr(u.exc_value), u.object)
m = memoryview(Fails())
m.release()
memoryview(Fails())
print(bytes(Fails()))
try:
    try:
        raise KeyError("first")
    finally:
        memoryview(Fails())
except KeyError as e:
    print(repr(e), e.__context__)


class Array(bytearray):
    def __buffer__(self, flags):
        print("Array", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("back")
        super().__release_buffer__(view)


a = Array(b"xyz")
m = memoryview(a)
print(m.tolist(), type(m.obj).__name__)
attempt(a.append, 1)
m.release()
attempt(a.append, 1)
attempt(bytes, a)
attempt(lambda: b"a" + a)


class Back(bytearray):
    def __release_buffer__(self, view):
        print("back", type(view).__name__, view.tolist())
        super().__release_buffer__(view)


b = Back(b"xyz")
m = memoryview(b)
m.release()
attempt(b.append, 1)


class Other(bytes):
    def __buffer__(self, flags):
        return memoryview(b"other")


o = Other(b"x")
print(bytes(o), b",".join([o]), b"q" + o, bytes(memoryview(o)), b"an other".find(o))

# __index__ that changes the sequence which it is an index, a size or a value of.
import bisect
import collections
import gc
import heapq
import itertools
import sys


def attempt(name, f):
    try:
        r = f()
        r = repr(r)
        print(name, r if len(r) < 60 else "long")
    except Exception as e:
        print(name, type(e).__name__, e)


class Index:
    def __init__(self, act, n=1):
        self.act = act
        self.n = n

    def __repr__(self):
        return "Index"

    def __index__(self):
        self.act()
        gc.collect()
        return self.n


def uses(s, i):
    def setitem():
        s[i] = 65

    def delitem():
        del s[i]

    def set_slice():
        s[i:] = type(s)(b"xy")

    def set_step():
        s[i::2] = type(s)(b"xyz")

    def del_slice():
        del s[i:]

    def del_step():
        del s[::i]
    yield "get", lambda: s[i]
    yield "set", setitem
    yield "del", delitem
    yield "slice", lambda: s[i:]
    yield "slice end", lambda: s[:i]
    yield "slice step", lambda: s[::i]
    yield "set slice", set_slice
    yield "set step", set_step
    yield "del slice", del_slice
    yield "del step", del_step
    yield "insert", lambda: s.insert(i, 66)
    yield "pop", lambda: s.pop(i)
    yield "index", lambda: s.index(5, i)
    yield "mul", lambda: s * i
    yield "imul", lambda: s.__imul__(i)
    yield "append", lambda: s.append(i)
    yield "extend", lambda: s.extend([i, i])
    yield "contains", lambda: i in s
    yield "remove", lambda: s.remove(i)
    yield "rotate", lambda: s.rotate(i)
    yield "count", lambda: s.count(i)
    yield "find", lambda: s.find(i)
    yield "find from", lambda: s.find(b"e", i)
    yield "islice", lambda: list(itertools.islice(s, i))
    yield "bisect", lambda: bisect.bisect(s, 3, i)
    yield "nsmallest", lambda: heapq.nsmallest(i, s)
    yield "combinations", lambda: list(itertools.combinations(s, i))
    yield "batched", lambda: list(itertools.batched(s, i))
    yield "ljust", lambda: s.ljust(i, b"x")
    yield "split", lambda: s.split(b"e", i)
    yield "replace", lambda: s.replace(b"e", b"xy", i)
    yield "startswith", lambda: s.startswith(b"e", i)
    yield "hex", lambda: s.hex("-", i)


acts = {
    "clear": lambda s: s.clear(),
    "grow": lambda s: len(s) < 1000 and s.extend(bytes(200)),
    "shrink": lambda s: s and s.pop(),
}
for make in list, bytearray, collections.deque:
    for act_name, act in acts.items():
        for k in range(33):
            s = make(b"abcdefgh")
            i = Index(lambda: act(s))
            name, use = list(uses(s, i))[k]
            if not hasattr(s, "hex") and k > 27:
                continue
            if make is bytearray and name == "set":
                # CPython writes where the bytes have been.
                if sys.implementation.name != "cpython":
                    try:
                        use()
                    except IndexError:
                        pass
                continue
            attempt(f"{make.__name__} {act_name} {name}", use)
            if make is bytearray and act_name == "grow":
                print(len(s))
attempt("range", lambda: range(Index(gc.collect), Index(gc.collect, 5)))
attempt("bytes", lambda: bytes(Index(gc.collect, 3)))
attempt("bytes of items", lambda: bytes([Index(gc.collect, 3)]))
l = [1, 2, 3]
attempt("bytes of a list that goes", lambda: bytes(
    l.__iadd__([Index(l.clear, 7)])))
l = [Index(lambda: l.clear(), 7) for i in range(9)]
attempt("bytearray of a list that goes", lambda: bytearray(l))
a = bytearray(b"abc")
attempt("bytearray join", lambda: a.join([b"x", a, b"y"]))
attempt("bytearray of itself", lambda: a.__init__(a) or a)
attempt("bytearray extends itself", lambda: a.extend(a) or a)
attempt("bytearray slice of itself", lambda: a.__setitem__(
    slice(1, 2), a) or a)
attempt("bytearray +=", lambda: a.__iadd__(a))
attempt("iter", lambda: [a.clear() for x in a])
attempt("chr", lambda: chr(Index(gc.collect, 97)))
attempt("round", lambda: round(1.25, Index(gc.collect)))
attempt("slice indices", lambda: slice(Index(gc.collect), Index(
    gc.collect, 4)).indices(Index(gc.collect, 9)))

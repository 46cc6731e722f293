# copy and pickle hooks that change what is being copied, or answer nonsense.
import collections
import copy
import gc


def attempt(name, f):
    try:
        r = repr(f())
        print(name, r.partition(" object at")[0])
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class Acts:
    def __init__(self, act):
        self.act = act

    def __deepcopy__(self, memo):
        self.act(memo)
        return 0


l = [1, 2, 3]
l += [Acts(lambda memo: l.clear()), 4, 5]
attempt("list cleared", lambda: copy.deepcopy(l))
l = [Acts(lambda memo: l.append(1) if len(l) < 20 else None)]
attempt("list grows", lambda: copy.deepcopy(l))
l = [Acts(lambda memo: memo.clear()), [1], [1]]
l[2] = l[1]
attempt("memo cleared", lambda: copy.deepcopy(l))
d = {1: Acts(lambda memo: d.clear()), 2: 3}
attempt("dict cleared", lambda: copy.deepcopy(d))
d = {1: Acts(lambda memo: d.update({5: 6, 7: 8})), 2: 3}
attempt("dict grows", lambda: copy.deepcopy(d))
q = collections.deque([Acts(lambda memo: q.clear()), 1])
attempt("deque cleared", lambda: copy.deepcopy(q))
t = ([Acts(lambda memo: gc.collect())],) * 3
attempt("tuple", lambda: copy.deepcopy(t))


class State:
    def __init__(self):
        self.a = [1]
        self.me = self

    def __getstate__(self):
        self.__dict__.clear()
        return {"x": self}

    def __setstate__(self, state):
        state.clear()
        self.done = True


attempt("state", lambda: vars(copy.deepcopy(State())))
attempt("state", lambda: vars(copy.copy(State())))
for answer in (5, "text", (), (1,), (list,), (list, 5), (list, ()),
               (list, ([1],), None, 5), (list, ([1],), None, iter([2, 3])),
               (dict, (), None, None, iter([(1, 2)])),
               (dict, (), None, None, iter([5])),
               (list, (), {"a": 1}), (list, (1, 2)), None,
               (object, (), None, None, None, None, None),
               (lambda: answer[1], ())):
    class Reduces:
        def __reduce_ex__(self, n):
            return answer
    name = type(answer).__name__ + str(len(answer) if isinstance(
        answer, tuple) else "")
    attempt(name, lambda: copy.copy(Reduces()))
    if not (isinstance(answer, tuple) and len(answer) > 3):
        attempt(name + " deep", lambda: copy.deepcopy(Reduces()))


class NewArgs:
    def __new__(cls, *args):
        return object.__new__(cls)

    def __getnewargs__(self):
        return args


for args in (), (1,), [1], 5, None:
    attempt(f"newargs {args}", lambda: type(copy.copy(NewArgs())).__name__)


class NewArgsEx:
    def __getnewargs_ex__(self):
        return args


for args in ((), {}), ((), 5), (5, {}), ((),), 5, ((), {"a": 1}):
    attempt(f"newargs_ex {args}",
            lambda: type(copy.copy(NewArgsEx())).__name__)


class Slots:
    __slots__ = ("a", "b", "__dict__")

    def __reduce_ex__(self, n):
        r = super().__reduce_ex__(n)
        del self.a
        self.__dict__.clear()
        return r


s = Slots()
s.a, s.b, s.c = [1], [2], [3]
c = copy.deepcopy(s)
print(c.a, c.b, hasattr(c, "c"), hasattr(s, "a"))


class SlotNames:
    __slots__ = ("a",)


import copyreg
for names in ["a"], 5, ["zzz"], None:
    SlotNames.__slotnames__ = names
    s = SlotNames()
    s.a = 1
    attempt(f"slotnames {names}", lambda: hasattr(copy.copy(s), "a"))


class Keep:
    def __deepcopy__(self, memo):
        memo[id(self)] = [memo]
        return copy.deepcopy(memo[id(self)][0], {})


attempt("memo copied", lambda: type(copy.deepcopy([Keep()])).__name__)
for bad in 5, "x", []:
    attempt("memo", lambda: copy.deepcopy([1, [2]], bad))


class Meta(type):
    def __deepcopy__(cls, memo):
        return "class"


class WithMeta(metaclass=Meta):
    pass


attempt("class", lambda: copy.deepcopy(WithMeta) is WithMeta)


class Copy:
    __copy__ = None
    __deepcopy__ = 5


attempt("None", lambda: type(copy.copy(Copy())).__name__)
attempt("5", lambda: copy.deepcopy(Copy()))

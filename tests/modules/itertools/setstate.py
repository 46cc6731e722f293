# __setstate__() of the iterators, with good and bad states.
import itertools as I, warnings
warnings.simplefilter("ignore")
def show(v):
    if isinstance(v, tuple): return "(" + ", ".join(show(x) for x in v) + ("," if len(v)==1 else "") + ")"
    if isinstance(v, list): return "[" + ", ".join(map(show, v)) + "]"
    r = repr(v)
    return r.split(" at 0x")[0]
class G(I.groupby):
    def __new__(cls):
        return super().__new__(cls, "aab")
    def __next__(self):
        return super().__next__()[0]

def st(name, make, *states):
    for s in states:
        it = make()
        try:
            it.__setstate__(s)
            print(name, "set", show(s), "->", list(I.islice(it, 8)))
        except Exception as e: print(name, "set", show(s), type(e).__name__, e)
st("accumulate", lambda: I.accumulate([1,2,3]), 5, None, "a", (1,))
st("chain", lambda: I.chain(), (iter("ab"),), (iter([(1,2)]),), (iter(["xy"]), iter("ab")), 5, (), (1,), (1,2,3), ([],), (iter(""), 5))
st("comb", lambda: I.combinations("abcd", 2), (1,2), (0,1), (9,9), (-5,-1), [1,2], (1,), "ab", (None,1), 5, (2,3), (3,3))
st("comb5", lambda: I.combinations("ab", 3), (0,1,2))
st("cwr", lambda: I.combinations_with_replacement("abc", 2), (1,2), (9,9), (-5,0), (1,), 4, (2,2), ("a",1))
st("perm", lambda: I.permutations("abc", 2), ((0,1,2),(3,2)), ((2,1,0),(1,1)), ((0,1),(3,2)), ((9,9,-9),(9,9)), ((0,1,2),), 5, (5,5), ((0,1,"a"),(1,1)), ((0,1,2),(0,0)))
st("product", lambda: I.product("ab", [1,2]), (0,0), (1,1), (0,1), (9,9), (-1,-1), (1,), 5, ("a",1), [0,1])
st("product0", lambda: I.product("ab", []), (0,0), (1,1))
st("cycle", lambda: I.cycle([1,2]), ([],0), ([8,9],1), ([8,9],True), ([8],2), ([8],"a"), 5, (5,5), ([1],), ([],1))
st("dropwhile", lambda: I.dropwhile(bool, [1,0,1]), 0, 1, "", "x", None, [])
st("takewhile", lambda: I.takewhile(bool, [1,0,1]), 0, 1, "", "x")
st("groupby", lambda: map(lambda p: p[0], I.groupby("aab")) and G(), ("a","a","a"), (1,2), 5, ("z","b","a"))
st("islice", lambda: I.islice(range(10), 1, 8, 3), 0, 3, -1, 20, "a", 2**70)
st("zip_longest", lambda: I.zip_longest([1],"a"), 5, None, "f")
st("repeat", lambda: I.repeat(1, 2), 5)
st("count", lambda: I.count(1, 2), 5)
class R:
    def __bool__(self): raise ValueError("b")
st("dropwhile", lambda: I.dropwhile(bool, [1,0,1]), R())

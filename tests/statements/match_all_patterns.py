# match with every kind of pattern, and its errors.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class NoArgs: a = 1
class BadArgs: __match_args__ = ["x"]
class BadArgs2: __match_args__ = (1,)
class E: RED = 1
def log(x): print("log", x, end=" "); return x
def m(v):
    match v:
        case 0 | -1: return "zero"
        case 1.5 | 2+3j | -1-2j: return "num"
        case True: return "true"
        case None: return "none"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case E.RED: return "red"
        case str(s) if len(s) > 3: return "long", s
        case str(): return "str"
        case []: return "empty"
        case [x]: return "one", x
        case [0, *rest]: return "rest", rest
        case [1, *_, last]: return "last", last
        case (a, (b, c)): return a, b, c
        case [int(a) | float(a), str(b) as c, *_]: return a, b, c
        case {"k": k, "t": "x", **rest}: return k, rest
        case {"k": [x, *_]}: return "kx", x
        case {1: _}: return "one key"
        case {}: return "mapping"
        case P(0, y=yy): return "P0", yy
        case P(x, y) if log(x) == y: return "P", x
        case Q(): return "Q"
        case P(x=1): return "x1"
        case int() | float() as n: return "n", n
        case bytes(b): return b
        case (list() | tuple()) as seq: return "seq", seq
        case _: return "other"
for v in [0, -1, False, 1.5, 2+3j, -1-2j, True, 1, None, "ab", b"x", b"y", "abcd", "q", [], [5], [0, 1, 2], (1, 2, 3), [1, 9], (7, (8, 9)), (7, [8, 9]), [3, "s"], [3.5, "s", 1], {"k": 1, "t": "x", "z": 3}, {"k": [1]}, {"k": ()}, {1: 2}, {}, {5: 6}, P(0, 4), P(2, 2), Q(3, 4), P(1, 5), P(9, 8), 99, 2.5, bytearray(b"x"), range(2), {1}, iter([]), [[], [], [], []], "", object]:
    try: print(v if type(v).__repr__ is not object.__repr__ else type(v), m(v))
    except Exception as e: print(type(e).__name__, e)
def X(src, **ns):
    ns.update(globals())
    try: exec(src, ns); print('r' in ns and ns['r'])
    except Exception as e: print(repr(src)[:70], type(e).__name__, e)
for p in ["NoArgs(1)", "NoArgs(a=1)", "BadArgs(1)", "BadArgs2(1)", "P(1, 2, 3)", "P(1, x=1)", "int(1, 2)", "5()", "x.y()", "P(1, 2)", "P(z=1)", "P(x=1, x=2)", "int(x=1)", "str(1)"]:
    X(f"match P(1, 2):\n case {p}: r = 1\n case _: r = 2")
    X(f"match NoArgs():\n case {p}: r = 1\n case _: r = 2")
    X(f"match BadArgs():\n case {p}: r = 1\n case _: r = 2")
    X(f"match BadArgs2():\n case {p}: r = 1\n case _: r = 2")
for p in ["x | y", "x | 1", "1 | x", "x", "_ | 1", "[x, x]", "[x, *x]", "[*x, *y]", "{**x, 'a': 1}", "{'a': 1, 'a': 2}", "{'a': x, 'b': x}", "P(x, x)", "x as y", "_ as y", "1 as _", "1 as x.y", "(x as y) | 1", "{x: 1}", "{E.RED: x}", "{-1: x, None: y, 'q': z}", "f'a'", "1 + 1", "1 + 2j", "1j + 1", "-x", "x[0]", "x()", "*x", "*x, y", "x, y", "x,", "()", "(x)", "[x] | [y]", "[x] | [x, _]", "(1 | 2) as x", "1 | 2 as x", "{**_}", "{**rest}", "P(x=y, z)", "P(**k)", "P(*a)", "1 if 2 else 3", "lambda: 1", "not 1", "1 < 2", "'a' 'b'", "b'a' 'b'", "-1", "--1", "+1", "1.0", "-1j", "1 - 1j", "...", "True.x", "None", "a.b.c", "x.y | 1", "print()", "{'a': [1, {'b': x}]}", "[1, [2, [3, x]]]", "int", "(x, *_, y)", "*_,"]:
    X(f"match [1, [2, [3, 4]]]:\n case {p}: r = 'm'\n case _ if True: r = 'no'")
X("match 1:\n case x: pass\n case y: pass"); X("match 1:\n case _: pass\n case 2: pass"); X("match 1:\n case x if 0: r = 1\n case y: r = y"); X("match = 5; case = 6; r = match + case"); X("match (1, 2):\n case 1, 2: r = 't'"); X("match 1, 2:\n case [a, b]: r = a, b"); X("match *[1, 2], 3:\n case [*a]: r = a"); X("match (x := 5):\n case 5: r = x"); X("match 1:\n case 1 if (r := 7): pass"); X("match(1)\n"); X("match [1]:\n  case [x] if x > 5: r = 1\n  case _: r = x"); X("match x:\n case 1: pass"); X("match 1:\n case undefined.x: pass"); X("match 1:\n pass"); X("match 1:\ncase 1: pass"); X("match:\n case 1: pass"); X("match 1: case 1: pass"); X("def f():\n  for i in range(5):\n    match i:\n      case 2: continue\n      case 4: break\n      case x: print(x, end=' ')\n  else: print('else')\n  return x\nr = f()"); X("def f(v):\n  match v:\n    case [x, y] if x == y: return 1\n    case [x, y]: return lambda: (x, y)\nr = f([1, 2])()"); X("class D(dict):\n  def __missing__(s, k): return 5\n  def get(s, k, d=None): print('get', k); return dict.get(s, k, d)\nmatch D(a=1):\n  case {'a': 1, 'b': 5}: r = 'miss'\n  case {'a': 1}: r = 'a'")
X("class S:\n  __match_args__ = ('a',)\n  @property\n  def a(self): print('get a'); raise AttributeError\nmatch S():\n  case S(1): r = 1\n  case S(): r = 2"); X("class S:\n  __match_args__ = ('a',)\n  @property\n  def a(self): raise ValueError('v')\nmatch S():\n  case S(1): r = 1"); X("class L(list): pass\nmatch L([1]):\n  case [1]: r = 'L'"); X("match 'abc':\n  case [*_]: r = 1\n  case _: r = 2"); X("match 3:\n  case bool(): r = 'b'\n  case int(x): r = x"); X("match {'a': 1, 'b': 2}:\n  case {'a': x, **r}: pass"); X("x = 5\nmatch 6:\n  case x: r = x")

# Parameter and Signature made by hand: checks, replace, equality, hash.
import inspect
from inspect import Parameter as P, Signature as S


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for args, kw in ((("a", P.POSITIONAL_ONLY), {}),
                 (("a", 1), dict(default=3)), (("a", 5), {}),
                 (("a", "kind"), {}), ((1, P.KEYWORD_ONLY), {}),
                 (("a b", P.KEYWORD_ONLY), {}), (("", P.KEYWORD_ONLY), {}),
                 (("if", P.KEYWORD_ONLY), {}), (("if", P.POSITIONAL_ONLY), {}),
                 (("match", P.KEYWORD_ONLY), {}),
                 (("a", P.VAR_KEYWORD), dict(default=1)),
                 (("a", P.VAR_POSITIONAL), dict(default=None)),
                 ((".0", P.POSITIONAL_OR_KEYWORD), {}),
                 ((".1", P.KEYWORD_ONLY), {}), ((".x", 0), {}),
                 (("a",), {}), ((), {}), ((P.empty, 1), {}),
                 (("a", 1), dict(annotation=int, default="x"))):
    show(lambda: repr(P(*args, **kw)))
a = P("a", P.POSITIONAL_OR_KEYWORD)
b = P("b", P.KEYWORD_ONLY, default=1, annotation=int)
show(lambda: b.replace(name="c"))
show(lambda: b.replace(default=P.empty))
show(lambda: b.replace(annotation="x", kind=P.POSITIONAL_ONLY))
show(lambda: b.replace(kind=P.VAR_KEYWORD))
show(lambda: b.replace(nothing=1))
print(a == P("a", 1), a == b, a != b, a == 3, hash(a) == hash(P("a", 1)),
      a.replace() == a, a.replace() is a)
for attribute in ("name", "kind", "default", "annotation"):
    try:
        setattr(a, attribute, 1)
    except AttributeError as e:
        print(e)
show(lambda: S([a, b]))
show(lambda: S([b, a]))
show(lambda: S([a, a]))
show(lambda: S([P("x", 1, default=1), P("y", 1)]))
show(lambda: S([P("x", 0, default=1), P("y", 1)]))
show(lambda: S([P("x", 3, default=1), P("y", 3)]))
show(lambda: S([P("x", 2), P("y", 1)]))
show(lambda: S([P("x", 4), P("y", 3)]))
show(lambda: S([1]))
show(lambda: S(1))
s = S([a, b], return_annotation=str)
t = S([a, P("c", P.KEYWORD_ONLY), b])
u = S([a, b, P("c", P.KEYWORD_ONLY)])
print(s == S([a, b], return_annotation=str), s == S([a, b]), t == u,
      hash(t) == hash(u), s == 3, s != t)
print(s.replace(return_annotation=S.empty), s.replace(parameters=[b]),
      s.replace(parameters=()), type(s.parameters).__name__)
try:
    s.parameters["z"] = 1
except TypeError as e:
    print(e)
try:
    s.return_annotation = 1
except AttributeError as e:
    print(e)


class MyP(P):
    pass


class MyS(S):
    _parameter_cls = MyP


print(repr(MyS.from_callable(lambda x: 0)),
      [repr(p) for p in MyS.from_callable(lambda x: 0).parameters.values()])
import copy
print(copy.copy(s) == s, copy.deepcopy(s) == s, copy.deepcopy(b) == b,
      copy.deepcopy(b).kind is b.kind, copy.replace(b, name="z"),
      copy.replace(s, parameters=[a]))

import copy
from collections import deque, OrderedDict, defaultdict, Counter, ChainMap, UserDict, UserList, namedtuple
P = namedtuple("P", "x y")
class SubD(deque): pass
class SubO(OrderedDict): pass
class SubDD(defaultdict): pass
dq = deque([1, [2]], maxlen=5); od = OrderedDict(b=[1], a=2); dd = defaultdict(list, a=[1]); ct = Counter("aab"); cm = ChainMap({"a": [1]}, {"b": 2})
ud = UserDict(a=[1]); ul = UserList([1, [2]]); nt = P([1], 2)
sd = SubD([1]); sd.q = [3]; so = SubO(z=1); so.q = 1; sdd = SubDD(int, a=1); sdd.q = 2
for x in (dq, od, dd, ct, cm, ud, ul, nt, sd, so, sdd):
    c, d = copy.copy(x), copy.deepcopy(x)
    print(type(x).__name__, type(c) is type(x), c == x, c is x, type(d) is type(x), d == x, getattr(c, "q", None), getattr(d, "q", None))
print(copy.copy(dq).maxlen, copy.deepcopy(dq)[1] is dq[1], copy.copy(dq)[1] is dq[1], list(copy.deepcopy(od)), copy.deepcopy(od)["b"] is od["b"], copy.copy(dd).default_factory, copy.deepcopy(dd)["new"])
print(copy.copy(cm).maps[0] is cm.maps[0], copy.copy(cm).maps[1] is cm.maps[1], copy.deepcopy(nt).x is nt.x, copy.copy(ud).data is ud.data, copy.copy(ul).data is ul.data)
dq.append(dq); e = copy.deepcopy(dq); print(e[-1] is e)
od["me"] = od; e = copy.deepcopy(od); print(e["me"] is e)
print(copy.replace(nt, y=5))

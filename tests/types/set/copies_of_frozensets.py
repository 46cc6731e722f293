# What gives a frozenset itself, and what a copy.
e=frozenset('ab')
print([getattr(e,m)() is e for m in('copy','union','intersection','difference')], frozenset(e) is e, e|e is e, e&e is e, e-set() is e, e.union(()) is e)
class F(frozenset): pass
x=F('a'); print(x.copy() is x, frozenset(x) is x, type(x.copy()), type(x.union()), F(x) is x)

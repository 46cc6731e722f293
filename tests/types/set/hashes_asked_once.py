# Hashes that a table knows are not asked for again: programs can count that.
class H(int):
    n=0
    def __hash__(self): H.n+=1; return int(self)
    __eq__=int.__eq__
d=dict.fromkeys(map(H,range(10)))
def c(label,f):
    H.n=0; r=f(); print(label,H.n)
s=set(d)
fs=frozenset(s)
for k,o in ('d',d),('s',s),('fs',fs),('keys',d.keys()),('items',d.items()),('list',list(d)):
    c(k+' set',lambda: set(o)); c('frozenset',lambda: frozenset(o)); c('fromkeys',lambda: dict.fromkeys(o)); c('fromkeys1',lambda: dict.fromkeys(o,1))
    if k!='items':
        for m in 'difference','intersection','union','symmetric_difference','issubset','issuperset','isdisjoint':
            c(m,lambda: getattr(s,m)(o))
            c('f'+m,lambda: getattr(fs,m)(o))
        for m in 'update','difference_update','intersection_update','symmetric_difference_update':
            c(m,lambda: getattr(set(s),m)(o))
c('dict',lambda: dict(d)); c('copy',lambda: d.copy()); c('|',lambda: d|d); c('upd',lambda: {}.update(d)); c('**',lambda: {**d}); c('eq',lambda: d==d); c('eq2',lambda: d==dict(d)); c('seq',lambda: s==set(s)); c('pop',lambda: [s.pop() for _ in range(3)]); c('comp',lambda: {k for k in d}); c('keys&',lambda: d.keys()&d.keys()); c('keys-',lambda: d.keys()-s);c('keys|',lambda: d.keys()|s);c('keys^',lambda: d.keys()^s); c('in',lambda: H(3) in d); c('sorted',lambda: sorted(d)); c('setd',lambda: d.setdefault(H(4),1)); c('popitem',lambda: d.popitem()); c('popk',lambda: d.pop(H(1))); c('del',lambda: d.__delitem__(H(2))); c('isdis', lambda: d.keys().isdisjoint(s)); c('le',lambda: s<=fs)

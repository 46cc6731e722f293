# enumerate() makes its object first: a derived one is finalized where the
# arguments turn out to be wrong.  The others look at their arguments first.
class E(enumerate):
    def __del__(self):
        print('del', type(self).__name__, end='; ')

class Z(zip):
    def __del__(self): print('del zip', end='; ')
class M(map):
    def __del__(self): print('del map', end='; ')
class F(filter):
    def __del__(self): print('del filter', end='; ')
class R(reversed):
    def __del__(self): print('del reversed', end='; ')

class BadIter:
    def __iter__(self): raise ValueError('no iter')
class BadIndex:
    def __index__(self): raise ValueError('no index')

def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw) and 'made')
    except Exception as e:
        print(type(e).__name__, e)

for args in ((5,), ([], 'x'), (BadIter(),), ([], BadIndex()), (), ([1], 2), ([1], 2**80),
             ([], 1, 2)):
    attempt(E, *args)
attempt(E, iterable=3)
attempt(E, [], start=1.5)
attempt(E, [], begin=1)
attempt(Z, [], 5)
attempt(M, len, 5)
attempt(F, None, 5)
attempt(R, 5)
print(list(E('ab', 2**62 - 1)), list(E('ab', start=2**70)), list(enumerate('ab', -1)))

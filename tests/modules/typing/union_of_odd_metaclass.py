class M(type):
    def __getattr__(cls, n): return ('all', n)
class M2(type):
    def __getattr__(cls, n): return ('all', n)
    def __repr__(cls): return 'R'
class M3(type):
    def __getattr__(cls, n):
        print('ask', n)
        raise AttributeError(n)
class M4(type):
    def __getattr__(cls, n):
        print('ask', n)
        raise KeyError(n)
class M5(type):
    __module__ = property(lambda c: 7)
class M6(type):
    def __getattribute__(cls, n):
        print('GA', n)
        return type.__getattribute__(cls, n)
for m in (M,M2,M3,M4,M5,M6):
    C = m('C',(),{})
    for f in (lambda: C|None, lambda: list[C], lambda: C|int|list[C]):
        try: print(repr(f()))
        except BaseException as e: print(type(e), e)

"""open() of what is no path, and the filename in the error."""
def t(label, f):
    try: r = f()
    except BaseException as e:
        r = type(e).__name__ + ': ' + str(e)
        if isinstance(e, OSError): r += ' | ' + repr(type(e.filename).__name__) + ' ' + repr(e.args)
    print(label, r)
class T(str): pass
class Bt(bytes): pass
class P:
    def __init__(s, v): s.v = v
    def __fspath__(s): return s.v
class Q(str):
    def __fspath__(s): return 'other/none'
class X:
    __fspath__ = None
class Y:
    __fspath__ = 5
class Z:
    def __fspath__(s): raise ValueError('fs')
class I:
    def __index__(s): return -5
for v in ['no/such', T('no/such'), b'no/such', Bt(b'no/such'), P('no/such'), P(b'no/such'), P(T('no/x')), P(5), P(None), Q('no/q'), X(), Y(), Z(), 5.5, None, -1, I(), [], 10**30, 'a\0b', b'a\0b', P('a\0b'), bytearray(b'x'), '\udc80/x', '']:
    n = type(v).__name__
    t(n, lambda: open(v))
    t(n + 'rb', lambda: open(v, 'rb'))
    t(n + 'w', lambda: open(v, 'wq'))

# ascii() and repr() of text, containers and odd objects.

class R:
    def __repr__(self):
        return "é\n\U0001f600"
class Bad:
    def __repr__(self):
        return 5
class Raises:
    def __repr__(self):
        1 / 0
class Sub(str):
    pass
class Rsub:
    def __repr__(self):
        return Sub("sub")


CALLS = r"""
ascii('é\u20ac\U0001f600\n'), ascii(R()), ascii([R()]), ascii(Rsub()), type(ascii(Rsub()))
repr(R()), repr([R()]), repr(Rsub()), type(repr(Rsub()))
ascii(Bad())
repr(Bad())
repr([Bad()])
str(Bad())
repr(Raises())
f'{Raises()!r}'
ascii()
ascii(1, 2)
repr()
repr(obj=1)
ascii('\ud800'), repr('\ud800'), ascii(b'\xff'), ascii('"\''), repr("'"), repr('"'), repr('\'"')
repr('\x7f\x80\xa0\xad\u2028'), ascii('\t\\')
'%a %r' % ('é', 'é'), '{!a} {!r}'.format('é', 'é')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

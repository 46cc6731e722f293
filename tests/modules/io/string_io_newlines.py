# StringIO: newline modes, constructor, iteration, attributes.

import io
S = io.StringIO

CALLS = r"""
[(S('a\r\nb\rc\n', n).readlines(), S('a\r\nb\rc\n', n).getvalue()) for n in (None, '', '\n', '\r', '\r\n')]
[(s := S(newline=n), s.write('a\nb\r\n'), s.getvalue())[1:] for n in (None, '', '\n', '\r', '\r\n')]
S('a', 'x')
S('a', 5)
S(5)
S(b'a')
S('a', '\n', 3)
S(initial_value='q', newline=None).read(), S().read(), S(None).getvalue()
list(S('a\nb')), [*S('')], next(S('x')), S('ab').readline(1), S('ab').readlines(1)
next(S(''))
S('a').closed, S('a').newlines, S('a').encoding, S('a').errors, S('a').line_buffering
S('a').name
S('a').fileno()
S('a').detach()
S('a').buffer
setattr(S('a'), 'x', 1), setattr(S('a'), 'closed', 1)
(s := S('abc'), s.__enter__() is s, s.__exit__(None, None, None), s.closed)[1:]
(s := S('abc'), s.close(), s.close(), s.closed)[1:]
(s := S('abc'), s.close(), s.__enter__())
(s := S('abc'), s.close(), next(s))
(s := S('abc'), s.close(), s.getvalue())
(s := S('abc'), s.seek(5), s.write('x'), s.getvalue())[1:]
(s := S('abc'), s.seek(1), s.truncate(), s.getvalue(), s.tell())[1:]
(s := S('abc'), s.seek(0, 2), s.tell(), s.seek(0, 1))[1:]
S('abc').seek(1, 1)
S('abc').seek(-1, 0)
print('x', 5, file=(s := S()), sep='-'), s.getvalue()
S('é\U0001f600x').read(2), S('é\U0001f600x').seek(2), len(S('é').getvalue())
repr(S('a'))[:15], type(S('a')).__mro__[-1], isinstance(S(), io.TextIOBase), isinstance(S(), io.IOBase)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

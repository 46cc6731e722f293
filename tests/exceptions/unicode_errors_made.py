# UnicodeDecodeError and its kin: constructors, attributes, texts.

CALLS = r"""
str(UnicodeDecodeError('utf-8', b'abc', 0, 1, 'why')), str(UnicodeDecodeError('utf-8', b'abc', 0, 2, 'why')), str(UnicodeDecodeError('x', b'', 0, 0, ''))
str(UnicodeEncodeError('ascii', 'é\u20ac\U0001f600', 0, 1, 'r')), str(UnicodeEncodeError('ascii', 'é\u20ac\U0001f600', 1, 2, 'r')), str(UnicodeEncodeError('ascii', 'é\u20ac\U0001f600', 2, 3, 'r')), str(UnicodeEncodeError('ascii', 'é', 0, 5, 'r'))
str(UnicodeTranslateError('é', 0, 1, 'r')), str(UnicodeTranslateError('ab', 0, 2, 'r'))
repr(UnicodeDecodeError('utf-8', b'abc', 0, 1, 'why')), UnicodeDecodeError('utf-8', bytearray(b'a'), 0, 1, 'w').args
UnicodeDecodeError('utf-8', 'abc', 0, 1, 'why')
UnicodeEncodeError('utf-8', b'abc', 0, 1, 'why')
UnicodeDecodeError()
UnicodeDecodeError('a')
UnicodeDecodeError('a', b'b', 'c', 1, 'd')
UnicodeDecodeError('a', b'b', 0, 1, 5)
UnicodeDecodeError(5, b'b', 0, 1, 'x')
UnicodeDecodeError('a', b'b', 2**70, 1, 'x')
UnicodeDecodeError('a', b'b', 0, 1, 'x', 7)
UnicodeDecodeError('a', b'b', 0, 1, reason='x')
UnicodeTranslateError('a', 'b', 0, 1)
(e := UnicodeDecodeError('utf-8', b'abcd', 1, 3, 'why')).start, e.end, e.object, e.encoding, e.reason
(e := UnicodeDecodeError('utf-8', b'abcd', -5, 100, 'why')).start, e.end
setattr(e := UnicodeDecodeError('u', b'a', 0, 1, 'w'), 'reason', 'changed'), str(e)
setattr(UnicodeDecodeError('u', b'a', 0, 1, 'w'), 'start', 'x')
setattr(UnicodeDecodeError('u', b'a', 0, 1, 'w'), 'start', 2**70)
delattr(UnicodeDecodeError('u', b'a', 0, 1, 'w'), 'start')
delattr(e := UnicodeDecodeError('u', b'a', 0, 1, 'w'), 'reason'), e.reason
UnicodeError('plain'), str(UnicodeError()), UnicodeError.__mro__
'é'.encode('ascii')
b'\xff\xfe'.decode()
b'abc\xe2\x82'.decode('utf-8')
'\ud800'.encode()
'é€'.encode('latin-1')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

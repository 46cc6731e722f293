# OSError becomes the subclass of its errno; arguments, attributes and text.

class Sub(OSError):
    pass
class Init(OSError):
    def __init__(self, *args):
        self.got = args
def told(e):
    return (type(e).__name__, str(e), e.args, e.errno, e.strerror, e.filename, e.filename2)


CALLS = r"""
told(OSError()), told(OSError(5)), told(OSError('a'))
[type(OSError(n, 'x')).__name__ for n in (1, 2, 3, 4, 9, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115)]
told(OSError(2, 'no')), told(OSError(2, 'no', 'file')), told(OSError(2, 'no', 'f', None, 'g')), told(OSError(2, 'no', 'f', 5, 'g'))
told(OSError(1, 2, 3, 4, 5, 6)), told(OSError(99999, 'x')), told(OSError('2', 'x')), told(OSError(2.0, 'x')), told(OSError(True, 'x'))
told(FileNotFoundError()), told(FileNotFoundError(1, 'x')), told(Sub(2, 'x')), told(Init(2, 'x')), Init(2, 'x').got
told(OSError(2, 'no', b'bytes')), told(OSError(2, 'no', None)), told(OSError(2, 'no', 5))
told(BlockingIOError(11, 'w', 5)), BlockingIOError(11, 'w', 5).characters_written
BlockingIOError(11, 'w').characters_written
BlockingIOError(11, 'w', 'file').filename
OSError(2, 'x', errno=5)
OSError(bogus=1)
IOError is OSError, EnvironmentError is OSError, issubclass(ConnectionResetError, ConnectionError), issubclass(TimeoutError, OSError)
repr(OSError(2, 'no', 'f')), repr(OSError()), OSError(2, 'no', 'f').__reduce__(), OSError(2, 'no', 'f', None, 'g').__reduce__()
open('/nonexistent/x')
open('/')
open('')
open(5.5)
open('\0')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

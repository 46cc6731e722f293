# print() with wrong keywords, and to odd files.

import sys
class File:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
class NoWrite:
    pass
class BadFlush(File):
    def flush(self):
        raise OSError("no flush")
def printed(*args, **kw):
    f = File()
    print(*args, file=f, **kw)
    return f.parts

CALLS = """
printed(), printed(1), printed(1, 'a', None), printed(1, 2, sep=''), printed(1, 2, sep=None, end=None), printed(1, end='')
printed(1, 2, sep='--', end='!')
printed(1, sep=5)
printed(1, end=5)
printed(1, 2, sep=b' ')
print(1, file=NoWrite())
print(1, file=5)
print(1, bogus=2)
print(1, sep='', bogus=2)
print(1, file=File(), flush=True)
print(1, file=BadFlush(), flush=True)
print(1, file=File(), flush=[])
print(1, separator=' ')
print(a=1, b=2, c=3, d=4, e=5)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

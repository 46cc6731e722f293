# dir() and vars() with odd objects.

class Own:
    def __dir__(self):
        return ["b", "a"]
class Bad:
    def __dir__(self):
        return 5
class Mixed:
    def __dir__(self):
        return [1, "a"]
class Slots:
    __slots__ = ("x",)
class Plain:
    def __init__(self):
        self.n = 1


CALLS = """
dir(Own())
dir(Bad())
dir(Mixed())
[n for n in dir(Plain()) if not n.startswith('__')], [n for n in dir(Slots()) if n[0] != '_']
dir(1, 2)
dir(object=1)
vars(Plain()), vars(Slots)['x']
vars(Slots())
vars(5)
vars([])
vars(None)
vars(1, 2)
vars(object=1)
len(dir(5)) == len(dir(int)), 'append' in dir([]), '__len__' in dir('')
type(vars(int)), type(vars(Plain()))
dir(None) == dir(type(None)), 'real' in dir(True)
[n for n in dir(range(3)) if n[0] != '_'], [n for n in dir(slice(1)) if n[0] != '_'], [n for n in dir(()) if n[0] != '_']
[n for n in dir(1.5) if n[0] != '_'], [n for n in dir(1j) if n[0] != '_'], [n for n in dir(5) if n[0] != '_']
[n for n in dir({}) if n[0] != '_'], [n for n in dir(set()) if n[0] != '_'], [n for n in dir([]) if n[0] != '_']
[n for n in dir((x for x in ())) if n[0] != '_'], [n for n in dir(property()) if n[0] != '_']
[n for n in dir(lambda: 0) if n[0] != '_'], dir(lambda: 0)[:12]
[n for n in dir(ValueError()) if n[0] != '_'], [n for n in dir(OSError()) if n[0] != '_'], [n for n in dir(SyntaxError()) if n[0] != '_']
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

# json.dumps with every option, and what it refuses.

import json
class Odd:
    pass
class F(float):
    def __repr__(self):
        return "F!"
class I(int):
    def __repr__(self):
        return "I!"
loop = []
loop.append(loop)

CALLS = r"""
json.dumps([1, 2.5, 'é', None, True, {}]), json.dumps('\x00\x1f"\\/\u2028\U0001f600\ud800'), json.dumps('é', ensure_ascii=False)
json.dumps({1: 2, 1.5: 3, None: 4, True: 5, 'a': 6}), json.dumps((1, 2)), json.dumps(F(1.5)), json.dumps(I(5)), json.dumps({I(5): 1})
json.dumps(float('nan')), json.dumps(float('-inf')), json.dumps(-0.0), json.dumps(1e100), json.dumps(2**70)
json.dumps(float('nan'), allow_nan=False)
json.dumps([1, [2]], indent=2), json.dumps([1], indent='\t'), json.dumps([], indent=2), json.dumps({}, indent=0), json.dumps([1, 2], indent=0)
json.dumps([1, {'a': 2}], separators=('.', '-')), json.dumps([1, 2], indent=1, separators=(',', ':'))
json.dumps([1], separators=5)
json.dumps([1], separators=(1, 2))
json.dumps({'b': 1, 'a': 2}, sort_keys=True)
json.dumps({'b': 1, 2: 2}, sort_keys=True)
json.dumps({(1,): 2})
json.dumps({(1,): 2, 'a': 1}, skipkeys=True)
json.dumps(Odd())
json.dumps({1, 2})
json.dumps(b'a')
json.dumps([{'a': [Odd()]}])
json.dumps(1j)
json.dumps(Odd(), default=lambda o: 'odd'), json.dumps([{1}], default=list)
json.dumps(Odd(), default=lambda o: o)
json.dumps(Odd(), default=5)
json.dumps(loop)
json.dumps(loop, check_circular=False)
json.dumps()
json.dumps(1, 2)
json.dumps(1, bogus=2)
json.dumps([1], cls=json.JSONEncoder), json.JSONEncoder().encode([1]), ''.join(json.JSONEncoder(indent=1).iterencode([1, 2]))
json.JSONEncoder().default(5)
json.dumps({'a': None}, indent=2, sort_keys=True, ensure_ascii=False), json.dumps(True), json.dumps(None), json.dumps('')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

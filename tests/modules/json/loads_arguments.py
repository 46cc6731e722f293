# json.loads: hooks, bytes, and the place of each mistake.

import json

CALLS = r"""
json.loads('[1, 2.5, "a", null, true, {"k": []}]'), json.loads(b' 5 '), json.loads(bytearray(b'"\xc3\xa9"')), json.loads('"\\u00e9\\ud83d\\ude00\\n"'), json.loads('-0'), json.loads('-0.0'), json.loads('1E5')
json.loads('NaN') != 0, json.loads('[Infinity, -Infinity]'), json.loads('1' * 50), json.loads('1e400'), json.loads('"a\tb"', strict=False)
json.loads('[1]', parse_int=float), json.loads('[1.5]', parse_float=str), json.loads('[NaN]', parse_constant=str), json.loads('{"a": 1}', object_hook=list), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list)
json.loads('{"a": 1, "a": 2}'), json.loads('"\\ud800"') == '\ud800', json.loads('[]', object_hook=5), json.loads('\ufeff5'.encode('utf-8'))
json.loads('')
json.loads(' ')
json.loads('[1,]')
json.loads('[1 2]')
json.loads('{"a" 1}')
json.loads('{"a": 1,}')
json.loads('{1: 2}')
json.loads('{"a": }')
json.loads('[1')
json.loads('"abc')
json.loads('"a\nb"')
json.loads('"\\x"')
json.loads('"\\u12"')
json.loads('nul')
json.loads('01')
json.loads('1.')
json.loads('.5')
json.loads('+1')
json.loads('1 2')
json.loads('[1]\n]')
json.loads("'a'")
json.loads('\ufeff5')
json.loads(5)
json.loads(None)
json.loads(b'\xff')
json.loads()
json.loads('1', 2)
json.loads('1' * 5000)
json.loads('{"a": 1}', object_hook=5)
(e := json.JSONDecodeError('m', 'a\nb', 2)).lineno, e.colno, e.pos, e.msg, e.doc, str(e), e.__reduce__()[1]
json.JSONDecodeError('m')
json.JSONDecoder().raw_decode('1 x'), json.JSONDecoder().decode(' [1] '), json.JSONDecoder().raw_decode('  1', 2)
json.JSONDecoder().raw_decode('x')
json.JSONDecoder().raw_decode('1', -1)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

# string.Formatter and Template with odd arguments.

import string
class Own(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>"
    def convert_field(self, value, conversion):
        return value + "!" if conversion == "x" else super().convert_field(value, conversion)
F = string.Formatter()
T = string.Template

CALLS = r"""
F.format('{} {}', 1, 2), F.format('{0} {a}', 1, a=2), F.format('{a.real} {b[0]}', a=5, b=[7]), F.format('{:>{}}', 'a', 5), F.format('{{}}')
F.format('{}')
F.format('{a}')
F.format('{0} {}', 1, 2)
F.format('{!z}', 1)
F.format('{', 1)
F.format('}', 1)
F.format()
F.format(5)
F.vformat('{0}', [5], {}), list(F.parse('a{b!r:c}d')), F.get_field('0.real', [5], {}), F.check_unused_args(1, 2, 3)
Own().format('{a} {b!x} {0!r}'), Own().format('{}')
list(F.parse('{')), 1
T('$a ${b} $$').substitute(a=1, b=2), T('$a').substitute({'a': 1}), T('$a').substitute({'a': 1}, a=2), T('$a $b').safe_substitute(a=1), T('$').safe_substitute()
T('$a').substitute()
T('$').substitute()
T('a\n$ 5').substitute()
T('${a').substitute(a=1)
T('${1}').safe_substitute()
T('$a').substitute({}, {})
T('$a $b ${a} $$').get_identifiers(), T('$a').is_valid(), T('$').is_valid(), T('x').template
T(5).template
T()
T('$é$_x').safe_substitute(_x=1)
string.capwords('heLLo  woRld'), string.capwords('a-b', '-'), string.capwords('')
string.capwords(5)
string.capwords(b'ab')
string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace
[n for n in dir(string) if n[0] != '_']
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

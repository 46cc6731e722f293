# format() with specs and objects that answer oddly.

class F:
    def __format__(self, spec):
        return f"<{spec}>"
class Bad:
    def __format__(self, spec):
        return 5
class Sub(str):
    pass


CALLS = """
format(F()), format(F(), 'abc'), format(F(), ''), f'{F():>{5}}', '{:{}}'.format(F(), 'x')
format(Bad())
f'{Bad()}'
format(5, 5)
format(5, None)
format(5, b'd')
format()
format(1, '', 2)
format(value=5)
format(5, Sub('04')), format(Sub('a'), '3'), type(format(Sub('a'), '')), format(None, '')
format(None, 'd')
format([], '5')
format((), 's')
format({}, ' ')
format(object, 'x')
format(len, 'x')
format(1.5, 'd')
format('a', 'd')
format('a', '=5')
format('a', '+')
format('a', ',')
format('abc', '.1'), format('abc', '>5.2s'), format('a', '05'), format('a', '^3')
format(b'a', 's')
int.__format__(5)
int.__format__('a', '')
str.__format__('a', 'x')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

# derive(), subclasses of groups, and what splitting keeps.

class Kept(ExceptionGroup):
    def __new__(cls, message, exceptions, code=None):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def derive(self, exceptions):
        return Kept(self.message, exceptions, self.code)
class Wrong(ExceptionGroup):
    def derive(self, exceptions):
        return 5
def noted():
    g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
    g.add_note("note")
    g.__cause__ = KeyError("cause")
    g.__context__ = KeyError("context")
    return g


CALLS = """
Kept('k', [ValueError(1), TypeError(2)], 7).split(ValueError), Kept('k', [ValueError(1), TypeError(2)], 7).split(ValueError)[0].code
Wrong('w', [ValueError(1), TypeError(2)]).split(ValueError)
ExceptionGroup('g', [ValueError(1)]).derive([TypeError(2)])
ExceptionGroup('g', [ValueError(1)]).derive([KeyboardInterrupt()])
ExceptionGroup('g', [ValueError(1)]).derive([])
ExceptionGroup('g', [ValueError(1)]).derive()
ExceptionGroup('g', [ValueError(1)]).derive(5)
[(p.__notes__, p.__cause__, p.__context__) for p in noted().split(ValueError)]
noted().split(ValueError)[0].__notes__ is noted().__notes__
(g := noted()).subgroup(lambda e: True) is g, g.split(ExceptionGroup)[0] is g
setattr(ExceptionGroup('g', [ValueError()]), 'message', 'x')
setattr(ExceptionGroup('g', [ValueError()]), 'exceptions', ())
ExceptionGroup('g', [ValueError()]).split()
ExceptionGroup('g', [ValueError()]).split(ValueError, TypeError)
ExceptionGroup('g', [ValueError()]).subgroup()
ExceptionGroup[int]
BaseExceptionGroup.__class_getitem__(ValueError)
ExceptionGroup('g', [ValueError(1)]) == ExceptionGroup('g', [ValueError(1)])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

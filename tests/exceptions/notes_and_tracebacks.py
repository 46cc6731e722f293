# add_note and with_traceback: arguments and results.

import sys
def traceback():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__
def noted(*notes, start=None):
    e = ValueError("v")
    if start is not None:
        e.__notes__ = start
    for n in notes:
        e.add_note(n)
    return e.__notes__

CALLS = """
noted('a', 'b'), noted('a', start=[1]), hasattr(ValueError(), '__notes__')
noted('a', start=5)
noted('a', start=('t',))
noted(5)
noted(None)
noted(b'a')
ValueError().add_note()
ValueError().add_note('a', 'b')
ValueError().add_note(note='a')
ValueError('x').with_traceback(None), ValueError('x').with_traceback(traceback()).__traceback__ is not None
ValueError().with_traceback(5)
ValueError().with_traceback()
ValueError().with_traceback(None, None)
(t := traceback()).tb_lineno, t.tb_next, t.tb_frame.f_code.co_name, t.tb_lasti >= 0
setattr(traceback(), 'tb_next', 5)
setattr(traceback(), 'tb_next', None)
setattr(t := traceback(), 'tb_next', t)
setattr(traceback(), 'tb_lineno', 5)
delattr(traceback(), 'tb_next')
type(t)()
type(t)(None, t.tb_frame, 1, 2).tb_lineno
type(t)(5, t.tb_frame, 1, 2)
type(t)(None, 5, 1, 2)
type(t)(None, t.tb_frame, 'a', 2)
dir(t)[:0], [n for n in dir(t) if n[0] != '_']
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

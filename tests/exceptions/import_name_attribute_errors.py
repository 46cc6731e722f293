# ImportError, NameError and AttributeError with their keywords.

CALLS = """
(e := ImportError('m', name='n', path='p')).name, e.path, e.msg, e.name_from, e.args, str(e), repr(e)
(e := ImportError()).name, e.path, e.msg, str(e)
(e := ImportError(1, 2)).msg, str(e), e.args
ImportError('m', bogus=1)
ImportError('m', name_from='x').name_from, ModuleNotFoundError('x', name='y').name
ImportError('m', name='n').__reduce__(), ImportError('m').__reduce__()
setattr(e := ImportError('m'), 'msg', 5), str(e), e.args
setattr(e := ImportError('m'), 'name', 5), e.name
delattr(e := ImportError('m', name='n'), 'name'), e.name
(e := NameError('m', name='n')).name, e.args, str(e), repr(e)
NameError('m', bogus=1)
NameError(name='q').args, UnboundLocalError('u', name='n').name
(e := AttributeError('m', name='n', obj=5)).name, e.obj, e.args, str(e)
AttributeError('m', bogus=1)
AttributeError(name='a').obj, AttributeError().name
AttributeError('m', name='n', obj=5).__reduce__()
delattr(e := AttributeError('m', obj=1), 'obj'), e.obj
undefined_name
[].nothing
import_ := __import__('nothing_at_all')
ValueError(x=1)
KeyError('a', x=1)
ValueError('a', 'b').args, str(ValueError('a', 'b')), str(ValueError(('a',))), str(ValueError(None))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

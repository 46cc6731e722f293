# warnings.warn and its filters with odd arguments.

import warnings
def caught(action):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        action()
        return [(w.category.__name__, str(w.message)) for w in seen]
def strict(*args, **kw):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.warn(*args, **kw)

CALLS = """
caught(lambda: warnings.warn('a')), caught(lambda: warnings.warn('a', DeprecationWarning)), caught(lambda: warnings.warn(FutureWarning('f'))), caught(lambda: warnings.warn(5))
strict('boom')
strict('boom', RuntimeWarning)
strict(UserWarning('own', 2))
strict('a', int)
strict('a', 5)
strict('a', ValueError)
strict()
strict('a', UserWarning, 'x')
strict('a', stacklevel=1.5)
strict('a', bogus=1)
warnings.simplefilter('nothing')
warnings.simplefilter('error', 5)
warnings.simplefilter('error', lineno=-1)
warnings.filterwarnings('error', 5)
warnings.filterwarnings('bad')
warnings.filterwarnings('error', 'm', int)
warnings.formatwarning('m', UserWarning, 'f', 3), warnings.formatwarning('m', UserWarning, 'f', 3, 'line')
warnings.warn_explicit('m', UserWarning, 'f')
warnings.warn_explicit('m', 5, 'f', 1)
warnings.WarningMessage('m', UserWarning, 'f', 1).message, str(warnings.WarningMessage('m', UserWarning, 'f', 1))
warnings.catch_warnings(bogus=1)
warnings.deprecated('old')(len) if False else warnings.deprecated('old').message
warnings.deprecated(5)
warnings.deprecated('x')(5)
caught(lambda: warnings.deprecated('gone')(lambda: 0)())
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

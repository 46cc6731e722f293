# The family tree of the built-in exceptions.
def path(e):
    return " < ".join(c.__name__ for c in e.__mro__[:-1])


for e in (
    ArithmeticError, AssertionError, AttributeError, EOFError, FloatingPointError,
    GeneratorExit, ImportError, IndentationError, IndexError, KeyError,
    KeyboardInterrupt, LookupError, MemoryError, ModuleNotFoundError, NameError,
    NotImplementedError, OSError, OverflowError, RecursionError, ReferenceError,
    RuntimeError, StopAsyncIteration, StopIteration, SyntaxError, SystemExit,
    TabError, TypeError, UnboundLocalError, UnicodeDecodeError,
    UnicodeEncodeError, UnicodeError, ValueError, ZeroDivisionError,
    FileNotFoundError, FileExistsError, PermissionError, NotADirectoryError,
    IsADirectoryError, TimeoutError, ConnectionError, BrokenPipeError,
    Warning, UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning,
    FutureWarning, ImportWarning, BytesWarning, ResourceWarning,
):
    print(path(e))
print(IOError is OSError, EnvironmentError is OSError)

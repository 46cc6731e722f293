"""The built-in exceptions, their bases, and how handlers match."""
pairs = [(ZeroDivisionError, ArithmeticError), (OverflowError,
         ArithmeticError), (KeyError, LookupError), (IndexError, LookupError),
         (UnboundLocalError, NameError), (FileNotFoundError, OSError),
         (ModuleNotFoundError, ImportError), (RecursionError, RuntimeError),
         (NotImplementedError, RuntimeError), (UnicodeDecodeError, ValueError),
         (IndentationError, SyntaxError), (TabError, IndentationError),
         (StopIteration, Exception), (KeyboardInterrupt, BaseException),
         (SystemExit, BaseException), (GeneratorExit, BaseException),
         (BrokenPipeError, ConnectionError), (PermissionError, OSError),
         (DeprecationWarning, Warning), (ExceptionGroup, BaseExceptionGroup)]
for child, parent in pairs:
    print(child.__name__, issubclass(child, parent),
          issubclass(child, Exception), child.__bases__[0].__name__)
print(IOError is OSError, EnvironmentError is OSError)
for kind in (KeyError, ValueError, SystemExit, StopIteration):
    try:
        raise kind("x")
    except (LookupError, OSError) as error:
        print("first", repr(error))
    except Exception as error:
        print("second", repr(error))
    except BaseException as error:
        print("third", repr(error))
print([e.__name__ for e in KeyError.__mro__])

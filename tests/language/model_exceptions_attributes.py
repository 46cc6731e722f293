e = ValueError("a", 1)
print(e.args, str(e), repr(e), e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.args = ("new",); e.extra = 5; print(e.args, str(e), vars(e)); e.args = "xy"; print(e.args)
for bad in ("e.args = 5", "e.__cause__ = 5", "e.__context__ = 'x'", "e.__traceback__ = 5", "e.__suppress_context__ = 'x'", "del e.args", "del e.__cause__", "del e.__traceback__", "e.with_traceback(5)", "e.add_note(5)", "e.__setstate__(5)", "e.__notes__", "BaseException.__new__(ValueError, 1).args", "e.__reduce__()[0].__name__", "e.__cause__ = None", "e.__cause__ = KeyError()"):
    try: print(bad, eval(bad) if "=" not in bad and not bad.startswith("del") else exec(bad))
    except Exception as x: print(bad, type(x).__name__, x)
print(e.__suppress_context__, repr(e.__cause__))
for E, a in ((KeyError, ("k",)), (KeyError, ()), (KeyError, (1, 2)), (OSError, (2, "m")), (OSError, (2, "m", "f")), (OSError, (2, "m", "f", 0, "g")), (OSError, ("only",)), (StopIteration, (5,)), (SystemExit, (3,)), (SystemExit, (1, 2)), (ImportError, ("m",)), (UnicodeDecodeError, ("utf-8", b"ab", 0, 1, "why")), (UnicodeEncodeError, ("utf-8", "ab", 0, 2, "why")), (SyntaxError, ("m", ("f", 1, 2, "t"))), (NameError, ("n",)), (AttributeError, ()), (ExceptionGroup, ("g", [e]))):
    x = E(*a); print(E.__name__, str(x), repr(x), x.args if E is not ExceptionGroup else "")
for bad in ("UnicodeDecodeError(1)", "UnicodeDecodeError('a', 'b', 1, 2, 'c')", "ExceptionGroup('g', [])", "ExceptionGroup('g', [1])", "ExceptionGroup(1, [e])", "ExceptionGroup('g', [KeyboardInterrupt()])", "ValueError(x=1)", "ImportError('m', name='n', path='p').name", "ImportError('m', other=1)", "NameError('m', name='n').name", "AttributeError('m', name='n', obj=5).obj", "AttributeError(z=1)", "StopIteration().value", "SystemExit().code", "OSError(2, 'x').errno", "type(OSError(2, 'x')).__name__", "type(OSError(17, 'x')).__name__", "OSError(1, 2, 3).filename", "SyntaxError('m', 5)", "SyntaxError('m', (1, 2))", "KeyError('a').__str__()", "BaseException(1).add_note('n')"):
    try: print(bad, eval(bad))
    except Exception as x: print(bad, type(x).__name__, x)

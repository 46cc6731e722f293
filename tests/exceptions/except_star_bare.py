"""except* wraps an exception that is no group; its name, its end."""
import sys

try:
    raise ValueError("alone")
except* ValueError as e:
    print(repr(e), type(e), e.message == "", e.__traceback__, e.__context__,
          e.__cause__)
    print(e.exceptions[0].__traceback__ is not None)
    kept = e
print("e" in globals(), sys.exception())

try:
    try:
        raise KeyboardInterrupt("stop")
    except* KeyboardInterrupt as e:
        print(repr(e), type(e).__name__)
        raise
except BaseException as e:
    print(repr(e))

try:
    try:
        raise ValueError("not taken")
    except* TypeError:
        print("never")
    except* KeyError:
        print("never")
except ValueError as e:
    print(repr(e), e.__context__)

try:
    try:
        raise ValueError("first")
    except* ValueError as e:
        raise TypeError("second")
except TypeError as e:
    print(repr(e), repr(e.__context__), e.__cause__)

try:
    try:
        raise ValueError("first")
    except* ValueError as e:
        raise TypeError("second") from e.exceptions[0]
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__))

for keep in (kept, None):
    try:
        if keep:
            raise keep
    except* ValueError as e:
        print(e is kept)
        del e

# __context__ is the exception that was being handled.
def attempt():
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise KeyError("two")
        except KeyError:
            raise TypeError("three")


try:
    attempt()
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    print(e.__cause__, e.__suppress_context__)
try:
    raise ValueError("alone")
except ValueError as e:
    print(e.__context__, e.__cause__)
try:
    try:
        1 / 0
    finally:
        {}["k"]
except KeyError as e:
    print(repr(e.__context__))
old = ValueError("old")
try:
    try:
        raise old
    except ValueError:
        pass
    raise KeyError("new")
except KeyError as e:
    print(e.__context__)

"""Contexts and causes over several levels."""
def chain(error):
    out = []
    while error is not None:
        link = ("cause" if error.__cause__ is not None else
                "context" if error.__context__ is not None
                and not error.__suppress_context__ else "end")
        out.append((repr(error), link))
        error = error.__cause__ or error.__context__
    return out


def three():
    try:
        try:
            try:
                1 / 0
            except ZeroDivisionError as error:
                raise KeyError("k") from error
        except KeyError:
            raise ValueError("v")
    except ValueError as error:
        return chain(error)


def in_else():
    try:
        try:
            pass
        except ValueError:
            pass
        else:
            raise KeyError("else")
        finally:
            print("finally")
    except KeyError as error:
        return chain(error)


def in_exit():
    class M:
        def __enter__(self):
            pass

        def __exit__(self, *rest):
            raise RuntimeError("exit")
    try:
        with M():
            raise ValueError("body")
    except RuntimeError as error:
        return chain(error)


def loop():
    a = ValueError("a")
    try:
        try:
            raise a
        except ValueError:
            raise a
    except ValueError as error:
        return chain(error)


def in_generator():
    def gen():
        try:
            yield
        except ValueError:
            raise KeyError("from generator")
    g = gen()
    next(g)
    try:
        g.throw(ValueError("thrown in"))
    except KeyError as error:
        return chain(error)


for action in (three, in_else, in_exit, loop, in_generator):
    print(action.__name__, action())
error = ValueError()
error.__cause__ = KeyError()
print(error.__suppress_context__)
for bad in (5, "x"):
    try:
        error.__cause__ = bad
    except TypeError as problem:
        print(problem)

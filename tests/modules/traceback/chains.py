# Chains: from, from None, contexts through finally, with and generators.
import sys
import traceback


def show(f):
    try:
        f()
    except BaseException as e:
        traceback.print_exception(e, file=sys.stdout)
    print("--")


def one():
    raise KeyError("one")


def from_cause():
    try:
        one()
    except KeyError as e:
        raise ValueError("two") from e


def from_none():
    try:
        one()
    except KeyError:
        raise ValueError("two") from None


def from_other():
    try:
        one()
    except KeyError:
        raise ValueError("two") from OSError("made")


def in_finally():
    try:
        one()
    finally:
        raise ValueError("finally")


class Context:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError("exit")


def in_with():
    with Context():
        one()


def generator():
    try:
        yield
    finally:
        raise RuntimeError("closing")


def in_generator():
    g = generator()
    next(g)
    try:
        one()
    except KeyError:
        g.close()


def three():
    try:
        from_cause()
    except ValueError:
        try:
            from_none()
        except ValueError as e:
            raise TypeError("three") from e


def again():
    try:
        one()
    except KeyError as e:
        try:
            raise
        except KeyError as same:
            raise same


def own_cause():
    e = ValueError("self")
    raise e from e


for f in (from_cause, from_none, from_other, in_finally, in_with,
          in_generator, three, again, own_cause):
    show(f)

# Notes and texts that fail.
import traceback


def show(e):
    for line in traceback.format_exception_only(e):
        print(repr(line))


class E(Exception):
    pass


class Bad:
    def __str__(self):
        raise ValueError("str")

    def __repr__(self):
        raise ValueError("repr")


class BadName(Exception):
    def __str__(self):
        return ""


for notes in (["one"], ["one\ntwo", ""], [], "text", b"bytes", 3, None,
              (1, 2), [Bad(), None], Bad(), {"a": 1}, range(3), ["\n"],
              ["a\rb"]):
    e = E("e")
    e.__notes__ = notes
    show(e)
show(E())
show(E(""))
show(E("a", "b"))
show(E("two\nlines"))
show(E(None))
show(E(Bad()))
show(BadName())
show(KeyError("k"))
show(KeyError())
show(OSError(2, "text", "file"))
show(StopIteration(3))


class Property(Exception):
    @property
    def __notes__(self):
        raise RuntimeError("no notes")


show(Property(1))


try:
    raise E("raised")
except E as e:
    e.add_note("with a note")
    print(traceback.format_exc())


def local():
    class Local(Exception):
        pass
    return Local


show(local()("text"))

"""IO, TextIO and BinaryIO."""

import inspect
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for cls in (IO, TextIO, BinaryIO):
    print(cls, cls.__mro__, cls.__bases__, cls.__orig_bases__,
          cls.__parameters__, cls.__module__, type(cls))
    print(sorted(n for n in vars(cls) if n not in (
        "__module__", "__doc__", "__orig_bases__", "__parameters__",
        "__static_attributes__", "__firstlineno__")))
show(lambda: IO[str])
show(lambda: IO[bytes].__args__)
show(lambda: IO[int, str])
show(lambda: TextIO[str])
show(lambda: type(IO()))
show(lambda: IO().read())
show(lambda: IO.read.__isabstractmethod__)
show(lambda: isinstance(open, IO))
show(lambda: Optional[TextIO])


class Own(TextIO):
    def write(self, s): return len(s)


show(lambda: Own().write("abc"))
show(lambda: isinstance(Own(), IO))
show(lambda: IO[AnyStr].__parameters__)


def f(a: IO[str], b: "BinaryIO") -> "IO[bytes]": ...


print(get_type_hints(f))
print(get_type_hints(IO.read), get_type_hints(BinaryIO.write))
print(get_type_hints(IO.writelines), get_type_hints(IO.__enter__))

"""open() for reading: the program reads its own source."""
import sys

with open(__file__) as stream:
    first = stream.readline()
    print(repr(first), stream.closed, stream.mode, stream.readable())
    rest = stream.read()
print(stream.closed, rest.splitlines()[0] == "", len(first + rest) > 100)
with open(__file__, "r", encoding="utf-8") as stream:
    lines = stream.readlines()
print(lines[0] == first, "".join(lines) == first + rest)
with open(__file__) as stream:
    count = sum(1 for line in stream)
    print(count == len(lines), repr(stream.read()), repr(stream.readline()))
    stream.seek(0)
    print(repr(stream.read(3)), stream.read(7), repr(stream.readline(5)))
with open(__file__, "rb") as stream:
    data = stream.read(3)
    print(data, stream.tell(), stream.seek(-4, 2) > 0, stream.read())
for arguments in (("no such file.txt",), ("no such folder/x", "w"),
                  (__file__, "q"), (__file__, "rw"), (__file__, ""),
                  (".",), (5.5,), (None,), (__file__, "rb", -1, "utf-8")):
    try:
        open(*arguments)
    except (OSError, ValueError, TypeError) as error:
        text = str(error)
        print(type(error).__name__, text)
stream = open(__file__)
stream.close()
stream.close()
for action in (stream.read, stream.readline, lambda: next(stream)):
    try:
        action()
    except ValueError as error:
        print(error)
try:
    with open(__file__) as stream:
        stream.write("x")
except Exception as error:
    print(type(error).__mro__[1].__name__, error)
# é€ the last line

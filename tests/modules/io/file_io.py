# FileIO: modes, reading, writing, errors; buffers and text over it.
import io

path = __file__
void = "/dev/null"


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)


with io.FileIO(void, "w") as f:
    print(f, f.name, f.mode, f.closefd, f.closed)
    print(f.write(b"hello\nworld\n"), f.readable(), f.writable(),
          f.isatty())
    attempt(f.read)
    attempt(f.readall)
    attempt(f.readinto, bytearray(3))
    attempt(f.write, "text")
print(f, f.closed)
attempt(f.read)
attempt(f.write, b"")
attempt(f.tell)
attempt(f.fileno)
attempt(f.readable)
f = io.FileIO(path)
print(f.mode, f.read(3), f.readline(), f.tell(), len(f.readall()), f.read())
print(f.seek(0), f.seek(2, 1), f.seek(-3, 2), f.read(), f.seek(0))
b = bytearray(4)
print(f.readinto(b), b, f.readlines()[:2])
attempt(f.write, b"x")
attempt(f.truncate)
attempt(f.seek, -1)
f.close()
f.close()
for mode in "", "z", "rw", "r++", "b", "+", "rb+", "wt":
    attempt(lambda: io.FileIO(void, mode).mode)
attempt(io.FileIO, void, "x")
attempt(io.FileIO, "no/such/file")
attempt(io.FileIO, -1)
attempt(io.FileIO, 1.5)

with io.FileIO(void, "w") as raw, io.BufferedWriter(raw) as f:
    print(f, f.mode, f.raw is raw, f.write(b"one\ntwo\n"), f.flush())
print(raw.closed, f.closed)
with io.BufferedReader(io.FileIO(path)) as f:
    print(f.read1(2), f.peek()[:3], f.readline(), list(f)[:2], f.tell() > 9)
with io.TextIOWrapper(io.BufferedReader(io.FileIO(path))) as f:
    print(f.encoding, f.name == path, f.read(9), f.fileno() == f.buffer.raw.fileno())
with io.TextIOWrapper(open(path, "rb"), "ascii") as f:
    print(f.readlines()[:2], f.closed)
for cls in (io.FileIO, io.BufferedReader, io.BufferedWriter,
            io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper,
            io.IncrementalNewlineDecoder):
    print(cls, issubclass(cls, io.IOBase), issubclass(cls, io.RawIOBase),
          issubclass(cls, io.BufferedIOBase), issubclass(cls, io.TextIOBase))
with open(path) as f, open(path, "rb") as g:
    for file in f, g:
        print([isinstance(file, cls) for cls in (
            io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase,
            io.TextIOWrapper, io.BufferedReader, io.BufferedWriter,
            io.BufferedRandom)])
import copy
f = io.FileIO(path)
for stream in f, io.BufferedReader(f):
    attempt(copy.copy, stream)
f.close()
print(io.open_code(path).read(5), sorted(set(io.__all__) - set(dir(io))))

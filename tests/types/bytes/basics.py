"""Bytes literals, indexing, slicing, repr."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = b"abc\x00\xff\n'"
print(data, len(data), data[0], data[-1], data[1:3], data[::-1], list(data))
print(b'"', b"'", b"'\"", b"\t\r\\", br"\n", b"a" b"c", b"\101\x41", B"x")
print(b"a" + b"b", b"ab" * 2, b"a" in b"abc", 97 in b"abc", b"" in b"")
print(b"a" < b"b", b"a" == "a", b"a" == b"a", b"a" != b"b", b"" < b"a")
print([x for x in b"hi"], sorted(b"hello"), max(b"abc"), bytes(reversed(b"ab")))
print(hash(b"ab") == hash(b"a" + b"b"), {b"k": 1}[b"k"], bool(b""), bool(b"a"))
show(data.__getitem__, 100)
show(data.__getitem__, "a")
show(lambda: b"a" + "a")
show(lambda: "a" + b"a")
show(lambda: b"a" * "a")
show(lambda: b"a" < "a")
show(lambda: 256 in b"a")
show(lambda: "a" in b"a")
show(lambda: data.__setitem__(0, 1))
try:
    data[0] = 1
except TypeError as error:
    print(error)
for source in ("b'é'", "b'\\x4'"):
    try:
        eval(source)
    except SyntaxError as error:
        print(error.msg)
print(f"{b'a'} {b'a'!r}", "%s" % b"a", str(b"a"))

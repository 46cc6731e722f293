# Built-in functions called with what they need and no more, with all, by
# keyword, through bound copies, and with too few and too many arguments.
def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class C:
    x = 1


for args in ((), (C,), (C, "x"), (C, "y"), (C, "y", 2), (C, "y", 2, 3)):
    show(getattr, *args)
show(getattr, C, "y", default=1)
for args in ((), (",",), (",", 1), (",", 1, 2)):
    show("a,b,c".split, *args)
    show(str.split, "a,b,c", *args)
show(str.split)
show(str.split, 1)
show("a,b,c".split, maxsplit=1, sep=",")
show("a,b,c".split, ",", sep=",")
show("a,b,c".split, ",", limit=1)

# Bound before anything was called.
to = (255).to_bytes
show(to)
show(to, 2)
show(to, 2, "little")
show(to, 2, "little", True)
show(to, 1, byteorder="big", signed=False)
show(to, 1, byteorder="big", signed=True)
make = int.from_bytes
show(make, b"\x01\x02")
show(make, b"\x01\x02", "little")
show(make, b"\xff\xfe", byteorder="little", signed=True)
show(make, bytes=b"\x01", byteorder="big")
show(make)
show(make, b"", "big", True)
show(make, b"", "middle")


class Int(int):
    pass


print(type(Int.from_bytes(b"\x07")), Int.from_bytes(b"\x07", "big"))
print(dict.fromkeys("ab"), dict.fromkeys("ab", 0))

# Any number of arguments before keyword-only ones.
show(min)
show(min, 3)
show(min, 3, 2)
show(min, *range(40, 0, -1))
show(min, (), default=5)
show(min, 3, 2, key=lambda n: -n)
show(min, 3, 2, default=1)
show(max, [1, 2], key=None)
print("a", "b", *range(30))
print("a", "b", sep="-")
print(*"xyz", sep="", end=".\n")
show(sum, [1, 2])
show(sum, [1, 2], 3)
show(sum, [1, 2], start=4)
show(sum, [1, 2], 3, 4)
show(sorted, [2, 1], reverse=True)
show(sorted, [2, 1], None)
print(*zip([1], [2], strict=1))
show(int)
show(int, "7")
show(int, "7", 8)
show(int, "7", base=8)
show(int, "7", 8, 9)
show([].sort, 1)
show({}.get)
show({}.get, 1)
show({}.get, 1, 2)
show({}.get, 1, 2, 3)
show({}.pop, 1)
show({}.pop, 1, 2)
show("abc".replace, "a", "b", 1)
show("abc".replace, "a", "b", count=0)
show("abc".replace, "a")
print(*enumerate("a", start=3))
show(pow, 2, 3)
show(pow, 2, 3, 5)
show(pow, 2, mod=5, exp=3)
show(round, 2.567, ndigits=1)
show(open)
show(isinstance, 1)

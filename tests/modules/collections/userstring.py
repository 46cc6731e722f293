# UserString
from collections import UserString
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


u = UserString("Hello World")
print(u, repr(u), u.data, len(u), u[0], type(u[0]).__name__, u[1:3], "ell" in u,
      UserString("lo") in u, hash(u) == hash("Hello World"))
show(UserString)
show(UserString, 5)
show(UserString, u)
show(UserString, None)
show(lambda: 5 in u)
for name in ("capitalize", "casefold", "lower", "swapcase", "title", "upper",
             "strip", "lstrip", "rstrip", "expandtabs"):
    r = getattr(u, name)()
    print(name, r, type(r).__name__)
for name in ("isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
             "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
             "istitle", "isupper"):
    print(name, getattr(u, name)())
print(u.center(20, "*"), u.ljust(15) + "|", u.rjust(15, "."), u.zfill(15))
print(u.count("l"), u.count(UserString("l")), u.find("o"), u.rfind("o"),
      u.index("W"), u.rindex("l"), u.find("o", 5), u.find("zz"))
show(u.index, "zz")
print(u.startswith("He"), u.endswith(("ld", "x")), u.startswith("l", 2))
print(u.split(), u.rsplit("o", 1), u.partition(" "), u.rpartition("o"),
      UserString("a\nb").splitlines(), UserString("a\nb").splitlines(True))
print(u.replace("l", "L"), u.replace(UserString("o"), UserString("0"), 1),
      u.removeprefix("He"), u.removesuffix(UserString("ld")))
print(u.encode(), u.encode("ascii"), u.join(["a", "b"]), u.translate({72: "J"}))
print(UserString("{} {x}").format(1, x=2), UserString("{a}").format_map({"a": 3}))
print(UserString("%s-%s") % (1, 2), "%s!" % UserString("x"),
      type(UserString("%s") % 1).__name__)
print(u + "!", "¡" + u, u + UserString("?"), u + 5, 5 + u, u * 2, 2 * UserString("ab"))
print(type(u + "!").__name__, type("a" + u).__name__)
print(u == "Hello World", u == UserString("Hello World"), u < "I", u >= "A",
      u <= UserString("H"), u > "Z", u != "x", u == 5)
show(lambda: u < 5)
print(int(UserString("12")), float(UserString("1.5")), complex(UserString("1j")),
      str(u) == u.data, bool(UserString("")), list(UserString("ab")))
print(u.maketrans("a", "b"), u.__getnewargs__())
print(copy.copy(u), type(copy.deepcopy(u)).__name__, isinstance(u, str))
print({u: 1}["Hello World"], sorted([UserString("b"), UserString("a")]))


class Sub(UserString):
    pass


print(type(Sub("a").upper()).__name__, Sub("ab")[::-1], UserString.__module__)
print(UserString("template %s").__rmod__("x") if False else "%r" % UserString("q"))
print(u.expandtabs(4), u.strip("Hd"), max(u), list(reversed(u))[:2], u.__contains__("H"))

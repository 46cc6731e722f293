# help() of strings: names that are looked up.
help("nonexistent")
help("  no.such.name ")
help(len)
help("len")
import pydoc
print(pydoc.locate("builtins.len"), pydoc.locate("no.such"))
print(pydoc.splitdoc("one"), pydoc.splitdoc("one\n\ntwo"),
      pydoc.splitdoc("one\ntwo"))
for thing in (len, pydoc, int, help_test := (lambda: 0), [].append, 3, None,
              property(), int.real, str.join, type.__dict__["__doc__"]):
    print(pydoc.describe(thing))
print(pydoc.stripid("<object object at 0x7f0011223344>"))
print(pydoc.stripid("<a at 0xzz>"), pydoc.cram("abcdefghijk", 7))
for name in ("_x", "x", "__x__", "__doc__"):
    print(name, bool(pydoc.visiblename(name)),
          bool(pydoc.visiblename(name, ["_x"])))


class Reprs:
    short = 1
    long = "x" * 200
    items = list(range(50))
    table = {i: i for i in range(30)}
    nested = [[[[[[[[1]]]]]]]]
    path = "a\\b"


help(Reprs)

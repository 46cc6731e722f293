# add_note keeps its texts in __notes__.
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__, e, repr(e))
try:
    e.add_note(5)
except TypeError as t:
    print(t)
e.__notes__ = ["replaced"]
e.add_note("more")
print(e.__notes__)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as t:
    print(t)

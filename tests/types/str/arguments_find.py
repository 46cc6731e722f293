# Arguments, good and bad: find, rfind, index, rindex, count, startswith, endswith.


class Text(str):
    pass


class Index:
    def __index__(self):
        return 2

    def __repr__(self):
        return "Index()"


subjects = [
    "abcabc",
    "",
    "aé€😀a",
    Text("Sub a,b"),
]
arguments = [
    (),
    ("a",),
    ("",),
    ("c", 1),
    ("bc", -2),
    ("a", None, None),
    ("a", 0, 10**30),
    ("a", Index(), Index()),
    ("a", 2.5),
    (b"a",),
    (None,),
    (5,),
    (("a", "b"),),
    ((),),
    (("a", 1),),
    ("a", 0, 1, 2),
    ("", 9),
    ("", 6, 2),
    ("€", 1),
    (Text("a"),),
    ("a", "b"),
]
for name in ("find",
             "rfind",
             "index",
             "rindex",
             "count",
             "startswith",
             "endswith",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("find",
             "rfind",
             "index",
             "rindex",
             "count",
             "startswith",
             "endswith",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

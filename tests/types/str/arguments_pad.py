# Arguments, good and bad: ljust, rjust, center, zfill, expandtabs.


class Text(str):
    pass


class Index:
    def __index__(self):
        return 2

    def __repr__(self):
        return "Index()"


subjects = [
    "ab",
    "",
    "+7\t|\té",
    Text("Sub a,b"),
]
arguments = [
    (),
    (6,),
    (7, "*"),
    (7, ""),
    (7, "ab"),
    (7, "😀"),
    (-1,),
    (Index(),),
    (2.5,),
    ("6",),
    (None,),
    (6, 5),
    (6, b"x"),
    (10**30,),
    (6, "x", 1),
    (True,),
    (5, None),
]
for name in ("ljust",
             "rjust",
             "center",
             "zfill",
             "expandtabs",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("ljust",
             "rjust",
             "center",
             "zfill",
             "expandtabs",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

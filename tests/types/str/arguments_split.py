# Arguments, good and bad: split, rsplit, splitlines, partition, rpartition.


class Text(str):
    pass


class Index:
    def __index__(self):
        return 2

    def __repr__(self):
        return "Index()"


subjects = [
    "a b  c ",
    "",
    "x,y,,z\n\x0b\x85w",
    Text("Sub a,b"),
]
arguments = [
    (),
    (None,),
    (" ",),
    (",",),
    (",", 1),
    (None, 1),
    ("",),
    (5,),
    (True,),
    (b",",),
    (",", "x"),
    (",", 10**30),
    (",", Index()),
    (None, -5),
    (Text("y"),),
    (",", 1, 2),
    (None, 2.0),
]
for name in ("split",
             "rsplit",
             "splitlines",
             "partition",
             "rpartition",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("split",
             "rsplit",
             "splitlines",
             "partition",
             "rpartition",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

# Arguments, good and bad: format, format_map, maketrans.


class Text(str):
    pass


subjects = [
    "{}",
    "{a}",
    "x",
    "{0!r:>5}|{0:^5}",
    "{",
    "{a[k]}{a.real}",
    Text("Sub a,b"),
]
arguments = [
    (),
    (1,),
    ("a", "b"),
    ({"a": 1},),
    ({"a": {"k": 3}},),
    ("ab", "c"),
    ("ab", "cd", "e"),
    ({1: 2, "x": None},),
    ({"ab": 1},),
    (None,),
    ({2.5: 1},),
    ("ab", 5),
    (5, "ab"),
    ([1, 2],),
    ("a", "b", 5),
]
for name in ("format",
             "format_map",
             "maketrans",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("format",
             "format_map",
             "maketrans",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

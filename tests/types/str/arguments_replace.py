# Arguments, good and bad: replace, join, translate.


class Text(str):
    pass


subjects = [
    "abcabc",
    "",
    "é😀é",
    Text("Sub a,b"),
]
arguments = [
    (),
    ("a",),
    ("a", "xyz"),
    ("", "-"),
    ("", "-", 2),
    ("a", "", 1),
    ("é", "e", -1),
    ("a", 5),
    (5, "a"),
    ("a", "b", "c"),
    (["x", "y"],),
    (["x", 1],),
    ([],),
    (("p", Text("q")),),
    ({"k": 1},),
    (5,),
    (None,),
    ("xyz",),
    ({97: "A", 98: None, 233: 0x263a},),
    ({97: "AB", 98: 10**9},),
    ({97: 2.5},),
    ([None] * 97 + ["z"],),
    ({},),
    (b"ab",),
    ("a", "b", 10**30),
    ("a", "b", None),
]
for name in ("replace",
             "join",
             "translate",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("replace",
             "join",
             "translate",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

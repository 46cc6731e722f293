# Arguments, good and bad: strip, lstrip, rstrip, removeprefix, removesuffix.


class Text(str):
    pass


subjects = [
    " \t ab \u3000",
    "xyx",
    "",
    Text("Sub a,b"),
]
arguments = [
    (),
    (None,),
    ("",),
    ("xy",),
    ("x",),
    (" ",),
    (5,),
    (b"x",),
    (["x"],),
    ("x", "y"),
    (Text("x"),),
    ("\u3000",),
    ("xyxyx",),
]
for name in ("strip",
             "lstrip",
             "rstrip",
             "removeprefix",
             "removesuffix",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("strip",
             "lstrip",
             "rstrip",
             "removeprefix",
             "removesuffix",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

# Arguments, good and bad: lower, upper, title, capitalize, swapcase, casefold.


class Text(str):
    pass


subjects = [
    "straße ǅabc ﬁn",
    "ΑΣ ΣΑΣ, ὈΔΥΣΣΕΎΣ.",
    "they're bill's FRIENDS",
    "İIıi ŉ ΐ",
    "",
    Text("Sub a,b"),
]
arguments = [
    (),
    (1,),
    ("x", 2),
]
for name in ("lower",
             "upper",
             "title",
             "capitalize",
             "swapcase",
             "casefold",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("lower",
             "upper",
             "title",
             "capitalize",
             "swapcase",
             "casefold",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

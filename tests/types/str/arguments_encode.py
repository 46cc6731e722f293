# Arguments, good and bad: encode.


class Text(str):
    pass


subjects = [
    "abc",
    "aé",
    "€\ud800",
    "😀\udc80",
    Text("Sub a,b"),
]
arguments = [
    (),
    ("utf-8",),
    ("ascii",),
    ("latin-1", "ignore"),
    ("ascii", "replace"),
    ("ascii", "xmlcharrefreplace"),
    ("ascii", "backslashreplace"),
    ("ascii", "namereplace"),
    ("utf-8", "surrogatepass"),
    ("utf-8", "surrogateescape"),
    ("utf-16-le", "surrogatepass"),
    ("utf-16",),
    ("utf-32-be", "replace"),
    ("nope",),
    ("ascii", "nope"),
    (5,),
    ("utf-8", 5),
    ("a\0b",),
    ("\ud800",),
    ("UTF8", "strict"),
    ("u8", "ignore"),
    ("utf-8", "strict", 1),
    ("",),
    ("é",),
]
for name in ("encode",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("encode",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

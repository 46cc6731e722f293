# Arguments, good and bad: isalnum, isalpha, isascii, isdecimal, isdigit, isidentifier, islower, isnumeric, isprintable, isspace, istitle, isupper.


class Text(str):
    pass


subjects = [
    "",
    "abc",
    "Abc",
    "ABC",
    "12",
    "²",
    "½",
    "é",
    " \t",
    "a b",
    "_x1",
    "1x",
    "class",
    "A1b",
    "ǅ",
    "\x7f",
    "\u2028",
    "٣",
    "ªº",
    "\ud800",
    "Ab Cd",
    "ab1",
    Text("Sub a,b"),
]
arguments = [
    (),
    (1,),
]
for name in ("isalnum",
             "isalpha",
             "isascii",
             "isdecimal",
             "isdigit",
             "isidentifier",
             "islower",
             "isnumeric",
             "isprintable",
             "isspace",
             "istitle",
             "isupper",):
    for subject in subjects:
        method = getattr(subject, name)
        for given in arguments:
            try:
                result = method(*given)
                shown = f"{ascii(result)} {type(result).__name__}"
            except Exception as e:
                shown = f"{type(e).__name__}: {ascii(str(e))}"
            print(f"{subject!a}.{name}{given!a}", shown)
for name in ("isalnum",
             "isalpha",
             "isascii",
             "isdecimal",
             "isdigit",
             "isidentifier",
             "islower",
             "isnumeric",
             "isprintable",
             "isspace",
             "istitle",
             "isupper",):
    for keys in {"sub": 1}, {"sep": None}, {"count": 1}, {"x": 2}:
        try:
            print(name, getattr("a b", name)(**keys))
        except Exception as e:
            print(name, keys, type(e).__name__, e)

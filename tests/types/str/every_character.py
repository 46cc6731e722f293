# Every question and change of case, for characters from all over Unicode.
CODES = [*range(0x3000), *range(0x3000, 0x20000, 7), 0x2EBF0, 0x2EE5E, 0xE0001,
         0x10FFFF]


def check(name, function):
    total = 0
    for code in CODES:
        found = function(chr(code))
        if isinstance(found, str):
            number = len(found) * 7 + ord(found[0]) + ord(found[-1])
        else:
            number = int(found)
        total = (total * 31 + number) & 0xFFFFFFFFFF
    print(name, total)


for name in ("isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum",
             "islower", "isupper", "istitle", "isspace", "isprintable",
             "isidentifier", "lower", "upper", "title", "casefold",
             "swapcase", "capitalize"):
    check(name, getattr(str, name))
check("part of a name", lambda c: ("a" + c).isidentifier())
check("before sigma", lambda c: ("A" + c + "\u03a3").lower())
check("after sigma", lambda c: ("A\u03a3" + c).lower())
print(sum(int(chr(c)) for c in CODES if chr(c).isdecimal()))

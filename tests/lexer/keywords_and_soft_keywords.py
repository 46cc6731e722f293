# Keywords can't be names; soft keywords can.
for k in ("False None True and as assert async await break class continue def del elif else "
          "except finally for from global if import in is lambda nonlocal not or pass raise "
          "return try while with yield").split():
    try:
        exec(f"{k} = 1")
        print(k, "is a name")
    except SyntaxError as e:
        print(k, "->", e.msg)
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _, match + case, type * 2, -match)
match.real, case.real
type, match = match, type
print(type, match)
print = print
true = none = exec_ = 5
print(true, none)


def match(type, case=1, *_):
    return type + case


print(match(1), match(type=2, case=3))
del type
print(type(5).__name__)

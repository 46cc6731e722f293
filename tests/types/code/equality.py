# Code objects are equal when they would do the same in the same place: the
# file and the qualified name do not count, the lines and the kinds of the
# constants do.


def make(text, name="x"):
    return compile(text, name, "exec")


F = "def f(a, b): return a + b + 1"
c = make(F)
print(c == make(F), hash(c) == hash(make(F)), c is make(F), c != make(F))
print("file:", c == make(F, "y"), hash(c) == hash(make(F, "y")))
print("line:", c == make("\n" + F))
print("constant:", c == make(F.replace("1", "2")))
print("names:", c == make(F.replace("b", "c")))
print("mode:", compile("1", "", "eval") == compile("1", "", "exec"))

for one, other in [("1", "1.0"), ("1", "True"), ("0.0", "-0.0"),
                   ("'a'", "b'a'"), ("(1, 2)", "(1, 2.0)"), ("2j", "-2j"),
                   ("10**20", "10**20"), ("(1, ('a',))", "(1, ('a',))"),
                   ("b'q'", "b'q'"), ("2.5", "2.5")]:
    print(one, other, make("x = " + one) == make("x = " + other))

f = [lambda: 0 for i in range(2)]
print(f[0].__code__ is f[1].__code__, f[0].__code__ == f[1].__code__)
code = f[0].__code__
print(code.replace() == code, code.replace(co_name="q") == code,
      code.replace(co_qualname="q") == code,
      code.replace(co_filename="q") == code,
      code.replace(co_firstlineno=3) == code)
print({code: "found"}[code.replace()], len({code, code.replace()}))


def outer():
    x = 1

    def inner():
        return x
    return inner


def busy(o):
    total = 0
    for item in o:
        total += len(item.strip())
    return total


before = busy.__code__.replace()
for i in range(50):
    busy(["a ", " b"])
print("after calls:", before == busy.__code__,
      hash(before) == hash(busy.__code__))
print(outer().__code__ == outer().__code__, outer.__code__ == busy.__code__)
print(c.__eq__(3), c == 3, c != None)
try:
    c < c
except TypeError as e:
    print(e)


# Constants compare with their types, complex ones and sets, too.
def same(a, b):
    return compile(a, "", "eval") == compile(b, "", "eval")


print(same("1j", "1j"), same("1j", "2j"), same("0j", "0"), same("0.0", "-0.0"))
print(same("x in {1, 2}", "x in {1, 2}"))
print(same("x in {1, 2}", "x in {1, 2.0}"), same("x in {1}", "x in {1, 2}"))
print(same("x in {1, (2j, True)}", "x in {1, (2j, True)}"),
      same("x in {1, (2j, True)}", "x in {1, (2j, 1)}"))

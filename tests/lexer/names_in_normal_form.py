# Names are those of their normal form, NFKC: composed, in canonical order.
for source in ("\ufb01x", "A\u030a", "\u212b", "\uff57\uff49\uff44\uff45",
               "\u017f", "e\u0301\u0323", "\u1100\u1161\u11a8", "\U0001d431",
               "\u2102", "\u00aa", "x\u0345", "\u0958", "q\u0307\u0323",
               "\u1e9b\u0323", "\u01c4", "\u0132", "\u3392", "\ufdf2"):
    names = {}
    try:
        exec(source + " = 1", names)
    except SyntaxError as error:
        print(ascii(source), error.msg)
        continue
    names.pop("__builtins__", None)
    print(ascii(source), [ascii(name) for name in names])


ﬁ = "a ligature"
print(fi, getattr(__import__("__main__"), "fi"), "\ufb01" in globals())


class Point:
    def __init__(self):
        self.ｘ = 1


print(Point().x, vars(Point()))

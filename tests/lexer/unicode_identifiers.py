# Identifiers may be any letters; they're compared after NFKC.
é = 1
ñandú = 2
变量 = 3
переменная = 4
_ = 5
__ = 6
Ω = 7
x1 = 8
aͤ = 9
print(é + ñandú + 变量 + переменная + _ + __ + Ω + x1 + aͤ)
ﬁ = "ligature"
print(fi)
K = "kelvin sign"
print(K)
ª = "feminine ordinal"
print(a)
𝐱 = "mathematical bold"
print(x)


class Größe:
    ä = 1

    def 方法(self):
        return self.ä


print(Größe().方法(), Größe.__name__, "fi" in globals(), "ﬁ" in globals())
print("é".isidentifier(), "1é".isidentifier(), "a b".isidentifier(), "·".isidentifier(), "a·".isidentifier())
for source in ("€ = 1", "a€ = 1", "x = 1 – 2", "x = “a”", "٣ = 1", "a\u00a0= 1", "😀 = 1", "²= 1"):
    try:
        exec(source)
        print(source, "fine")
    except SyntaxError as e:
        print(source, "->", e.msg)

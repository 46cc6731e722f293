"""_order_: what is compared with the members, and what is left out."""
import enum


def made(make):
    try:
        cls = make()
        print(cls, list(cls), cls._member_names_)
    except Exception as e:
        print(type(e).__name__, e)


for order in ("A B", "B A", "", [], "A, B", ["A", "B"], "A", "A B C", "C",
              "B2", "A B2 B", ("A", "B")):
    def plain():
        class E(enum.Enum):
            _order_ = order
            A = 1
            B = 2
            B2 = 2
        return E

    def flag():
        class F(enum.Flag):
            _order_ = order
            A = 1
            B = 2
            B2 = 3
        return F

    def text():
        class T(str, enum.Flag):
            _order_ = order
            A = 1
            B = "b"
        return T

    def real():
        class R(float, enum.Flag):
            _order_ = order
            A = 1.5
            B = 2.0
        return R

    print(repr(order))
    made(plain)
    made(flag)
    made(text)
    made(real)


class Plain:
    pass


class F(enum.Flag):
    A = 1


for op in "__and__ __or__ __xor__".split():
    for a, b in ((Plain(), Plain()), (Plain(), F.A), (F.A, Plain())):
        try:
            print(op, getattr(enum.Flag, op)(a, b))
        except Exception as e:
            print(op, type(e).__name__, e)
for cls in (enum.IntEnum, enum.StrEnum, enum.IntFlag, enum.Enum, enum.Flag):
    sub = cls("Sub", "P Q")
    print(cls.__name__, [n for n in sorted(sub.__dict__)
                         if n in ("__str__", "__format__", "__repr__",
                                  "__reduce_ex__")])
print(type(enum.auto().value).__name__, enum.auto().__reduce_ex__(4)[2])

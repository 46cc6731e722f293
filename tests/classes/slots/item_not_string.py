# Every item of __slots__ must be a str.
def attempt(slots):
    try:
        type("C", (), {"__slots__": slots})
    except TypeError as e:
        print(e)
    else:
        print("fine")


attempt((1,))
attempt(("a", 2))
attempt((None,))
attempt((b"a",))
attempt((("a",),))
attempt([1.5, "x"])
attempt((len,))
attempt({1: "doc"})


class Name(str):
    pass


attempt((Name("a"),))
attempt(("a", Name("b")))

# Every item of __slots__ must be an identifier; keywords pass.
def attempt(*slots):
    try:
        C = type("C", (), {"__slots__": slots})
    except TypeError as e:
        print(slots, e)
    else:
        print(slots, "fine")
        return C


attempt("a b")
attempt("")
attempt("1a")
attempt("a-b")
attempt("a.b")
attempt(" a")
attempt("a\n")
attempt("_")
attempt("été")
attempt("\U0001d4b3")
attempt("a", "b!", "c")
C = attempt("class", "None")
c = C()
setattr(c, "class", 1)
setattr(c, "None", 2)
print(getattr(c, "class"), getattr(c, "None"))

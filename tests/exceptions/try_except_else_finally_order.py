# The order of the four parts of a try statement.
def run(kind):
    print("--", kind)
    try:
        print("try")
        if kind == "raise":
            raise ValueError("v")
        if kind == "other":
            raise KeyError("k")
        if kind == "return":
            return "from try"
    except ValueError as e:
        print("except", e)
        return "from except"
    else:
        print("else")
        return "from else"
    finally:
        print("finally")


for kind in ("none", "raise", "return", "other"):
    try:
        print(run(kind))
    except KeyError as e:
        print("escaped", repr(e))

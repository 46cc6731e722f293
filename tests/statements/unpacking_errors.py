# What unpacking says when the number of values is wrong.
def attempt(source, **names):
    try:
        exec(source, names)
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
    else:
        print("fine")


def gen(n):
    for i in range(n):
        yield i


attempt("a, b = []")
attempt("a, b = [1]")
attempt("a, b = [1, 2, 3]")
attempt("a, b = (1,)")
attempt("a, b, c = 'ab'")
attempt("a, b = 'abc'")
attempt("a, b = g", g=gen(1))
attempt("a, b = g", g=gen(3))
attempt("a, *b = ()")
attempt("a, *b, c, d = (1, 2)")
attempt("a, b = 5")
attempt("a, b = None")
attempt("() = [1]")
attempt("[] = g", g=gen(1))
attempt("(a, b), c = (1, 2), 3")
attempt("(a, b), c = 1, 2")
attempt("a, b = {1, 2}")
attempt("a, b = {1: 2}")
attempt("for a, b in [(1, 2), (3,)]: pass")
attempt("[a for a, b in [1]]")

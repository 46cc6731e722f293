"""Stars in arguments; the header of a function."""
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda m, c, f, line, *a: print(
    "  ", c.__name__, line, m)


def show(source, mode="exec"):
    try:
        compile(source, "<text>", mode)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg,
              (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    else:
        print(repr(source), "is right")


for source in (
    'f(*(*a))',
    'f((*a))',
    '(*a)',
    'x = (*a)',
    'f(*(aa b))',
    'f(*[*a b])',
    'f(*(**a))',
    'f(*(*a), b)',
    'g(*(*a) + 1)',
    '*(*a)',
    '[*(*a)]',
    'f(b, *(*a))',
    'f(**(*a))',
    'f(x=(*a))',
    'f(*)',
    'f(*, a)',
    'f(*a, *)',
    'f(*a=1)',
    'f(*(a=1))',
    'f(*(*a)=1)',
    'f(* b c)',
    'f(*f(*a b))',
    'f(*lambda x: (*a))',
    'f(*x if (*a) else 3)',
    'f(*-(*a))',
    'f(*b[*a b])',
    'f(*(yield b c))',
    'f(*(yield 3 4))',
    'def f() -> a[bb c]: pass',
    'def f[T]() -> a[bb c]: pass',
    'async def f() -> a[bb c]: pass',
    'def f() -> a bb: pass',
    'def f() -> f(bb c): pass',
    'def f(a: x[bb c]): pass',
    'def f(a) -> (bb c): pass',
    'def f(a) -> [bb c]\n pass',
    'async def f(a) -> x y\n pass',
    'def f[A B](): pass',
    'def f[A: B c](): pass',
    'def f(a b): pass',
    'def f(a=3 4): pass',
    'def f(a=(3 4)): pass',
    'async def f\n',
    'def f\n',
    'class A[B c]: pass',
    'class A(a bb c): pass',
    'async def f() -> list[TT T]: pass',
    'async def g[T](*aws: A[T]) -> list[T T]:\n pass',
    'async def g() -> list[T T]:\n pass',
    'async def g() -> list[T]\n pass',
    'def g() -> list[T T]:\n pass',
    'def g() -> list[T]\n pass',
    'def g() -> list[TT T]:\n pass',
):
    show(source)

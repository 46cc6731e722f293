def f(*, key):
    return key


f(
    kye=1,
)

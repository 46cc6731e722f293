def f(x): return 1 / x
def g(x): return f(x) + f(x - 1)
print(g(1))

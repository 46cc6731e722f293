def f[T: (int, undefined_type)](x: T):
    return x


print(f(1))
print(f.__type_params__[0].__constraints__)

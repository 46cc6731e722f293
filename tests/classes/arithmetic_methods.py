# Every binary operator calls its method.
class N:
    def __getattr__(self, name):
        raise AttributeError(name)


OPS = ("add", "sub", "mul", "truediv", "floordiv", "mod", "matmul", "pow",
       "lshift", "rshift", "and", "or", "xor", "divmod")
for op in OPS:
    setattr(N, f"__{op}__", lambda self, o, op=op: f"{op} {o}")
    setattr(N, f"__r{op}__", lambda self, o, op=op: f"r{op} {o}")
n = N()
print(n + 1, n - 1, n * 1, n / 1, n // 1, n % 1, n @ 1, n ** 1, n << 1, n >> 1,
      n & 1, n | 1, n ^ 1, divmod(n, 1), sep=", ")
print(1 + n, 1 - n, 1 * n, 1 / n, 1 // n, 1 % n, 1 @ n, 1 ** n, 1 << n, 1 >> n,
      1 & n, 1 | n, 1 ^ n, divmod(1, n), sep=", ")
print("s" + n, [1] + n, "s" * n, [1] * n, "%s" % n == "%s" % n, (1,) + n, None + n)
print(1.5 + n, True & n, {1} | n, {} | n)
x = n
x += 5
print(x)
x = 5
x -= n
print(x)

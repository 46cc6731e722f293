"""The spectral norm of an infinite matrix: float sums in two loops."""


def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def multiply(v, n):
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += a(i, j) * v[j]
        result.append(total)
    return result


def multiply_transposed(v, n):
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += a(j, i) * v[j]
        result.append(total)
    return result


def main():
    n = 270
    u = [1.0] * n
    for _ in range(10):
        v = multiply_transposed(multiply(u, n), n)
        u = multiply_transposed(multiply(v, n), n)
    uv = vv = 0.0
    for x, y in zip(u, v):
        uv += x * y
        vv += y * y
    print("%.9f" % (uv / vv) ** 0.5)


main()

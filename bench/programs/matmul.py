"""Multiplying matrices of floats that are lists of lists."""


def make(n, seed):
    return [[(i * seed + j) % 17 / 4.0 for j in range(n)] for i in range(n)]


def multiply(a, b, n):
    c = []
    for i in range(n):
        row = a[i]
        out = [0.0] * n
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += row[k] * b[k][j]
            out[j] = total
        c.append(out)
    return c


def main():
    n = 190
    c = multiply(make(n, 3), make(n, 5), n)
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    print("%.4f %.4f" % (trace, c[n // 2][n // 3]))


main()

"""Which points stay near: float arithmetic on local variables."""


def main():
    size = 380
    inside = 0
    steps = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = zi = tr = ti = 0.0
            n = 0
            while n < 50 and tr + ti <= 4.0:
                zi = 2.0 * zr * zi + ci
                zr = tr - ti + cr
                tr = zr * zr
                ti = zi * zi
                n += 1
            steps += n
            if n == 50:
                inside += 1
    print(inside, steps)


main()

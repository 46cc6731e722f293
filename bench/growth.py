"""What an allocation costs while few and while many objects are held.

    build/tenon bench/growth.py [most objects held]

For each number of objects held (slotted instances in a list, from 10,000 up
to 10,000,000 by tens) it times making and dropping 1,000,000 more objects that
the collector must look at, and shows nanoseconds for each and the longest that
a thousand of them took: with a collection in it, its pause.  CPython runs it
too.
"""
import sys
import time


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def churn(total):
    """Seconds in all, and those of the slowest thousand."""
    clock = time.perf_counter
    worst = 0.0
    begin = clock()
    for _ in range(total // 1000):
        start = clock()
        for i in range(1000):
            p = Point(i, None)
            q = Point(p, i)
            p.y = q.x = None
        took = clock() - start
        if took > worst:
            worst = took
    return clock() - begin, worst


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    held = []
    count = 10_000
    print(f"{'held':>10} {'ns each':>8} {'slowest thousand, ms':>21}")
    while count <= most:
        begin = time.perf_counter()
        held.extend([Point(i, i) for i in range(count - len(held))])
        grow = time.perf_counter() - begin
        seconds, worst = min(churn(1_000_000) for _ in range(3))
        print(f"{count:10} {seconds * 500:8.1f} {worst * 1000:21.2f}"
              f"   grown in {grow:.2f} s")
        count *= 10


main()

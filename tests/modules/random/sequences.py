# choice, choices, sample and shuffle on all kinds of sequences.
import random
from collections import deque, UserList

random.seed(11)
for seq in ([1, 2, 3], (1, 2), "abc", range(5, 50, 5), b"xyz",
            bytearray(b"xyz"), deque([1, 2, 3]), UserList("abc")):
    print(type(seq).__name__, random.choice(seq), random.choices(seq, k=3),
          random.sample(seq, 2))
x = list("abcdef")
random.shuffle(x)
print(x)
d = deque(range(6))
random.shuffle(d)
print(d)
b = bytearray(b"shuffle")
random.shuffle(b)
print(b)
m = {i: i for i in range(5)}
random.shuffle(m)
print(m)


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


for empty in ([], (), "", range(0), b""):
    check(random.choice, empty)
    check(random.choices, empty)
    check(random.choices, empty, k=0)
    check(random.sample, empty, 0)
    check(random.sample, empty, 1)
check(random.choice, {1: 2})
check(random.choice, None)
check(random.choice, iter([1]))
check(random.shuffle, "abc")
check(random.shuffle, 3)
check(random.sample, {1, 2}, 1)
check(random.sample, {1: 2}, 1)
check(random.sample, [1, 2, 3], 4)
check(random.sample, [1, 2, 3], -1)
check(random.sample, [1, 2, 3], "a")
check(random.sample, "ab", 3, counts=[1, 2])
check(random.sample, "ab", 4, counts=[1, 2])
check(random.sample, "ab", 1, counts=[1])
check(random.sample, "ab", 1, counts=[0, 0])
check(random.sample, "ab", 1, counts=[1.0, 2])
check(random.sample, [], 1, counts=[])
check(random.choices, "ab", [1, 0], k=5)
check(random.choices, "ab", [0, 0])
check(random.choices, "ab", [1, 2, 3])
check(random.choices, "ab", 5)
check(random.choices, "ab", "xy")
check(random.choices, "ab", cum_weights=[1, 2], weights=[1, 2])
check(random.choices, "ab", [float("nan"), 1], k=0)
check(random.choices, "ab", k=-3)
check(random.choices, {0: "a", 1: "b"}, k=4)

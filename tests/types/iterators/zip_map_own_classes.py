"""Built-in iterators over one's own, with errors in the middle."""
class Failing:
    def __init__(self, items, fail_at):
        self.items, self.fail_at, self.at = items, fail_at, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.fail_at:
            raise RuntimeError(f"failed at {self.at}")
        if self.at >= len(self.items):
            raise StopIteration
        self.at += 1
        return self.items[self.at - 1]


def attempt(action):
    try:
        print(action())
    except RuntimeError as error:
        print("error:", error)


def fresh():
    return Failing("abcd", 2)


for consume in (list, tuple, set, sorted, max, min, sum, any, all, "".join,
                dict.fromkeys, lambda i: [*i], lambda i: list(zip(i, range(9))),
                lambda i: list(map(str, i)), lambda i: list(enumerate(i)),
                lambda i: "z" in i, lambda i: list(filter(None, i)),
                lambda i: [x for x in i], lambda i: print(*i),
                lambda i: [].extend(i), lambda i: "b" in i):
    try:
        print(consume(fresh()))
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
items = [0]
attempt(lambda: items.extend(fresh()))
print(items)
items[1:] = "xy"
attempt(lambda: items.__setitem__(slice(1, 2), fresh()))
print(items)
a = "unchanged"
try:
    a, b, c = fresh()
except RuntimeError as error:
    print(a, error)
z = zip(Failing("ab", 9), Failing("abc", 9))
print(list(z), list(map(lambda x, y: x + y, Failing("ab", 9), "xyz")))

"""A dict that changes under a loop."""
def attempt(change):
    d = {"a": 1, "b": 2, "c": 3}
    seen = []
    try:
        for key in d:
            seen.append(key)
            change(d, key)
    except RuntimeError as error:
        print(seen, error)
    else:
        print(seen, d)


def add(d, key):
    d[key + "x"] = 0


def remove(d, key):
    del d[key]


def replace(d, key):
    del d[key]
    d[key + "new"] = 1


def overwrite(d, key):
    d[key] *= 10


def clear(d, key):
    d.clear()


for change in (add, remove, overwrite, clear):
    attempt(change)
d = {1: "a", 2: "b"}
for view in (d.keys, d.values, d.items):
    iterator = iter(view())
    print(next(iterator), iterator.__length_hint__())
    d[len(d) + 10] = "more"
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
for key in list(d):
    if key > 10:
        del d[key]
print(d)
iterator = iter(d)
print(list(iterator), list(iterator))
d[99] = 1
print(next(iterator, "exhausted"))

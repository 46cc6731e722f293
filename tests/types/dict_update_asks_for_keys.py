# What has keys() is a mapping; dict() and update() look keys up to find out,
# and again to call it; "**" looks it up once.

class Loud:
    def __init__(self, *keys):
        self.found = keys

    def __getattr__(self, name):
        print("asked for", name)
        if not self.found:
            raise AttributeError(name)
        found = self.found[0]
        self.found = self.found[1:] or self.found
        return found

    def __getitem__(self, key):
        return key * 2


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def update(other):
    d = {0: 0}
    d.update(other)
    return d


def keys():
    return ["a", "b"]


for make in dict, update, lambda m: {**m}, lambda m: dict(**m):
    attempt(lambda: make(Loud(keys)))
    attempt(lambda: make(Loud(True)))
    attempt(lambda: make(Loud(True, keys)))
    attempt(lambda: make(Loud(keys, True)))
    attempt(lambda: make(Loud(lambda: 5)))

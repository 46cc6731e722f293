# What refuses items looks at a key that is a number first.
class Plain:
    pass


class Key:
    def __index__(self):
        print("asked")
        return 2**70


VALUES = ["a", b"a", (1,), range(3), {1}, frozenset(), {}.keys(), {}.items(),
          {}.values(), 1, 1.5, 1j, None, True, len, int, slice(1), Plain(),
          Plain, iter([]), ..., print]
for v in VALUES:
    for key in (0, 2**70, -2**70, "k", None, Key(), 1.0, slice(1)):
        try:
            v[key] = 1
        except Exception as e:
            print(type(v).__name__, type(key).__name__, type(e).__name__, e)
        try:
            del v[key]
        except Exception as e:
            print(type(v).__name__, type(key).__name__, type(e).__name__, e)

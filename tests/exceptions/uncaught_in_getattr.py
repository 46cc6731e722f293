# An error raised in __getattr__ by hand.
class Strict:
    def __getattr__(self, name):
        raise AttributeError(f"no attribute {name!r}, sorry")


s = Strict()
s.known = 1
print(s.known)
print(s.unknown)

# __length_hint__ is only a hint; __sizeof__ and __reduce__ are inherited.
class Hint:
    def __init__(self, hint):
        self.hint = hint
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration
        return self.i

    def __length_hint__(self):
        return self.hint


print(list(Hint(3)), list(Hint(100)), list(Hint(0)), list(Hint(NotImplemented)))
for bad in (-1, "x"):
    try:
        list(Hint(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(object.__sizeof__ is not None, isinstance(object().__sizeof__(), int))
print(object.__doc__ is not None, object.__module__, object.__name__)

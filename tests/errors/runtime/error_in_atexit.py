import atexit


class Last:
    def __repr__(self):
        return "<the last>"

    def __call__(self, *args, **kwargs):
        print("last", args, kwargs)
        return 1 / 0


atexit.register(Last(), 1, key=2)
atexit.register(print, "first")

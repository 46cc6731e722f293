# An error in __exit__ has the one in the body as its context.
class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__)
        raise RuntimeError("in exit")


with M() as m:
    print("body")
    raise ValueError("in body")

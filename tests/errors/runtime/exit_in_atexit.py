import atexit


class Last:
    def __repr__(self):
        return "<the last>"

    def __call__(self):
        print("last")
        raise SystemExit(5)


atexit.register(Last())
print("main")

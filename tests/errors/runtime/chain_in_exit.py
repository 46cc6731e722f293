class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise OSError("exit of manager")


def work():
    with Manager():
        raise ValueError("body")


work()

# The body of a with in a function, and a failing __enter__.
class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        if self.name == "locked":
            raise PermissionError(f"{self.name} can't be opened")
        print("enter", self.name)
        return self

    def __exit__(self, *args):
        print("exit", self.name)


def use():
    with Resource("first") as a, Resource("locked") as b:
        print("never")


use()

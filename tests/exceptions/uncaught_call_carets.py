# Carets under a call mark its parentheses.
class Box:
    def put(self, item):
        raise TypeError(f"can't put {item!r}")


def fill(box, items):
    for item in items:
        print("item", item)
        box.put(item).and_then("more")


fill(Box(), [1, 2])

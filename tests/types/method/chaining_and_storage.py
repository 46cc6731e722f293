"""Methods kept in tables, chained calls, methods added late."""
class Query:
    def __init__(self):
        self.parts = []

    def select(self, *names):
        self.parts.append("select " + ", ".join(names))
        return self

    def where(self, **rules):
        for name, value in rules.items():
            self.parts.append(f"{name} = {value!r}")
        return self

    def __str__(self):
        return " | ".join(self.parts)


print(Query().select("a", "b").where(x=1).where(y="z", w=None))
q = Query()
steps = [q.select, q.where]
steps[0]("c")
steps[1](k=2)
print(q, {f.__name__: f for f in steps}["select"]("d") is q)


def late(self, text):
    self.parts.append(text)
    return len(self.parts)


Query.late = late
print(q.late("added"), q, Query.late is late, q.late.__func__ is late)
q.own = late.__get__(q)
print(q.own("bound by hand"), "own" in vars(q), late.__get__(None, Query) is late)
bound = q.late
del Query.late
print(bound("still works"), hasattr(q, "late"))


class Command:
    def do_up(self):
        return "up"

    def do_down(self, n=1):
        return f"down {n}"

    def run(self, line):
        name, *args = line.split()
        return getattr(self, "do_" + name, lambda *a: "unknown")(*args)


c = Command()
print([c.run(line) for line in ("up", "down 3", "left now", "down")])
print(sorted(n for n in dir(c) if n.startswith("do_")))

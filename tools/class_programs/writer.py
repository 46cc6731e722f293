"""The program so far, the names that it has defined, and the dice."""
import random

ATTRS = ["a", "b", "c", "d"]
METHODS = ["m", "n", "p"]
OBJECTS = ["o0", "o1", "o2", "o3", "o4"]


def blocks(text):
    """The parts of a class body: a line at the margin begins one, unless it
    follows a decorator."""
    found = []
    for line in text.strip().split("\n"):
        if line[0] == " " or (found and found[-1][-1][0] == "@"):
            found[-1].append(line)
        else:
            found.append([line])
    return found


class Writer:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines = []
        self.classes = []   # names of classes that may be used as bases
        self.metas = []     # names of metaclasses
        self.made = {}      # class name: expressions that make instances
        self.protocols = []  # classes for isinstance alone
        self.count = 0

    # -- lines

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def text(self):
        return "\n".join(self.lines) + "\n"

    def fresh(self, prefix):
        self.count += 1
        return f"{prefix}{self.count}"

    def attempt(self, expression, depth=0):
        label = expression.replace("\\", "").replace('"', "'")
        self.put(depth, f'attempt("{label}", lambda: ({expression}))')

    def step(self, statement):
        """One statement, as a function that may bind the objects."""
        name = self.fresh("step")
        label = statement.replace("\\", "").replace('"', "'")
        self.put(0, f"def {name}():")
        self.put(1, f"global {', '.join(OBJECTS)}")
        self.put(1, statement)
        self.put(0, f'attempt("{label}", {name})')

    def guarded(self, name, write, makes=None, base=True, also=""):
        """A definition of `name` by write(depth); if it fails when it runs,
        the error is printed and another class takes the name."""
        self.put(0, "try:")
        write(1)
        self.put(0, "except Exception as e:")
        self.put(1, f"print('class {name}', tell(e))")
        self.put(1, f"{name} = {self.classes[-1] if self.classes else 'Plain'}")
        self.put(0, "else:")
        self.put(1, f"attempt('made {name}', lambda: (brief({name}){also}))")
        if base:
            self.classes.append(name)
        else:
            self.protocols.append(name)
        self.made[name] = list(makes or [f"{name}()"])

    # -- dice

    def chance(self, p):
        return self.r.random() < p

    def pick(self, things):
        return self.r.choice(things)

    def some(self, things, least, most):
        most = min(most, len(things))
        return self.r.sample(things, self.r.randrange(min(least, most),
                                                      most + 1))

    def number(self):
        return self.r.randrange(100)

    def attr(self):
        return self.pick(ATTRS)

    def method(self):
        return self.pick(METHODS)

    def cls(self):
        return self.pick(self.classes)

    def any_class(self):
        return self.pick(self.classes + self.protocols + self.metas)

    def object(self):
        return self.pick(OBJECTS)

    def make(self, name=None):
        return self.pick(self.made[name or self.cls()])

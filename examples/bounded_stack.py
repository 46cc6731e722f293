"""Descriptors: attributes with rules, over slots, written once.

A descriptor is an object that lives on a class and answers for one of its
attributes. __set_name__ tells it the attribute's name; the value itself
lies in a slot of the instance.
"""


class Checked:
    """An attribute whose every new value is checked.

    The value is kept in a slot of the same name with an underscore."""

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.slot)

    def __set__(self, instance, value):
        setattr(instance, self.slot, self.check(value))

    def check(self, value):
        return value

    def fail(self, why):
        raise ValueError(f"{self.name} {why}")


class Typed(Checked):
    def __init__(self, *kinds, **options):
        super().__init__(**options)
        self.kinds = kinds

    def check(self, value):
        if not isinstance(value, self.kinds):
            wanted = " or ".join(kind.__name__ for kind in self.kinds)
            raise TypeError(f"{self.name} must be {wanted}, "
                            f"not {type(value).__name__}")
        return super().check(value)


class Ranged(Checked):
    def __init__(self, low=None, high=None, **options):
        super().__init__(**options)
        self.low = low
        self.high = high

    def check(self, value):
        value = super().check(value)
        if self.low is not None and value < self.low:
            self.fail(f"must be at least {self.low}, not {value}")
        if self.high is not None and value > self.high:
            self.fail(f"must be at most {self.high}, not {value}")
        return value


class Integer(Ranged, Typed):
    """Both checks at once: super() goes along the whole MRO."""

    def __init__(self, low=None, high=None):
        super().__init__(low, high)
        self.kinds = (int,)

    def check(self, value):
        Typed.check(self, value)
        return super().check(value)


class Lazy:
    """An attribute computed when it is first asked for."""

    def __init__(self, compute):
        self.compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner, name):
        self.slot = "_lazy_" + name
        if self.slot not in owner.__slots__:
            raise TypeError(f"{owner.__name__} has no slot {self.slot!r}")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return getattr(instance, self.slot)
        except AttributeError:
            value = self.compute(instance)
            setattr(instance, self.slot, value)
            return value


class StackError(Exception):
    pass


class BoundedStack:
    """A stack with room for only so many items of one kind."""

    __slots__ = ("_capacity", "_name", "_items", "_lazy_banner")

    capacity = Integer(low=1, high=1000)
    name = Typed(str)

    def __init__(self, capacity, name="stack"):
        self._items = []
        self.capacity = capacity
        self.name = name

    @Lazy
    def banner(self):
        """A heading, made only once."""
        print("  (making the banner)")
        return f"*** {self.name.title()} ***"

    @property
    def top(self):
        if not self._items:
            raise StackError(f"{self.name} is empty")
        return self._items[-1]

    @top.setter
    def top(self, item):
        self.pop()
        self.push(item)

    @top.deleter
    def top(self):
        self.pop()

    @property
    def room(self):
        return self.capacity - len(self)

    def push(self, *items):
        if len(items) > self.room:
            raise StackError(f"no room for {len(items)} more on {self.name}")
        self._items.extend(items)
        return self

    def pop(self):
        self.top
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        """The items from the top down."""
        return reversed(self._items)

    def __repr__(self):
        return (f"{type(self).__name__}({self.capacity}, {self.name!r}): "
                f"{self._items}")


class NumberStack(BoundedStack):
    """A stack machine for sums in reverse Polish notation."""

    __slots__ = ()

    def run(self, program):
        for word in program.split():
            match word:
                case "+":
                    self.push(self.pop() + self.pop())
                case "*":
                    self.push(self.pop() * self.pop())
                case "-":
                    right = self.pop()
                    self.top -= right
                case "dup":
                    self.push(self.top)
                case "drop":
                    del self.top
                case _:
                    self.push(int(word))
        return self.top


def attempt(action, *arguments):
    try:
        print("  fine:", action(*arguments))
    except (StackError, TypeError, ValueError, AttributeError) as error:
        print(f"  {type(error).__name__}: {error}")


print("A stack of three plates:")
plates = BoundedStack(3, "plates")
plates.push("blue", "green")
print(" ", plates, "room for", plates.room)
print("  top:", plates.top)
plates.top = "red"
plates.push("white")
print("  from the top:", *plates)
attempt(plates.push, "black")

print("The rules hold whenever an attribute changes:")
attempt(setattr, plates, "capacity", 0)
attempt(setattr, plates, "capacity", 5000)
attempt(setattr, plates, "capacity", "many")
attempt(setattr, plates, "name", 42)
attempt(setattr, plates, "colour", "red")
attempt(setattr, plates, "room", 10)
attempt(BoundedStack, -1)
plates.capacity = 4
attempt(plates.push, "black")

print("Lazy attributes:")
print("  first:", plates.banner)
print("  again:", plates.banner)
print("  documented:", BoundedStack.banner.__doc__)
try:
    class NoRoom:
        __slots__ = ()

        @Lazy
        def banner(self):
            return "never"
except TypeError as error:
    print("  refused:", error)

print("Reverse Polish notation:")
machine = NumberStack(4)
for program in ("2 3 + 4 *", "10 dup * 1 -", "1 2 3 4 5", "+ + +", "drop",
                "7 drop +"):
    print(" ", program)
    attempt(machine.run, program)
while len(machine):
    del machine.top
attempt(machine.run, "+")

print("What is where:")
print("  the class has", type(vars(BoundedStack)["capacity"]).__name__,
      "objects, the instance has slots")
print("  has a __dict__:", hasattr(plates, "__dict__"))
print("  order of the checks:",
      " > ".join(kind.__name__ for kind in Integer.__mro__))

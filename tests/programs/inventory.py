"""A warehouse: products, stock, orders, price rules, undo, and a journal.

Slotted classes, descriptors, properties, an abstract base, observers, and a
command line of its own.  The argument scales a random day of trade.
"""

# bench: 200

import random
import sys
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace, asdict
from enum import Flag, IntEnum, StrEnum, auto
from functools import singledispatch, singledispatchmethod, total_ordering
from operator import attrgetter, itemgetter
from typing import ClassVar, NamedTuple, Protocol, runtime_checkable


# Values

@total_ordering
class Money:
    """An exact amount in cents."""

    __slots__ = ("cents",)

    def __init__(self, amount=0, *, cents=None):
        if cents is None:
            whole, _, part = str(amount).partition(".")
            sign = -1 if whole.startswith("-") else 1
            cents = int(whole or 0) * 100 + sign * int(part.ljust(2, "0")[:2])
        object.__setattr__(self, "cents", cents)

    def __setattr__(self, name, value):
        raise AttributeError(f"Money is immutable; cannot set {name!r}")

    def __repr__(self):
        return f"Money({self})"

    def __str__(self):
        sign = "-" if self.cents < 0 else ""
        whole, part = divmod(abs(self.cents), 100)
        return f"{sign}{whole:,}.{part:02}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents < other.cents

    def __hash__(self):
        return hash(("Money", self.cents))

    def __bool__(self):
        return self.cents != 0

    def __add__(self, other):
        if other == 0:
            return self
        if not isinstance(other, Money):
            return NotImplemented
        return Money(cents=self.cents + other.cents)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Money(cents=-self.cents)

    def __mul__(self, factor):
        if isinstance(factor, Money):
            return NotImplemented
        return Money(cents=round(self.cents * factor))

    __rmul__ = __mul__

    def __deepcopy__(self, memo):
        return self


class Category(StrEnum):
    TOOL = auto()
    PART = auto()
    BOOK = "printed matter"


class Trait(Flag):
    NONE = 0
    HEAVY = auto()
    FRAGILE = auto()
    COLD = auto()
    AWKWARD = HEAVY | FRAGILE


class Priority(IntEnum):
    LOW = 1
    NORMAL = 5
    URGENT = 9


# Checked attributes

class Checked:
    """A descriptor that keeps its value in a slot-like private name."""

    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return getattr(instance, self.private)
        except AttributeError:
            raise AttributeError(
                f"{type(instance).__name__}.{self.name} is not set") from None

    def __set__(self, instance, value):
        setattr(instance, self.private, self.check(value))

    def check(self, value):
        return value


class Positive(Checked):
    def __init__(self, kind=int):
        self.kind = kind

    def check(self, value):
        if not isinstance(value, self.kind) or isinstance(value, bool):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, "
                            f"not {type(value).__name__}")
        if value < self.kind():
            raise ValueError(f"{self.name} must not be negative: {value}")
        return value


class Text(Checked):
    def check(self, value):
        value = value.strip()
        if not value:
            raise ValueError(f"{self.name} is empty")
        return value


class Product:
    __slots__ = ("_sku", "_name", "_price", "_stock", "category", "traits",
                 "__weakref__")
    sku = Text()
    name = Text()
    price = Positive(Money)
    stock = Positive()

    def __init__(self, sku, name, price, stock=0, category=Category.PART,
                 traits=Trait.NONE):
        self.sku = sku
        self.name = name
        self.price = price if isinstance(price, Money) else Money(price)
        self.stock = stock
        self.category = Category(category)
        self.traits = traits

    def __repr__(self):
        return f"<{self.sku} {self.name!r} {self.stock} @ {self.price}>"

    @property
    def value(self):
        return self.price * self.stock

    @value.setter
    def value(self, _):
        raise AttributeError("value follows from price and stock")


class Line(NamedTuple):
    sku: str
    quantity: int = 1

    def times(self, factor):
        return self._replace(quantity=self.quantity * factor)


@dataclass(order=True)
class Order:
    sort_key: tuple = field(init=False, repr=False)
    number: int
    customer: str = field(compare=False)
    lines: list[Line] = field(default_factory=list, compare=False)
    priority: Priority = field(default=Priority.NORMAL, compare=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        self.sort_key = (-self.priority, self.number)
        type(self).count += 1


# Price rules

@runtime_checkable
class Rule(Protocol):
    def apply(self, product, quantity, amount): ...


class Discount(ABC):
    rules: ClassVar[list] = []

    def __init_subclass__(cls, /, rank=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.rank = rank
        Discount.rules.append(cls)
        Discount.rules.sort(key=lambda rule: rule.rank)

    @abstractmethod
    def apply(self, product, quantity, amount):
        return amount

    def __repr__(self):
        return f"{type(self).__name__}({self.rank})"


class Bulk(Discount, rank=2):
    def apply(self, product, quantity, amount):
        amount = super().apply(product, quantity, amount)
        return amount * 0.9 if quantity >= 10 else amount


class Books(Discount, rank=1):
    def apply(self, product, quantity, amount):
        if product.category is Category.BOOK:
            amount -= Money(cents=50 * quantity)
        return max(amount, Money())


class Handling(Discount, rank=3):
    def apply(self, product, quantity, amount):
        extra = sum(Money(cents=150) for trait in (Trait.HEAVY, Trait.FRAGILE)
                    if trait in product.traits)
        return amount + extra


# The warehouse

class StockError(Exception):
    def __init__(self, product, wanted):
        self.product, self.wanted = product, wanted
        super().__init__(f"{product.sku}: {wanted} wanted, "
                         f"{product.stock} there")


class Event(NamedTuple):
    kind: str
    detail: object


class Warehouse:
    def __init__(self):
        self.products = {}
        self.watchers = defaultdict(list)
        self.journal = []
        self.rules = [rule() for rule in Discount.rules]
        self.backlog = []
        self.revenue = Money()

    def __contains__(self, sku):
        return sku in self.products

    def __getitem__(self, sku):
        return self.products[sku]

    def __iter__(self):
        yield from sorted(self.products.values(), key=attrgetter("sku"))

    def __len__(self):
        return len(self.products)

    def on(self, kind):
        """Decorator: call the function for each event of a kind."""
        def register(function):
            self.watchers[kind].append(function)
            return function
        return register

    def tell(self, kind, detail):
        event = Event(kind, detail)
        self.journal.append(event)
        for watcher in self.watchers[kind]:
            watcher(self, event)

    @contextmanager
    def transaction(self):
        """All or nothing: stock and revenue return when the block fails."""
        stock = {p.sku: p.stock for p in self.products.values()}
        revenue, length = self.revenue, len(self.journal)
        try:
            yield self
        except StockError as error:
            for sku, count in stock.items():
                self.products[sku].stock = count
            self.revenue = revenue
            del self.journal[length:]
            self.tell("rollback", str(error))
            raise

    @singledispatchmethod
    def add(self, what):
        raise TypeError(f"cannot add {type(what).__name__}")

    @add.register
    def _(self, what: Product):
        if what.sku in self:
            raise KeyError(f"{what.sku} exists")
        self.products[what.sku] = what
        self.tell("new", what.sku)

    @add.register
    def _(self, what: Line):
        self[what.sku].stock += what.quantity
        self.tell("delivery", what)

    @add.register(list)
    @add.register(tuple)
    def _(self, what):
        for item in what:
            self.add(item)

    def amount(self, line):
        product = self[line.sku]
        amount = product.price * line.quantity
        for rule in self.rules:
            amount = rule.apply(product, line.quantity, amount)
        return amount

    def take(self, line):
        product = self[line.sku]
        if line.quantity > product.stock:
            raise StockError(product, line.quantity)
        product.stock -= line.quantity
        amount = self.amount(line)
        self.revenue += amount
        if product.stock < 3:
            self.tell("low", product.sku)
        return amount

    def fulfil(self, order):
        with self.transaction():
            total = sum((self.take(line) for line in order.lines), Money())
            self.tell("sold", (order.number, total))
        return total

    def work_off(self, orders):
        """Fulfil what can be, urgent first; the rest is the backlog."""
        done = 0
        for order in sorted(orders):
            try:
                self.fulfil(order)
            except StockError:
                self.backlog.append(order)
            else:
                done += 1
        return done


# Reports

@singledispatch
def describe(value):
    return str(value)


@describe.register
def _(value: float):
    return f"{value:.3f}"


@describe.register
def _(value: dict):
    return ", ".join(f"{k}={describe(v)}" for k, v in value.items())


@describe.register
def _(value: Money):
    return f"${value}"


def report(house):
    groups = defaultdict(lambda: [0, Money()])
    for product in house:
        group = groups[product.category]
        group[0] += product.stock
        group[1] += product.value
    for category, (count, value) in sorted(groups.items()):
        print(f"  {category:<16}{count:>6}{value:>14}")
    total = sum((value for _, value in groups.values()), Money())
    print(f"  {'total':<16}{sum(map(itemgetter(0), groups.values())):>6}"
          f"{total:>14}")


def furnish():
    house = Warehouse()
    house.add([
        Product("A-1", "hammer", "19.90", 25, "tool", Trait.HEAVY),
        Product("A-2", " plane ", 74, 4, Category.TOOL, Trait.AWKWARD),
        Product("B-1", "mortise gauge", "12.5", 10),
        Product("B-2", "dowel", "0.08", 5000),
        Product("C-1", "On Joints", "31.00", 12, "printed matter"),
        Product("C-2", "Of Glue", "8.25", 3, Category.BOOK, Trait.COLD),
    ])
    return house


def tour():
    house = furnish()
    print(*house, sep="\n")
    print(house.rules, [isinstance(rule, Rule) for rule in house.rules])

    @house.on("low")
    def order_more(where, event):
        where.add(Line(event.detail, 5))

    @house.on("rollback")
    def complain(where, event):
        print("  rolled back:", event.detail)

    orders = [Order(1, "Ann", [Line("A-1", 2), Line("C-1", 10)]),
              Order(2, "Bob", [Line("B-2", 1000), Line("A-2", 9)]),
              Order(3, "Cid", [Line("A-2", 2)], Priority.URGENT),
              Order(4, "Dee", [Line("C-2").times(2)], Priority.LOW)]
    print(orders[1])
    print(max(orders).customer, sorted(orders)[0].customer, Order.count)
    print(house.work_off(orders), [o.number for o in house.backlog],
          house.revenue)
    print(*house.journal[6:], sep="\n")
    report(house)
    print(describe({"a": 1.5, "b": {"c": Money("1234567.5")}, "d": None}))
    later = replace(orders[0], number=9, priority=Priority.LOW)
    print(later > orders[0], later.sort_key, asdict(later)["lines"])
    return house


def attempts(house):
    hammer = house["A-1"]
    other = deepcopy(hammer)
    other.stock = 0
    print(hammer.stock, other, other.price is hammer.price)
    for what in (
            lambda: setattr(hammer, "stock", -1),
            lambda: setattr(hammer, "stock", True),
            lambda: setattr(hammer, "stock", 2.5),
            lambda: setattr(hammer, "name", "   "),
            lambda: setattr(hammer, "value", 5),
            lambda: setattr(hammer, "colour", "red"),
            lambda: setattr(hammer.price, "cents", 1),
            lambda: Product.__new__(Product).stock,
            lambda: Product("X", "x", 1, category="food"),
            lambda: house.add(hammer),
            lambda: house.add(42),
            lambda: house["Z-9"],
            lambda: Money(1) + 1,
            lambda: Money(1) * Money(2),
            lambda: Money(1) < 5,
            lambda: Discount(),
            lambda: Order(1),
            lambda: Line(),
            lambda: Trait.HEAVY & Trait.COLD,
            lambda: (Trait.AWKWARD, ~Trait.COLD, Trait(5), Trait.NONE),
            lambda: Category("tool") + "s",
            lambda: Priority.URGENT - Priority.LOW,
            lambda: Priority(4),
            lambda: Product.price.check(Money(-3)),
            lambda: sum([Money("1.10"), Money("2.20")]),
            lambda: -Money("0.05") * 3,
    ):
        try:
            print("  ", what())
        except Exception as error:
            print("  ", type(error).__name__, error)


def trade(days):
    """A random but repeatable trade."""
    rng = random.Random(99)
    house = furnish()
    house.on("low")(lambda where, event: where.add(
        Line(event.detail, rng.randint(5, 40))))
    skus = sorted(house.products)
    number = 0
    for day in range(days):
        orders = house.backlog
        house.backlog = []
        for _ in range(rng.randint(20, 40)):
            number += 1
            lines = [Line(sku, rng.randint(1, 12))
                     for sku in rng.sample(skus, rng.randint(1, 4))]
            orders.append(Order(number, f"c{number % 17}", lines,
                                rng.choice(list(Priority))))
        house.work_off(orders)
        if len(house.backlog) > 30:
            house.add([Line(sku, 30) for sku in skus])
    kinds = defaultdict(int)
    for event in house.journal:
        kinds[event.kind] += 1
    print(number, "orders", dict(sorted(kinds.items())),
          len(house.backlog), house.revenue)
    report(house)
    buyers = defaultdict(Money)
    sold = {detail[0]: detail[1] for kind, detail in house.journal
            if kind == "sold"}
    for order, amount in sold.items():
        buyers[f"c{order % 17}"] += amount
    best = sorted(buyers.items(), key=lambda item: (item[1], item[0]))[-3:]
    print(*(f"{name}: {amount}" for name, amount in reversed(best)), sep="; ")


if __name__ == "__main__":
    if len(sys.argv) > 1:  # what errors say differs between versions
        trade(int(sys.argv[1]))
    else:
        attempts(tour())
        trade(6)

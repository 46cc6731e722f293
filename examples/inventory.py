"""A shop's inventory: a metaclass that collects fields, a registry of
kinds, class-level properties, and objects that are made from text.

The metaclass turns the fields of a class into __slots__ and writes its
__init__: a hand-made data class in forty lines.
"""


class Field:
    __slots__ = ("convert", "default", "name")

    REQUIRED = object()

    def __init__(self, convert, default=REQUIRED):
        self.convert = convert
        self.default = default

    @property
    def required(self):
        return self.default is Field.REQUIRED


class RecordType(type):
    """Fields become slots, and every class enters the registry."""

    registry = {}

    @classmethod
    def __prepare__(meta, name, bases, **options):
        return {"field": Field}

    def __new__(meta, name, bases, namespace, *, abstract=False):
        namespace.pop("field")
        own = {key: value for key, value in namespace.items()
               if isinstance(value, Field)}
        for key, value in own.items():
            value.name = key
            del namespace[key]
        inherited = {}
        for base in reversed(bases):
            inherited |= getattr(base, "fields", {})
        namespace.setdefault("__slots__", tuple(own))
        namespace["fields"] = inherited | own
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, *, abstract=False):
        super().__init__(name, bases, namespace)
        if not abstract:
            RecordType.registry[name.lower()] = cls

    def __call__(cls, **values):
        record = cls.__new__(cls)
        for name, field in cls.fields.items():
            if name in values:
                setattr(record, name, field.convert(values.pop(name)))
            elif field.required:
                raise TypeError(f"{cls.__name__} needs {name!r}")
            else:
                setattr(record, name, field.default)
        if values:
            unknown = ", ".join(map(repr, values))
            raise TypeError(f"{cls.__name__} has no field {unknown}")
        return record

    def __len__(cls):
        return len(cls.fields)

    def __iter__(cls):
        return iter(cls.fields)

    def __contains__(cls, name):
        return name in cls.fields


class Record(metaclass=RecordType, abstract=True):
    def __repr__(self):
        inside = ", ".join(f"{name}={getattr(self, name)!r}"
                           for name in type(self))
        return f"{type(self).__name__}({inside})"

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name)
                   for name in type(self))


class Item(Record, abstract=True):
    name = field(str)
    cents = field(int)
    stock = field(int, 0)

    tax_percent = 20

    @property
    def price(self):
        return self.cents * (100 + self.tax_percent) // 100

    @property
    def value(self):
        return self.cents * self.stock

    def label(self):
        return self.name


class Tool(Item):
    weight = field(float, 1.0)


class Book(Item):
    author = field(str)
    pages = field(int)

    tax_percent = 5

    def label(self):
        return f"{self.name} ({self.author})"


class Seed(Item):
    season = field(str, "spring")

    def label(self):
        return f"{super().label()}, sow in {self.season}"


def parse(text):
    """Make a record of a line such as 'tool name=saw cents=1500'."""
    kind, *pairs = text.split()
    try:
        maker = RecordType.registry[kind]
    except KeyError:
        raise LookupError(f"no kind {kind!r}, only "
                          f"{', '.join(sorted(RecordType.registry))}") from None
    values = {}
    for pair in pairs:
        key, found, value = pair.partition("=")
        if not found:
            raise ValueError(f"{pair!r} is not name=value")
        values[key] = value.replace("_", " ")
    return maker(**values)


class Inventory:
    def __init__(self, items=()):
        self._items = {}
        for item in items:
            self.add(item)

    def add(self, item):
        if item.name in self._items:
            raise ValueError(f"{item.name!r} is already here")
        self._items[item.name] = item

    def __getattr__(self, name):
        """Items can be asked for as attributes: shop.chisel"""
        try:
            return self._items[name]
        except KeyError:
            raise AttributeError(f"nothing called {name!r}") from None

    def __iter__(self):
        yield from self._items.values()

    def __len__(self):
        return len(self._items)

    def of(self, kind):
        return [item for item in self if isinstance(item, kind)]

    def sell(self, **amounts):
        """Sell all of it or nothing; give the price."""
        for name, amount in amounts.items():
            item = getattr(self, name)
            if item.stock < amount:
                raise ValueError(
                    f"only {item.stock} of {name} left, not {amount}")
        total = 0
        for name, amount in amounts.items():
            item = self._items[name]
            item.stock -= amount
            total += item.price * amount
        return total

    def report(self):
        print(f"  {'item':<32}{'stock':>6}{'price':>9}{'value':>10}")
        for item in sorted(self, key=lambda item: (-item.value, item.name)):
            print(f"  {item.label():<32}{item.stock:>6}"
                  f"{item.price / 100:>9.2f}{item.value / 100:>10.2f}")
        total = sum(item.value for item in self)
        print(f"  {'':<32}{'':>6}{'':>9}{total / 100:>10,.2f}")


STOCK = """
tool name=saw cents=1500 stock=12 weight=0.6
tool name=chisel cents=899 stock=40
tool name=mallet cents=1250 stock=7 weight=0.9
book name=joinery cents=2400 stock=5 author=A._Carpenter pages=212
book name=gardens cents=1800 stock=9 author=R._Green pages=320
seed name=beans cents=250 stock=150
seed name=kale cents=199 stock=80 season=autumn
"""

shop = Inventory(parse(line) for line in STOCK.strip().splitlines())
print("The shop opens with", len(shop), "kinds of goods:")
shop.report()

print("Selling:")
print("  two saws and a book for",
      shop.sell(saw=2, joinery=1) / 100)
for order in ({"mallet": 3, "chisel": 41}, {"hammer": 1}):
    try:
        shop.sell(**order)
    except (ValueError, AttributeError) as error:
        print(f"  {type(error).__name__}: {error}")
print("  no mallet was sold:", shop.mallet.stock)

print("What the parser refuses:")
for line in ("toy name=top cents=5", "tool name=saw", "tool saw",
             "tool name=axe cents=ten", "seed name=oak cents=1 height=9"):
    try:
        shop.add(parse(line))
    except (ValueError, TypeError, LookupError) as error:
        print(f"  {type(error).__name__}: {error}")
try:
    shop.add(parse("tool name=saw cents=1"))
except ValueError as error:
    print(f"  {type(error).__name__}: {error}")

print("The classes themselves:")
print("  registry:", ", ".join(RecordType.registry))
print("  a Book has", len(Book), "fields:", *Book)
print("  'pages' in Book:", "pages" in Book, "- in Tool:", "pages" in Tool)
print("  own slots of Book:", Book.__slots__)
print("  books:", [book.label() for book in shop.of(Book)])
print(" ", shop.kale)
print("  equal:", parse("seed name=a cents=1") == parse("seed name=a cents=1"))
try:
    shop.saw.colour = "red"
except AttributeError as error:
    print("  no stray attributes:", error)

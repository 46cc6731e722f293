"""JSON from text to values and back: a tokenizer that knows its place,
a parser, pointers (RFC 6901), patches (RFC 6902), a schema check and a
printer.  The argument says how often the sample goes round.
"""

# bench: 120

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections import ChainMap, OrderedDict
from collections.abc import Callable, Iterator, Mapping, MutableSequence
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from enum import StrEnum, auto
from functools import partial, singledispatch, singledispatchmethod
from math import inf, isfinite
from operator import attrgetter
from typing import Any, Self


class Place:
    __slots__ = __match_args__ = ("line", "column")

    def __init__(self, text, offset):
        before = text[:offset]
        self.line = before.count("\n") + 1
        self.column = offset - before.rfind("\n")

    def __str__(self):
        return f"{self.line}:{self.column}"

    def __eq__(self, other):
        if not isinstance(other, Place):
            return NotImplemented
        return attrgetter(*self.__slots__)(self) == (other.line, other.column)

    __hash__ = None


class JsonError(Exception):
    """Text that is no JSON, and where."""

    def __init__(self, what, text="", offset=0):
        super().__init__(what)
        self.place = Place(text, offset)
        self.line = text.split("\n")[self.place.line - 1]

    def __str__(self):
        return f"{self.place}: {self.args[0]}"

    def show(self):
        return f"{self}\n    {self.line}\n    {"^":>{self.place.column}}"


# Tokens

class Kind(StrEnum):
    OPEN_LIST = "["
    CLOSE_LIST = "]"
    OPEN_OBJECT = "{"
    CLOSE_OBJECT = "}"
    COMMA = ","
    COLON = ":"
    STRING = auto()
    NUMBER = auto()
    WORD = auto()
    END = auto()

    @property
    def called(self):
        return repr(self.value) if len(self) == 1 else f"the {self}"


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    value: Any
    _: KW_ONLY
    offset: int = field(repr=False, compare=False)


ESCAPES = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True))
WORDS = {"true": True, "false": False, "null": None}


class Lexer:
    def __init__(self, text: str):
        self.text = text
        self.at = 0

    def fail(self, what, offset=None):
        raise JsonError(what, self.text, self.at if offset is None else offset)

    def span(self, accept: Callable[[str], bool]) -> str:
        start = self.at
        while self.at < len(self.text) and accept(self.text[self.at]):
            self.at += 1
        return self.text[start:self.at]

    def __iter__(self) -> Iterator[Token]:
        while True:
            self.span(" \t\r\n".__contains__)
            start = self.at
            match self.text[start:start + 1]:
                case "":
                    yield Token(Kind.END, None, offset=start)
                    return
                case "[" | "]" | "{" | "}" | "," | ":" as mark:
                    self.at += 1
                    yield Token(Kind(mark), mark, offset=start)
                case '"':
                    yield Token(Kind.STRING, self.string(), offset=start)
                case char if char == "-" or "0" <= char <= "9":
                    yield Token(Kind.NUMBER, self.number(), offset=start)
                case char if char.isalpha():
                    word = self.span(str.isalnum)
                    if word not in WORDS:
                        self.fail(f"unknown word {word!r}", start)
                    yield Token(Kind.WORD, WORDS[word], offset=start)
                case other:
                    self.fail(f"unexpected {other!a}")

    def digits(self):
        if not (found := self.span("0123456789".__contains__)):
            self.fail("a digit is missing")
        return found

    def number(self) -> int | float:
        start, kind = self.at, int
        self.at += self.text[start] == "-"
        first = self.at
        if len(self.digits()) > 1 and self.text[first] == "0":
            self.fail("a leading zero", first)
        if self.text.startswith(".", self.at):
            kind = float
            self.at += 1
            self.digits()
        if self.text.startswith(("e", "E"), self.at):
            kind = float
            self.at += 1
            self.at += self.text.startswith(("+", "-"), self.at)
            self.digits()
        return kind(self.text[start:self.at])

    def string(self) -> str:
        start = self.at
        self.at += 1
        parts = []
        while True:
            parts.append(self.span(lambda c: c >= " " and c not in '"\\'))
            match self.text[self.at:self.at + 2]:
                case "":
                    self.fail("the string never ends", start)
                case '\\u':
                    parts.append(self.unicode())
                case two if two[0] == "\\":
                    try:
                        parts.append(ESCAPES[two[1:]])
                    except KeyError as error:
                        self.fail(f"unknown escape {error}")
                    self.at += 2
                case two if two[0] == '"':
                    self.at += 1
                    return "".join(parts)
                case _:
                    self.fail("a control character")

    def unicode(self):
        def unit():
            digits = self.text[self.at + 2:self.at + 6]
            if len(digits) < 4 or not all(map("0123456789abcdefABCDEF"
                                              .__contains__, digits)):
                self.fail("four hexadecimal digits are missing")
            self.at += 6
            return int(digits, 16)

        high = unit()
        if high & 0xFC00 == 0xD800 and self.text.startswith("\\u", self.at):
            low = unit()
            if low & 0xFC00 == 0xDC00:
                return chr(0x10000 + ((high & 0x3FF) << 10 | low & 0x3FF))
            self.at -= 6
        return chr(high)


# The parser

class Parser:
    deepest = 40

    def __init__(self, text, *, pairs=dict):
        self.lexer = Lexer(text)
        self.tokens = iter(self.lexer)
        self.pairs = pairs
        self.depth = 0
        self.advance()

    def advance(self):
        self.token = next(self.tokens, None)

    def fail(self, wanted):
        self.lexer.fail(f"{wanted} expected, not {self.token.kind.called}",
                        self.token.offset)

    def expect(self, kind):
        if self.token.kind is not kind:
            self.fail(kind.called)
        value = self.token.value
        self.advance()
        return value

    def items(self, close, item):
        if self.depth == self.deepest:
            self.lexer.fail("too deep", self.token.offset)
        self.depth += 1
        self.advance()
        if self.token.kind is not close:
            yield item()
            while self.token.kind is Kind.COMMA:
                self.advance()
                yield item()
        self.expect(close)
        self.depth -= 1

    def member(self):
        offset = self.token.offset
        name = self.expect(Kind.STRING)
        self.expect(Kind.COLON)
        return name, self.value(), offset

    def value(self):
        match self.token:
            case Token(Kind.STRING | Kind.NUMBER | Kind.WORD, value):
                self.advance()
                return value
            case Token(kind=Kind.OPEN_LIST):
                return [*self.items(Kind.CLOSE_LIST, self.value)]
            case Token(kind=Kind.OPEN_OBJECT):
                found = self.pairs()
                for name, value, at in self.items(Kind.CLOSE_OBJECT,
                                                  self.member):
                    if name in found:
                        self.lexer.fail(f"{name!r} is there already", at)
                    found[name] = value
                return found
            case _:
                self.fail("a value")

    @classmethod
    def parse(cls, text, **options):
        parser = cls(text, **options)
        value = parser.value()
        parser.expect(Kind.END)
        return value


# The printer

BACK = {ord(char): f"\\{name}" for name, char in ESCAPES.items()
        if name != "/"}
CONTROLS = ChainMap(BACK, {n: f"\\u{n:04x}" for n in range(32)})


@dataclass(frozen=True)
class Printer:
    indent: int | None = None
    width: int = 60
    ascii: bool = False
    sort: bool = False

    @property
    def flat(self) -> Self:
        return replace(self, indent=None)

    @singledispatchmethod
    def write(self, value, depth=0) -> str:
        raise TypeError(f"no JSON for a {type(value).__qualname__}")

    @write.register(bool)
    @write.register(type(None))
    def _(self, value, depth=0):
        return next(word for word, v in WORDS.items() if v is value)

    @write.register
    def _(self, value: int | float, depth=0):
        if not isfinite(value):
            raise ValueError(f"no JSON for {value}")
        return repr(value)

    @write.register
    def _(self, value: str, depth=0):
        text = value.translate(CONTROLS)
        if self.ascii and not text.isascii():
            text = "".join(map(self.escape, text))
        return f'"{text}"'

    @staticmethod
    def escape(char):
        match ord(char):
            case n if n < 128:
                return char
            case n if n < 0x10000:
                return f"\\u{n:04x}"
            case n:
                high, low = divmod(n - 0x10000, 0x400)
                return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"

    @write.register
    def _(self, value: list | tuple, depth=0):
        return self.group("[]", (partial(self.write, item)
                                 for item in value), value, depth)

    @write.register
    def _(self, value: Mapping, depth=0):
        def member(name, item):
            return lambda depth: (f"{self.write(name)}: "
                                  f"{self.write(item, depth)}")
        names = sorted(value) if self.sort else value
        return self.group("{}", (member(name, value[name])
                                 for name in names), value, depth)

    def group(self, marks, writers, value, depth):
        start, end = marks
        if self.indent is None:
            return start + ", ".join(w(depth) for w in writers) + end
        if not value:
            return marks
        short = self.flat.write(value)
        if len(short) + self.indent * depth <= self.width:
            return short
        pad = "\n" + " " * self.indent * (depth + 1)
        return (start + pad
                + ("," + pad).join(w(depth + 1) for w in writers)
                + pad[:-self.indent or None] + end)


# Pointers and patches

class PointerError(LookupError):
    pass


class Pointer(tuple):
    """The way to a value inside another one."""
    __slots__ = ()

    def __new__(cls, text: str | Sequence[str] = ()):
        if isinstance(text, str):
            if text[:1] not in ("", "/"):
                raise ValueError(f"a pointer starts with '/': {text!r}")
            text = (part.replace("~1", "/").replace("~0", "~")
                    for part in text.split("/")[1:])
        return super().__new__(cls, text)

    def __truediv__(self, part):
        return type(self)((*self, str(part)))

    def __str__(self):
        return "".join("/" + part.replace("~", "~0").replace("/", "~1")
                       for part in self)

    def __repr__(self):
        return f"Pointer({str(self)!r})"

    def key(self, value, *, end=False):
        """The last step as what indexes value."""
        last = self[-1]
        match value:
            case list():
                if end and last == "-":
                    return len(value)
                if not last.isdecimal() or int(last) >= len(value) + end:
                    raise PointerError(f"{self}: no index {last!r}")
                return int(last)
            case dict() if end or last in value:
                return last
            case dict():
                raise PointerError(f"{self}: no member {last!r}")
            case _:
                raise PointerError(f"{self}: inside a {named(value)}")

    def steps(self):
        return (Pointer(self[:n]) for n in range(1, len(self) + 1))

    def __call__(self, value):
        for step in self.steps():
            value = value[step.key(value)]
        return value

    def parent(self, value):
        return Pointer(self[:-1])(value)


def walk(value, at=Pointer()):
    yield at, value
    match value:
        case {}:
            for name, item in value.items():
                yield from walk(item, at / name)
        case [*items]:
            for place, item in enumerate(items):
                yield from walk(item, at / place)


def patch(value, changes):
    """value with the changes made in place; returns it."""
    for change in changes:
        path = Pointer(change["path"])
        holder = path.parent(value)
        match change:
            case {"op": "add", "value": new}:
                key = path.key(holder, end=True)
                if isinstance(holder, MutableSequence):
                    holder.insert(key, new)
                else:
                    holder[key] = new
            case {"op": "remove", **rest} if rest.keys() == {"path"}:
                del holder[path.key(holder)]
            case {"op": "replace", "value": new}:
                holder[path.key(holder)] = new
            case {"op": "move" | "copy" as op, "from": source}:
                moved = Pointer(source)(value)
                if op == "move":
                    patch(value, [{"op": "remove", "path": source}])
                patch(value, [{"op": "add", "path": str(path),
                               "value": moved}])
            case {"op": "test", "value": wanted}:
                if (found := path(value)) != wanted:
                    raise ValueError(f"{path} is {found!r}, not {wanted!r}")
            case {"op": op}:
                raise ValueError(f"bad change {op!r}: {[*change]}")
    return value


# Schemas

@singledispatch
def named(value):
    return type(value).__name__


for kind, word in {dict: "object", list: "array", str: "string",
                   int: "integer", float: "number", bool: "boolean",
                   type(None): "null"}.items():
    named.register(kind, lambda value, word=word: word)


class Rule(ABC):
    rules: dict[str, type[Rule]] = OrderedDict()

    def __init_subclass__(cls, /, word, **rest):
        super().__init_subclass__(**rest)
        cls.word = word
        cls.rules[word] = cls

    def __init__(self, wanted):
        self.wanted = wanted

    @abstractmethod
    def check(self, value, at) -> Iterator[str]: ...

    @classmethod
    def all(cls, schema, value, at=Pointer()):
        for word, wanted in schema.items():
            if word not in cls.rules:
                raise KeyError(word)
            yield from cls.rules[word](wanted).check(value, at)


class Type(Rule, word="type"):
    def check(self, value, at):
        found = named(value)
        if found != self.wanted and (found, self.wanted) != ("integer",
                                                             "number"):
            yield f"{at}: {self.wanted} wanted, {found} found"


class Properties(Rule, word="properties"):
    def check(self, value, at):
        if isinstance(value, dict):
            for name in sorted(value.keys() & self.wanted.keys()):
                yield from self.all(self.wanted[name], value[name], at / name)


class Required(Rule, word="required"):
    def check(self, value, at):
        for name in sorted({*self.wanted} - {*value}):
            yield f"{at}: {name!r} is missing"


class Items(Rule, word="items"):
    def check(self, value, at):
        for place, item in enumerate(value):
            yield from self.all(self.wanted, item, at / place)


class Minimum(Rule, word="minimum"):
    def check(self, value, at):
        if isinstance(value, (int, float)) and not self.wanted <= value < inf:
            yield f"{at}: {value} is below {self.wanted}"


class AnyOf(Rule, word="anyOf"):
    def check(self, value, at):
        if all([*self.all(choice, value, at)] for choice in self.wanted):
            yield f"{at}: none of {len(self.wanted)} choices fits"


# Samples

SAMPLE = r'''
{"name": "tenon \u2014 \ud83e\udeb5", "sizes": [1, -2.50, 3e2, 0, -0.0, 1E-7],
 "joints": [{"kind": "stub", "depth": 12, "a/b": {"m~n": [[], {}, null]}},
            {"kind": "through\t\"wedged\"\\", "depth": 40.5, "glue": true},
            {"kind": "\u0001\/", "depth": 123456789012345678901234567890}],
 "empty": "", "ok": false}
'''
SCHEMA = {"type": "object", "required": ["name", "joints", "price"],
          "properties": {"joints": {"items": {
              "type": "object", "required": ["glue"],
              "properties": {"depth": {"type": "integer", "minimum": 20}}}}}}
WRONG = ["", "[1, 2", "[1,]", '{"a" 1}', '{a: 1}', "01", "-", "1.", "2e+",
         '"open', '"\\x"', '"\\u12g4"', '"tab\there"', "nul", "[1] 2", "\x07",
         '{"a": 1,\n "b": [2,\n  3 4]}', '{"k": 1, "k": 2}', "[" * 41, "]",
         "'single'", "\u00e9t\u00e9", '{"a": 1,}', '"\\']


def attempt(action, *args, **options):
    try:
        print(action(*args, **options))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    for _ in range(times):
        value = Parser.parse(SAMPLE)
        for printer in (Printer(), Printer(2), Printer(4, ascii=True),
                        Printer(1, width=0, sort=True)):
            text = printer.write(value)
            assert Parser.parse(text) == value
    print(value)
    print(Printer(2).write(value))
    print(Printer(4, 30, ascii=True, sort=True).write(value))
    print(*map(repr, Lexer('[{"a": 1.5}, null]')), sep="\n")
    print(Parser.parse('{"b": {}, "a": 1}', pairs=OrderedDict))
    for text in WRONG:
        try:
            print(Parser.parse(text))
        except JsonError as error:
            print(error.show())
    for bad in ({1, 2}, inf, [1, {"a": 1j}], -inf, {1: 2, "k": b""}):
        attempt(Printer(2).write, bad)

    for at, item in walk(value):
        assert Pointer(str(at)) == at and at(value) is item
        print(f"{at!s:24.24}|{named(item):>8}")
    for text in ("/joints/0/a~1b/m~0n/2", "/joints/3", "/nothing/0", "/ok/x",
                 "joints", "/joints/-", "", "/sizes/1"):
        attempt(lambda: repr(Pointer(text)(value))[:70])
    print(Pointer("/a") / "b/c" / 0, [Pointer("/x~1y")], hash(Pointer()) ==
          hash(()))
    changes = [{"op": "add", "path": "/sizes/-", "value": 9},
               {"op": "remove", "path": "/joints/1"},
               {"op": "move", "from": "/joints/0/kind", "path": "/first"},
               {"op": "copy", "from": "/sizes/0", "path": "/sizes/1"},
               {"op": "replace", "path": "/ok", "value": None},
               {"op": "test", "path": "/sizes/0", "value": 1}]
    print(patch(value, changes))
    for change in [{"op": "test", "path": "/ok", "value": 3},
                   {"op": "swap", "path": "/ok"}, {"path": "/ok", "op": "add"},
                   {"op": "remove", "path": "/gone"}, {"op": "remove"}]:
        attempt(patch, value, [change])
    print(*Rule.all(SCHEMA, Parser.parse(SAMPLE)), sep="\n")
    print(*Rule.all({"anyOf": [{"type": "null"}, {"minimum": 3}]}, 2))
    attempt(list, Rule.all({"pattern": ".*"}, 2))
    attempt(Rule, 3)
    attempt(type, "Nameless", (Rule,), {})
    attempt(lambda: setattr(Printer(), "flat", 1))
    attempt(lambda: hash(Place("", 0)))
    attempt(lambda: Place("a\nb", 3) == Place("x\nyz", 3))
    print(*Rule.rules, Type.__mro__[1:], Printer(ascii=True), Kind.COMMA.called)

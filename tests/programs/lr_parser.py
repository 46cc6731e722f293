"""An LALR(1) parser generator, and parsers made with it.

A grammar is text; items, closures, look-aheads by propagation (after Aho,
Sethi, Ullman, 4.7) and tables with precedence follow.  Reductions call
methods that decorators attach.  The argument scales the inputs parsed.
"""

# bench: 500

import sys
from collections import defaultdict, namedtuple
from functools import cached_property
from itertools import chain, islice
from typing import Any, Callable, Iterable, Iterator, NamedTuple

END, ANY = "$", "#"


class GrammarError(Exception):
    pass


class ParseFault(Exception):
    def __init__(self, token, expected):
        self.token, self.expected = token, expected
        shown = token.text if token.kind != END else "the end"
        super().__init__(f"unexpected {shown!r} at {token.at}, expected "
                         + ", ".join(sorted(expected)))


class Production(NamedTuple):
    number: int
    left: str
    right: tuple[str, ...]
    precedence: str | None = None

    def __str__(self):
        return f"{self.left} -> {' '.join(self.right) or 'ε'}"


class Item(NamedTuple):
    production: Production
    dot: int

    @property
    def next(self):
        right = self.production.right
        return right[self.dot] if self.dot < len(right) else None

    def advanced(self):
        return Item(self.production, self.dot + 1)

    def __str__(self):
        right = list(self.production.right)
        right.insert(self.dot, "•")
        return f"{self.production.left} -> {' '.join(right)}"


Shift = namedtuple("Shift", "state")
Reduce = namedtuple("Reduce", "production")
Accept = namedtuple("Accept", "")
Token = namedtuple("Token", "kind text at")


class Grammar:
    """left: a b | c %prec x | ; %left and %right lines give precedence."""

    def __init__(self, text: str):
        self.productions: list[Production] = []
        self.precedence: dict[str, tuple[int, str]] = {}
        left = None
        for number, line in enumerate(text.strip().splitlines(), 1):
            match line.split():
                case [] | ["//", *_]:
                    continue
                case [("%left" | "%right" | "%nonassoc") as side, *names]:
                    level = len(self.precedence) + 1
                    for name in names:
                        self.precedence[name] = level, side[1:]
                case [name, *rest] if name.endswith(":"):
                    left = name[:-1]
                    self.alternatives(left, rest)
                case ["|", *rest] if left:
                    self.alternatives(left, rest)
                case _:
                    raise GrammarError(f"line {number}: {line.strip()!r}")
        if not self.productions:
            raise GrammarError("no rules")
        start = self.productions[0].left
        self.productions.insert(0, Production(-1, "'", (start,)))
        self.productions = [p._replace(number=n)
                            for n, p in enumerate(self.productions)]
        self.rules = defaultdict(list)
        for production in self.productions:
            self.rules[production.left].append(production)

    def alternatives(self, left, words):
        right, precedence = [], None
        words = iter([*words, "|"])
        for word in words:
            if word == "|":
                if precedence is None:
                    precedence = next((w for w in reversed(right)
                                       if w in self.precedence), None)
                self.productions.append(
                    Production(-1, left, tuple(right), precedence))
                right, precedence = [], None
            elif word == "%prec":
                precedence = next(words)
            else:
                right.append(word)

    def __contains__(self, symbol):
        return symbol in self.rules

    @cached_property
    def symbols(self):
        return list(dict.fromkeys(chain.from_iterable(
            p.right for p in self.productions)))

    @cached_property
    def terminals(self):
        return [s for s in self.symbols if s not in self]

    @cached_property
    def nullable(self):
        found = set()
        while new := {p.left for p in self.productions
                      if p.left not in found and found.issuperset(p.right)}:
            found |= new
        return found

    @cached_property
    def first(self):
        first = defaultdict(set, {t: {t} for t in [*self.terminals, ANY, END]})
        changed = True
        while changed:
            changed = False
            for production in self.productions:
                target = first[production.left]
                before = len(target)
                target |= self.first_of(production.right, first)[0]
                changed |= len(target) > before
        return first

    def first_of(self, symbols: Iterable[str], first=None):
        """(first terminals, can all be empty)."""
        first = self.first if first is None else first
        found = set()
        for symbol in symbols:
            found |= first[symbol]
            if symbol not in self.nullable:
                return found, False
        return found, True


class Tables:
    def __init__(self, grammar: Grammar):
        self.grammar = grammar
        self.kernels: list[frozenset[Item]] = []
        self.goto: list[dict[str, int]] = []
        self.conflicts: list[str] = []
        self.build_states()
        self.propagate()
        self.fill()

    def closure(self, items: Iterable[Item]) -> list[Item]:
        found = dict.fromkeys(items)
        todo = list(found)
        for item in todo:
            for production in self.grammar.rules.get(item.next, ()):
                new = Item(production, 0)
                if new not in found:
                    found[new] = None
                    todo.append(new)
        return todo

    def build_states(self):
        start = frozenset([Item(self.grammar.productions[0], 0)])
        numbers = {start: 0}
        self.kernels.append(start)
        for kernel in self.kernels:
            moves = defaultdict(list)
            for item in self.closure(sorted(kernel, key=self.order)):
                if item.next is not None:
                    moves[item.next].append(item.advanced())
            row = {}
            for symbol, items in moves.items():
                target = frozenset(items)
                if target not in numbers:
                    numbers[target] = len(numbers)
                    self.kernels.append(target)
                row[symbol] = numbers[target]
            self.goto.append(row)

    @staticmethod
    def order(item: Item):
        return item.production.number, item.dot

    def closure_ahead(self, pairs):
        """The closure of LR(1) items: item -> look-aheads."""
        ahead = defaultdict(set)
        todo = []
        for item, symbols in pairs:
            ahead[item] |= symbols
            todo.append(item)
        while todo:
            item = todo.pop()
            if item.next not in self.grammar:
                continue
            rest = item.production.right[item.dot + 1:]
            symbols, empty = self.grammar.first_of(rest)
            if empty:
                symbols = symbols | ahead[item]
            for production in self.grammar.rules[item.next]:
                new = Item(production, 0)
                if not symbols <= ahead[new]:
                    ahead[new] |= symbols
                    todo.append(new)
        return ahead

    def propagate(self):
        self.ahead = defaultdict(set)
        links = defaultdict(list)
        self.ahead[0, Item(self.grammar.productions[0], 0)].add(END)
        for state, kernel in enumerate(self.kernels):
            for item in kernel:
                for other, symbols in self.closure_ahead(
                        [(item, {ANY})]).items():
                    if other.next is None:
                        continue
                    target = self.goto[state][other.next], other.advanced()
                    self.ahead[target] |= symbols - {ANY}
                    if ANY in symbols:
                        links[state, item].append(target)
        todo = list(self.ahead)
        while todo:
            source = todo.pop()
            for target in links[source]:
                if not self.ahead[source] <= self.ahead[target]:
                    self.ahead[target] |= self.ahead[source]
                    todo.append(target)

    def fill(self):
        self.action: list[dict[str, Any]] = []
        for state, kernel in enumerate(self.kernels):
            row = {symbol: Shift(target)
                   for symbol, target in self.goto[state].items()
                   if symbol not in self.grammar}
            full = self.closure_ahead(
                (item, self.ahead[state, item]) for item in kernel)
            for item in sorted(full, key=self.order):
                if item.next is not None:
                    continue
                for symbol in sorted(full[item]):
                    if item.production.number == 0:
                        row[symbol] = Accept()
                    else:
                        self.enter(state, row, symbol, item.production)
            self.action.append({s: a for s, a in row.items() if a is not None})

    def enter(self, state, row, symbol, production):
        old = row.get(symbol)
        if old is None:
            row[symbol] = Reduce(production)
            return
        if isinstance(old, Shift):
            mine = self.grammar.precedence.get(production.precedence)
            theirs = self.grammar.precedence.get(symbol)
            if mine and theirs:
                if mine[0] > theirs[0] or mine == theirs and mine[1] == "left":
                    row[symbol] = Reduce(production)
                elif mine == theirs and mine[1] == "nonassoc":
                    row[symbol] = None
                return
            kind = "shift/reduce"
        else:
            kind = "reduce/reduce"
        self.conflicts.append(f"{kind} in {state} on {symbol}: {production}")

    def __str__(self):
        lines = []
        for number, kernel in enumerate(self.kernels):
            items = sorted(map(str, kernel))
            lines.append(f"{number}: {'; '.join(items)}")
        return "\n".join(lines)


class Parser:
    """Subclasses give GRAMMAR, a `tokens` method, and reductions."""

    GRAMMAR: str
    tables: Tables
    reductions: dict[int, Callable]

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tables = Tables(Grammar(cls.GRAMMAR))
        cls.reductions = {}
        named = {}
        for name, member in vars(cls).items():
            for rule in getattr(member, "rules", ()):
                named[rule] = member
        for production in cls.tables.grammar.productions[1:]:
            text = f"{production.left}: {' '.join(production.right)}".strip()
            if text in named:
                cls.reductions[production.number] = named.pop(text)
        if named:
            raise GrammarError(f"{cls.__name__}: no rule {min(named)!r}")

    def tokens(self, text: str) -> Iterator[Token]:
        raise NotImplementedError

    def parse(self, text: str):
        action, goto = self.tables.action, self.tables.goto
        states, values = [0], []
        stream = chain(self.tokens(text), [Token(END, "", len(text))])
        token = next(stream)
        self.steps = 0
        while True:
            self.steps += 1
            step = action[states[-1]].get(token.kind)
            match step:
                case Shift(state):
                    states.append(state)
                    values.append(token.text)
                    token = next(stream)
                case Reduce(production):
                    count = len(production.right)
                    arguments = values[len(values) - count:]
                    if count:
                        del states[-count:], values[-count:]
                    handler = self.reductions.get(production.number)
                    values.append(handler(self, *arguments) if handler
                                  else arguments[0] if count == 1
                                  else tuple(arguments))
                    states.append(goto[states[-1]][production.left])
                case Accept():
                    return values[0]
                case None:
                    raise ParseFault(token, action[states[-1]])


def rule(*texts: str):
    def attach(method):
        method.rules = texts
        return method
    return attach


def scan(text, words, single):
    at = 0
    while at < len(text):
        start = at
        char = text[at]
        at += 1
        if char.isspace():
            continue
        if char.isdigit():
            while at < len(text) and text[at].isdigit():
                at += 1
            yield Token("num", int(text[start:at]), start)
        elif char.isalpha():
            while at < len(text) and text[at].isalnum():
                at += 1
            word = text[start:at]
            yield Token(word if word in words else "id", word, start)
        elif char in single:
            yield Token(char, char, start)
        else:
            yield Token("bad", char, start)


class Calculator(Parser):
    GRAMMAR = """
        %nonassoc <
        %left + -
        %left * /
        %left neg
        %right ^
        expr: expr + expr | expr - expr
            | expr * expr | expr / expr
            | expr ^ expr | expr < expr
            | - expr %prec neg
            | ( expr ) | num | id
            | id ( args )
        args: | list
        list: expr | list , expr
    """
    FUNCTIONS = {"max": max, "sum": lambda *a: sum(a), "none": lambda: 0}

    def __init__(self, **names):
        self.names = names

    def tokens(self, text):
        return scan(text, (), "+-*/^<(),")

    @rule("expr: expr + expr", "expr: expr - expr", "expr: expr * expr",
          "expr: expr / expr", "expr: expr ^ expr", "expr: expr < expr")
    def binary(self, a, operator, b):
        match operator:
            case "+": return a + b
            case "-": return a - b
            case "*": return a * b
            case "/": return a // b
            case "^": return a ** b % 1000003
            case "<": return int(a < b)

    @rule("expr: - expr")
    def negative(self, _, a):
        return -a

    @rule("expr: ( expr )")
    def inside(self, _, a, __):
        return a

    @rule("expr: id")
    def name(self, name):
        return self.names[name]

    @rule("expr: id ( args )")
    def call(self, name, _, args, __):
        return self.FUNCTIONS[name](*args)

    @rule("list: expr")
    def one(self, a):
        return [a]

    @rule("list: list , expr")
    def more(self, items, _, a):
        items.append(a)
        return items


class Statements(Parser):
    GRAMMAR = """
        // with the dangling else, settled by precedence
        %nonassoc then
        %nonassoc else
        block: | block stmt
        stmt: id = num ;
        | if id then stmt
        | if id then stmt else stmt
        | { block }
    """

    def tokens(self, text):
        return scan(text, ("if", "then", "else"), "={};")

    @rule("block:")
    def empty(self):
        return []

    @rule("block: block stmt")
    def grow(self, block, stmt):
        return block + [stmt]

    @rule("stmt: id = num ;")
    def assign(self, name, _, value, __):
        return f"{name}={value}"

    @rule("stmt: if id then stmt", "stmt: if id then stmt else stmt")
    def condition(self, *parts):
        return tuple(parts[1::2])

    @rule("stmt: { block }")
    def braces(self, _, block, __):
        return block


LALR = """
    S: L = R | R
    L: * R | id
    R: L
"""
AMBIGUOUS = """
    E: E + E | id
    | F
    F: id
"""

if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    tables = Tables(Grammar(LALR))
    print(tables)
    for state in islice(range(len(tables.action)), 4):
        print(state, {s: tuple(a) if isinstance(a, Shift) else str(*a)
                      for s, a in sorted(tables.action[state].items())})
    print(tables.conflicts, *Tables(Grammar(AMBIGUOUS)).conflicts, sep="\n")
    grammar = Calculator.tables.grammar
    print(len(Calculator.tables.kernels), Calculator.tables.conflicts,
          sorted(grammar.nullable), sorted(grammar.first["args"]))
    calculator = Calculator(x=5, y=7)
    for text in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-x ^ 2", "(x + y) * -2 - 1",
                 "max(1, x, y) / none()", "sum(x, sum(), -y)", "x - 1 - 1",
                 "1 < 2 < 3", "1 +", "max(1,", "x y", "3 ? 4", "", "1 < y * 2",
                 "z"]:
        try:
            print(f"{text:24} = {calculator.parse(text)}")
        except (ParseFault, ArithmeticError, KeyError) as error:
            print(f"{text:24} ! {type(error).__name__}: {error}")
    program = "a = 1; if x then if y then b = 2; else { c = 3; d = 4; }"
    print(Statements().parse(program), Statements.tables.conflicts)
    for text in ("a b", "a: b\n| c d\n%odd", "", "| a"):
        try:
            print(*Grammar(text).productions)
        except GrammarError as error:
            print("grammar:", error)
    try:
        class Wrong(Parser):
            GRAMMAR = "a: b"

            @rule("a: c")
            def nothing(self):
                pass
    except GrammarError as error:
        print("grammar:", error)
    text = " + ".join(f"({n} * x - {n % 7} ^ 2) * max({n}, y, {n % 5} < 3)"
                      for n in range(10 * size))
    print(calculator.parse(text), calculator.steps)
    for _ in range(size // 20):
        Tables(Grammar(Calculator.GRAMMAR))
    print(len(str(Statements().parse(program * size))))

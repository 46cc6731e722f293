"""A spreadsheet: formulas, dependencies, cycles, and recalculation.

Cells are found by name ("B7"), formulas become closures, and a change
recomputes only what hangs on it, in topological order.  The argument is the
number of rows of the largest sheet.
"""

# bench: 3500

import math
import sys
from collections import defaultdict
from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass, field
from functools import cache


class CellError(Exception):
    """A value that is an error; it spreads to what depends on it."""

    code = "#ERROR!"

    def __repr__(self):
        return self.code if not self.args else f"{self.code}({self.args[0]})"


class DivisionError(CellError):
    code = "#DIV/0!"


class CycleError(CellError):
    code = "#CYCLE!"


class NameFault(CellError):
    code = "#NAME?"


class ValueFault(CellError):
    code = "#VALUE!"


class FormulaError(SyntaxError):
    pass


# Names of cells

def column_name(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


@cache
def cell_key(name):
    """(row, column) of "B7"."""
    letters = name.rstrip("0123456789")
    digits = name[len(letters):]
    if not letters.isalpha() or not letters.isupper() or not digits:
        raise KeyError(f"no cell {name!r}")
    column = 0
    for char in letters:
        column = column * 26 + ord(char) - 64
    return int(digits) - 1, column - 1


def cell_name(key):
    row, column = key
    return f"{column_name(column)}{row + 1}"


def span(first, last):
    (top, left), (bottom, right) = cell_key(first), cell_key(last)
    return [(row, column)
            for row in range(min(top, bottom), max(top, bottom) + 1)
            for column in range(min(left, right), max(left, right) + 1)]


# Formulas

def numbers(values):
    """Flatten arguments to the numbers in them; an error is raised."""
    for value in values:
        if isinstance(value, CellError):
            raise value
        if isinstance(value, Iterable) and not isinstance(value, str):
            yield from numbers(value)
        elif isinstance(value, (int, float)):
            yield value


def aggregate(function):
    return lambda *args: function(list(numbers(args)))


def average(values):
    if not values:
        raise DivisionError("average of nothing")
    return math.fsum(values) / len(values)


def choose(condition, yes, no=False):
    return yes if condition else no


FUNCTIONS = {
    "SUM": aggregate(sum),
    "MIN": aggregate(lambda v: min(v, default=0)),
    "MAX": aggregate(lambda v: max(v, default=0)),
    "COUNT": aggregate(len),
    "AVERAGE": aggregate(average),
    "IF": choose,
    "ROUND": lambda x, n=0: round(x, int(n)),
    "LEN": lambda text: len(str(text)),
    "UPPER": lambda text: str(text).upper(),
    "ABS": abs,
    "SQRT": math.sqrt,
}


def arithmetic(function):
    def compute(a, b):
        for value in (a, b):
            if isinstance(value, CellError):
                raise value
        a = 0 if a is None else a
        b = 0 if b is None else b
        try:
            return function(a, b)
        except ZeroDivisionError:
            raise DivisionError from None
        except TypeError as error:
            raise ValueFault(str(error)) from error
    return compute


OPERATORS = {
    "=": (1, arithmetic(lambda a, b: a == b)),
    "<>": (1, arithmetic(lambda a, b: a != b)),
    "<": (1, arithmetic(lambda a, b: a < b)),
    ">": (1, arithmetic(lambda a, b: a > b)),
    "&": (2, arithmetic(lambda a, b: show(a) + show(b))),
    "+": (3, arithmetic(lambda a, b: a + b)),
    "-": (3, arithmetic(lambda a, b: a - b)),
    "*": (4, arithmetic(lambda a, b: a * b)),
    "/": (4, arithmetic(lambda a, b: a / b)),
    "^": (5, arithmetic(lambda a, b: a ** b)),
}


class Formula:
    """A parsed formula: a closure over a sheet, and the keys it reads."""

    def __init__(self, text):
        self.text = text
        self.needs = set()
        self.tokens = [*self.split(text), ""]
        self.at = 0
        self.compute = self.expression(0)
        if self.tokens[self.at]:
            raise FormulaError(f"unexpected {self.tokens[self.at]!r}")

    @staticmethod
    def split(text):
        at = 0
        while at < len(text):
            char = text[at]
            end = at + 1
            if char == '"':
                end = text.find('"', end) + 1
                if not end:
                    raise FormulaError("string never ends")
            elif char.isalnum() or char == ".":
                while end < len(text) and (text[end].isalnum()
                                           or text[end] == "."):
                    end += 1
            elif text[at:at + 2] == "<>":
                end += 1
            elif char == " ":
                at = end
                continue
            elif char not in "+-*/^&=<>(),:":
                raise FormulaError(f"strange {char!r}")
            yield text[at:end]
            at = end

    def take(self, wanted=None):
        token = self.tokens[self.at]
        if wanted is not None and token != wanted:
            raise FormulaError(f"expected {wanted!r}, found {token!r}")
        self.at += 1
        return token

    def expression(self, minimum):
        left = self.operand()
        while True:
            token = self.tokens[self.at]
            power, function = OPERATORS.get(token, (0, None))
            if function is None or power <= minimum:
                return left
            self.take()
            left = self.join(function, left, self.expression(power))

    @staticmethod
    def join(function, left, right):
        return lambda sheet: function(left(sheet), right(sheet))

    def operand(self):
        token = self.take()
        if not token:
            raise FormulaError("unexpected end")
        if token == "-":
            inner = self.operand()
            return self.join(OPERATORS["-"][1], lambda sheet: 0, inner)
        if token == "(":
            inner = self.expression(0)
            self.take(")")
            return inner
        if token.startswith('"'):
            text = token[1:-1]
            return lambda sheet: text
        if token[:1].isdigit() or token[:1] == ".":
            number = float(token) if "." in token else int(token)
            return lambda sheet: number
        if self.tokens[self.at] == "(":
            return self.call(token)
        try:
            key = cell_key(token)
        except KeyError:
            raise FormulaError(f"not a cell: {token!r}") from None
        if self.tokens[self.at] == ":":
            self.take()
            try:
                keys = span(token, self.take())
            except KeyError as error:
                raise FormulaError(*error.args) from error
            self.needs.update(keys)
            return lambda sheet: [sheet.value(key) for key in keys]
        self.needs.add(key)
        return lambda sheet: sheet.value(key)

    def call(self, name):
        self.take("(")
        arguments = []
        while self.tokens[self.at] != ")":
            arguments.append(self.expression(0))
            if self.tokens[self.at] != ")":
                self.take(",")
        self.take(")")
        function = FUNCTIONS.get(name)

        def compute(sheet):
            if function is None:
                raise NameFault(name)
            values = [argument(sheet) for argument in arguments]
            if name != "IF":
                for value in values:
                    if isinstance(value, CellError):
                        raise value
            try:
                return function(*values)
            except (TypeError, ValueError) as error:
                raise ValueFault(type(error).__name__) from error
        return compute


def show(value):
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            return f"{value:.6g}"
        case CellError():
            return value.code
        case _:
            return str(value)


# The sheet

@dataclass(slots=True)
class Cell:
    source: object
    value: object = None
    formula: Formula | None = field(default=None, repr=False)


class Sheet(MutableMapping):
    """A mapping of names to what was entered; `value` gives the results."""

    def __init__(self, entries=()):
        self.cells = {}
        self.users = defaultdict(set)
        self.computed = 0
        self.update(entries)

    def __getitem__(self, name):
        return self.cells[cell_key(name)].source

    def __setitem__(self, name, source):
        key = cell_key(name)
        cell = Cell(source)
        if isinstance(source, str) and source.startswith("="):
            cell.formula = Formula(source[1:])
        self.disconnect(key)
        self.cells[key] = cell
        if cell.formula:
            for need in cell.formula.needs:
                self.users[need].add(key)
        self.recalculate(key)

    def __delitem__(self, name):
        key = cell_key(name)
        if key not in self.cells:
            raise KeyError(name)
        self.disconnect(key)
        del self.cells[key]
        self.recalculate(key)

    def __iter__(self):
        return map(cell_name, sorted(self.cells))

    def __len__(self):
        return len(self.cells)

    def disconnect(self, key):
        old = self.cells.get(key)
        if old and old.formula:
            for need in old.formula.needs:
                self.users[need].discard(key)

    def value(self, key):
        if isinstance(key, str):
            key = cell_key(key)
        cell = self.cells.get(key)
        return None if cell is None else cell.value

    def affected(self, start):
        """Keys in the order of computation, and those on a cycle."""
        order, state, cyclic = [], {}, set()
        stack = [(start, iter(sorted(self.users[start])))]
        state[start] = "open"
        while stack:
            key, users = stack[-1]
            for user in users:
                if user not in state:
                    state[user] = "open"
                    stack.append((user, iter(sorted(self.users[user]))))
                    break
                if state[user] == "open":
                    path = [k for k, _ in stack]
                    cyclic.update(path[path.index(user):])
            else:
                stack.pop()
                state[key] = "done"
                order.append(key)
        return reversed(order), cyclic

    def recalculate(self, start):
        order, cyclic = self.affected(start)
        for key in order:
            cell = self.cells.get(key)
            if cell is None:
                continue
            if key in cyclic:
                cell.value = CycleError(cell_name(key))
            elif cell.formula is None:
                cell.value = cell.source
            else:
                self.computed += 1
                try:
                    cell.value = cell.formula.compute(self)
                except CellError as error:
                    cell.value = error.with_traceback(None)

    def rows(self):
        if not self.cells:
            return
        height = max(row for row, _ in self.cells) + 1
        width = max(column for _, column in self.cells) + 1
        for row in range(height):
            yield [show(self.value((row, column))) for column in range(width)]

    def __str__(self):
        rows = list(self.rows())
        widths = [max(map(len, column)) for column in zip(*rows)]
        head = "    " + " | ".join(
            f"{column_name(i):^{w}}" for i, w in enumerate(widths))
        return "\n".join([head.rstrip()] + [
            f"{number:3} " + " | ".join(
                text.rjust(w) for text, w in zip(row, widths)).rstrip()
            for number, row in enumerate(rows, 1)])


def tour():
    sheet = Sheet({"A1": "item", "B1": "count", "C1": "price", "D1": "sum"})
    for row, (name, count, price) in enumerate(
            [("saw", 3, 12.5), ("glue", 10, .75), ("clamp", 0, 8)], 2):
        sheet.update({f"A{row}": name, f"B{row}": count, f"C{row}": price,
                      f"D{row}": f"=B{row}*C{row}"})
    sheet["A6"] = '="to" & "tal"'
    sheet["D6"] = "=SUM(D2:D4)"
    sheet["C6"] = "=D6/SUM(B2:B4)"
    sheet["B6"] = "=IF(D6 > 40, UPPER(A6), -D6)"
    print(sheet)
    before = sheet.computed
    sheet["B4"] = 2
    print("recomputed", sheet.computed - before, "of", len(sheet))
    print(sheet)
    for name, source in [("E1", "=1/0"), ("E2", "=E1+1"), ("E3", '="a"*"b"'),
                         ("E4", "=NOPE(1)"), ("E5", "=E6"), ("E6", "=E5+1"),
                         ("F1", "=2^3^2-10-4"), ("F2", "=AVERAGE(G1:G9)"),
                         ("F3", "=ROUND(10/3, 2)"), ("F4", "=1=1"),
                         ("F5", "=SQRT(-1)"), ("F6", "=LEN(F5)+MAX()")]:
        sheet[name] = source
        print(name, source, "->", repr(sheet.value(name)))
    sheet["E6"] = 7
    print("cycle cut:", sheet.value("E5"), sheet.value("E6"))
    del sheet["B2"]
    print(sheet.value("D2"), sheet.value("D6"), "B2" in sheet)
    for name, source in [("A9", "=1+"), ("A9", "=(1"), ("A9", '="x'),
                         ("A9", "=1 2"), ("A9", "=a1"), ("A9", "=A1:b2"),
                         ("9A", 1), ("A9", "=#")]:
        try:
            sheet[name] = source
        except (FormulaError, KeyError) as error:
            print(f"{source!r}: {type(error).__name__}: {error}")
    print(sheet.get("Z99", "empty"), sheet.pop("A1"), list(sheet)[:6])
    print(sheet.setdefault("A1", "new"), cell_name((0, 701)), cell_key("ZZ1"),
          Cell(3), isinstance(sheet, Iterable))


def large(rows):
    sheet = Sheet()
    for row in range(1, rows + 1):
        sheet[f"A{row}"] = row * 37 % 101
        sheet[f"B{row}"] = f"=A{row}*2+{row}"
        sheet[f"C{row}"] = f"=IF(B{row} > 100, B{row}-A{row}, 0)"
        sheet[f"D{row}"] = (f"=D{row - 1}+C{row}" if row > 1 else "=C1")
    print(rows, sheet.computed, sheet.value(f"D{rows}"))
    for row in range(1, rows + 1, max(rows // 7, 1)):
        before = sheet.computed
        sheet[f"A{row}"] = 500
        print(row, sheet.computed - before, sheet.value(f"D{rows}"))
    sheet["F1"] = f"=SUM(A1:C{rows})"
    sheet["F2"] = "=F1/D1+AVERAGE(B1:B3)"
    print(sheet.value("F1"), show(sheet.value("F2")))


if __name__ == "__main__":
    tour()
    large(int(sys.argv[1]) if len(sys.argv) > 1 else 120)

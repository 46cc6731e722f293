"""Algebra in a few hundred lines: parse, print, simplify, derive, compile.

Expressions are frozen dataclasses.  A Pratt parser reads them, `match` takes
them apart, and two evaluators (a tree walk and closures made in advance)
must agree.  The argument says how many random expressions are tried.
"""

# bench: 8000

from __future__ import annotations

import math
import random
import sys
from dataclasses import dataclass, field
from enum import Enum
from typing import Callable, Iterator


class ParseError(ValueError):
    """Input that is no expression; knows where."""

    def __init__(self, message: str, text: str, position: int):
        super().__init__(message)
        self.text = text
        self.position = position

    def __str__(self) -> str:
        pointer = " " * self.position + "^"
        return f"{self.args[0]} at {self.position}\n  {self.text}\n  {pointer}"


class EvaluationError(ArithmeticError):
    pass


# Tokens

class Kind(Enum):
    NUMBER = "number"
    NAME = "name"
    OPERATOR = "operator"
    OPEN = "("
    CLOSE = ")"
    COMMA = ","
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str
    position: int


def tokens(text: str) -> Iterator[Token]:
    """Split text into tokens; the last is always an END."""
    at = 0
    while at < len(text):
        char = text[at]
        start = at
        if char.isspace():
            at += 1
            continue
        if char.isdigit() or char == ".":
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            if text.count(".", start, at) > 1 or text[start:at] == ".":
                raise ParseError("bad number", text, start)
            yield Token(Kind.NUMBER, text[start:at], start)
            continue
        if char.isalpha() or char == "_":
            while at < len(text) and (text[at].isalnum() or text[at] == "_"):
                at += 1
            yield Token(Kind.NAME, text[start:at], start)
            continue
        at += 1
        if char in "+-*/^%":
            yield Token(Kind.OPERATOR, char, start)
        elif char in "(),":
            yield Token(Kind(char), char, start)
        else:
            raise ParseError(f"unexpected {char!r}", text, start)
    yield Token(Kind.END, "", len(text))


# The tree

class Expr:
    """The root of all nodes; arithmetic on nodes builds nodes."""

    __slots__ = ()

    def __add__(self, other): return Binary("+", self, wrap(other))
    def __radd__(self, other): return Binary("+", wrap(other), self)
    def __sub__(self, other): return Binary("-", self, wrap(other))
    def __rsub__(self, other): return Binary("-", wrap(other), self)
    def __mul__(self, other): return Binary("*", self, wrap(other))
    def __rmul__(self, other): return Binary("*", wrap(other), self)
    def __truediv__(self, other): return Binary("/", self, wrap(other))
    def __pow__(self, other): return Binary("^", self, wrap(other))
    def __neg__(self): return Negate(self)

    def __str__(self) -> str:
        return show(self)


@dataclass(frozen=True, slots=True)
class Number(Expr):
    value: float
    __str__ = Expr.__str__


@dataclass(frozen=True, slots=True)
class Variable(Expr):
    name: str
    __str__ = Expr.__str__


@dataclass(frozen=True, slots=True)
class Negate(Expr):
    operand: Expr
    __str__ = Expr.__str__


@dataclass(frozen=True, slots=True)
class Binary(Expr):
    operator: str
    left: Expr
    right: Expr
    __str__ = Expr.__str__


@dataclass(frozen=True, slots=True)
class Call(Expr):
    function: str
    arguments: tuple[Expr, ...] = field(default=())
    __str__ = Expr.__str__


def wrap(value: Expr | float | str) -> Expr:
    match value:
        case Expr():
            return value
        case bool():
            raise TypeError("no booleans in expressions")
        case int() | float():
            return Number(value)
        case str():
            return Variable(value)
    raise TypeError(f"cannot wrap {type(value).__name__}")


ZERO, ONE, TWO = Number(0), Number(1), Number(2)

# Parsing: the precedences, and which operators group to the right.

BINDING = {"+": 10, "-": 10, "*": 20, "/": 20, "%": 20, "^": 40}
RIGHT = frozenset("^")
UNARY = 30


class Parser:
    """Top-down operator precedence, after Pratt."""

    def __init__(self, text: str):
        self.text = text
        self.stream = tokens(text)
        self.token = next(self.stream)

    def advance(self) -> Token:
        token = self.token
        if token.kind is not Kind.END:
            self.token = next(self.stream)
        return token

    def fail(self, message: str, token: Token | None = None):
        token = token or self.token
        raise ParseError(message, self.text, token.position)

    def expect(self, kind: Kind) -> Token:
        if self.token.kind is not kind:
            found = self.token.text or "the end"
            self.fail(f"expected {kind.value!r}, found {found!r}")
        return self.advance()

    def parse(self) -> Expr:
        result = self.expression(0)
        if self.token.kind is not Kind.END:
            self.fail(f"unexpected {self.token.text!r}")
        return result

    def expression(self, minimum: int) -> Expr:
        left = self.prefix()
        while self.token.kind is Kind.OPERATOR:
            operator = self.token.text
            power = BINDING[operator]
            if power < minimum:
                break
            self.advance()
            right = self.expression(power + (operator not in RIGHT))
            left = Binary(operator, left, right)
        return left

    def prefix(self) -> Expr:
        token = self.advance()
        match token:
            case Token(Kind.NUMBER, text):
                return Number(float(text) if "." in text else int(text))
            case Token(Kind.NAME, name) if self.token.kind is Kind.OPEN:
                return Call(name, self.arguments())
            case Token(Kind.NAME, name):
                return Variable(name)
            case Token(Kind.OPERATOR, "-"):
                return Negate(self.expression(UNARY))
            case Token(Kind.OPERATOR, "+"):
                return self.expression(UNARY)
            case Token(Kind.OPEN):
                inner = self.expression(0)
                self.expect(Kind.CLOSE)
                return inner
            case Token(Kind.END):
                self.fail("unexpected end", token)
        self.fail(f"unexpected {token.text!r}", token)

    def arguments(self) -> tuple[Expr, ...]:
        self.expect(Kind.OPEN)
        found = []
        while self.token.kind is not Kind.CLOSE:
            found.append(self.expression(0))
            if self.token.kind is Kind.COMMA:
                self.advance()
            elif self.token.kind is not Kind.CLOSE:
                self.fail("expected ',' or ')'")
        self.advance()
        return tuple(found)


def parse(text: str) -> Expr:
    return Parser(text).parse()


# Printing, with no more parentheses than needed.

def show(expr: Expr, outer: int = 0) -> str:
    match expr:
        case Number(value):
            text = f"{value:g}" if isinstance(value, float) else str(value)
            return f"({text})" if value < 0 and outer > UNARY else text
        case Variable(name):
            return name
        case Negate(operand):
            text = "-" + show(operand, UNARY)
            return f"({text})" if outer > UNARY else text
        case Binary(operator, left, right):
            power = BINDING[operator]
            to_right = operator in RIGHT
            text = (show(left, power + to_right)
                    + (operator if operator == "^" else f" {operator} ")
                    + show(right, power + (not to_right)))
            return f"({text})" if power < outer else text
        case Call(function, arguments):
            return f"{function}({', '.join(map(show, arguments))})"
    raise TypeError(expr)


# Evaluation, twice.

def divide(a, b):
    if b == 0:
        raise EvaluationError("division by zero")
    return a / b


def power(a, b):
    if a == 0 and b < 0:
        raise EvaluationError("zero to a negative power")
    if abs(b) > 64 or abs(a) > 1e6:
        raise EvaluationError("power out of range")
    result = a ** b
    if isinstance(result, complex):
        raise EvaluationError("complex result")
    return result


def remainder(a, b):
    if b == 0:
        raise EvaluationError("modulo by zero")
    return a % b


OPERATORS: dict[str, Callable] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": divide,
    "%": remainder,
    "^": power,
}

FUNCTIONS: dict[str, tuple[int | None, Callable]] = {
    "sin": (1, math.sin),
    "cos": (1, math.cos),
    "exp": (1, lambda x: math.exp(min(x, 50))),
    "abs": (1, abs),
    "sqrt": (1, lambda x: math.sqrt(x) if x >= 0 else fail_root(x)),
    "max": (None, lambda *values: max(values)),
    "min": (None, lambda *values: min(values)),
}


def fail_root(x):
    raise EvaluationError(f"root of {x:g}")


def function(name: str, count: int) -> Callable:
    try:
        arity, code = FUNCTIONS[name]
    except KeyError:
        raise EvaluationError(f"no function {name!r}") from None
    if arity is not None and arity != count or count == 0:
        wanted = "some" if arity is None else arity
        raise EvaluationError(f"{name} takes {wanted}, got {count}")
    return code


def evaluate(expr: Expr, env: dict[str, float]) -> float:
    match expr:
        case Number(value=v):
            return v
        case Variable(name=n):
            if n not in env:
                raise EvaluationError(f"unbound {n!r}")
            return env[n]
        case Negate(operand=e):
            return -evaluate(e, env)
        case Binary(operator=o, left=a, right=b):
            return OPERATORS[o](evaluate(a, env), evaluate(b, env))
        case Call(function=f, arguments=args):
            return function(f, len(args))(*(evaluate(a, env) for a in args))


def compiled(expr: Expr) -> Callable[[dict], float]:
    """A closure that evaluates; names and arities are checked now."""
    match expr:
        case Number(value):
            return lambda env: value
        case Variable(name):
            def read(env):
                try:
                    return env[name]
                except KeyError:
                    raise EvaluationError(f"unbound {name!r}") from None
            return read
        case Negate(operand):
            inner = compiled(operand)
            return lambda env: -inner(env)
        case Binary(operator, left, right):
            code, a, b = OPERATORS[operator], compiled(left), compiled(right)
            return lambda env: code(a(env), b(env))
        case Call(name, arguments):
            code = function(name, len(arguments))
            parts = [compiled(a) for a in arguments]
            return lambda env: code(*[part(env) for part in parts])


# Algebra

def simplify(expr: Expr) -> Expr:
    match expr:
        case Negate(operand):
            match simplify(operand):
                case Number(v):
                    return Number(-v)
                case Negate(inner):
                    return inner
                case inner:
                    return Negate(inner)
        case Binary(o, left, right):
            return simplify_binary(o, simplify(left), simplify(right))
        case Call(name, arguments):
            return Call(name, tuple(map(simplify, arguments)))
    return expr


def simplify_binary(operator: str, left: Expr, right: Expr) -> Expr:
    match operator, left, right:
        case ("+" | "-" | "*", Number(a), Number(b)):
            return Number(OPERATORS[operator](a, b))
        case ("+", Number(0), e) | ("+" | "-", e, Number(0)):
            return e
        case ("-", Number(0), e):
            return Negate(e)
        case ("-", a, b) if a == b:
            return ZERO
        case ("*", Number(0), _) | ("*", _, Number(0)):
            return ZERO
        case ("*", Number(1), e) | ("*" | "/" | "^", e, Number(1)):
            return e
        case ("^", _, Number(0)):
            return ONE
        case ("*", a, b) if a == b:
            return Binary("^", a, TWO)
        case ("*", e, Number() as n):
            return Binary("*", n, e)
        case ("*", Number(a), Binary("*", Number(b), e)):
            return simplify_binary("*", Number(a * b), e)
        case ("+", a, Negate(b)):
            return simplify_binary("-", a, b)
    return Binary(operator, left, right)


def derive(expr: Expr, by: str) -> Expr:
    def d(e):
        return derive(e, by)

    match expr:
        case Number():
            return ZERO
        case Variable(name):
            return ONE if name == by else ZERO
        case Negate(e):
            return -d(e)
        case Binary("+" | "-" as o, a, b):
            return Binary(o, d(a), d(b))
        case Binary("*", a, b):
            return d(a) * b + a * d(b)
        case Binary("/", a, b):
            return (d(a) * b - a * d(b)) / b ** 2
        case Binary("^", a, Number(n)):
            return n * a ** (n - 1) * d(a)
        case Call("sin", (e,)):
            return Call("cos", (e,)) * d(e)
        case Call("cos", (e,)):
            return -Call("sin", (e,)) * d(e)
        case Call("exp", (e,)):
            return expr * d(e)
        case Call("sqrt", (e,)):
            return d(e) / (2 * expr)
    raise EvaluationError(f"no derivative of {expr}")


def variables(expr: Expr) -> set[str]:
    match expr:
        case Variable(name):
            return {name}
        case Negate(e):
            return variables(e)
        case Binary(_, a, b):
            return variables(a) | variables(b)
        case Call(_, args):
            return set().union(*map(variables, args))
    return set()


# The program

def random_expr(rng: random.Random, depth: int) -> Expr:
    if depth == 0 or rng.random() < 0.1:
        if rng.random() < 0.5:
            return Variable(rng.choice("xyz"))
        return Number(rng.randint(0, 9))
    roll = rng.random()
    if roll < 0.1:
        return Negate(random_expr(rng, depth - 1))
    if roll < 0.2:
        return Call(rng.choice(["sin", "cos", "abs"]),
                    (random_expr(rng, depth - 1),))
    if roll < 0.25:
        return Call("max", tuple(random_expr(rng, depth - 1)
                                 for _ in range(rng.randint(1, 3))))
    operator = rng.choice("++--**/%^")
    right = (Number(rng.randint(0, 3)) if operator == "^"
             else random_expr(rng, depth - 1))
    return Binary(operator, random_expr(rng, depth - 1), right)


def outcome(thunk: Callable[[], float]) -> str:
    try:
        return f"{thunk():.10g}"
    except EvaluationError as error:
        return f"({error})"
    except OverflowError:
        return "(overflow)"


def show_samples():
    env = {"x": 3, "y": 0.5, "z": -2}
    for text in ["1 + 2 * 3", "(1 + 2) * 3", "2^3^2", "-2^2", "(-2)^2",
                 "-x^2 * y - -z", "10 - 4 - 3", "10 - (4 - 3)", "7 % 4 * 2",
                 "max(x, y, z) / min(x, 4)", "sin(0) + cos(0)", "1.50 * x",
                 "x / (y - 0.5)", "sqrt(z)", "w + 1", "nope(1)", "sin(1, 2)",
                 "max()", "2 * (3 + (4 - (5)))", "x^-1"]:
        expr = parse(text)
        value = outcome(lambda: evaluate(expr, env))
        print(f"{text:26} {show(expr):26} {value}")
    for text in ["", "1 +", "(1", "1 2", "3 $ 4", "1..2", "f(1 2)", ")", "."]:
        try:
            print(parse(text))
        except ParseError as error:
            print(error)


def show_derivatives():
    for text in ["x^3 - 2*x + 5", "sin(x^2)", "x*y", "1/x", "exp(2*x)*x",
                 "sqrt(x + 1)", "cos(x)*sin(x)", "-(x*x)"]:
        expr = parse(text)
        slope = simplify(derive(expr, "x"))
        env = {"x": 1.3, "y": 2.0}
        step = 1e-6
        numeric = (evaluate(expr, env | {"x": 1.3 + step})
                   - evaluate(expr, env | {"x": 1.3 - step})) / (2 * step)
        exact = evaluate(slope, env)
        close = math.isclose(exact, numeric, rel_tol=1e-6)
        print(f"d({text}) = {slope}  {exact:.6f} {close}")
    try:
        derive(parse("max(x, 1)"), "x")
    except EvaluationError as error:
        print(error)


def agree(count: int):
    rng = random.Random(2024)
    env = {"x": 1.25, "y": -2, "z": 7}
    counts = {"value": 0, "error": 0}
    total = 0.0
    for number in range(count):
        expr = random_expr(rng, 4)
        again = parse(show(expr))
        assert show(again) == show(expr), (expr, again)
        walked = outcome(lambda: evaluate(expr, env))
        assert walked == outcome(lambda: compiled(expr)(env)), expr
        counts["error" if walked.startswith("(") else "value"] += 1
        if not walked.startswith("("):
            total += math.atan(float(walked))
        if number < 6:
            print(expr, "->", simplify(expr), "=", walked,
                  sorted(variables(expr)))
    print(count, "random expressions:", counts, f"{total:.6f}")


if __name__ == "__main__":
    show_samples()
    show_derivatives()
    print(Binary("+", ONE, Variable("x")), repr(parse("-f(x)")))
    print(parse("a+b") == wrap("a") + "b", hash(ONE) == hash(Number(1)))
    agree(int(sys.argv[1]) if len(sys.argv) > 1 else 300)

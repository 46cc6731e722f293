"""A calculator: a tokenizer, a parser that builds a tree, an evaluator.

It knows numbers, variables, + - * / // % ^, brackets, a few functions,
and functions that the user defines:

    f(x, y) = x ^ 2 + y
"""


class CalculatorError(Exception):
    def __init__(self, message, column=None):
        super().__init__(message)
        self.column = column


class Token:
    __slots__ = ("kind", "text", "column")

    def __init__(self, kind, text, column):
        self.kind = kind
        self.text = text
        self.column = column


OPERATORS = ("//", "+", "-", "*", "/", "%", "^", "(", ")", ",", "=")


def tokenize(line):
    """Yield the tokens of a line, then one of kind 'end'."""
    position = 0
    while position < len(line):
        char = line[position]
        if char.isspace():
            position += 1
            continue
        start = position
        if char.isdigit() or char == ".":
            while line[position:position + 1].isdigit() or (
                    line[position:position + 1] == "."):
                position += 1
            text = line[start:position]
            if text.count(".") > 1 or text == ".":
                raise CalculatorError(f"bad number {text!r}", start)
            yield Token("number", text, start)
        elif char.isalpha() or char == "_":
            while line[position:position + 1].isalnum() or (
                    line[position:position + 1] == "_"):
                position += 1
            yield Token("name", line[start:position], start)
        else:
            for operator in OPERATORS:
                if line.startswith(operator, position):
                    position += len(operator)
                    yield Token("operator", operator, start)
                    break
            else:
                raise CalculatorError(f"unknown character {char!r}", start)
    yield Token("end", "", len(line))


class Number:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        return self.value

    def __str__(self):
        return f"{self.value}"


class Variable:
    __slots__ = ("name", "column")

    def __init__(self, name, column):
        self.name = name
        self.column = column

    def evaluate(self, scope):
        value = scope.find(self.name)
        if value is None or callable(value):
            raise CalculatorError(f"no variable {self.name!r}", self.column)
        return value

    def __str__(self):
        return self.name


class Unary:
    __slots__ = ("operand",)

    def __init__(self, operand):
        self.operand = operand

    def evaluate(self, scope):
        return -self.operand.evaluate(scope)

    def __str__(self):
        return f"(-{self.operand})"


class Binary:
    __slots__ = ("operator", "left", "right", "column")

    ACTIONS = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "//": lambda a, b: a // b,
        "%": lambda a, b: a % b,
        "^": lambda a, b: a ** b,
    }

    def __init__(self, operator, left, right, column):
        self.operator = operator
        self.left = left
        self.right = right
        self.column = column

    def evaluate(self, scope):
        left = self.left.evaluate(scope)
        right = self.right.evaluate(scope)
        try:
            return self.ACTIONS[self.operator](left, right)
        except ZeroDivisionError:
            raise CalculatorError("division by zero", self.column) from None

    def __str__(self):
        return f"({self.left} {self.operator} {self.right})"


class Call:
    __slots__ = ("name", "arguments", "column")

    def __init__(self, name, arguments, column):
        self.name = name
        self.arguments = arguments
        self.column = column

    def evaluate(self, scope):
        function = scope.find(self.name)
        if not callable(function):
            raise CalculatorError(f"no function {self.name!r}", self.column)
        values = [arg.evaluate(scope) for arg in self.arguments]
        try:
            return function(*values)
        except TypeError:
            raise CalculatorError(
                f"{self.name} does not take {len(values)} argument(s)",
                self.column) from None

    def __str__(self):
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Parser:
    """Precedence climbing over a list of tokens."""

    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2, "^": 4}
    UNARY = 3

    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.position = 0

    @property
    def current(self):
        return self.tokens[self.position]

    def advance(self):
        token = self.current
        self.position += 1
        return token

    def accept(self, text):
        if self.current.kind == "operator" and self.current.text == text:
            return self.advance()
        return None

    def expect(self, text):
        token = self.accept(text)
        if token is None:
            found = self.current.text or "the end"
            raise CalculatorError(f"expected {text!r} but found {found!r}",
                                  self.current.column)
        return token

    def expression(self, lowest=1):
        left = self.operand()
        while (level := self.PRECEDENCE.get(self.current.text, 0)) >= lowest:
            token = self.advance()
            right = self.expression(level if token.text == "^" else level + 1)
            left = Binary(token.text, left, right, token.column)
        return left

    def operand(self):
        token = self.advance()
        if token.kind == "number":
            kind = float if "." in token.text else int
            return Number(kind(token.text))
        if token.kind == "name":
            if self.accept("("):
                return Call(token.text, self.arguments(), token.column)
            return Variable(token.text, token.column)
        if token.text == "-":
            return Unary(self.expression(self.UNARY))
        if token.text == "(":
            inside = self.expression()
            self.expect(")")
            return inside
        raise CalculatorError("expected a value but found "
                              f"{token.text or 'the end'!r}", token.column)

    def arguments(self):
        if self.accept(")"):
            return []
        found = [self.expression()]
        while self.accept(","):
            found.append(self.expression())
        self.expect(")")
        return found


class Scope:
    def __init__(self, names, parent=None):
        self.names = names
        self.parent = parent

    def find(self, name):
        if name in self.names or self.parent is None:
            return self.names.get(name)
        return self.parent.find(name)


class Calculator:
    def __init__(self):
        builtins = Scope({"pi": 3.141592653589793, "abs": abs, "min": min,
                          "max": max, "sqrt": lambda x: x ** 0.5})
        self.scope = Scope({}, builtins)

    def run(self, line):
        parser = Parser(tokenize(line))
        if any(token.text == "=" for token in parser.tokens):
            return self.assign(parser)
        tree = parser.expression()
        self.finish(parser)
        value = tree.evaluate(self.scope)
        self.scope.names["_"] = value
        return f"{tree} -> {value}"

    def assign(self, parser):
        target = parser.operand()
        parser.expect("=")
        tree = parser.expression()
        self.finish(parser)
        if isinstance(target, Variable):
            value = self.scope.names[target.name] = tree.evaluate(self.scope)
            return f"{target} is {value}"
        if not isinstance(target, Call):
            raise CalculatorError("cannot assign to that", 0)
        names = [str(argument) for argument in target.arguments]

        def function(*values):
            if len(values) != len(names):
                raise TypeError
            return tree.evaluate(Scope(dict(zip(names, values)), self.scope))

        self.scope.names[target.name] = function
        return f"{target} is a function"

    def finish(self, parser):
        if parser.current.kind != "end":
            raise CalculatorError(f"unexpected {parser.current.text!r}",
                                  parser.current.column)


SESSION = """
1 + 2 * 3
(1 + 2) * 3
2 ^ 3 ^ 2
-2 ^ 2
7 // 2 + 7 % 2
10 / 4
_ * 2
radius = 1.5
area(r) = pi * r ^ 2
area(radius)
hypot(a, b) = sqrt(a ^ 2 + b ^ 2)
hypot(3, 4) - max(1, 2, 3)
2 ^ 100
1 / (radius - 1.5)
3 + * 4
(1 + 2
1.2.3
area(1, 2)
cube(3)
5 $ 5
"""

calculator = Calculator()
for line in SESSION.strip().splitlines():
    print(">", line)
    try:
        print(" ", calculator.run(line))
    except CalculatorError as error:
        if error.column is not None:
            print(" ", " " * error.column + "^")
        print("  error:", error)

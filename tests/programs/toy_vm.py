"""A stack machine, its assembler, and a compiler for a small language.

The language has integers, functions, while, if and print; the compiler makes
assembly, the assembler makes bytes, and the machine runs the bytes.  The
argument scales the work of the sample programs.
"""

# bench: 20

import enum
import sys
from collections import ChainMap, namedtuple


class Op(enum.IntEnum):
    """The instructions; `operand` says how many bytes follow."""

    def __new__(cls, code, operand=0):
        self = int.__new__(cls, code)
        self._value_ = code
        self.operand = operand
        return self

    HALT = 0
    PUSH = 1, 4
    POP = 2
    DUP = 3
    SWAP = 4
    ADD = 10
    SUB = 11
    MUL = 12
    DIV = 13
    MOD = 14
    NEG = 15
    NOT = 16
    LT = 20
    LE = 21
    EQ = 22
    NE = 23
    JUMP = 30, 2
    JUMPF = 31, 2
    CALL = 32, 3
    RET = 33
    ENTER = 34, 1
    LOAD = 40, 1
    STORE = 41, 1
    GLOAD = 42, 1
    GSTORE = 43, 1
    PRINT = 50


class MachineError(Exception):
    def __init__(self, message, pc):
        super().__init__(f"{message} (pc {pc})")
        self.pc = pc


# The assembler

class AssemblyError(Exception):
    pass


Line = namedtuple("Line", "number op operands")


def read_assembly(text):
    """Give labels (name to address) and the lines, with addresses summed."""
    labels, lines, address = {}, [], 0
    for number, line in enumerate(text.splitlines(), 1):
        line, _, _ = line.partition(";")
        words = line.replace(",", " ").split()
        if words and words[0].endswith(":"):
            name = words.pop(0)[:-1]
            if name in labels:
                raise AssemblyError(f"line {number}: label {name} again")
            labels[name] = address
        if not words:
            continue
        try:
            op = Op[words[0].upper()]
        except KeyError:
            raise AssemblyError(
                f"line {number}: no instruction {words[0]!r}") from None
        lines.append(Line(number, op, words[1:]))
        address += 1 + op.operand
    return labels, lines


def assemble(text):
    labels, lines = read_assembly(text)
    code = bytearray()

    def number(line, at, size, signed=False):
        try:
            word = line.operands[at]
        except IndexError:
            raise AssemblyError(
                f"line {line.number}: {line.op.name} wants more") from None
        value = labels[word] if word in labels else int(word, 0)
        try:
            code.extend(value.to_bytes(size, "little", signed=signed))
        except OverflowError as error:
            raise AssemblyError(f"line {line.number}: {error}") from error

    for line in lines:
        code.append(line.op)
        if line.op is Op.PUSH:
            number(line, 0, 4, signed=True)
        elif line.op is Op.CALL:
            number(line, 0, 2)
            number(line, 1, 1)
        elif line.op.operand:
            number(line, 0, line.op.operand)
    return bytes(code)


def disassemble(code):
    at = 0
    while at < len(code):
        op = Op(code[at])
        operand = code[at + 1:at + 1 + op.operand]
        match op:
            case Op.PUSH:
                text = str(int.from_bytes(operand, "little", signed=True))
            case Op.CALL:
                target = int.from_bytes(operand[:2], "little")
                text = f"{target:04x} {operand[2]}"
            case Op.JUMP | Op.JUMPF:
                text = f"{int.from_bytes(operand, 'little'):04x}"
            case _:
                text = " ".join(str(byte) for byte in operand)
        yield f"{at:04x}  {op.name.lower():<7}{text}".rstrip()
        at += 1 + op.operand


# The machine

class Machine:
    """Runs code; counts the instructions by kind."""

    STEPS = 50_000_000

    def __init__(self, code, globals_count=16):
        self.code = code
        self.stack = []
        self.frames = []
        self.globals = [0] * globals_count
        self.base = 0
        self.pc = 0
        self.output = []
        self.steps = 0
        self.handlers = {op.value: getattr(self, "op_" + op.name.lower())
                         for op in Op}

    def run(self):
        code, handlers = self.code, self.handlers
        steps = 0
        try:
            while True:
                op = code[self.pc]
                self.pc += 1
                steps += 1
                if handlers[op]():
                    break
        except IndexError:
            raise MachineError("stack underflow", self.pc - 1) from None
        except ZeroDivisionError:
            raise MachineError("division by zero", self.pc - 1) from None
        finally:
            self.steps = steps
        return self.output

    def byte(self):
        value = self.code[self.pc]
        self.pc += 1
        return value

    def word(self):
        pc = self.pc
        self.pc = pc + 2
        return self.code[pc] | self.code[pc + 1] << 8

    def op_halt(self):
        return True

    def op_push(self):
        pc = self.pc
        self.pc = pc + 4
        self.stack.append(
            int.from_bytes(self.code[pc:pc + 4], "little", signed=True))

    def op_pop(self):
        self.stack.pop()

    def op_dup(self):
        self.stack.append(self.stack[-1])

    def op_swap(self):
        stack = self.stack
        stack[-1], stack[-2] = stack[-2], stack[-1]

    def op_neg(self):
        self.stack.append(-self.stack.pop())

    def op_not(self):
        self.stack.append(int(not self.stack.pop()))

    def op_jump(self):
        self.pc = self.word()

    def op_jumpf(self):
        target = self.word()
        if not self.stack.pop():
            self.pc = target

    def op_call(self):
        target, count = self.word(), self.byte()
        if len(self.frames) == 500:
            raise MachineError("too many frames", self.pc - 4)
        self.frames.append((self.pc, self.base))
        self.base = len(self.stack) - count
        self.pc = target

    def op_ret(self):
        result = self.stack.pop()
        del self.stack[self.base:]
        self.pc, self.base = self.frames.pop()
        self.stack.append(result)

    def op_enter(self):
        self.stack.extend([0] * self.byte())

    def op_load(self):
        self.stack.append(self.stack[self.base + self.byte()])

    def op_store(self):
        value = self.stack.pop()
        self.stack[self.base + self.byte()] = value

    def op_gload(self):
        self.stack.append(self.globals[self.byte()])

    def op_gstore(self):
        self.globals[self.byte()] = self.stack.pop()

    def op_print(self):
        self.output.append(self.stack.pop())


def binary(name, compute):
    def handler(self):
        right = self.stack.pop()
        self.stack[-1] = compute(self.stack[-1], right)
    handler.__name__ = handler.__qualname__ = "op_" + name
    setattr(Machine, handler.__name__, handler)


for name, compute in {
        "add": lambda a, b: a + b, "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b, "div": lambda a, b: a // b,
        "mod": lambda a, b: a % b, "lt": lambda a, b: int(a < b),
        "le": lambda a, b: int(a <= b), "eq": lambda a, b: int(a == b),
        "ne": lambda a, b: int(a != b)}.items():
    binary(name, compute)


# The compiler: a recursive descent that emits assembly as it reads.

class SourceError(Exception):
    pass


KEYWORDS = {"def", "while", "if", "else", "print", "return", "var"}
TWO = {"<=", "==", "!=", ">=", "&&", "||"}


def scan(source):
    at, line = 0, 1
    while at < len(source):
        char = source[at]
        if char == "\n":
            line += 1
        if char.isspace():
            at += 1
        elif char == "#":
            while at < len(source) and source[at] != "\n":
                at += 1
        elif char.isdigit():
            end = at
            while end < len(source) and source[end].isdigit():
                end += 1
            yield "number", source[at:end], line
            at = end
        elif char.isalpha():
            end = at
            while end < len(source) and source[end].isalnum():
                end += 1
            word = source[at:end]
            yield (word if word in KEYWORDS else "name"), word, line
            at = end
        elif source[at:at + 2] in TWO:
            yield source[at:at + 2], source[at:at + 2], line
            at += 2
        elif char in "+-*/%<>=!(){},;":
            yield char, char, line
            at += 1
        else:
            raise SourceError(f"line {line}: strange character {char!r}")
    yield "end", "", line


class Compiler:
    LEVELS = [
        {"||": None},
        {"&&": None},
        {"==": "eq", "!=": "ne"},
        {"<": "lt", "<=": "le", ">": "gt", ">=": "ge"},
        {"+": "add", "-": "sub"},
        {"*": "mul", "/": "div", "%": "mod"},
    ]

    def __init__(self, source):
        self.tokens = list(scan(source))
        self.at = 0
        self.lines = []
        self.globals = {}
        self.scope = ChainMap(self.globals)
        self.functions = {}
        self.label_count = 0
        self.inside = None

    @property
    def kind(self):
        return self.tokens[self.at][0]

    def take(self, *kinds):
        if self.kind in kinds:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None

    def need(self, kind):
        text = self.take(kind)
        if text is None:
            self.fail(f"expected {kind!r}, found {self.tokens[self.at][1]!r}")
        return text

    def fail(self, message):
        raise SourceError(f"line {self.tokens[self.at][2]}: {message}")

    def emit(self, op, *operands):
        self.lines.append(f"    {op} {', '.join(map(str, operands))}".rstrip())

    def label(self, name):
        self.lines.append(f"{name}:")

    def fresh(self, stem):
        self.label_count += 1
        return f"{stem}{self.label_count}"

    def program(self):
        while self.kind != "end":
            self.statement()
        self.emit("halt")
        bodies = []
        for name, (count, lines) in self.functions.items():
            if lines is None:
                raise SourceError(f"{name} is never defined")
            bodies.extend(lines)
        return "\n".join(self.lines + bodies) + "\n"

    def block(self):
        self.need("{")
        while not self.take("}"):
            if self.kind == "end":
                self.fail("block never ends")
            self.statement()

    def statement(self):
        if self.take("def"):
            self.function()
        elif self.take("var"):
            name = self.need("name")
            if name in self.scope.maps[0]:
                self.fail(f"{name} twice")
            self.need("=")
            self.expression()
            space = self.scope.maps[0]
            space[name] = len(space)
            self.store(name)
            self.need(";")
        elif self.take("while"):
            top, end = self.fresh("while"), self.fresh("done")
            self.label(top)
            self.condition(end)
            self.block()
            self.emit("jump", top)
            self.label(end)
        elif self.take("if"):
            other, end = self.fresh("else"), self.fresh("end")
            self.condition(other)
            self.block()
            self.emit("jump", end)
            self.label(other)
            if self.take("else"):
                self.statement() if self.kind == "if" else self.block()
            self.label(end)
        elif self.take("print"):
            self.expression()
            self.emit("print")
            self.need(";")
        elif self.take("return"):
            if self.inside is None:
                self.fail("return outside function")
            self.expression()
            self.emit("ret")
            self.need(";")
        elif self.kind == "name" and self.tokens[self.at + 1][0] == "=":
            name = self.need("name")
            self.need("=")
            self.expression()
            self.store(name)
            self.need(";")
        else:
            self.expression()
            self.emit("pop")
            self.need(";")

    def condition(self, otherwise):
        self.need("(")
        self.expression()
        self.need(")")
        self.emit("jumpf", otherwise)

    def function(self):
        if self.inside is not None:
            self.fail("functions do not nest")
        name = self.need("name")
        self.need("(")
        names = []
        while not self.take(")"):
            names.append(self.need("name"))
            if self.kind != ")":
                self.need(",")
        if self.functions.get(name, (len(names), None)) != (len(names), None):
            self.fail(f"{name} defined twice or called otherwise")
        self.functions[name] = len(names), None
        outer, self.lines = self.lines, []
        self.inside = name
        local = {name: index for index, name in enumerate(names)}
        self.scope = self.scope.new_child(local)
        self.block()
        self.emit("push", 0)
        self.emit("ret")
        extra = len(local) - len(names)
        head = [f"{name}:"] + ([f"    enter {extra}"] if extra else [])
        self.functions[name] = len(names), head + self.lines
        self.scope = self.scope.parents
        self.lines, self.inside = outer, None

    def find(self, name):
        if name not in self.scope:
            self.fail(f"no variable {name!r}")
        local = self.inside is not None and name in self.scope.maps[0]
        return "" if local else "g", self.scope[name]

    def store(self, name):
        prefix, index = self.find(name)
        self.emit(prefix + "store", index)

    def expression(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        self.expression(level + 1)
        operators = self.LEVELS[level]
        while operator := self.take(*operators):
            if operator in ("&&", "||"):
                end = self.fresh("short")
                self.emit("dup")
                if operator == "||":
                    self.emit("not")
                self.emit("jumpf", end)
                self.emit("pop")
                self.expression(level + 1)
                self.label(end)
                continue
            self.expression(level + 1)
            name = operators[operator]
            if name in ("gt", "ge"):
                self.emit("swap")
                name = name.replace("g", "l")
            self.emit(name)

    def unary(self):
        if self.take("-"):
            self.unary()
            self.emit("neg")
        elif self.take("!"):
            self.unary()
            self.emit("not")
        elif self.take("("):
            self.expression()
            self.need(")")
        elif self.kind == "number":
            self.emit("push", self.need("number"))
        else:
            name = self.need("name")
            if self.take("("):
                self.call(name)
            else:
                prefix, index = self.find(name)
                self.emit(prefix + "load", index)

    def call(self, name):
        count = 0
        while not self.take(")"):
            self.expression()
            count += 1
            if self.kind != ")":
                self.need(",")
        wanted, _ = self.functions.setdefault(name, (count, None))
        if wanted != count:
            self.fail(f"{name} takes {wanted}, not {count}")
        self.emit("call", name, count)


def run(source):
    assembly = Compiler(source).program()
    machine = Machine(assemble(assembly))
    return machine.run(), machine.steps


SIEVE = """
var limit = %d;
# no arrays here: trial division
def prime(n) {
    var d = 2;
    while (d * d <= n) {
        if (n %% d == 0) { return 0; }
        d = d + 1;
    }
    return n > 1;
}
var n = 0; var count = 0; var last = 0;
while (n < limit) {
    if (prime(n)) { count = count + 1; last = n; }
    n = n + 1;
}
print count; print last;
"""

FIB = """
def fib(n) { if (n < 2) { return n; } return fib(n - 1) + fib(n - 2); }
print fib(%d);
"""

COLLATZ = """
def even(n) { return n %% 2 == 0; }
def length(n) {
    var steps = 0;
    while (n != 1) {
        if (even(n)) { n = n / 2; } else { n = 3 * n + 1; }
        steps = steps + 1;
    }
    return steps;
}
var best = 0; var start = 1; var most = 0; var found = 0;
while (start <= %d) {
    found = length(start);
    if (found > most) { most = found; best = start; }
    start = start + 1;
}
print best; print most;
"""

LOGIC = """
def noisy(x) { print x; return x; }
print noisy(0) && noisy(1);
print noisy(2) || noisy(3);
print !noisy(4) || noisy(0);
if (1 >= 2) { print 100; } else if (3 > 2) { print 200; } else { print 300; }
print -7 / 2; print -7 % 3; print 2 + 3 * 4 - (5 - 6);
"""

WRONG = ["print x;", "print 1", "var a = 1; var a = 2;", "return 1;",
         "def f(a) { return a; } print f(1, 2);", "while (1) { print 2;",
         "print 1 $ 2;", "print g(1);", "def f() { def g() {} }"]

if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    print(*disassemble(assemble(Compiler(FIB % 5).program())), sep="\n")
    for title, source in [("sieve", SIEVE % (250 * size)),
                          ("fib", FIB % (11 + size // 2)),
                          ("collatz", COLLATZ % (40 * size)),
                          ("logic", LOGIC)]:
        print(f"{title}: %s in %d steps" % run(source))
    for source in WRONG:
        try:
            print(run(source))
        except SourceError as error:
            print("source error:", error)
    for text in ["push 1\nbogus", "x: x: halt\nx: pop", "push", "load 300",
                 "push 99999999999"]:
        try:
            print(assemble(text))
        except AssemblyError as error:
            print("assembly error:", error)
            if error.__cause__:
                print("  because", repr(error.__cause__))
        except ValueError as error:
            print("value error:", error)
    for text in ["add\nhalt", "push 1\npush 0\ndiv\nhalt",
                 "f: call f, 0"]:
        try:
            print(Machine(assemble(text)).run())
        except MachineError as error:
            print("machine error:", error, error.pc)

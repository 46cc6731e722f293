"""Hindley-Milner for a small functional language: parse, infer, evaluate.

Types are unified in place (algorithm W with levels); a pretty printer names
variables; the evaluator runs what has a type.  The argument is the depth of
the generated programs.
"""

# bench: 300

from __future__ import annotations

import sys
from collections import ChainMap
from dataclasses import dataclass, field
from itertools import count
from string import ascii_lowercase


class SyntaxFault(Exception):
    pass


class TypeFault(Exception):
    pass


# Terms

@dataclass(frozen=True)
class Lit:
    value: int | bool | str


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Fun:
    name: str
    body: Term


@dataclass(frozen=True)
class App:
    function: Term
    argument: Term


@dataclass(frozen=True)
class Let:
    name: str
    value: Term
    body: Term
    recursive: bool = False


@dataclass(frozen=True)
class If:
    test: Term
    yes: Term
    no: Term


@dataclass(frozen=True)
class Pair:
    left: Term
    right: Term


@dataclass(frozen=True)
class Listing:
    items: tuple[Term, ...]


Term = Lit | Var | Fun | App | Let | If | Pair | Listing

# Parsing

RESERVED = {"fun", "let", "rec", "in", "if", "then", "else", "true", "false"}
LEVELS = [["==", "<"], ["::"], ["+", "-"], ["*"]]


def tokens(text):
    at = 0
    while at < len(text):
        char = text[at]
        end = at + 1
        if char.isspace():
            at = end
            continue
        if char.isalpha() or char == "_":
            while end < len(text) and (text[end].isalnum() or text[end] in "_'"):
                end += 1
        elif char.isdigit():
            while text[end:end + 1].isdigit():
                end += 1
        elif char == '"':
            end = text.find('"', end) + 1 or len(text) + 1
            if end > len(text):
                raise SyntaxFault("string without end")
        elif text[at:at + 2] in ("->", "==", "::"):
            end += 1
        elif char not in "()[],=+-*<":
            raise SyntaxFault(f"strange {char!r}")
        yield text[at:end]
        at = end


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text)) + [""]
        self.at = 0

    @classmethod
    def parse(cls, text) -> Term:
        parser = cls(text)
        term = parser.term()
        if parser.now:
            raise SyntaxFault(f"left over: {parser.now!r}")
        return term

    @property
    def now(self):
        return self.tokens[self.at]

    def take(self, *wanted):
        token = self.now
        if wanted and token not in wanted:
            raise SyntaxFault(f"wanted {' or '.join(wanted)}, got {token!r}")
        self.at += 1
        return token

    def name(self):
        token = self.take()
        if not (token[:1].isalpha() or token[:1] == "_") or token in RESERVED:
            raise SyntaxFault(f"wanted a name, got {token!r}")
        return token

    def term(self) -> Term:
        match self.now:
            case "fun":
                self.take()
                names = [self.name()]
                while self.now != "->":
                    names.append(self.name())
                self.take()
                return self.functions(names, self.term())
            case "let":
                self.take()
                recursive = self.now == "rec"
                if recursive:
                    self.take()
                name = self.name()
                names = []
                while self.now != "=":
                    names.append(self.name())
                self.take("=")
                value = self.functions(names, self.term())
                self.take("in")
                return Let(name, value, self.term(), recursive)
            case "if":
                self.take()
                test = self.term()
                self.take("then")
                yes = self.term()
                self.take("else")
                return If(test, yes, self.term())
        return self.operators(0)

    @staticmethod
    def functions(names, body):
        for name in reversed(names):
            body = Fun(name, body)
        return body

    def operators(self, level) -> Term:
        if level == len(LEVELS):
            return self.application()
        left = self.operators(level + 1)
        while self.now in LEVELS[level]:
            name = self.take()
            right = self.operators(level + (name != "::"))
            left = App(App(Var(name), left), right)
        return left

    def application(self) -> Term:
        term = self.atom()
        while self.now and (self.now[0].isalnum() or self.now[0] in '(["_'
                            ) and self.now not in RESERVED - {"true", "false"}:
            term = App(term, self.atom())
        return term

    def atom(self) -> Term:
        token = self.take()
        if token == "(":
            term = self.term()
            if self.now == ",":
                self.take()
                term = Pair(term, self.term())
            self.take(")")
            return term
        if token == "[":
            items = []
            while self.now != "]":
                items.append(self.term())
                if self.now != "]":
                    self.take(",")
            self.take()
            return Listing(tuple(items))
        if token.isdigit():
            return Lit(int(token))
        if token[:1] == '"':
            return Lit(token[1:-1])
        if token in ("true", "false"):
            return Lit(token == "true")
        self.at -= 1
        return Var(self.name())


# Types

@dataclass(eq=False, slots=True)
class Unknown:
    level: int
    link: Type | None = None


@dataclass(frozen=True, slots=True)
class Con:
    name: str
    args: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """A variable of a scheme."""
    index: int


@dataclass(frozen=True)
class Scheme:
    size: int
    body: Type

    def __str__(self):
        return show(self.body)


Type = Unknown | Con | Bound
INT, BOOL, STRING = Con("int"), Con("bool"), Con("string")


def arrow(*types):
    *rest, result = types
    for type_ in reversed(rest):
        result = Con("->", (type_, result))
    return result


def listed(item):
    return Con("list", (item,))


def resolve(type_: Type) -> Type:
    while isinstance(type_, Unknown) and type_.link is not None:
        if isinstance(type_.link, Unknown) and type_.link.link is not None:
            type_.link = type_.link.link
        type_ = type_.link
    return type_


def show(type_: Type, names=None, outer=0) -> str:
    names = {} if names is None else names
    match resolve(type_):
        case Con("->", (a, b)):
            text = f"{show(a, names, 1)} -> {show(b, names)}"
            return f"({text})" if outer else text
        case Con("*", (a, b)):
            return f"({show(a, names)} * {show(b, names)})"
        case Con(name, ()):
            return name
        case Con(name, args):
            return f"{name} {' '.join(show(a, names, 1) for a in args)}"
        case other:
            return names.setdefault(other, "'" + ascii_lowercase[len(names)])


class Checker:
    """Inference; `level` tells what a let may generalize."""

    def __init__(self):
        self.level = 0
        self.unifications = 0

    def fresh(self):
        return Unknown(self.level)

    def unify(self, a, b):
        self.unifications += 1
        a, b = resolve(a), resolve(b)
        if a is b:
            return
        match a, b:
            case (Unknown(), _):
                self.occurs(a, b)
                a.link = b
            case (_, Unknown()):
                self.unify(b, a)
            case (Con(n, xs), Con(m, ys)) if n == m and len(xs) == len(ys):
                for x, y in zip(xs, ys):
                    self.unify(x, y)
            case _:
                names = {}
                raise TypeFault(f"{show(a, names)} is not {show(b, names)}")

    def occurs(self, unknown, type_):
        match resolve(type_):
            case Unknown() as other:
                if other is unknown:
                    raise TypeFault("infinite type")
                other.level = min(other.level, unknown.level)
            case Con(_, args):
                for arg in args:
                    self.occurs(unknown, arg)

    def generalize(self, type_):
        places = {}

        def walk(type_):
            match resolve(type_):
                case Unknown(level=level) as u if level > self.level:
                    return places.setdefault(u, Bound(len(places)))
                case Con(name, args) if args:
                    return Con(name, tuple(map(walk, args)))
                case other:
                    return other

        body = walk(type_)
        return Scheme(len(places), body)

    def instantiate(self, scheme):
        if scheme.size == 0:
            return scheme.body
        new = [self.fresh() for _ in range(scheme.size)]

        def walk(type_):
            match type_:
                case Bound(index):
                    return new[index]
                case Con(name, args) if args:
                    return Con(name, tuple([walk(a) for a in args]))
            return type_

        return walk(scheme.body)

    def infer(self, term, env) -> Type:
        match term:
            case Lit(bool()):
                return BOOL
            case Lit(int()):
                return INT
            case Lit(str()):
                return STRING
            case Var(name):
                if name not in env:
                    raise TypeFault(f"unbound {name}")
                return self.instantiate(env[name])
            case Fun(name, body):
                argument = self.fresh()
                inner = env.new_child({name: Scheme(0, argument)})
                return arrow(argument, self.infer(body, inner))
            case App(function, argument):
                result = self.fresh()
                self.unify(self.infer(function, env),
                           arrow(self.infer(argument, env), result))
                return result
            case Let(name, value, body, recursive):
                self.level += 1
                inner = env
                if recursive:
                    own = self.fresh()
                    inner = env.new_child({name: Scheme(0, own)})
                type_ = self.infer(value, inner)
                if recursive:
                    self.unify(own, type_)
                self.level -= 1
                return self.infer(
                    body, env.new_child({name: self.generalize(type_)}))
            case If(test, yes, no):
                self.unify(self.infer(test, env), BOOL)
                type_ = self.infer(yes, env)
                self.unify(type_, self.infer(no, env))
                return type_
            case Pair(left, right):
                return Con("*", (self.infer(left, env), self.infer(right, env)))
            case Listing(items):
                item = self.fresh()
                for term in items:
                    self.unify(item, self.infer(term, env))
                return listed(item)
        raise TypeError(term)


# Evaluation

def evaluate(term, env):
    while True:
        match term:
            case Lit(value):
                return value
            case Var(name):
                return env[name]
            case Fun(name, body):
                return Closure(name, body, env)
            case App(function, argument):
                f = evaluate(function, env)
                value = evaluate(argument, env)
                if not isinstance(f, Closure):
                    return f(value)
                term, env = f.body, f.env.new_child({f.name: value})
            case Let(name, value, body, recursive):
                env = env.new_child()
                env[name] = evaluate(value, env if recursive else env.parents)
                term = body
            case If(test, yes, no):
                term = yes if evaluate(test, env) else no
            case Pair(left, right):
                return evaluate(left, env), evaluate(right, env)
            case Listing(items):
                return [evaluate(item, env) for item in items]


@dataclass(slots=True)
class Closure:
    name: str
    body: Term
    env: ChainMap = field(repr=False)

    def __call__(self, value):
        return evaluate(self.body, self.env.new_child({self.name: value}))


A, B = Bound(0), Bound(1)
BUILTINS = {
    "+": (Scheme(0, arrow(INT, INT, INT)), lambda a: lambda b: a + b),
    "-": (Scheme(0, arrow(INT, INT, INT)), lambda a: lambda b: a - b),
    "*": (Scheme(0, arrow(INT, INT, INT)), lambda a: lambda b: a * b),
    "<": (Scheme(0, arrow(INT, INT, BOOL)), lambda a: lambda b: a < b),
    "==": (Scheme(1, arrow(A, A, BOOL)), lambda a: lambda b: a == b),
    "::": (Scheme(1, arrow(A, listed(A), listed(A))),
           lambda a: lambda b: [a, *b]),
    "head": (Scheme(1, arrow(listed(A), A)), lambda l: l[0]),
    "tail": (Scheme(1, arrow(listed(A), listed(A))), lambda l: l[1:]),
    "empty": (Scheme(1, arrow(listed(A), BOOL)), lambda l: not l),
    "fst": (Scheme(2, arrow(Con("*", (A, B)), A)), lambda p: p[0]),
    "snd": (Scheme(2, arrow(Con("*", (A, B)), B)), lambda p: p[1]),
    "size": (Scheme(0, arrow(STRING, INT)), len),
}
TYPES = ChainMap({name: scheme for name, (scheme, _) in BUILTINS.items()})
VALUES = ChainMap({name: code for name, (_, code) in BUILTINS.items()})

SAMPLES = """
1 + 2 * 3 - 4
fun x -> x
fun f g x -> f (g x)
let id x = x in (id 1, id "a")
fun f -> f f
let rec map f l = if empty l then [] else f (head l) :: map f (tail l) in map
let rec fact n = if n == 0 then 1 else n * fact (n - 1) in fact 20
let twice f x = f (f x) in twice twice (fun n -> n * 2) 1
let pair x = (x, x) in pair (pair (pair 1))
fun p -> (snd p, fst p)
if 1 then 2 else 3
[1, 2, true]
1 + "a"
let f x = y in f
fun x -> let y = x in (y, y 1)
let rec fold f a l = if empty l then a else fold f (f a (head l)) (tail l) in
fold (fun a b -> a + b) 0 [1, 2, 3, 4, 5]
let rec loop x = loop x in loop
fun x y z -> x z (y z)
1 :: 2 :: []
size "hello" < 6
(fun x -> [x, x]) []
fun l -> head (head l) + 1
let x = in 2
(1, 2
"abc
1 ? 2
fun fun -> 1
"""


def run(text):
    checker = Checker()
    try:
        term = Parser.parse(text)
        type_ = checker.generalize(checker.infer_top(term))
    except SyntaxFault as fault:
        return f"syntax: {fault}"
    except TypeFault as fault:
        return f"type: {fault}"
    value = evaluate(term, VALUES.new_child())
    if isinstance(value, Closure) or callable(value):
        value = "<fun>"
    return f"{value} : {type_}"


def infer_top(self, term):
    self.level += 1
    try:
        return self.infer(term, TYPES)
    finally:
        self.level -= 1


Checker.infer_top = infer_top


def statements(text):
    pending = ""
    for line in text.strip().splitlines():
        pending = f"{pending} {line}".strip()
        if not line.endswith(" in"):
            yield pending
            pending = ""


def generated(depth):
    """Lets that use the ones before, at several types."""
    names = [f"f{n}" for n in range(depth)]
    text = "let f0 x = (x, [x]) in "
    for before, name, n in zip(names, names[1:], count()):
        body = [f"fst ({before} x), [x]", f"head (snd ({before} x)), [x, x]",
                f"snd ({before} (fst ({before} x))), [x]"][n % 2]
        text += f"let {name} x = ({body}) in "
    return text + f"(fst ({names[-1]} 3) + 1, fst ({names[-1]} true))"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    for text in statements(SAMPLES):
        print(f"{text}\n    {run(text)}")
    total = 0
    for depth in range(2, size, 6):
        checker = Checker()
        term = Parser.parse(generated(depth))
        type_ = checker.infer_top(term)
        total += checker.unifications
        value = evaluate(term, VALUES.new_child()) if depth < 40 else None
        print(depth, show(type_), value)
    print(total)
    primes = """
let rec any f l = if empty l then false else
  if f (head l) then true else any f (tail l) in
let rec mod a b = if a < b then a else mod (a - b) b in
let rec sieve n found = if LIMIT < n then found else
  sieve (n + 1) (if any (fun p -> mod n p == 0) found then found
                 else n :: found) in
sieve 2 []"""
    print(run(primes.replace("LIMIT", str(10 + size // 2))))
    print(repr(Parser.parse("fun x -> (x 1, [])")))

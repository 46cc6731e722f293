"""A Lisp: reader, macros, tail calls, continuations, a small prelude.

Symbols are interned objects, pairs are slotted, environments chain; eval is
a loop, so that tail calls need no stack.  The argument scales the programs.
"""

# bench: 40

import math
import operator
import sys
from functools import reduce


class LispError(Exception):
    pass


class Symbol:
    """A name; there is one object for each."""

    __slots__ = ("name",)
    table = {}

    def __new__(cls, name):
        try:
            return cls.table[name]
        except KeyError:
            self = cls.table[name] = super().__new__(cls)
            self.name = name
            return self

    def __repr__(self):
        return self.name


(QUOTE, QUASI, UNQUOTE, SPLICE, IF, DEFINE, SET, LAMBDA, BEGIN, LET, COND,
 ELSE, AND, OR, MACRO, REST) = map(Symbol, (
     "quote quasiquote unquote unquote-splicing if define set! lambda begin "
     "let cond else and or define-macro .").split())


class Pair:
    __slots__ = ("head", "tail")

    def __init__(self, head, tail):
        self.head = head
        self.tail = tail

    def __iter__(self):
        pair = self
        while isinstance(pair, Pair):
            yield pair.head
            pair = pair.tail
        if pair is not None:
            raise LispError(f"improper list ends in {show(pair)}")

    def __eq__(self, other):
        while isinstance(self, Pair) and isinstance(other, Pair):
            if self.head != other.head:
                return False
            self, other = self.tail, other.tail
        if isinstance(self, Pair) or isinstance(other, Pair):
            return False
        return self == other

    __hash__ = None

    def __str__(self):
        return show(self)


def cons_list(values, tail=None):
    for value in reversed(list(values)):
        tail = Pair(value, tail)
    return tail


def items(value):
    return [] if value is None else list(value)


# Reading and showing

def tokenize(text):
    at, end = 0, len(text)
    while at < end:
        char = text[at]
        if char == ";":
            at = text.find("\n", at) % (end + 1)
        elif char.isspace():
            at += 1
        elif char in "()'`":
            yield char
            at += 1
        elif char == ",":
            step = 2 if text.startswith(",@", at) else 1
            yield text[at:at + step]
            at += step
        elif char == '"':
            close = at + 1
            while close < end and text[close] != '"':
                close += 1 + (text[close] == "\\")
            if close >= end:
                raise LispError("string without end")
            yield text[at:close + 1]
            at = close + 1
        else:
            start = at
            while at < end and not text[at].isspace() and text[at] not in "()'`,;\"":
                at += 1
            yield text[start:at]


SHORT = {"'": QUOTE, "`": QUASI, ",": UNQUOTE, ",@": SPLICE}
ESCAPES = {"n": "\n", "t": "\t"}


def read_all(text):
    tokens = tokenize(text)
    for token in tokens:
        yield read(token, tokens)


def read(token, tokens):
    def following():
        try:
            return next(tokens)
        except StopIteration:
            raise LispError("unexpected end of text") from None

    if token in SHORT:
        return cons_list([SHORT[token], read(following(), tokens)])
    if token == "(":
        found, tail = [], None
        while (token := following()) != ")":
            if token == ".":
                tail = read(following(), tokens)
                if following() != ")":
                    raise LispError("more than one item after .")
                break
            found.append(read(token, tokens))
        return cons_list(found, tail)
    if token == ")":
        raise LispError("unexpected )")
    return atom(token)


def atom(token):
    if token[0] == '"':
        out, chars = [], iter(token[1:-1])
        for char in chars:
            if char == "\\":
                char = next(chars)
                char = ESCAPES.get(char, char)
            out.append(char)
        return "".join(out)
    if token in ("#t", "#f"):
        return token == "#t"
    for kind in int, float:
        try:
            return kind(token)
        except ValueError:
            pass
    return Symbol(token)


def show(value):
    if value is True or value is False:
        return "#t" if value else "#f"
    if value is None:
        return "()"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, Pair):
        parts = []
        while isinstance(value, Pair):
            parts.append(show(value.head))
            value = value.tail
        if value is not None:
            parts += [".", show(value)]
        return f"({' '.join(parts)})"
    if callable(value) and not isinstance(value, Closure):
        return f"#<native {type(value).__name__}>"
    return str(value)


# Evaluation

class Environment(dict):
    __slots__ = ("outer",)

    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        space = self
        while space is not None:
            if name in space:
                return space
            space = space.outer
        raise LispError(f"unbound: {name}")


class Closure:
    __slots__ = ("names", "rest", "body", "space", "name")
    kind = "lambda"

    def __init__(self, names, body, space):
        self.names, self.rest = [], None
        while isinstance(names, Pair):
            self.names.append(names.head)
            names = names.tail
        self.rest = names
        self.body, self.space, self.name = body, space, None

    def __repr__(self):
        return f"#<{self.kind} {self.name or '?'}>"

    def enter(self, values):
        count = len(self.names)
        if len(values) != count and (self.rest is None or len(values) < count):
            raise LispError(f"{self!r} takes {count}"
                            f"{' or more' if self.rest else ''},"
                            f" given {len(values)}")
        space = Environment(self.names, values, self.space)
        if self.rest is not None:
            space[self.rest] = cons_list(values[count:])
        return space

    def __call__(self, *values):
        return evaluate(self.body, self.enter(values))


class Macro(Closure):
    __slots__ = ()
    kind = "macro"


class Escape(BaseException):
    """A continuation that was called while its extent lasts."""

    def __init__(self, value):
        self.value = value


def call_cc(function):
    class Here(Escape):
        pass

    def leave(value):
        raise Here(value)

    try:
        return function(leave)
    except Here as here:
        return here.value


def sequence(body):
    return body.head if body.tail is None else Pair(BEGIN, body)


def quasi(form, space):
    if not isinstance(form, Pair):
        return form
    if form.head is UNQUOTE:
        return evaluate(form.tail.head, space)
    if isinstance(form.head, Pair) and form.head.head is SPLICE:
        return cons_list(items(evaluate(form.head.tail.head, space)),
                         quasi(form.tail, space))
    return Pair(quasi(form.head, space), quasi(form.tail, space))


def evaluate(form, space):
    while True:
        if isinstance(form, Symbol):
            return space.find(form)[form]
        if not isinstance(form, Pair):
            return form
        head, rest = form.head, form.tail
        if head is QUOTE:
            return rest.head
        elif head is IF:
            if evaluate(rest.head, space) is not False:
                form = rest.tail.head
            elif rest.tail.tail is None:
                return None
            else:
                form = rest.tail.tail.head
        elif head is DEFINE or head is MACRO:
            name, body = rest.head, rest.tail
            if isinstance(name, Pair):
                kind = Closure if head is DEFINE else Macro
                value = kind(name.tail, sequence(body), space)
                name = name.head
                value.name = name
            else:
                value = evaluate(body.head, space)
            space[name] = value
            return None
        elif head is SET:
            value = evaluate(rest.tail.head, space)
            space.find(rest.head)[rest.head] = value
            return None
        elif head is LAMBDA:
            return Closure(rest.head, sequence(rest.tail), space)
        elif head is BEGIN:
            while rest.tail is not None:
                evaluate(rest.head, space)
                rest = rest.tail
            form = rest.head
        elif head is LET:
            if isinstance(rest.head, Symbol):  # a loop with a name
                name, rest = rest.head, rest.tail
                bindings = [items(b) for b in items(rest.head)]
                space = Environment(outer=space)
                closure = Closure(cons_list(b[0] for b in bindings),
                                  sequence(rest.tail), space)
                closure.name = space[name] = closure
                closure.name = name
                space = closure.enter([evaluate(b[1], space.outer)
                                       for b in bindings])
            else:
                bindings = [items(b) for b in items(rest.head)]
                space = Environment([b[0] for b in bindings],
                                    [evaluate(b[1], space) for b in bindings],
                                    space)
            form = sequence(rest.tail)
        elif head is COND:
            for clause in rest:
                if (clause.head is ELSE
                        or evaluate(clause.head, space) is not False):
                    form = sequence(clause.tail)
                    break
            else:
                return None
        elif head is AND or head is OR:
            stop_at_false = head is AND
            value = stop_at_false
            for part in items(rest):
                value = evaluate(part, space)
                if (value is False) == stop_at_false:
                    break
            return value
        elif head is QUASI:
            return quasi(rest.head, space)
        else:
            function = evaluate(head, space)
            if isinstance(function, Macro):
                form = function(*items(rest))
                continue
            values = []
            while rest is not None:
                values.append(evaluate(rest.head, space))
                rest = rest.tail
            if isinstance(function, Closure):
                space = function.enter(values)
                form = function.body
            elif callable(function):
                try:
                    return function(*values)
                except (TypeError, AttributeError) as error:
                    raise LispError(f"{show(head)}: bad arguments") from error
                except ZeroDivisionError:
                    raise LispError("division by zero") from None
            else:
                raise LispError(f"not a function: {show(function)}")


def fold(function, empty):
    return lambda *values: reduce(function, values, empty)


def chain(compare):
    return lambda *values: all(map(compare, values, values[1:]))


def minus(first, *rest):
    return reduce(operator.sub, rest, first) if rest else -first


def fail(*parts):
    raise LispError(" ".join(p if isinstance(p, str) else show(p) for p in parts))


def globals_for(output):
    names = {
        "+": fold(operator.add, 0), "*": fold(operator.mul, 1), "-": minus,
        "/": lambda a, b: a // b if a % b == 0 else a / b,
        "quotient": operator.floordiv, "modulo": operator.mod,
        "=": chain(operator.eq), "<": chain(operator.lt),
        ">": chain(operator.gt), "<=": chain(operator.le),
        "cons": Pair, "car": lambda p: p.head, "cdr": lambda p: p.tail,
        "list": lambda *values: cons_list(values),
        "null?": lambda v: v is None, "pair?": lambda v: isinstance(v, Pair),
        "symbol?": lambda v: isinstance(v, Symbol),
        "eq?": operator.is_, "equal?": lambda a, b: a == b,
        "not": lambda v: v is False, "sqrt": math.sqrt,
        "apply": lambda f, args: f(*items(args)),
        "call/cc": call_cc, "error": fail, "string-append": fold(operator.add, ""),
        "number->string": str, "length": lambda v: len(items(v)),
        "display": lambda v: output.append(v if isinstance(v, str) else show(v)),
        "newline": lambda: output.append("\n"),
    }
    return Environment(map(Symbol, names), names.values())


PRELUDE = """
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (filter f l)
  (cond ((null? l) '()) ((f (car l)) (cons (car l) (filter f (cdr l))))
        (else (filter f (cdr l)))))
(define (foldl f acc l) (if (null? l) acc (foldl f (f acc (car l)) (cdr l))))
(define (append a b) (foldl (lambda (acc x) (cons x acc)) b (reverse a)))
(define (reverse l) (foldl (lambda (acc x) (cons x acc)) '() l))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(define-macro (when test . body) `(if ,test (begin ,@body)))
(define-macro (while test . body)
  `(let loop () (when ,test ,@body (loop))))
(define-macro (swap! a b) `(let ((tmp ,a)) (set! ,a ,b) (set! ,b tmp)))
"""


class Lisp:
    def __init__(self):
        self.output = []
        self.space = globals_for(self.output)
        self.run(PRELUDE)

    def run(self, text):
        value = None
        for form in read_all(text):
            value = evaluate(form, self.space)
        return value


SAMPLES = r"""
(+ 1 (* 2 3) (- 4) (/ 9 3) (/ 1 4))
'(a "b\n" (c . d) . e)
(let ((x 2) (y 3)) `(x ,x ,@(list y y) (nested ,(+ x y))))
(map (lambda (x) (* x x)) (range 0 10))
(filter (lambda (x) (= 0 (modulo x 3))) (range 0 20))
(define (compose . fs) (if (null? fs) (lambda (x) x)
  (lambda (x) ((car fs) ((apply compose (cdr fs)) x)))))
((compose sqrt (lambda (x) (* x x)) -) 5)
(define a 1)
(define b 2)
(begin (swap! a b) (list a b))
(let ((i 0) (s 0)) (while (< i 10) (set! s (+ s i)) (set! i (+ i 1))) s)
(call/cc (lambda (k) (foldl (lambda (acc x) (if (= x 7) (k acc) (+ acc x))) 0 (range 0 100))))
(let loop ((n 5000) (acc 0)) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(and 1 2 #f 3) (or #f 4) (and) (or)
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
(list (c) (c) (c) c car)
(equal? '(1 (2 "x")) (list 1 (list 2 "x")))
(append '(1 2) '(3 . 4))
(nope)
(car 5)
((lambda (x y) x) 1)
((lambda (x . r) r))
(error "custom" '(1 "two"))
(/ 1 0)
(1 2)
(length '(1 . 2))
"""

PROGRAMS = {
    "queens": """
(define (safe? q dist placed)
  (or (null? placed)
      (and (not (= q (car placed)))
           (not (= dist (- q (car placed)))) (not (= dist (- (car placed) q)))
           (safe? q (+ dist 1) (cdr placed)))))
(define (place k n placed)
  (if (= k 0) 1
      (foldl (lambda (acc q)
               (if (safe? q 1 placed)
                   (+ acc (place (- k 1) n (cons q placed))) acc))
             0 (range 0 n))))
(place 5 5 '())""",
    "primes": """
(define (sieve l) (if (null? l) '()
  (cons (car l) (sieve (filter (lambda (x) (< 0 (modulo x (car l)))) (cdr l))))))
(length (sieve (range 2 %d)))""",
    "collatz": """
(define (steps n s)
  (cond ((= n 1) s) ((= 0 (modulo n 2)) (steps (quotient n 2) (+ s 1)))
        (else (steps (+ 1 (* 3 n)) (+ s 1)))))
(let loop ((n 1) (most 0))
  (if (= n %d) most (loop (+ n 1) (let ((s (steps n 0))) (if (< most s) s most)))))""",
    "tak": """
(define (tak x y z) (if (not (< y x)) z
  (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y))))
(tak %d 4 0)""",
}

if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    lisp = Lisp()
    for form in read_all(SAMPLES):
        try:
            value = evaluate(form, lisp.space)
        except LispError as error:
            cause = type(error.__cause__).__name__ if error.__cause__ else ""
            print(show(form), "!", error, cause)
        else:
            print(show(form), "->", show(value))
    for text in ["(", ")", "'", '"x', "(a . b c)", "(1 . )"]:
        try:
            print(*read_all(text))
        except LispError as error:
            print(repr(text), "!", error)
    for name, text in PROGRAMS.items():
        if "%d" in text:
            text %= {"primes": 60, "tak": 4 + size // 2}.get(name, size * 20)
        print(name, Lisp().run(text))
    lisp.run('(display "hi ") (display \'(1 "a" #t)) (newline)')
    print("".join(lisp.output), end="")
    print(Symbol("x") is Symbol("x"), len(lisp.space), Pair(1, None) == 1)

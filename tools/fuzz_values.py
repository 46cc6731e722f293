"""Still more kinds of statements for tools/fuzz_programs: operators, items and
attributes of values of all types, signatures and calls, class bodies, scopes,
f-strings in f-strings, patterns.
"""

ATOMS = """0 1 -1 7 True False 2**70 -2**63 0.0 -0.0 1.5 float('nan')
float('inf') 1e300 1j 0j 2-3j '' 'a' 'abc' 'é' '日本' b'' b'a' b'ab\\xff'
bytearray(b'xyz') bytearray() [] [1] [1,2,3] ['a'] [[1],2] () (1,) (1,'a')
((1,2),3) {} {'a':1} {1:2,'b':3} set() {1,2} frozenset({1}) range(3)
range(5,0,-2) None ... slice(1) slice(None,None,-1) memoryview(b'abc') int
len Thing(1) {1:2}.keys() {1:2}.items() {'a':1}.values() NotImplemented
iter([1,2]) (x for x in [3]) type(None) ValueError('v') '1' '0x1f' ' 12 '
'%s' '{}' b'%d' 10**30 1e-320 -7.25 [None] [True,1.0] {(1,):[]}""".split()
ATOMS[ATOMS.index("(x")] = "(x for x in [3])"
ATOMS = [a for a in ATOMS if a not in ("for", "x", "in", "[3])", "'", "12",
                                       "'{}'")] + ["' 12 '"]
SMALL = ["0", "1", "-1", "2", "5", "-7", "100", "None", "True", "2**65",
         "'a'", "1.0", "Thing(1)"]
OPERATORS = "+ - * / // % @ & | ^ << >> ** + - * %".split()
TESTS = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"]
SPECS = ["", ">8", "^9s", "05", "+.2f", ",", "x", "#b", "e", "_d", "c", "n",
         "z.1f", "%", "08.3", "=+9", "!<4", "{1}", "{5}.{2}", "s", "r", " ",
         "#X", ".3", "<", "1_", "10,.1f", "\\n^5"]
FORMATS = ["{}", "{0}{1}", "{1!r:>5}", "{a}", "{0[0]}", "{0.real}", "{!s}",
           "{0:{1}}", "{{}}", "{", "}", "{0!z}", "{:>{}}", "{0[a]}", "{0[-1]}",
           "{0.n}", "{:d}", "{:}", "{} {0}", "{a[0]!r}", "{0:", "{0[}"]
CALLS = ["list(zip({a}, {b}, strict=True))", "list(map(lambda x, y: x, {a}, {b}))",
         "list(enumerate({a}, {b}))", "sorted({a}, key={b})",
         "sorted({a}, reverse={b})", "sum({a}, {b})", "max({a}, {b})",
         "min({a}, default={b})", "pow({a}, {b}, {c})", "divmod({a}, {b})",
         "round({a}, {b})", "int({a}, {b})", "list(range({a}, {b}, {c}))[:5]",
         "isinstance({a}, {b})", "getattr({a}, {b})", "getattr({a}, {b}, {c})",
         "str({a}, {b})", "bytes({a}, {b})", "complex({a}, {b})",
         "float({a})", "list(iter(lambda: 1, {a}))[:0] if {a} == 1 else 0",
         "next(iter({a}), {b})", "dict({a}, **{b})", "dict(zip({a}, {b}))",
         "type({a})({b})", "slice({a}, {b}).indices({c})", "format({a}, {b})",
         "all({a})", "any({a})", "ascii({a})", "callable({a})", "hash({a}) * 0",
         "set({a}) | set({b})", "frozenset({a}) & {b}", "vars({a})",
         "list(filter({a}, {b}))", "list(reversed({a}))", "memoryview({a})[{b}]",
         "memoryview({a}).tolist()", "memoryview({a}).cast({b}).tolist()",
         "bytearray({a}).join({b})", "str.join({a}, {b})", "int.from_bytes({a})",
         "{a}.__class__.__name__", "len({a})", "open({a})", "print(end={a})",
         "print('x', sep={a})", "super({a}, {b})", "type({a}, {b}, {c})",
         "eval({a})", "exec({a})", "compile({a}, {b}, {c})", "chr({a})",
         "ord({a})", "bin({a})", "abs({a})", "iter({a}, {b})", "id({a}) * 0",
         "issubclass({a}, {b})", "setattr({a}, {b}, {c})", "delattr({a}, {b})"]
PATTERNS = ["[x, *y]", "[x, y]", "(x, (y, z))", "[*x, y]", "[]", "{'a': x}",
            "{1: x, **y}", "{}", "str() as x", "int(x)", "int() | str()",
            "float(real=x)", "Thing(n=x)", "Thing(x)", "1.5", "-7.25", "2-3j",
            "None", "'abc'", "b'a'", "[1, 2, _]", "(1 | 2) as x", "True",
            "bytes() | bytearray()", "[[x], *_]", "list([x, *_])", "x"]
UNPACKED = ["x, y", "x, *y", "*x, y", "(x, y), z", "[x]", "x", "*x,",
            "x, (y, *z)", "x.n, y", "x[0]"]


class Values:
    """Mixed into the Generator of tools/fuzz_programs."""

    def atom(self):
        return self.r.choice(ATOMS)

    def fallible(self, text):
        self.line(f"try: {text}")
        self.line("except Exception as error: show_error(error)")

    def power_is_small(self, op, right):
        return op not in ("**", "<<", "*") or right not in (
            "2**70", "-2**63", "10**30", "1e300")

    def operation(self):
        a, b = self.atom(), self.atom()
        choice = self.r.randrange(7)
        op = self.r.choice(OPERATORS)
        if choice < 3 and self.power_is_small(op, b) and \
                self.power_is_small(op, a):
            return f"({a}) {op} ({b})"
        if choice == 3:
            return f"({a})[{self.index()}]"
        if choice == 4:
            return f"{self.pick('-', '+', '~', 'not ')}({a})"
        if choice == 5:
            return f"({a}) {self.r.choice(TESTS)} ({b}) " \
                   f"{self.r.choice(TESTS)} ({self.atom()})"
        return f"({a}) {self.r.choice(TESTS)} ({b})"

    def index(self):
        def part():
            return self.pick("", self.r.choice(SMALL))
        return self.pick(self.r.choice(SMALL), f"{part()}:{part()}",
                         f"{part()}:{part()}:{part()}", "1, 2", "...",
                         "*[1]", "1:2, 3")

    def s_operators(self):
        for _ in range(self.pick(1, 2, 4)):
            self.line(f"tell(lambda: {self.operation()})")

    def s_items(self):
        v = self.fresh("v")
        self.fallible(f"{v} = {self.atom()}")
        for _ in range(self.pick(1, 2, 4)):
            op = self.r.choice([o for o in OPERATORS
                                if o not in ("**", "<<")])
            value = self.atom()
            if op == "*" and not self.power_is_small(op, value):
                value = "2"
            place = self.pick(f"{v}[{self.index()}]", v, f"{v}.n",
                              f"{v}[{self.index()}]")
            self.fallible(self.pick(f"{place} = {value}",
                                    f"{place} {op}= {value}",
                                    f"{place} {op}= {value}",
                                    f"{place} = {v}" if place != v else "pass",
                                    f"del {place}" if place != v else "pass",
                                    f"{place}"))
            self.line(f"tell(lambda: cap({v}))")

    def s_calls(self):
        for _ in range(self.pick(1, 2, 4)):
            call = self.r.choice(CALLS)
            a, b, c = self.atom(), self.atom(), self.atom()
            if "pow" in call or "range" in call or "type(" in call or \
                    "bytes" in call or "round" in call:
                a, b = [x if self.power_is_small("*", x) else "3"
                        for x in (a, b)]
            self.line("tell(lambda: clean_text("
                      f"{call.format(a=a, b=b, c=c)}))")

    def s_unpacking(self):
        choice = self.r.randrange(4)
        names = self.r.choice(UNPACKED)
        if choice == 0:
            self.fallible(f"{names} = {self.atom()}; "
                          f"tell(lambda: (x, {self.atom()}))")
        elif choice == 1:
            self.line("try:")
            self.line(f"    for {names} in {self.atom()}: tell(lambda: x)")
            self.line("except Exception as error: show_error(error)")
        elif choice == 2:
            a, b, c = self.atom(), self.atom(), self.atom()
            self.fallible("tell(lambda: " + self.pick(
                f"[*{a}, *{b}]", f"{{*{a}, *{b}}}", f"{{**{a}, **{b}}}",
                f"(*{a}, {b}, *{c})", f"print(*{a}, *{b})",
                f"dict(*{a}, **{b})", f"(lambda *a, **k: (a, k))(*{a}, **{b})",
                f"(lambda x, y=1: x)(*{a}, **{b})",
                f"print({a}, **{b}, **{c})") + ")")
        else:
            self.fallible(f"show([({self.pick('x', '*x')},) "
                          f"for {self.pick('x', 'x, y', 'x, *_')} in "
                          f"{self.atom()} if {self.operation()}])")

    def s_text(self):
        for _ in range(self.pick(1, 2)):
            a, b = self.atom(), self.atom()
            spec = self.r.choice(SPECS)
            conversion = self.pick("", "", "!r", "!s", "!a")
            choice = self.r.randrange(5)
            if choice < 2:
                self.line(f"tell(lambda: f'{{({a}){conversion}"
                          f"{':' + spec if spec else ''}}}')")
            elif choice == 2:
                self.line(f"tell(lambda: f'<{{f\"{{({a}){conversion}}}\":"
                          f"{self.pick('>9', '^12', '.2')}}}|{{ {b} = }}>')")
            elif choice == 3:
                self.line(f"tell(lambda: {self.r.choice(FORMATS)!r}.format("
                          f"{a}, {b}{self.pick('', ', a=' + a)}))")
            else:
                old = "%" + self.pick("", "-", "0", "+", "#", "(a)") + \
                    self.pick("", "5", "*", ".3") + self.pick(*"sdrxfgcaieu%q")
                self.line(f"tell(lambda: {self.pick('', 'b')}'{old}' % "
                          f"{self.pick(a, f'({a},)', f'({a}, {b})')})")

    def s_pattern(self):
        self.line("try:")
        self.indent += 1
        self.line(f"match {self.atom()}:")
        for pattern in self.r.sample(PATTERNS, self.pick(1, 2, 4)):
            if pattern == "x":
                continue
            guard = self.pick("", "", f" if {self.operation()}")
            self.line(f"    case {pattern}{guard}:")
            self.line(f"        print({pattern!r}); "
                      "tell(lambda: locals().get('x'))")
        self.line("    case _:")
        self.line("        print('none')")
        self.indent -= 1
        self.line("except Exception as error: show_error(error)")

    def s_signature(self):
        """A function of any signature, and calls of any shape."""
        name = self.fresh("sg")
        plain = [f"p{i}" for i in range(self.r.randrange(4))]
        parts, default = [], False
        slash = self.r.randrange(6)
        for i, p in enumerate(plain):
            default = default or self.chance(30)
            parts.append(p + (f"={self.atom()}" if default else ""))
            if i == slash:
                parts.append("/")
        keywords = [f"k{i}" for i in range(self.r.randrange(3))]
        star = self.chance(40)
        if star or keywords:
            parts.append("*rest" if star else "*")
        parts += [k + self.pick("", f"={self.atom()}") for k in keywords]
        more = self.chance(30)
        if more:
            parts.append("**more")
        everything = plain + keywords + ["rest"] * star + ["more"] * more
        self.line(f"def {name}({', '.join(parts)}):")
        self.line(f"    return ({''.join(n + ', ' for n in everything)})")
        for _ in range(self.pick(2, 3, 5)):
            arguments = [self.atom() for _ in range(self.r.randrange(5))]
            if self.chance(25):
                arguments.append(f"*{self.atom()}")
            for word in self.r.sample(plain + keywords + ["zz", "p0 "],
                                      self.r.randrange(3)):
                if not any(x.startswith(word.strip() + "=")
                           for x in arguments):
                    arguments.append(f"{word.strip()}={self.atom()}")
            if self.chance(20):
                arguments.append(self.pick("**{'p0': 1}", "**{1: 2}", "**{}",
                                           "**{'k0': 5}", f"**{self.atom()}"))
            self.line(f"tell(lambda: clean_text({name}"
                      f"({', '.join(arguments)})))")

    def s_class_body(self):
        name = self.fresh("Cb")
        keywords = self.pick("", "", "(Thing)", "(dict)", "(metaclass=type)",
                             "(Thing, metaclass=type)", "(x=1)", "(int, str)")
        self.line("try:")
        self.indent += 1
        self.line(f"class {name}{keywords}:")
        self.indent += 1
        self.line(f"a = {self.atom()}; b = 2")
        for _ in range(self.pick(1, 3, 5)):
            self.line(self.pick(
                f"c = {self.operation()}", "del a", "del zz", "b += 1",
                "d = [b for _ in range(2)]", "e = [x for x in [b, b]]",
                "f = lambda self: b", "def f(self): return __class__, b",
                "g: int = 3", "g: undefined_name", "for i in range(2): b *= 2",
                "if (h := b) > 2: print('h', h)", "print(__qualname__)",
                "print(sorted(locals())[:4])", "@property\n" + "    " *
                self.indent + "def p(self): return self.b", "import math as m",
                "class a: b = b", "try: missing\n" + "    " * self.indent +
                "except NameError as b: print(b)", "with Manager(1) as w: b = w",
                "__slots__ = ('s', 'b')", "def __init_subclass__(cls, **k): "
                "print(k)", "match b:\n" + "    " * self.indent +
                "    case int(q): print(q)", "s = {x: b for x in 'ab'}",
                "@staticmethod\n" + "    " * self.indent + "def st(): return 1",
                "global glob; glob = b", "assert b, a", "async def co(self): b",
                "__private = b; print(__private)", "yes = __module__",
                "def __set_name__(self, owner, name): print(name)"))
        self.indent -= 1
        self.line(f"show(sorted(k for k in vars({name}) if k[:2] != '__'))")
        for use in self.r.sample(["{n}.b", "{n}().f()", "{n}.__annotations__",
                                  "{n}().p", "{n}.a", "{n}.st()", "{n}(1)",
                                  "{n}.d", "{n}.missing", "{n}.__doc__",
                                  "type('T', ({n},), {{}}, z=1)"], 3):
            self.line(f"tell(lambda: clean_text({use.format(n=name)}))")
        self.indent -= 1
        self.line("except Exception as error: show_error(error)")

    def s_scopes(self):
        """Names bound, deleted and looked up on all levels."""
        outer, inner = self.fresh("so"), self.fresh("si")

        def action():
            return self.pick("x = 1", "x += 1", "del x", "print(clean_text(x))", "y = x",
                             "print([clean_text(x) for _ in 'a'])", "for x in 'ab': pass",
                             "print(clean_text((lambda: x)()))", "import math as x",
                             "try: 1 / 0\n{i}except ZeroDivisionError as x: "
                             "print(type(x))", "with Manager(2) as x: pass",
                             "def x(): pass", "print(sorted(locals()))",
                             "exec('x = 5'); print(clean_text(x))", "(x := 3)",
                             "print([x := i for i in 'cd'])",
                             "if 0: x = 2", "class x: x = 1", "x: int",
                             "print(clean_text(eval('x')))", "match 5:\n{i}    case x: pass",
                             "print([[x for x in (x, 1)] for x in 'e'])",
                             "while True:\n{i}    x = 9\n{i}    break")

        # CPython 3.13 takes a free x that is also a variable of a comprehension
        # for a local one; see tests/difference/free_and_in_comprehension.py.
        def body(count, free=False):
            pad = "    " * self.indent
            for _ in range(count):
                line = action()
                if free:
                    line = line.replace("[x for x in (x, 1)] for x",
                                        "[y for y in (x, 1)] for _")
                self.line(line.replace("{i}", pad))
        self.line(f"def {outer}():")
        self.indent += 1
        head = self.pick("", "", "global x")
        if head:
            self.line(head)
        body(self.r.randrange(3))
        if not head:
            self.line("x = 'outer'")
        self.line(f"def {inner}():")
        self.indent += 1
        word = self.pick("", "", "nonlocal x", "global x")
        self.line("pass" if head and word == "nonlocal x" else word or "pass")
        body(self.pick(1, 2, 4), free=not word)
        self.line("return 1")
        self.indent -= 1
        body(self.r.randrange(2))
        self.fallible(f"{inner}()")
        body(self.pick(1, 2))
        self.fallible("print(clean_text(x))")
        self.indent -= 1
        self.fallible(f"{outer}()")
        self.fallible("print(clean_text(x))")

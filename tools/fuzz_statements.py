"""More kinds of statements for tools/fuzz_programs: calls of built-in methods
and functions with good and bad arguments, format specs, classes with special
methods and slots, except*, coroutines, mixed targets, exec().

MORE is what the programs need of their own for them.
"""

MORE = '''\
class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return self.value if got is None else got


class AsyncManager(Manager):
    async def __aenter__(self):
        return await Pause(self.__enter__())

    async def __aexit__(self, *error):
        return self.__exit__(*error)


async def counted(n):
    try:
        for i in range(min(n, 5)):
            yield await Pause(i)
    finally:
        print("counted", cap(n))


def drive(co):
    answer = None
    for _ in range(30):
        try:
            print("<", cap(co.send(answer)))
        except StopIteration as e:
            return e.value
        answer = None if answer else 7
    co.close()


def clean_text(v):
    shown = repr(v)
    return (type(v).__name__ if " at 0x" in shown or "<module" in shown else v)


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, clean_text(str(e)))
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(clean_text(v))
    else:
        print("  type", type(v).__name__)


'''

RECEIVERS = {
    "str": (["'abc'", "'Hello World'", "''", "'a,b,,c'", "'\\u00df\\u0130'",
             "'123'", "' x\\t\\n'", "'aXbXc'", "'\\u65e5\\u672c'", "'%s'"],
            "capitalize casefold center count encode endswith expandtabs find "
            "format index isalnum isalpha isascii isdecimal isdigit "
            "isidentifier islower isnumeric isprintable isspace istitle "
            "isupper join ljust lower lstrip partition removeprefix "
            "removesuffix replace rfind rindex rjust rpartition rsplit rstrip "
            "split splitlines startswith strip swapcase title translate upper "
            "zfill __mod__ __contains__ __getitem__ __add__ __rmul__"),
    "bytes": (["b'abc'", "b''", "bytearray(b'a,b,,c')", "b' x\\xff'",
               "bytearray(b'Hello')", "b'12'"],
              "capitalize center count decode endswith expandtabs find hex "
              "index isalnum isalpha isdigit islower isspace istitle join "
              "ljust lower lstrip partition removeprefix removesuffix replace "
              "rfind rjust rpartition rsplit rstrip split splitlines "
              "startswith strip swapcase title translate upper zfill "
              "__contains__ __getitem__ __add__ __mod__"),
    "list": (["[3, 1, 2]", "[]", "['b', 'a']", "[1, 'a', None]", "[[1], [2]]"],
             "append clear copy count extend index insert pop remove reverse "
             "sort __add__ __contains__ __getitem__ __delitem__ __iadd__ "
             "__lt__ __eq__"),
    "tuple": (["(1, 2, 1)", "()", "('a',)", "((1, 2), [3])"],
              "count index __add__ __contains__ __getitem__ __lt__ __rmul__"),
    "dict": (["{'a': 1, 'b': 2}", "{}", "{1: 'x', None: 0}", "{(1,): []}"],
             "clear copy get pop popitem setdefault update fromkeys "
             "__contains__ __getitem__ __delitem__ __or__ __ior__ __eq__"),
    "set": (["{1, 2, 3}", "set()", "frozenset('ab')", "{1.5, 'a'}"],
            "copy difference intersection isdisjoint issubset issuperset "
            "symmetric_difference union __or__ __and__ __sub__ __xor__ "
            "__contains__ __le__ __lt__ __eq__ add discard remove"),
    "int": (["0", "1", "-5", "255", "2**70", "-2**63", "True"],
            "as_integer_ratio bit_count bit_length conjugate is_integer "
            "to_bytes from_bytes __add__ __floordiv__ __mod__ __truediv__ "
            "__lt__ __eq__ __and__ __round__ __format__ __divmod__"),
    "float": (["0.0", "-1.5", "2.675", "1e300", "float('inf')",
               "float('nan')", "-0.0", "1e-7"],
              "as_integer_ratio conjugate hex fromhex is_integer __add__ "
              "__floordiv__ __mod__ __round__ __lt__ __eq__ __format__ "
              "__divmod__ __int__"),
    "complex": (["1j", "1 - 2j", "0j"],
                "conjugate __add__ __mul__ __truediv__ __eq__ __format__"),
    "range": (["range(5)", "range(5, 0, -2)", "range(0)", "range(2**65)"],
              "count index __contains__ __getitem__ __eq__ __len__"),
    "slice": (["slice(1, 5)", "slice(None)", "slice(-1, None, -1)"],
              "indices __eq__ __lt__"),
}

FUNCTIONS = (
    "abs all any ascii bin bool bytes bytearray callable chr complex dict "
    "divmod enumerate filter float format frozenset getattr hasattr hex int "
    "isinstance issubclass iter len list map max min next oct ord range repr "
    "reversed round set slice sorted str sum tuple type zip").split()

ARGUMENTS = [
    "0", "1", "-1", "2", "5", "2**70", "None", "'a'", "'X'", "''", "','",
    "b'a'", "b''", "[1]", "[]", "()", "('a', 'b')", "(1, 2)", "1.5", "-0.5",
    "True", "slice(1)", "slice(None, None, -1)", "{'a': 1}", "{97: 'z'}",
    "'utf-8'", "'ascii'", "'strict'", "'ignore'", "'big'", "'little'", "int",
    "str", "len", "iter([1, 2])", "range(3)", "{1, 2}", "1j", "'abc'",
    "bytearray(b'x')", "'12'", "'0x1f'", "float('nan')", "..."]

KEYWORDS = ["sep", "maxsplit", "keepends", "encoding", "errors", "tabsize",
            "key", "reverse", "default", "start", "length", "byteorder",
            "signed", "strict", "base", "count", "ndigits", "x", "object"]

SPECIALS = [
    ("__add__", "other"), ("__radd__", "other"), ("__iadd__", "other"),
    ("__mul__", "other"), ("__rsub__", "other"), ("__eq__", "other"),
    ("__lt__", "other"), ("__ge__", "other"), ("__len__", ""),
    ("__bool__", ""), ("__getitem__", "key"), ("__contains__", "key"),
    ("__call__", "*args"), ("__hash__", ""), ("__index__", ""),
    ("__int__", ""), ("__float__", ""), ("__str__", ""), ("__repr__", ""),
    ("__format__", "spec"), ("__neg__", ""), ("__abs__", ""),
    ("__getattr__", "name"), ("__iter__", ""), ("__reversed__", ""),
    ("__enter__", ""), ("__exit__", "*error"), ("__round__", "n=None"),
    ("__divmod__", "other"), ("__length_hint__", ""), ("__missing__", "key"),
    ("__setitem__", "key, value"), ("__delitem__", "key"),
    ("__instancecheck__", "other"), ("__bytes__", ""), ("__dir__", ""),
    ("__matmul__", "other"), ("__ror__", "other"), ("__ne__", "other")]

RESULTS = ["1", "-1", "0", "True", "False", "None", "'text'", "2.5", "[1, 2]",
           "iter([1, 2])", "NotImplemented", "self", "(3, 4)", "2**65", "b'y'",
           "{}", "self.n", "1 / 0", "{}['k']", "str(self.n)"]

USES = ["{o} + 1", "1 + {o}", "{o} + {o}", "{o} * 2", "1 - {o}", "{o} == 1",
        "{o} != {o}", "{o} < 2", "2 < {o}", "{o} >= {o}", "len({o})",
        "bool({o})", "not {o}", "{o}[0]", "{o}[1:2]", "1 in {o}", "{o}(1)",
        "{{{o}: 1}}", "[1, 2, 3][{o}]", "int({o})", "float({o})", "str({o})",
        "repr({o})", "f'{{{o}}}'", "f'{{{o}!r:>5}}'", "-{o}", "abs({o})",
        "{o}.missing", "list({o})", "[*{o}]", "list(reversed({o}))",
        "round({o})", "round({o}, 1)", "divmod({o}, 2)", "sorted([{o}, {o}])",
        "max({o}, 1)", "sum([{o}])", "'%s %d' % ({o}, {o})", "range({o})",
        "isinstance(1, {o})", "bytes({o})", "dir({o})", "{o} @ 1", "1 | {o}",
        "complex({o})", "chr({o})", "'a' * {o}", "hex({o})",
        "{o} if {o} else 0", "{o} and 1", "1 < {o} < 3", "dict({o})",
        "tuple({o})", "{o} is {o}", "[x for x in {o}]",
        "(lambda a, b: a)(*{o})", "'x'.join({o})", "enumerate({o})",
        "all({o})", "zip({o}, {o})", "min({o})", "any(x for x in {o})"]


class More:
    """Mixed into the Generator of tools/fuzz_programs."""

    def argument(self):
        if self.chance(25):
            return self.any(0)
        return self.r.choice(ARGUMENTS)

    def arguments(self, most=3):
        parts = [self.argument() for _ in range(self.r.randrange(most + 1))]
        if self.chance(8):
            parts.append(f"*{self.argument()}")
        if self.chance(12):
            parts.append(f"{self.r.choice(KEYWORDS)}={self.argument()}")
        if self.chance(3):
            parts.append("**{'a': 1}")
        return ", ".join(parts)

    def s_methods(self):
        for _ in range(self.r.randrange(1, 5)):
            receivers, methods = RECEIVERS[self.r.choice(list(RECEIVERS))]
            self.line(f"tell(lambda: ({self.r.choice(receivers)})."
                      f"{self.r.choice(methods.split())}"
                      f"({self.arguments(2)}))")

    def s_functions(self):
        for _ in range(self.r.randrange(1, 4)):
            name = self.r.choice(FUNCTIONS)
            arguments = self.argument() if name == "sorted" else None
            self.line(f"tell(lambda: {name}"
                      f"({arguments or self.arguments()}))")

    def s_format(self):
        spec = (self.pick("", "", "<", ">", "^", "=", "*<", "0=", "\\u65e5^")
                + self.pick("", "", "+", "-", " ") + self.pick("", "", "z")
                + self.pick("", "", "#") + self.pick("", "", "0")
                + self.pick("", "", "5", "12", "1") + self.pick("", "", ",", "_")
                + self.pick("", "", ".0", ".3", ".10")
                + self.pick("", "", *"bcdeEfFgGnosxX%q"))
        value = self.pick("1", "-255", "2**70", "1.5", "-0.0", "1234567.891",
                          "1e20", "'text'", "True", "1j", "-2.5-1j", "None",
                          "float('inf')", "float('nan')", "65", "0", "[1]",
                          self.any(0))
        self.line(f"tell(lambda: format({value}, '{spec}'))")
        if self.chance(40):
            old = (self.pick("%", "%-", "%+", "%0", "%#", "% ")
                   + self.pick("", "5", "*") + self.pick("", ".2", ".0")
                   + self.pick(*"diouxXeEfFgGcrsa%q"))
            self.line(f"tell(lambda: '{old}|' % ({value}"
                      f"{self.pick('', ',', ', 1')}))")

    def s_special(self):
        name = self.fresh("Sp")
        base = self.pick("", "", "(int)", "(str)", "(list)", "(dict)",
                         "(float)", "(tuple)")
        self.line(f"class {name}{base}:")
        self.line(f"    n = {self.pick('1', repr('n'), 'None')}")
        for _ in range(self.r.randrange(1, 6)):
            method, params = self.r.choice(SPECIALS)
            comma = ", " if params else ""
            self.line(f"    def {method}(self{comma}{params}):")
            if self.chance(30):
                self.line(f"        print({method!r})")
            self.line(f"        return {self.r.choice(RESULTS)}")
        self.line(f"o = {name}()")
        for _ in range(self.r.randrange(2, 7)):
            use = self.r.choice(USES).format(o="o")
            self.line(f"tell(lambda: clean_text({use}))")

    def s_slots(self):
        first, second = self.fresh("Sl"), self.fresh("Sl")
        self.line(f"class {first}:")
        slots = self.pick("()", "'x'", "('x', 'y')", "['y', '__z']")
        self.line(f"    __slots__ = {slots}")
        self.line(f"class {second}({first}):")
        self.line("    " + self.pick("pass", "__slots__ = 'w'",
                                     "__slots__ = ('x', '__dict__')",
                                     "v = 1", "__slots__ = ('__weakref__',)"))
        self.line(f"o = {self.pick(first, second)}()")
        for _ in range(self.r.randrange(2, 7)):
            attribute = self.pick(*"xyzwv")
            self.line("try: " + self.pick(
                f"o.{attribute} = {self.any(0)}", f"show(o.{attribute})",
                f"del o.{attribute}", f"o.{attribute} += 1",
                f"show(hasattr(o, {attribute!r}), dir(o)[-4:])",
                f"o.__class__ = {self.pick(first, second)}",
                f"setattr(o, '_{first}__z', 1)", "show(o.__dict__)"))
            self.line("except Exception as error: show_error(error)")

    def s_except_star(self):
        def member(d):
            if d and self.chance(30):
                inside = ", ".join(member(d - 1)
                                   for _ in range(self.pick(1, 2)))
                return f"ExceptionGroup('g', [{inside}])"
            return (f"{self.pick('ValueError', 'KeyError', 'OSError')}"
                    f"({self.any(0, 'is')})")
        self.line("try:")
        self.indent += 1
        self.line("try:")
        self.block(1)
        members = ", ".join(member(2) for _ in range(self.pick(1, 2, 3)))
        group = f"ExceptionGroup('top', [{members}])"
        self.line(f"    raise {self.pick(member(0), group)}")
        loops, self.loops = self.loops, 0
        function, self.in_function = self.in_function, False
        for kind in self.pick(["ValueError"], ["KeyError", "Exception"],
                              ["(ValueError, OSError)", "LookupError"]):
            name = self.fresh("e")
            self.line(f"except* {kind} as {name}:")
            self.line(f"    show_error({name})")
            if self.chance(50):
                self.block(1)
        self.loops, self.in_function = loops, function
        self.indent -= 1
        self.line("except Exception as error:")
        self.line("    show_error(error)")

    def s_coroutine(self):
        if self.depth > 3 or self.in_async:
            return self.s_show()
        name = self.fresh("co")
        self.line(f"async def {name}():")
        saved = self.enter(False)
        self.in_async = True
        self.indent += 1
        self.line("tick()")
        self.indent -= 1
        known = len(self.functions), len(self.generators)
        self.block(5)
        self.line(f"    return await Pause({self.expr('i', 1)})")
        del self.functions[known[0]:], self.generators[known[1]:]
        self.leave(saved)
        self.line(f"show(drive({name}()))")

    def s_await(self):
        if not self.in_async:
            return self.s_show()
        e = self.expr
        choice = self.r.randrange(6)
        if choice == 0:
            self.line(f"{self.target('i')} = cap(await Pause({e('i', 1)}))")
        elif choice == 1:
            self.line(f"show([await Pause(x) async for x in "
                      f"counted({e('i', 1)})], {e('i', 1)})")
        elif choice == 2:
            self.line(f"show(await Pause({e('i', 1)}) {self.pick(*'+-*')} "
                      f"await Pause({e('i', 1)}))")
        elif choice == 3:
            self.line(f"async for {self.target('i')} in "
                      f"counted({e('i', 1)}):")
            self.loop_body(2)
        elif choice == 4:
            swallow = self.pick("", ", True")
            self.line(f"async with AsyncManager({self.counter}{swallow}):")
            self.block(2)
        else:
            self.line(f"show({{x: x async for x in counted(3) "
                      f"if {e('b', 1)}}})")

    def s_targets(self):
        names = self.visible("l")
        if not names:
            return self.s_assign()
        box = self.r.choice(names)
        parts = [self.pick(f"{box}[{self.expr('i', 0)}]", self.target("i"),
                           f"{box}[{self.slice(0)}]", "Thing.shared",
                           f"{box}[-1]") for _ in range(self.pick(1, 2, 3))]
        if self.chance(50):
            self.line(" = ".join(parts) + f" = {self.any(1, 'ilt')}")
        else:
            values = ", ".join(self.any(1, "ilt") for _ in parts)
            self.line(", ".join(parts) + f", = {values},")

    def s_exec(self):
        value = self.expr("i", 1)
        text = self.pick("made = x + 1", "del x", "x += 2; y = [x] * 2",
                         "def made(): return x\ny = made.__name__",
                         "class made: y = x", "x = [x for x in range(x % 4)]",
                         "import math as y", "global q1; q1 = x; y = q1",
                         "y = (lambda: x)() if 'x' not in globals() else 0",
                         "x: int = 5; y = sorted(__annotations__)")
        self.line(f"space = {{'x': cap({value})}}")
        self.line(f"try: exec({text!r}, "
                  f"{self.pick('space', '{}, space', 'globals(), space')})")
        self.line("except Exception as error: show_error(error)")
        self.line("show([(k, v) for k, v in space.items() "
                  "if type(v) in (int, list)])")

# Formatter: format, parse and what can be overridden
from string import Formatter

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


f = Formatter()
cases = [("{} {}", (1, 2), {}), ("{1} {0}", (1, 2), {}), ("{a} {b!r:>5}", (), {"a": 1, "b": "x"}),
         ("{0.real} {0.imag}", (3,), {}), ("{0[0]} {0[1]}", ([1, 2],), {}),
         ("{d[key]} {d[0]}", (), {"d": {"key": 1, 0: "zero"}}),
         ("{:{}} {:{w}}", ("x", 5, "y"), {"w": 3}), ("{{}} {{{}}}", (1,), {}),
         ("{!s} {!r} {!a}", ("é", "é", "é"), {}), ("{!x}", (1,), {}), ("{0} {}", (1, 2), {}),
         ("{} {0}", (1, 2), {}), ("{", (), {}), ("}", (), {}), ("{0", (1,), {}), ("{0!", (1,), {}),
         ("{0!r", (1,), {}), ("{0!rx}", (1,), {}), ("{0:", (1,), {}), ("{0:{", (1,), {}),
         ("{a{b}}", (), {}), ("{0[}", ([1],), {}), ("{0[]}", ([1],), {}), ("{0.}", (1,), {}),
         ("{0[0]x}", ([1],), {}), ("{2}", (1,), {}), ("{x}", (), {}), ("", (), {}), ("plain", (), {}),
         ("{:{:{}}}", (1, 2, 3), {}), ("{:{:{:{}}}}", (1, 2, 3, 4), {}), ("{.real}", (1,), {}),
         ("{[0]}", ([7],), {}), ("{0:>{1}}", ("a", 4), {}), ("{:d}", ("x",), {}), ("{a.b[c].d}", (), {"a": 1}),
         ("{0[a}b]}", ({"a}b": 1},), {}), ("{-1}", (1,), {"-1": "neg"}), ("{ 0 }", (1,), {" 0 ": "sp"}),
         ("{0:}", (5,), {}), ("{0!s:}", (5,), {}), ("a{0}b{1}c", (1, 2), {})]
for text, args, kwargs in cases:
    print(repr(text), end=" -> ")
    attempt(lambda: repr(f.vformat(text, args, kwargs)))
for text in ("a{b}c", "{0!r:>10}{{x}}", "{}", "", "x}}y{{", "{a.b[c]!s:{w}.{p}}z", "{:{{}}}", "{a:b:c}",
             "{a!}", "{a!s!r}", "x{", "}x", "{a[b}"):
    print(repr(text), end=" -> ")
    attempt(lambda: list(f.parse(text)))
attempt(lambda: f.parse(5))
attempt(lambda: f.format())
attempt(lambda: f.format("{self} {format_string}", self=1, format_string=2))
attempt(lambda: f.get_field("0.real", (5,), {}))
attempt(lambda: f.get_field("a[1]", (), {"a": "xyz"}))
attempt(lambda: f.get_field("", (1,), {}))
attempt(lambda: f.get_value(0, (5,), {}))
attempt(lambda: f.get_value("k", (5,), {"k": 1}))
attempt(lambda: f.get_value("z", (5,), {"k": 1}))
attempt(lambda: f.get_value(3, (5,), {}))
attempt(lambda: f.convert_field(5, "q"))
attempt(lambda: f.format_field(5, "04d"))
attempt(lambda: f.check_unused_args(set(), (), {}))


class Logged(Formatter):
    def get_value(self, key, args, kwargs):
        print("  get_value", repr(key))
        try:
            return super().get_value(key, args, kwargs)
        except (KeyError, IndexError):
            return f"?{key}"

    def check_unused_args(self, used_args, args, kwargs):
        left = [i for i in range(len(args)) if i not in used_args]
        left += [k for k in kwargs if k not in used_args]
        print("  unused", left)

    def format_field(self, value, spec):
        return super().format_field(value, spec[1:]).upper() if spec.startswith("^") else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return f"<{value}>" if conversion == "b" else super().convert_field(value, conversion)


g = Logged()
print(g.format("{} {a:^} {zz} {0!b}" if 0 else "{0} {a:^} {zz} {1!b} {7}", 1, 2, 3, a="up", c=5))


class Square(Formatter):
    def parse(self, text):
        for part in text.split("|"):
            yield ("", part[1:-1], "", None) if part.startswith("[") else (part, None, None, None)


print(Square().format("x|[0]|y|[k]", 1, k=2))

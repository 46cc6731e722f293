# Stacks: extract_stack, walk_stack, print_stack, StackSummary, FrameSummary.
import sys
import traceback
from traceback import FrameSummary, StackSummary


def short(stack):
    return [(f.lineno, f.name) for f in stack]


def f(how, **kwargs):
    return how(**kwargs)


def g(how, **kwargs):
    return f(how, **kwargs)


print(short(g(traceback.extract_stack)))
for limit in (0, 1, 2, -1, -2, 100):
    print(short(g(traceback.extract_stack, limit=limit)))
print("".join(g(traceback.format_stack)))
print(g(traceback.format_stack, limit=1))
g(traceback.print_stack, file=sys.stdout)
g(traceback.print_stack, file=sys.stdout, limit=-1)
g(lambda: traceback.print_stack(sys._getframe().f_back, file=sys.stdout))
print([line for frame, line in g(lambda: list(
    traceback.walk_stack(sys._getframe())))])
print(short(g(lambda: StackSummary.extract(traceback.walk_stack(None)))))
print(short(g(lambda: StackSummary.extract(
    traceback.walk_stack(sys._getframe()), limit=1))))

fs = FrameSummary("file.py", 3, "name")
print(fs, repr(fs), len(fs), list(fs), fs.line, fs.locals, fs.end_lineno)
fs = FrameSummary("file.py", 3, "name", line="  a line  ",
                  locals={"b": 2, "a": "1"}, colno=1, end_colno=2)
print(list(fs), fs[0], fs[-1], fs[1:3], fs.locals, fs.colno)
a, b, c, d = fs
print(a, b, c, d)
print(fs == ("file.py", 3, "name", "a line"), fs == fs, fs != 3,
      fs == ["file.py", 3, "name", "a line"],
      fs == FrameSummary("file.py", 3, "name"),
      fs == FrameSummary("file.py", 3, "name", locals={"b": 2, "a": "1"}))
for wrong in (lambda: fs[4], lambda: hash(fs), lambda: fs.other,
              lambda: FrameSummary("f"), lambda: FrameSummary("f", 1, "n", 3)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
print(FrameSummary("f", None, "n").line)


class Bad:
    def __repr__(self):
        raise ValueError


print(FrameSummary("f", 1, "n", locals={"x": Bad()}).locals)

ss = StackSummary.from_list([("a.py", 1, "f", "  one"), fs,
                             ("b.py", 2, "g", None), ("c.py", 3, "h", "")])
print(ss)
for text in ss.format():
    print(text, end="")
print(traceback.format_list(ss) == ss.format())
traceback.print_list(ss, file=sys.stdout)
print(StackSummary.from_list(
    [("a.py", 1, "f", "x")] * 3 + [("a.py", 2, "f", "x")] * 4 +
    [("a.py", 2, "g", "x")] * 10).format())
print(StackSummary.from_list([]).format(), isinstance(ss, list))
print(traceback.format_list([("<stdin>-3", 1, "f", "x")]))
for wrong in ([1], [("a", 1, "b")], [("a", 1, "b", "c", "d")]):
    try:
        StackSummary.from_list(wrong)
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


class Mine(StackSummary):
    def format_frame_summary(self, frame_summary, **kwargs):
        if frame_summary.name == "f":
            return None
        return f"<{frame_summary.name}>"


print(type(Mine.extract(traceback.walk_stack(sys._getframe()))))
m = Mine(ss)
print(m.format())


def tb():
    try:
        g(lambda: 1 / 0)
    except ZeroDivisionError as e:
        return e.__traceback__


t = tb()
print(short(traceback.extract_tb(t)))
print([(f.lineno, f.end_lineno, f.colno, f.end_colno, f.line)
       for f in traceback.extract_tb(t)])
for limit in (0, 1, -1):
    print(short(traceback.extract_tb(t, limit=limit)))
print([line for frame, line in traceback.walk_tb(t)])
print(short(StackSummary.extract(traceback.walk_tb(t), limit=2,
                                 capture_locals=True)))
print(StackSummary.extract(traceback.walk_tb(t), lookup_lines=False,
                           capture_locals=True)[1].locals.keys())
for text in StackSummary.extract(traceback.walk_tb(t)).format():
    print(text, end="")

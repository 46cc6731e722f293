# Blocks that are hard to end.
import inspect


def strings():
    a = "def not_a_def(): # [ ("
    b = '''
class NotAClass:
'''
    c = f"{'nested'} {a!r:>{10}}"
    d = "continued \
line"
    e = r"\"  # not a comment"
    return a, b, c, d, e
after_strings = 1


def brackets(
    a=(1,
       2),
    *,
    b={
  "k": [
3]}):
    x = (
1 +
2)
    return x \
        + 1
# a comment at the margin

    # still inside?
after_brackets = 2


class Empty: pass


class WithComments:
    # first

    x = 1
    # between

    def m(self):
        # in m
        pass

        # end of m

    # end of class

# outside


async def asynchronous(
): pass


def semicolons(): a = 1; b = 2; return a + b


def one_line_if():
    if 1: pass
    else: return 2
    for i in []: pass


def nested():
    def inner():
        """doc
at the margin"""
        return lambda: (
            1)
    return inner
if True:
    def indented():
        pass
    class IndentedClass:
        def m(self): pass
else:
    pass


def with_tabs():
	if 1:
		return 2


pair = [lambda: 1, lambda: 2]
call = sorted([1], key=lambda v:
               -v)


def last():
    return 1
    # trailing comment


for o in (strings, brackets, Empty, WithComments, WithComments.m,
          asynchronous, semicolons, one_line_if, nested, nested(),
          nested()(), indented, IndentedClass, IndentedClass.m, with_tabs,
          pair[0], pair[1], last):
    lines, start = inspect.getsourcelines(o)
    print(start, len(lines), repr(lines[0]), repr(lines[-1]))

# catch_warnings: recording, restoring, its errors and its arguments.
import sys
import warnings


def show(log):
    for w in log:
        print(w.category.__name__, w.message, w.lineno, w.line, w.source,
              w.file, w._category_name)


c = warnings.catch_warnings(record=True)
print(c)
try:
    c.__exit__(None, None, None)
except RuntimeError as e:
    print(e)
with c as log:
    try:
        c.__enter__()
    except RuntimeError as e:
        print(e)
    warnings.warn("one")
    warnings.warn("two", RuntimeWarning)
    warnings.warn(SyntaxWarning("three"), UserWarning)
    warnings.warn("hidden", DeprecationWarning)
    warnings.simplefilter("ignore")
    warnings.warn("ignored")
show(log)
print(str(log[0]).replace(__file__, "FILE"))
print(type(log[0]), log[0].filename == __file__)

before = warnings.filters
with warnings.catch_warnings() as nothing:
    print(nothing, warnings.filters is before, warnings.filters == before)
    warnings.resetwarnings()
    print(warnings.filters)
print(warnings.filters is before)

with warnings.catch_warnings(record=True, action="always") as log:
    for i in range(3):
        warnings.warn("again")
    print(warnings.filters[0])
print(len(log))
with warnings.catch_warnings(record=True, action="error",
                             category=FutureWarning, lineno=0,
                             append=True) as log:
    print(warnings.filters[-1])
    try:
        warnings.warn("future", FutureWarning)
    except FutureWarning as e:
        print("raised", e)
    warnings.warn("other")
show(log)


class Module:
    """Stands in for the module."""
    filters = [1, 2]
    showwarning = _showwarning_orig = print
    _showwarnmsg_impl = len

    @staticmethod
    def _filters_mutated():
        print("mutated")


m = Module()
with warnings.catch_warnings(record=True, module=m) as log:
    print(m.filters, m.filters is Module.filters)
    m._showwarnmsg_impl("x")
    print(log)
print(m.filters is Module.filters, m._showwarnmsg_impl is len)
print(warnings.catch_warnings(module=sys))

with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter("always")
    warnings.warn("outer")
    with warnings.catch_warnings(record=True) as inner:
        warnings.warn("inner")
    warnings.warn("outer again")
show(outer)
show(inner)
try:
    warnings.catch_warnings(True)
except TypeError as e:
    print(e)

# What was meant: as the interpreter itself would tell.
import traceback


class Point:
    colour = 1
    _hidden = 2

    def __init__(self):
        self.abscissa = 3

    def method(self):
        return _hiden

    def other(self):
        return self._hiden

    def member(self):
        return colour


def variables():
    first = second = 1
    return frist


def modules():
    return itertools.count()


def closures():
    outer_name = 1

    def inner():
        return outer_nam, outer_name
    return inner()


for f in (lambda: Point().color, lambda: Point().abcissa,
          lambda: Point()._hiddn, lambda: Point().hidden, Point().method,
          Point().other, Point().member, variables, modules, closures,
          lambda: pint("x"), lambda: Exeption, lambda: [].apend,
          lambda: traceback.format_ex, lambda: (1).bit_lenght(),
          lambda: completely_unknown_name, lambda: "".qqq,
          lambda: exec("from sys import exc_inf"),
          lambda: exec("from sys import zzz"),
          lambda: exec("import tracebck"),
          lambda: getattr(Point(), "coler"), lambda: Point.colur):
    try:
        f()
    except Exception as e:
        print(traceback.format_exception_only(e),
              traceback.format_exception(e)[-1])
        print(traceback.TracebackException.from_exception(e))

# Made, not raised.
for e in (NameError("made", name="prnt"), NameError("no name"),
          AttributeError("made", name="colur", obj=Point()),
          AttributeError("made", name="colur", obj=None),
          AttributeError("made", name=3, obj=Point()),
          ImportError("made", name="traceback", name_from="format_ex"),
          ImportError("made", name="nowhere", name_from="format_ex"),
          NameError("made", name="sys"), NameError("made", name="sy")):
    print(traceback.format_exception_only(e))

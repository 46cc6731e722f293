# A class without a dict may get a second base that has one, by assignment to
# __bases__, and still has none; nor have its subclasses.  In CPython 3.13.0
# the subclasses claim a dict in memory that is not theirs, and it crashes
# when one is asked for an attribute.
# CPython: True at the end, for the claim.


class Root:
    __slots__ = ()


class Bare(Root):
    __slots__ = ()


class Other:
    pass


class Late(Bare):
    __slots__ = ()


Late.__bases__ = Bare, Other


class Below(Late):
    __slots__ = ("a",)


print(Late.__dictoffset__ != 0, Below.__dictoffset__ != 0)

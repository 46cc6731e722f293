# A name can't be a slot and a class variable at once.
try:
    class A:
        __slots__ = ("x",)
        x = 1
except ValueError as e:
    print(e)
try:
    class B:
        x = 1
        __slots__ = ("y", "x")
except ValueError as e:
    print(e)
try:
    class C:
        __slots__ = ("method",)

        def method(self):
            pass
except ValueError as e:
    print(e)
try:
    class D:
        "docstring"
        __slots__ = ("__doc__",)
except ValueError as e:
    print(e)
try:
    class E:
        __slots__ = ("__module__",)
except ValueError as e:
    print(e)


class F:
    __slots__ = ("late",)


F.late = 5
f = F()
print(f.late)
try:
    f.late = 6
except AttributeError as e:
    print(e)

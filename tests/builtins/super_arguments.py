# super() called outside, with wrong arguments, and its attributes.

class A:
    def f(self):
        return "A.f"
    x = 1
class B(A):
    def f(self):
        return "B.f " + super().f()
    def missing(self):
        return super().nothing
    def store(self):
        super().x = 5
    def bare(*args):
        return super().f()
    @staticmethod
    def static():
        return super().f()
    @classmethod
    def cls(cls):
        return super().x
b = B()


CALLS = """
b.f(), B.cls(), super(B, b).f(), super(B, B).f(b), super(B, b).x
b.missing()
b.store()
B.bare()
b.bare()
B.static()
super()
super(5)
super(B, 5)
super(B, A())
super(A, B).f(b), super(B, None).__self__
super(B, b, 1)
super(B, obj=b)
super(type=B)
super(B).__thisclass__, super(B).__self__, super(B).__self_class__
super(B).f
super(B, b).__thisclass__, super(B, b).__self__ is b, super(B, b).__self_class__, super(B, B).__self_class__
repr(super(B)), repr(super(B, b))[:35]
super(B, b).__class__, super(B).__class__
setattr(super(B, b), 'y', 1), b.y
setattr(super(B), 'y', 1)
super(B, b) == super(B, b), hash(super(B)) is None
super(B).__get__(b).f(), super(B).__get__(None).__self__
super(B).__get__(5)
super(B, b)()
super(B, b)[0]
len(super(B, b))
super(object, b).f
super(type, int).__name__ if False else super(bool, True).__add__(1)
type('S', (super,), {})(B, b).f()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

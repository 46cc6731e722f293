# The errors of super.
class A:
    def m(self):
        return 1


class B(A):
    def no_such(self):
        return super().none

    def set_it(self):
        super().x = 5

    def no_args():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = "other"
        return super().m()

    @staticmethod
    def static():
        return super()

    def gen_ok(self):
        return [super(B, self).m() for _ in range(2)]


def outside(self):
    return super()


def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__ + ":", e)


b = B()
for f in (b.no_such, b.set_it, B.no_args, b.deleted, b.rebound, B.static, b.gen_ok,
          lambda: outside(b), lambda: super(), lambda: super(B, 5), lambda: super(5),
          lambda: super(B, A()), lambda: super(A, B).m, lambda: super(int, True).__add__(1),
          lambda: super(B, b, 1), lambda: super(B, b)[0], lambda: super(B, b)()):
    if f is not None:
        try:
            r = f()
        except (TypeError, AttributeError, RuntimeError) as e:
            print(type(e).__name__ + ":", e)
        else:
            print("fine", callable(r))

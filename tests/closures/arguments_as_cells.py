# Parameters of every kind can be captured and changed.
def f(a, b=2, *args, c=3, **kw):
    def change():
        nonlocal a, b, args, c, kw
        a, b, args, c, kw = a + 1, b + 1, args + (0,), c + 1, dict(kw, new=1)
    change()
    change()
    return a, b, args, c, kw


print(f(1, 2, 9, c=5, z=0))


def deleted(a):
    def get():
        return a
    del a
    try:
        get()
    except NameError as e:
        print(e)
    a = "again"
    return get()


print(deleted(1))


def self_capture():
    class C:
        def __init__(self):
            self.get = lambda: self
    return C()


c = self_capture()
print(c.get() is c)

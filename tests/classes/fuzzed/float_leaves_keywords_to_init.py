# float.__new__ refuses keywords, unless the class has an __init__ for them.


class Plain(float):
    pass


class Init(float):
    def __init__(self, *args, **kwargs):
        print(args, kwargs)


class Below(Init):
    pass


for cls in float, Plain, Init, Below:
    for args, kwargs in ((1,), {"k": 2}), ((), {"k": 3}), (("2",), {}), \
            ((1, 2), {"k": 3}):
        try:
            print(cls.__name__, repr(cls(*args, **kwargs)))
        except TypeError as e:
            print(cls.__name__, e)

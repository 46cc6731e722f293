# Construction shows __init__ methods in the order of the calls.
class Base:
    def __init__(self, value):
        if value is None:
            raise TypeError("value is required")
        self.value = value


class Derived(Base):
    def __init__(self, value, extra):
        super().__init__(value)
        self.extra = extra


print(Derived(1, 2).value)
Derived(None, 2)

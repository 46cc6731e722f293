# A metaclass refuses a class.
class Checked(type):
    def __new__(meta, name, bases, ns):
        for key in ns:
            if key.startswith("bad"):
                raise TypeError(f"{name}.{key} is not allowed")
        return super().__new__(meta, name, bases, ns)


class Good(metaclass=Checked):
    fine = 1


class Wrong(Good):
    bad_name = 2

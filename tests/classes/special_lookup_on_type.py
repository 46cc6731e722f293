# Implicit calls of special methods skip the instance and __getattribute__.
class C:
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i

    def __add__(self, o):
        return "type add"

    def __str__(self):
        return "type str"


c = C()
vars_ = object.__getattribute__(c, "__dict__")
vars_.update(__len__=lambda: 99, __add__=lambda o: "instance add", __str__=lambda: "instance str")
print(len(c), c + 1, str(c), c[5])
print(c.__len__(), c.__add__(1), c.__str__())


class Meta(type):
    def __len__(cls):
        return 42

    def __getitem__(cls, k):
        return f"{cls.__name__}[{k}]"

    def __iter__(cls):
        return iter("meta")

    def __contains__(cls, x):
        return x == "in"

    def __add__(cls, o):
        return "meta add"

    def __bool__(cls):
        return False

    def __call__(cls, *a):
        return ("called", cls.__name__, a)

    def __repr__(cls):
        return f"<class {cls.__name__}!>"


class K(metaclass=Meta):
    def __len__(self):
        return 1


print(len(K), K[3], list(K), "in" in K, K + 1, bool(K), K(1), K)

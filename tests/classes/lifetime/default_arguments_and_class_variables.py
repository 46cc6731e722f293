# Defaults live as long as the function, class variables as the class.
import gc


class C:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def f(a=C("default")):
    return a.n


print(f())
f.__defaults__ = None
print("defaults dropped")


class Holder:
    shared = C("class variable")


Holder.shared = C("replacement")
print("replaced")
del Holder
gc.collect()
print("end")

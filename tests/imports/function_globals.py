# A function's globals are those of its module, wherever it's called.
import mod_simple
from mod_simple import get

value = "the program's"
print(get(), get.__globals__ is vars(mod_simple), get.__module__)


def mine():
    return value


mod_simple.mine = mine
print(mod_simple.mine())
mod_simple.get = lambda: "replaced"
print(mod_simple.get(), get())


class Local(type(mod_simple)):
    pass


print(mod_simple.set_value.__module__, Local.__module__)

# One slot holds __setitem__ and __delitem__: where only one of them is there,
# the lookup of the other fails.  A key's __index__ is asked before an object
# says that it has no items.


class Deletes:
    def __delitem__(self, key):
        print("del", type(key).__name__)


class Sets:
    def __setitem__(self, key, value):
        print("set", type(key).__name__, value)


class Neither:
    pass


class Index:
    def __index__(self):
        print("index")
        raise ValueError("no index")


def attempt(statement):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)


for cls in "Deletes", "Sets", "Neither":
    for statement in "{}()[1] = 2", "del {}()[1]", "{}()['k'] = 2", \
            "{}()[Index()] = 1", "del {}()[Index()]", "{}()[Index()]":
        attempt(statement.format(cls))

# Signatures that come from the interpreter's own tables.
import inspect


def show(o):
    try:
        print(inspect.signature(o))
    except ValueError as e:
        print(str(e).split(" at 0x")[0])


for o in (len, print, sorted, str.join, "".join, str.__add__, "".__add__,
          dict.fromkeys, int.__new__, object.__init__, object().__init__,
          type.__call__, list.sort, list.append, [].append, list.pop,
          str.split, int.to_bytes, int.from_bytes, dict.get, dict.pop,
          object.__reduce_ex__, object.__format__, object.__init_subclass__,
          int.__add__, int.__pow__, list.__init__, open, input, sum, pow,
          round, hash, isinstance, getattr, iter, max, vars, dir, eval, exec,
          compile, float.fromhex, (lambda: 0).__call__, object().__eq__,
          list, dict, int, str, range, type, super, zip, map, property,
          staticmethod, Exception, OSError, bytes, slice, set, frozenset):
    show(o)
for o in (len, print, str.join, list, object, int, getattr, dict.pop,
          "".split, type.__prepare__):
    print(repr(o.__text_signature__))
class L(list): pass
class I(int): pass
print(L.__text_signature__, L.append.__text_signature__)
show(L)
show(I)

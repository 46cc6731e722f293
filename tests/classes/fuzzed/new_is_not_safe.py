# Which class a refused __new__ advises: the first, from the class down, that
# isn't made by a __new__ of the language.  Exceptions have a __new__ each,
# all of them one.


class Tuple(tuple):
    pass


class Below(Tuple):
    pass


class Own(Tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)


class BelowOwn(Own):
    pass


class Meta(type):
    pass


class Error(ValueError):
    pass


class OwnError(KeyError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


for base in object, int, list, BaseException, Exception, LookupError, OSError:
    for cls in Tuple, Below, Own, BelowOwn, Meta, Error, OwnError, dict, \
            KeyError, ValueError, FileNotFoundError:
        try:
            print(base.__name__, cls.__name__, repr(base.__new__(cls)))
        except TypeError as e:
            print(base.__name__, cls.__name__, e)
print([c.__name__ for c in (ValueError, KeyError, LookupError, OSError,
                            FileNotFoundError, TypeError, Warning,
                            UserWarning, ImportError, StopIteration)
       if "__new__" in c.__dict__])

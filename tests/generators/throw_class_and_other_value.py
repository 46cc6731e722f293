# throw(class, value): a value that is no instance of the class is its argument.
import warnings
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)




def g():
    try:
        yield 1
    except BaseException as e:
        print("caught", type(e).__name__, e.args)
        if type(e) is GeneratorExit:
            return
    yield 2



def th(*args):
    x = g()
    next(x)
    t(lambda: x.throw(*args))


warnings.simplefilter("ignore")
th(ValueError, TypeError(1))
th(ValueError, ValueError(1))
th(Exception, ValueError(1))
th(ValueError, (1, 2))
th(ValueError, None)
th(ValueError, [1])
th(ValueError("a"), 1)
th(3)
th(ValueError, Exception(3), None)
th(UnicodeDecodeError, 3)
th(KeyError, ValueError)
th(KeyError, KeyError, 3)
th(KeyError("x"), None, None)

# A bare except catches everything, and comes last.
import sys


def catch(f):
    try:
        f()
    except ValueError:
        return "ValueError"
    except:
        return "bare: " + sys.exc_info()[0].__name__


def throw(e):
    raise e


print(catch(lambda: throw(ValueError())))
print(catch(lambda: throw(KeyboardInterrupt())))
print(catch(lambda: throw(SystemExit(3))))
print(catch(lambda: throw(GeneratorExit)))
print(catch(lambda: 1 / 0))
print(catch(lambda: None))

# __exit__ of a generator's manager called by hand.
from contextlib import contextmanager
import sys


@contextmanager
def plain():
    yield 1


@contextmanager
def swallow():
    try:
        yield 1
    except ValueError as e:
        print("got", type(e).__name__, e.args)


m = swallow()
m.__enter__()
print(m.__exit__(ValueError, ValueError("x"), None))
m = swallow()
m.__enter__()
print(m.__exit__(ValueError, None, None))
m = plain()
m.__enter__()
e = ValueError("y")
print(m.__exit__(ValueError, e, None), e.__traceback__)
m = plain()
m.__enter__()
try:
    print(m.__exit__(TypeError, ValueError("z"), None))
except Exception as e:
    print(type(e).__name__, e)
m = plain()
m.__enter__()
try:
    raise KeyError("tb")
except KeyError as e:
    tb = e.__traceback__
    print(m.__exit__(type(e), e, tb), e.__traceback__ is tb)
try:
    m.__exit__(None, None, None)
    print("again is fine")
except Exception as e:
    print(type(e).__name__, e)
m = plain()
try:
    print(m.__exit__(None, None, None))
except Exception as e:
    print(type(e).__name__, e)
m = plain()
m.__enter__()
for args in ((), (1,), (1, 2), (1, 2, 3, 4)):
    try:
        m.__exit__(*args)
    except TypeError as e:
        print(e)
# The traceback of what passes through does not show the generator's frames
depth = 0
try:
    with plain():
        raise KeyError("deep")
except KeyError as e:
    tb = e.__traceback__
    while tb:
        depth += 1
        tb = tb.tb_next
print(depth)


@contextmanager
def through():
    try:
        yield
    finally:
        print("finally", type(sys.exception()).__name__)


depth = 0
try:
    with through(), through():
        1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        depth += 1
        tb = tb.tb_next
print(depth, sys.exception())


class Boom(Exception):
    def __init__(self):
        raise TypeError("cannot be made")


m = plain()
m.__enter__()
try:
    m.__exit__(Boom, None, None)
except TypeError as e:
    print(e)

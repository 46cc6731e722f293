# Only exceptions can be raised.
def f():
    raise "a string"


try:
    raise 42
except TypeError as e:
    print(e)
f()

# CPython 3.13.0 loses a reference to the left operand of an operator whose
# right one is a proxy of something dead, and the operand never dies.
# CPython: does not print "gone".

import weakref


class Kept:
    def __del__(self):
        print("gone")


operand = Kept()
proxy = weakref.proxy(set())
try:
    operand & proxy
except ReferenceError as error:
    print(error)
operand = None
print("end")

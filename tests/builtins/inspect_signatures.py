# inspect.signature of built-in functions, classes and methods.

import inspect
def sig(f):
    return str(inspect.signature(f))

FORMS = """
sig(@)
"""
VALUES = """
abs
len
print
sorted
sum
round
pow
open
compile
max
iter
getattr
isinstance
int
int.to_bytes
int.from_bytes
float
float.fromhex
complex
list
[].append
list.sort
list.index
dict
dict.get
dict.fromkeys
set.union
tuple.index
range
slice
enumerate
zip
map
filter
property
property.getter
type
object
object.__init__
super
bool
str.split
'a'.join
str
bytes.decode
ValueError
BaseException.with_traceback
BaseException.add_note
5
None
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)

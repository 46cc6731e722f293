# from x import *: the names of __all__, or those without underscore.
def names():
    return sorted(n for n in globals() if len(n) <= 2 or n in ("sys", "__d__"))


from mod_all import *
print(a, _b, "c" in globals())
from mod_noall import *
print(a, _b, c, "__d__" in globals(), "sys" in globals())
print(names())
try:
    from mod_badall import *
except AttributeError as e:
    print(e)
print(a)
try:
    from mod_badall_type import *
except TypeError as e:
    print(e)
for source in ("def f():\n    from mod_all import *", "class C:\n    from mod_all import *"):
    try:
        exec(source)
        print("fine")
    except SyntaxError as e:
        print(e.msg)

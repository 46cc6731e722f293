ns = {"__builtins__": {"print": print, "x": 5}}
exec("print(x)", ns)
for source in ("len('a')", "print(__builtins__)", "class C: pass", "import sys", "[i for i in 'ab']", "1 / 0"):
    try:
        exec(source, ns)
        print(source, "ok")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
ns = {}
exec("def f(): return len('abc')", ns)
print(ns["f"](), sorted(ns))
ns["len"] = lambda v: "mine"
print(ns["f"]())
import builtins
builtins.new_builtin = 7
print(new_builtin)
del builtins.new_builtin
try:
    new_builtin
except NameError as e:
    print(e)
print = print
len = lambda v: 99
print(len([]))
del len
print(len([]))
def f():
    global sum
    sum = 1
f()
print(sum)
del sum
print(sum([1, 2]))
try:
    del sum
except NameError as e:
    print(e)

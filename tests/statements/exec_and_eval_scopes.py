# exec and eval run in the names they're given.
x = 1
exec("x = 2; y = 3")
print(x, y, eval("x + y"))
ns = {}
exec("a = 1\ndef f():\n    return a", ns)
print(ns["f"](), "__builtins__" in ns)
g, l = {"v": 10}, {"w": 5}
exec("z = v + w", g, l)
print(l, "z" in g)
print(eval("v * w", g, l))


def f():
    local = 1
    exec("local = 2; new = 3")
    try:
        new
    except NameError as e:
        print(e)
    return local, eval("local + 1")


print(f())
try:
    eval("x = 1")
except SyntaxError as e:
    print(e.msg)
print(eval("  1 + 1"), eval("(1,\n2)"))
code = compile("p = 5\nq = p * 2", "<name>", "exec")
space = {}
exec(code, space)
print(space["q"], code.co_filename)
print(eval(compile("3 * 4", "<e>", "eval")), exec("1"))
exec(compile("5 + 5", "<s>", "single"))

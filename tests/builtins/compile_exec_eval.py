"""compile(), exec(), eval() with namespaces."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


code = compile("a + b", "<sum>", "eval")
print(eval(code, {"a": 1, "b": 2}), type(code).__name__, code.co_filename)
space = {"n": 3}
exec("total = sum(range(n))\ndef f(): return total + n", space)
print(space["total"], space["f"]())
exec(compile("for i in range(3): out.append(i)", "<loop>", "exec"),
     {"out": space.setdefault("out", [])})
print(space["out"], eval("[x * n for x in range(n)]", space))
exec(compile("1 + 1\n", "<single>", "single"))
exec(compile("None", "<single>", "single"))
print(eval("  1 +\\\n 2  "), eval("(1,\n2)"), eval(b"3 + 4"), exec("pass"))
show(eval, "x = 1")
show(eval, "")
show(eval, "1 +")
show(eval, "undefined_name")
show(eval, 5)
show(eval, "1", 5)
show(eval, "1", {}, 5)
show(exec, "x =")
show(exec, 5)
show(compile, "1", "f", "wrong")
show(compile, 5, "f", "eval")
show(compile, "a b", "f", "exec")
show(compile, "1")
show(eval, compile("x = 1", "f", "exec"))
show(eval, "1\0")


def local_eval():
    x = 10
    return eval("x + 1"), eval("[x for _ in range(2)]")


print(local_eval())
outer, inner = {"x": 1}, {}
exec("y = x + 1", outer, inner)
print(inner, "y" in outer)

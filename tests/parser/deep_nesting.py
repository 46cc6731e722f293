# Deeply nested brackets, calls, operators and blocks.
depth = 90
print(eval("(" * depth + "1" + ")" * depth))
print(eval("[" * depth + "]" * depth) != [])
print(eval("-" * 400 + "1"), eval("not " * 300 + "1"))
print(eval("+".join(["1"] * 2000)))
print(eval("1" + " if 1 else 2" * 100))
source = ""
for i in range(18):
    source += "    " * i + f"if {i} >= 0:\n"
source += "    " * 18 + "result = 'deep'"
exec(source)
print(result)
f = lambda x: x + 1
print(eval("f(" * 80 + "0" + ")" * 80))
print(eval("a" + ".real" * 300, {"a": 7}))
print(eval("x" + "[0]" * 50, {"x": (lambda l: [l := [l] for _ in range(50)][-1])(5)}))
functions = ""
for i in range(15):
    functions += "    " * i + f"def f{i}():\n"
functions += "    " * 15 + "return 'inner'\n"
for i in range(14, 0, -1):
    functions += "    " * i + f"return f{i}()\n"
exec(functions)
print(f0())
print(len(eval("{" + ", ".join(f"{i}: {i}" for i in range(3000)) + "}")))
print(eval(" and ".join(["1"] * 500)), eval(" < ".join(map(str, range(200)))))

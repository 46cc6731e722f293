# Sources with \n, \r\n and \r line ends, form feeds, no final newline.
def lines(source):
    out = []
    exec(source, {"p": out.append})
    return out


print(lines("p(1)\np(2)\n"))
print(lines("p(1)\r\np(2)\r\n"))
print(lines("p(1)\rp(2)"))
print(lines("p(1)\n\n\n   \n\t\np(2)"))
print(lines("if 1:\r\n    p('in')\r\np('out')"))
print(lines("\fp(1)\n\f\np(2)"))
print(lines("p('''a\r\nb''')"))
print(lines("p(1) # comment"))
print(lines(""), lines("\n"), lines("# nothing"), lines("   "))
print(lines("p(1);p(2);"), lines("p(\n1\n)"), lines("x = \\\n1\np(x)"))
for source in ("x = \\", "x = \\ \n1", "p(1)\n\\\n", "p('a\nb')", "\0", "x\0y", "\ufeffp(1)"):
    try:
        print(lines(source))
    except (SyntaxError, ValueError, NameError) as e:
        print(repr(source), type(e).__name__, getattr(e, "msg", e))

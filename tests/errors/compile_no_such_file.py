# The line of an error that the compiler finds comes from the file of that
# name, if there is one; that of a parse error from the source.

def attempt(source, name):
    try:
        compile(source, name, "exec")
    except SyntaxError as e:
        print(e, repr(e.text))


for name in "<string>", "no/such/file.py":
    attempt("return 1\n", name)
    attempt("x = 1\ndef f(a):\n    global a\n", name)
    attempt("f(a=1, a=2)\n", name)
    attempt("x = 1 +\n", name)
    attempt("f(1 = 2)\n", name)

# SyntaxWarnings go through the filters.
import warnings

texts = ["x = 1 is 1", "x = '\\d'", "assert (1, 2)", "(1)(2)", "[1][1, 2]",
         "x = 'a' is not y", "b'\\q'", "1if 2else 3", "0x1for x in ()",
         "{1} [2]", "f'{1}'(2)", "None.x()", "x = 'a' 'b' is 3"]


def compiled(text):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print("  SyntaxError", e.msg, e.lineno)


for action in ("always", "ignore", "error"):
    print(action)
    for text in texts:
        with warnings.catch_warnings(record=True) as log:
            warnings.simplefilter(action)
            compiled(text)
        for w in log:
            print(" ", w.category.__name__, w.message, w.filename, w.lineno)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for i in range(2):
        compiled("x = 1 is 1\ny = 2 is 2")
print([(str(w.message), w.lineno) for w in log])
warnings.filterwarnings("error", category=SyntaxWarning, module="<text>")
compiled("x = 1 is 1")
warnings.resetwarnings()
warnings.simplefilter("error", SyntaxWarning)
try:
    eval("1 is 1")
except SyntaxError as e:
    print(e.msg)
try:
    exec("def f():\n    return 1 is 1")
except SyntaxError as e:
    print(e.msg, e.lineno)

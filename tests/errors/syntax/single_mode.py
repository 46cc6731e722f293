# What compile() in the modes "single" and "eval" takes and refuses: the end of
# the text, what stands after the statement, blanks without a newline.
import warnings

warnings.simplefilter("ignore")
SOURCES = [
    "", "\n", " ", "\t", "#", "# c\n", "x", "x\n", "x\n\n", "x # c", "x;", "x;y",
    "x\ny", "x\n#c", "x\n #c\n", "x\n  ", "x\n\t\n", "x\n]", "x\n'", "x;\ny",
    "if x: y", "if x: y\n", "if x: y\n\n", "if x: y\n  ", "if x: y\nz",
    "if x:\n y", "if x:\n y\n", "if x:\n y\n ", "if x:\n y\n\n ", "if x:",
    "if x:\n", "if x:\n\n", "if x:\n y\nelse", "if x:\n y\nelse:\n z",
    "if x:\n y\nz\n", "def f(): pass", "def f():\n  pass", "def f():\n  x\n ",
    "def f(", "def f", "class A:\n\n ", "try", "try: x", "try:\n x\n\t",
    "match x:\n case 1:", "match x:\n case 1: y\n", "for", "import", "from a",
    "from a import", "@x", "@x\n", "(", "(\n", "[1,", "{", ")", "\\", "\\\n",
    " \\", " \\\n", "x\\", "x\\\n", "x \\y", "(x \\", "'", "'a", "'a\n", "'''",
    "'''a\n", "'a\\\n", "f'", "f'{", "f'{a", "*a", "*a,", "(*a,)", "a, *b",
    "a = 1", "a.", "a +", "1 +\n", "a b", "yield", "lambda", "x\ry", "x\r\n",
    "\rx", "x\r ", "\f x", "if x:\r  y\r\nelse:\r  z\r\n", "pass", "pass\n pass",
]


def attempt(source, mode, flags):
    try:
        compile(source, "<in>", mode, flags)
    except SyntaxError as e:
        return type(e).__name__, e.args
    return "compiled"


for mode, flags in [("single", 0), ("eval", 0), ("exec", 0),
                    ("single", 0x200), ("single", 0x4200)]:
    print("---", mode, hex(flags))
    for source in SOURCES:
        print(ascii(source), "->", ascii(attempt(source, mode, flags)))

print(_IncompleteInputError.__mro__, _IncompleteInputError.__doc__)

import linecache
text = "def f(x):\n    return 1 + x / 0\n"
linecache.cache["<made>"] = (len(text), None, text.splitlines(True), "<made>")
exec(compile(text, "<made>", "exec"))
f(1)

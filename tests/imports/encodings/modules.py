# Modules in the encodings that they declare (PEP 263), and what is wrong then.
import inspect
import linecache
import traceback

import latin_nine
import latin_one
import marked
import windows

print(latin_one.__doc__, latin_one.name, latin_one.été)
print(windows.price, latin_nine.price, marked.x)
print(linecache.getline(latin_one.__file__, 3), end="")
print(inspect.getsource(latin_one.fail), end="")
print(ascii(latin_one.__loader__.get_source("latin_one"))[:60])
try:
    latin_one.fail(1)
except TypeError:
    for line in traceback.format_exc().splitlines()[3:]:
        print(line)
for name in ("wrong_latin", "unknown", "not_ascii", "marked_latin",
             "marked_wrong"):
    try:
        __import__(name)
    except SyntaxError as e:
        file, *rest = e.args[1]
        print(name, e.msg, ascii(rest), file.rpartition("/")[2])

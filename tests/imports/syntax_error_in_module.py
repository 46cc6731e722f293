# A syntax error of an imported module names that module's file.
import sys

try:
    import mod_syntax
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset, e.filename.split("/")[-1])
print("mod_syntax" in sys.modules)

# What is false in a SyntaxError counts as missing when it is shown.
import traceback

for message in "text", "", [], None, 0:
    for name in "name.py", "", {}, None, 0.0:
        error = SyntaxError(message, (name, 3, 5, "x = y z\n"))
        print("".join(traceback.format_exception_only(error)), end="")
    print("".join(traceback.format_exception_only(SyntaxError(message))),
          end="")
raise SyntaxError([], ({}, 3, 5, "x = y z\n"))

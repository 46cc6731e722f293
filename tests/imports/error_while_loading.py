# A module that fails isn't kept; the next import runs it again.
import sys

for i in range(2):
    try:
        import mod_fails
    except ValueError as e:
        print(e, "mod_fails" in sys.modules, "mod_fails" in globals())
try:
    from mod_fails import before
except ValueError as e:
    print(e, "before" in globals())

# Levels of the import system do not show in tracebacks of import statements,
# whoever has added a finder.
import sys
import traceback


class Finder:
    def find_spec(self, name, path=None, target=None):
        return None


def attempt(name):
    try:
        __import__(name)
    except Exception as e:
        for frame in traceback.extract_tb(e.__traceback__):
            print("   ", frame.filename.rpartition("/")[2], frame.lineno,
                  frame.name)
        print(type(e).__name__, e)


for i in range(3):
    attempt("no_such_module")
    attempt("raises_when_run")
    attempt("raises_when_run.inner")
    sys.meta_path.append(Finder())
try:
    import raises_when_run
except ZeroDivisionError as e:
    e.__traceback__ = e.__traceback__.tb_next
    traceback.print_tb(e.__traceback__, limit=-1, file=sys.stdout)
del sys.meta_path[3:]
attempt("raises_when_run")

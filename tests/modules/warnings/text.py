# formatwarning, showwarning, and what they are replaced by.
import sys
import warnings


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


def captured(f, *args, **kwargs):
    saved = sys.stderr
    sys.stderr = out = Out()
    try:
        f(*args, **kwargs)
    finally:
        sys.stderr = saved
    text = "".join(out.parts).replace(__file__, "FILE")
    print(len(out.parts), text, sep="|", end="")


print(warnings.formatwarning("text", UserWarning, "f.py", 3), end="")
print(warnings.formatwarning("text", UserWarning, "f.py", 3, "  x = 1 \n"),
      end="")
print(warnings.formatwarning(ValueError("v"), FutureWarning, "", 0, ""),
      end="")
print(warnings.formatwarning("line", UserWarning, __file__, 2).replace(
    __file__, "FILE"), end="")
captured(warnings.warn, "to stderr")
captured(warnings.warn, "about an object", source=[])
captured(warnings.showwarning, "shown", UserWarning, "f.py", 9)
captured(warnings.showwarning, "shown", UserWarning, "f.py", 9, line="l")
out = Out()
warnings.showwarning("shown", UserWarning, "f.py", 9, out, "line")
print(out.parts)
captured(warnings.warn_explicit, "explicit", UserWarning, __file__, 1)
captured(warnings.warn_explicit, "nowhere", UserWarning, "no/file.py", 1)

saved = warnings.formatwarning
warnings.formatwarning = lambda *args: f"<{args[0]} {args[1].__name__} " \
    f"{args[3]} {args[4]}>\n"
captured(warnings.warn_explicit, "formatted", UserWarning, "f", 5)
warnings.formatwarning = saved

saved = warnings.showwarning
warnings.showwarning = lambda *args: print(
    [a if isinstance(a, (str, int)) or a is None else type(a).__name__
     for a in args])
warnings.warn_explicit("replaced", UserWarning, "f", 6)
warnings.showwarning = saved


class Broken(Out):
    def write(self, text):
        raise OSError("no")


warnings.showwarning("lost", UserWarning, "f", 1, Broken())
stderr, sys.stderr = sys.stderr, None
warnings.warn("to nobody")
sys.stderr = stderr


class Odd(UserWarning):
    def __str__(self):
        return "odd text"


captured(warnings.warn, Odd(1, 2))
captured(warnings.warn, "by class", Odd)
captured(warnings.warn, 3.5)
captured(warnings.warn, None)
print(sorted(str(k[0]) for k in __warningregistry__ if k != "version"))


class Two(UserWarning):
    def __init__(self, a, b):
        super().__init__(a, b)


try:
    warnings.warn("x", Two)
except TypeError as e:
    print(e)
captured(warnings.warn, Two(1, 2))

# The functions behind -W.
import io
import sys
import warnings

good = ["error", "ignore::DeprecationWarning", "default:text",
        "once::builtins.UserWarning", "always:::mod:7", "i", "e::Warning",
        "module:a b:RuntimeWarning:pack.age:0", "all", "", "::", "d::::3"]
for option in good:
    warnings.resetwarnings()
    warnings._setoption(option)
    action, message, category, module, line = warnings.filters[0]
    print(repr(option), action, message is None, category.__name__,
          module is None, line)
bad = ["nonsense", "error:a:b:c:d:e", "error::NoSuch", "error::no.such",
       "error::int", "error:::mod:-1", "error:::mod:x", "error::sys.nothing"]
for option in bad:
    try:
        warnings._setoption(option)
    except warnings._OptionError as e:
        print(repr(option), e)
sys.stderr, saved = io.StringIO(), sys.stderr
warnings.resetwarnings()
warnings._processoptions(["bad", "error::UserWarning", "error::x.y"])
print(sys.stderr.getvalue(), end="")
sys.stderr = saved
print(warnings.filters)
warnings.resetwarnings()
warnings._setoption("error:literal.text")
for text in ("literal.text", "LITERAL.TEXT and more", "literalxtext",
             "a literal.text"):
    try:
        warnings.warn_explicit(text, UserWarning, "f.py", 1)
        print("shown", text)
    except UserWarning as e:
        print("raised", e)
warnings.resetwarnings()
warnings._setoption("error:::a.mod")
for module in ("a.mod", "a.mod.sub", "axmod", "b"):
    try:
        warnings.warn_explicit("x", UserWarning, "f.py", 1, module=module)
        print("shown", module)
    except UserWarning as e:
        print("raised", module)

import itertools
vals = [1, True, 2.5, 1j, "a", b"b", [1], (2,), {3: 4}, {5}, None, ..., range(2), bytearray(b"c"), frozenset([6])]
ops = ["+", "-", "*", "/", "//", "%", "**", "<<", "&", "|", "^", "@", "==", "<", "in", "is", "and", "or"]
import warnings
warnings.simplefilter("ignore")
for op in ops:
    for a, b in itertools.product(vals, vals):
        if op == "is" or (op == "%" and isinstance(a, (str, bytes, bytearray))): continue
        try: r = eval(f"a {op} b")
        except TypeError as e: r = e
        except Exception as e: r = f"{type(e).__name__}: {e}"
        if isinstance(r, TypeError) and str(r).startswith("unsupported operand") or isinstance(r, TypeError) and str(r).startswith("'<' not supported"): continue
        print(op, repr(a), repr(b), r)

# Errors of encoding and decoding carry what went wrong.
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e)
    print(e.encoding, e.object, e.start, e.end, e.reason)
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as e:
    print(e)
    print(e.encoding, e.object, e.start, e.end, e.reason)
try:
    b"ab\xe9".decode("ascii")
except ValueError as e:
    print(type(e).__name__, e)
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"))
print(b"a\xffb".decode("utf-8", "replace"))

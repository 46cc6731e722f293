# Where memoryviews do as bytes-like objects.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

M = memoryview
views = [M(b"12"), M(bytearray(b"12")), M(b"1122").cast("h"), M(b"1.5"), M(b"x"),
         M(b"1122")[::2], M(b""), M(b"12").cast("B", [1, 2])]
calls = [
    int, lambda v: int(v, 16), lambda v: str(v, "ascii"), ord, eval,
    lambda v: b"%b|%s|%a" % (v, v, 5), lambda v: b"%c" % v, lambda v: b"%d" % v,
    bytes, bytearray, lambda v: b"12" == v, lambda v: v == b"12",
    lambda v: bytearray(b"12") == v, lambda v: v in b"..12",
    lambda v: v * 2, lambda v: v + b"1", lambda v: b"a" + v,
    lambda v: bytearray(b"a") + v, lambda v: int.from_bytes(v, "big"),
    lambda v: b",".join([v, v]), lambda v: bytearray(b",").join([v, b""]),
    lambda v: b"a12b".find(v), lambda v: b"a12b12".rfind(v),
    lambda v: b"a12b".count(v), lambda v: b"a12b".index(v),
    lambda v: b"a12b".replace(v, b"-"), lambda v: b"a--b".replace(b"--", v),
    lambda v: b"a12b".split(v), lambda v: b"a12b".rsplit(v),
    lambda v: b"a12b".partition(v)[0::2], lambda v: b"a12b".rpartition(v)[0::2],
    lambda v: b"12a12".strip(v), lambda v: b"12a12".lstrip(v),
    lambda v: b"12a".startswith(v), lambda v: b"a12".endswith((b"q", v)),
    lambda v: b"12a".removeprefix(v), lambda v: b"a12".removesuffix(v),
    lambda v: bytes.maketrans(v, v)[48:52], lambda v: b"a12".translate(None, v),
    lambda v: b"a".center(5, v), lambda v: b"a".ljust(5, v[:1]),
    lambda v: bytearray(b"abc").__setitem__(slice(1, 2), v),
    lambda v: bytearray(b"abc").extend(v), lambda v: bytearray(b"ab").__iadd__(v),
    lambda v: bytes.fromhex(v), lambda v: "%s" % bytes(v),
    lambda v: b"12" < v, lambda v: bytearray(b"12") <= v, lambda v: v[0] if v else v,
    lambda v: compile(v, "f", "eval").co_filename, len, list,
    lambda v: UnicodeDecodeError("ascii", v, 0, 1, "why").object,
    lambda v: {bytes(v): 1}.get(v.toreadonly(), "no"),
]
for v in views:
    print("---", v.format, v.shape, v.tobytes())
    for i, call in enumerate(calls):
        print(i, end=" ")
        attempt(call, v)
for v in views[:5]:
    try:
        print(float(v))
    except ValueError as e:
        print(str(e).split(":")[0])
attempt(float, views[5])
attempt(complex, views[0])
attempt(sum, views[0])
attempt(b"a".hex, views[4])

print(True + True, True * 3, True == 1, True is True, isinstance(True, int), int(True), bool(2), True & False, True | 2, True ^ True, ~False if False else "", -True, not True, True // 1, True / 2, True ** 2, f"{True:d}", f"{True}", "%d" % True, str(True), repr(False), hash(True), {True: "a", 1: "b"}, [False, 0].index(0), sum([True, False, True]), True < 2, sorted([True, 0, 2, False]), max(True, 0), range(True), "ab"[True], [1, 2][False])
print(type(True & True), type(True & 1), type(True + 0), type(not 1), bool.__mro__, bool("False"), bool(" "), bool([[]]), all([]), any([]))
for bad in ("bool(1, 2)", "bool(x=1)", "class B(bool): pass", "True.real = 5", "bool.from_bytes(b'\\1', 'big')", "True.conjugate()", "True.bit_length()", "bool.__new__(int)", "True[0]", "True()", "bool.fromhex"):
    try: print(bad, eval(bad) if not bad.startswith("class") and " = " not in bad else exec(bad))
    except Exception as e: print(bad, type(e).__name__, e)
a = [1]; b = a; c = a[:]
print(a is b, a is not c, a == c, () is (), "" is not None, None is None, type(None) is type(None), ... is ..., int is int, [] is [], {} is not {}, print is print, a.append is a.append, NotImplemented is NotImplemented)

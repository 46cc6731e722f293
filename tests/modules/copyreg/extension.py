import copyreg
a, r = copyreg.add_extension, copyreg.remove_extension
a("mod", "name", 0x100); print(copyreg._extension_registry, copyreg._inverted_registry)
a("mod", "name", 0x100)
for args in (("mod", "name", 0x101), ("mod", "other", 0x100), ("m", "n", 0), ("m", "n", -1), ("m", "n", 0x80000000), ("m", "n", "x"), ("m", "n", None), ("m", "n")):
    try: a(*args); print("ok")
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
a("m", "n", "7"); a("m", "p", 8.9); print(sorted(copyreg._inverted_registry)); r("m", "n", 7); r("m", "p", 8)
copyreg._extension_cache[0x100] = "cached"
for args in (("mod", "name", 5), ("mod", "nope", 0x100), ("x", "y", 1)):
    try: r(*args)
    except ValueError as e: print(e)
r("mod", "name", 0x100); print(copyreg._extension_registry, copyreg._inverted_registry, copyreg._extension_cache)
copyreg._extension_cache[1] = 2; copyreg.clear_extension_cache(); print(copyreg._extension_cache)
a("m", "n", 0x7fffffff); print(copyreg._extension_registry)

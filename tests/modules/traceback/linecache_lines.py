# linecache: lines of files, what is kept, and what is not there.
import linecache

# line three
print(repr(linecache.getline(__file__, 4)))
print(repr(linecache.getline(__file__, 0)))
print(repr(linecache.getline(__file__, 1000)))
print(repr(linecache.getline(__file__, -1)))
print(__file__ in linecache.cache, len(linecache.cache[__file__]))
lines = linecache.getlines(__file__)
print(len(lines) > 10, lines[0], lines is linecache.getlines(__file__))
linecache.checkcache(__file__)
print(lines is linecache.getlines(__file__))
linecache.checkcache()
linecache.clearcache()
print(linecache.cache)
print(linecache.getlines("no/such/file.py"), linecache.getline("", 1))
print(linecache.getlines("<nowhere>"), linecache.cache)
linecache.cache["made.py"] = (10, None, ["one\n", "two\n"], "made.py")
print(repr(linecache.getline("made.py", 2)))
linecache.checkcache("made.py")
print("made.py" in linecache.cache)
linecache.cache["gone.py"] = (10, 5.0, ["one\n"], "gone.py")
linecache.checkcache("gone.py")
print("gone.py" in linecache.cache)


class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "first\nsecond"


names = {"__name__": "lazy", "__loader__": Loader()}
print(linecache.lazycache("lazy.py", names))
print(linecache.lazycache("lazy.py", names))
print(repr(linecache.getline("lazy.py", 2)))
print(linecache.lazycache("lazy.py", names))
print(linecache.lazycache("other.py", {}), linecache.lazycache("", names),
      linecache.lazycache("<x>", names), linecache.lazycache("o.py", None))
print(sorted(linecache.__all__))
print(linecache.updatecache("no/such/file.py"))

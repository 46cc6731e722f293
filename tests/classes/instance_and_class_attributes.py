# Reading goes to the instance, then the class; writing to the instance.
class C:
    shared = []
    n = 0

    def inc(self):
        self.n += 1


a, b = C(), C()
a.inc()
a.inc()
print(a.n, b.n, C.n, vars(a), vars(b))
a.shared.append(1)
print(b.shared)
a.shared = "own"
print(a.shared, b.shared, C.shared)
del a.shared
print(a.shared)
try:
    del a.shared
except AttributeError as e:
    print(e)
C.n = 100
print(a.n, b.n)
C.added = "later"
print(a.added, b.added)
del C.added
try:
    a.added
except AttributeError as e:
    print(e)
try:
    C.added
except AttributeError as e:
    print(e)
try:
    del C.added
except AttributeError as e:
    print(e)
try:
    del C.__name__
except TypeError as e:
    print(e)

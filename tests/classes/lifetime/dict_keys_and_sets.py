# Keys and set members are released like values.
class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return self.n == o.n

    def __del__(self):
        print("del", self.n)


d = {K(1): "one", K(2): "two"}
print(len(d))
d[K(1)] = "again"
print("the old key stays")
del d[K(2)]
print("deleted")
d.clear()
print("cleared")
s = {K(3), K(4)}
s.discard(K(3))
print("discarded")
s |= {K(4)}
print(len(s))
s = None
print("--")
d = dict.fromkeys([K(6)])
d2 = d.copy()
d = None
print("the copy holds it")
d2.popitem()
print("end")

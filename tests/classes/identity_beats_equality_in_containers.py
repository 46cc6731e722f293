# Containers test identity first, then equality.
class Never:
    def __eq__(self, o):
        return False

    def __hash__(self):
        return 1


n, m = Never(), Never()
print(n == n, n in [n], n in (m,), n in {n}, [n] == [n], (n,) == (m,))
print([n].index(n), [m, n].count(n), {n: 1}[n], {n: 1} == {n: 1})
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan])
l = [n, m, n]
l.remove(n)
print(len(l), l[0] is m)


class Always:
    def __eq__(self, o):
        return True

    def __hash__(self):
        return hash("k")


d = {"k": 1}
print(d.get(Always()), Always() in ["x"], [1, 2].index(Always()))
d[Always()] = 2
print(d)

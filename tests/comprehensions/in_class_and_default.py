# Comprehensions in defaults, decorators, subscripts, f-strings, lambdas.
def f(a=[i for i in range(3)]):
    return a


print(f())
d = {tuple(i for i in range(2)): "found"}
print(d[tuple([i for i in range(2)])])
print(f"{[i for i in range(3)]} {({j: j for j in 'a'})}")
print((lambda n: [i for i in range(n)])(3))
print([i for i in [j for j in [k for k in range(3)]]])


class C:
    table = {i: c for i, c in enumerate("abc")}

    def m(self, n=[x for x in table]):
        return [self.table[i] for i in n]


print(C().m())
assert [i for i in range(2)] == [0, 1], [i for i in range(1)]
print([i for i in range(3)][-1], {i for i in [1]}.pop(), *[i for i in "x"])
del [l for l in [[1, 2]]][0][0]
for v in [i * i for i in range(3)]:
    print(v, end=" ")
print()

# What iterators hold, and when they let go of it.
import gc
import itertools as I
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Source:
    def __init__(self, name, n=2):
        self.name, self.n = name, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return Item(f"{self.name}{self.n}")

    def __del__(self):
        print("source gone", self.name)


def run(name, it):
    for x in it:
        pass
    print(name, "at its end")
    del x
    print("item dropped")
    del it
    print("--")


run("chain", I.chain(Source("a"), Source("b")))
run("islice", I.islice(Source("a", 5), 2))
run("pairwise", I.pairwise(Source("a", 3)))
run("zip_longest", I.zip_longest(Source("a", 1), Source("b", 2)))
run("accumulate", I.accumulate(Source("a"), lambda x, y: y))
run("batched", I.batched(Source("a", 3), 2))
run("takewhile", I.takewhile(lambda x: True, Source("a")))
run("compress", I.compress(Source("a"), [1, 0]))


class Node:
    pass


def collected(make):
    node = Node()
    node.it = make(node)
    w = weakref.ref(node)
    del node
    gc.collect()
    return w() is None


print([collected(m) for m in (
    lambda n: I.chain([n], [n]), lambda n: I.cycle([n]), lambda n: I.repeat(n), lambda n: I.count(1),
    lambda n: I.product([n], [n]), lambda n: I.permutations([n, n]), lambda n: I.combinations([n, n], 2),
    lambda n: I.combinations_with_replacement([n], 2), lambda n: I.islice([n], 1), lambda n: I.pairwise([n, n]),
    lambda n: I.groupby([n], lambda x: n), lambda n: I.starmap(lambda: n, [[]]), lambda n: I.zip_longest([n], fillvalue=n),
    lambda n: I.accumulate([n], initial=n), lambda n: I.batched([n], 1), lambda n: I.compress([n], [n]),
    lambda n: I.dropwhile(lambda x: n, [n]), lambda n: I.takewhile(lambda x: n, [n]),
    lambda n: I.filterfalse(lambda x: n, [n]), lambda n: I.tee([n]))])


def started(make):
    def f(n):
        it = make(n)
        n.seen = next(it)
        return it
    return f


print([collected(started(m)) for m in (
    lambda n: I.chain([n], [n]), lambda n: I.cycle([n]), lambda n: I.product([n], [n, n]),
    lambda n: I.permutations([n, n]), lambda n: I.combinations([n, n, n], 2), lambda n: I.pairwise([n, n, n]),
    lambda n: I.groupby([n]), lambda n: I.zip_longest([n, n]), lambda n: I.accumulate([n, n]),
    lambda n: I.combinations_with_replacement([n, n], 2), lambda n: I.batched([n, n], 1))])
p = I.product([Item("p1"), Item("p2")], repeat=2)
for t in p:
    pass
del t
print("product at its end")
del p
c = I.cycle([Item("c")])
next(c), next(c)
del c

# A StopIteration raised by a function that an iterator calls ends the iteration.
def stop(*a): raise StopIteration(5)
print(list(map(stop,[1])))
for x in map(stop,[1]): print(x)
print([x for x in map(stop,[1])], tuple(map(stop,[1])), set(map(stop,[1])), sorted(map(stop,[1])), max(map(stop,[1]),default=0), sum(map(stop,[1])), dict(map(stop,[1])), "".join(map(stop,[1])))
a,*b=map(lambda x: x if x else stop(),[1,0]); print(a,b)
def g():
    r = yield from map(stop,[1])
    print("r", r)
print(list(g()))
def h():
    yield from filter(stop,[1])
print(list(h()))
print(list(zip([1],map(stop,[1]))), list(enumerate(map(stop,[1]))), *map(stop,[1]))
import itertools as I
print(list(I.chain(map(stop,[1]),[2])), list(I.accumulate([1,2],stop)), list(I.starmap(stop,[[]])), list(I.takewhile(stop,[1])), list(I.groupby([1],stop)), list(I.zip_longest([1,2],map(stop,[1]))),list(I.islice(map(stop,[1]),3)), 1 in map(stop,[1]))
print(list(I.chain.from_iterable([map(stop,[1]),[3]])), list(I.batched(map(lambda x: x if x else stop(),[1,0]),2)),list(I.pairwise(map(stop,[1]))))
try: next(map(stop,[1]))
except StopIteration as e: print(e.value)
[z] = map(lambda x: x if x else stop(),[1,0])

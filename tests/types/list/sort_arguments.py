# list.sort and its refusals.

def done(l, *args, **kw):
    l.sort(*args, **kw)
    return l


CALLS = """
done([3, 1, 2]), done([3, 1, 2], reverse=True), done('b A c'.split(), key=str.lower)
done([1, 'a'])
done([1, None])
done([1j, 2j])
done([3, 1, 2], lambda x: x)
done([3, 1, 2], key=5)
done([3, 1], key=None, reverse=1)
done([3, 1], reverse='yes')
done([3, 1], reverse=None)
done([3, 1], reverse=2**70)
done([3, 1], reverse=[])
done([3, 1], cmp=1)
done([3, 1], key=lambda: 1)
done([3, 0, 1], key=lambda x: 1 / x)
done([(1, 'b'), (0, 'x'), (1, 'a')], key=lambda p: p[0])
done([(1, 'b'), (0, 'x'), (1, 'a')], key=lambda p: p[0], reverse=True)
done([2, 1.5, True, -3]), done(['é', 'z', 'a']), done([[2], [1, 5], [1]])
done([{1}, {1, 2}, {2}])
[].sort(1)
done([float('nan'), 1, 0])[1:]
sorted([3, 1], key=None), sorted({3: 1, 2: 0}), sorted('hello', reverse=True)
sorted()
sorted(5)
sorted([1], [2])
sorted([1], key=1, cmp=2)
sorted(iterable=[1])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

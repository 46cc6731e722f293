# filter(), map() and zip(): counts, keywords, functions that fail.

CALLS = """
list(filter(None, [0, 1, '', 'a'])), list(filter(str.isupper, 'aBC')), list(filter(lambda x: x % 2, range(5)))
filter()
filter(None)
filter(None, 5)
list(filter(5, [1]))
filter(None, [], [])
filter(function=None, iterable=[])
list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, 'ab', [1, 2, 3]))
map()
map(str)
map(str, 5)
list(map(5, [1]))
list(map(None, [1]))
list(map(divmod, [1], [0]))
map(str, [1], x=1)
map(func=str, iterable=[])
list(zip()), list(zip('ab')), list(zip('ab', [1, 2, 3])), list(zip('abc', range(9), (0, 0)))
zip(5)
zip([], 5)
list(zip([1], [2], strict=1))
list(zip([1], [2, 3], strict=True))
list(zip([1, 2], [3], strict=True))
list(zip([1, 2], [3, 4], [5], strict=True))
list(zip([1], [3], [5, 6], strict=True))
list(zip([1], strict=True)), list(zip(strict=True))
zip([1], bogus=True)
zip(strict=False, x=1)
zip([1]).__reduce__()[0], map(str, [1]).__reduce__()[0], filter(None, [1]).__reduce__()[0]
type('Z', (zip,), {})([1], [2]).__next__(), type('M', (map,), {})(str, [1]).__next__()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)

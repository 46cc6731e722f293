"""Sets in use: a sieve, reachable nodes, anagrams, deduplication."""
limit = 200
primes = set(range(2, limit))
for n in range(2, 15):
    primes -= set(range(n * n, limit, n))
print(len(primes), sorted(primes)[:8], max(primes))
graph = {1: {2, 3}, 2: {4}, 3: {4}, 4: set(), 5: {1}}


def reach(start):
    seen, todo = set(), {start}
    while todo:
        node = todo.pop()
        seen.add(node)
        todo |= graph[node] - seen
    return seen


print({n: sorted(reach(n)) for n in graph})
a, b = set("alacazam"), set("abracadabra")
for name, result in (("a - b", a - b), ("a | b", a | b), ("a & b", a & b),
                     ("a ^ b", a ^ b)):
    print(name, "".join(sorted(result)))
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))])
twins = sorted((p, p + 2) for p in primes if p + 2 in primes)
print(len(twins), twins[-1])
sums = {x * x + y * y for x in range(12) for y in range(x)}
print(len(sums), sorted(sums & primes)[:6])
print(len({hash(x) for x in (1, 1.0, True)}), {1, 1.0} == {True}, len({0, -0.0}))
state = {frozenset({"a"}): 1, frozenset({"a", "b"}): 2}
print(
    state[frozenset("ba")], frozenset() in state)

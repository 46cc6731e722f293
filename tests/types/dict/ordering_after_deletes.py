"""Order of insertion through deletes, updates, merges and pops."""
d = {c: i for i, c in enumerate("abcdef")}
del d["b"], d["e"]
d["b"] = "back"
print(list(d.items()))
d.update(a="changed", z="new")
print(list(d))
d |= {"c": 0, "y": 1}
print(list(d), d.popitem(), d.pop("a"), list(d)[0])
e = {"y": 9} | d
print(list(e), e["y"], list(reversed(e))[:2], list({**d, "d": 1, "q": 2}))
print(list(dict.fromkeys("mississippi")), list(dict([("b", 1), ("a", 2),
      ("b", 3)]).items()))
first = next(iter(d))
d[first] = d.pop(first)
print(list(d), next(reversed(d)) == first)
swapped = dict(sorted(d.items(), key=lambda kv: str(kv[1])))
print(list(swapped), swapped == d, list(swapped) == list(d))
queue = {}
for i in range(100):
    queue[i] = i * i
    if len(queue) > 3:
        del queue[next(iter(queue))]
print(queue)
print(list(zip(queue, queue.values())) == list(queue.items()),
      [k for k in queue if queue[k] % 2], max(queue), min(queue.values()))
copy = queue.copy()
copy[0] = "last"
print(list(copy), list(queue), len(copy) - len(queue))
queue.clear()
queue["after"] = "clear"
print(queue, list(queue.items()))

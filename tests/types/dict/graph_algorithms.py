"""Dictionaries in use: shortest ways, counting, sorting a graph."""
roads = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15},
         "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}, "e": {}}


def dijkstra(start):
    distance = {start: 0}
    done = {}
    while distance:
        node = min(distance, key=distance.get)
        done[node] = distance.pop(node)
        for other, length in roads[node].items():
            if other not in done:
                new = done[node] + length
                if new < distance.get(other, float("inf")):
                    distance[other] = new
    return done


def topological(needs):
    needs = {k: set(v) for k, v in needs.items()}
    order = []
    while needs:
        ready = sorted(k for k, v in needs.items() if not v)
        if not ready:
            raise ValueError(f"cycle among {sorted(needs)}")
        order += ready
        needs = {k: v - set(ready) for k, v in needs.items() if v}
    return order


print(dijkstra("a"))
print(topological({"shirt": [], "tie": ["shirt"], "coat": ["tie", "vest"],
                   "vest": ["shirt"]}))
try:
    topological({"a": ["b"], "b": ["a"], "c": []})
except ValueError as error:
    print(error)
text = "it was the best of times it was the worst of times"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts, key=lambda w: (-counts[w], w))[:3])
inverse = {}
for word, n in counts.items():
    inverse.setdefault(n, []).append(word)
print(inverse, {n: len(words) for n, words in sorted(inverse.items())})
pairs = {}
words = text.split()
for a, b in zip(words, words[1:]):
    pairs.setdefault(a, {}).setdefault(b, 0)
    pairs[a][b] += 1
print(pairs["the"], pairs["it"], len(pairs))

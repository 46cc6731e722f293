"""Many entries, deletions and insertions: order holds throughout."""
d = {}
for i in range(5000):
    d[i * 7919 % 100003] = i
print(len(d), list(d)[:4], list(d.values())[-3:])
for i in range(0, 5000, 2):
    del d[i * 7919 % 100003]
print(len(d), list(d)[:3], list(d.values())[:4], list(d.values())[-2:])
for i in range(3):
    d[f"key{i}"] = i
print(list(d)[-4:], sum(v for v in d.values()))
while len(d) > 5:
    d.popitem()
print(d)
d.clear()
for word in "the quick brown fox jumps over the lazy dog the end".split():
    d[word] = d.get(word, 0) + 1
print(d, sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))[:2])
words = {f"w{i}": i for i in range(1000)}
print(all(words[f"w{i}"] == i for i in range(1000)), "w1000" in words)
for i in range(1000):
    words.pop(f"w{i}")
    words[f"w{i}"] = -i
print(len(words), list(words.items())[:2], list(words)[-1])
mixed = {1: "int", "1": "str", 1.5: "float", (1,): "tuple", b"1": "bytes",
         None: "none", 2 ** 80: "big", -1: "neg", -2: "neg2", ...: "dots"}
print([mixed[k] for k in (1.0, "1", 1.5, (1,), b"1", None, 2 ** 80, -1, -2,
                          ...)])

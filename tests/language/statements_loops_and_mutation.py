l = [1, 2, 3, 4]
for x in l:
    if x % 2: l.remove(x)
print(l)
l = [1]
for x in l:
    if len(l) < 5: l.insert(0, x + 1)
print(l)
d = {1: 1}
for k in list(d): d[k + 1] = d.pop(k)
print(d)
for mutate in (lambda: d.update({9: 9}), lambda: d.pop(2), lambda: d.clear(), lambda: d.__setitem__(2, 5)):
    d = {1: 1, 2: 2, 3: 3}; out = []
    try:
        for k in d: out.append(k); mutate() if k == 1 else None
    except RuntimeError as e: out.append(str(e))
    print(out)
s = {1, 2, 3}
try:
    for x in s: s.discard(x); s.add(x + 10)
except RuntimeError as e: print(e)
for view in (d.items, d.values, d.keys):
    d = {1: 1, 2: 2}; v = d.items()
    try:
        for _ in v: d[len(d) + 5] = 1
    except RuntimeError as e: print(e)
it = iter([1, 2, 3]); 
for x in it: print(x, next(it, "end"), end="; ")
print()
r = range(3)
for i in r: r = range(0); print(i, end=" ")
print()
for i in range(3):
    for i in "ab": pass
    print(i, end=" ")
print()
n = 0
while (n := n + 1) < 10:
    if n == 3: continue
    if n == 6: break
else: n = "else"
print(n)
def find(rows, want):
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            if v == want: break
        else: continue
        return i, j
    return None
print(find([[1, 2], [3, 4]], 3), find([[1]], 9))
b = bytearray(b"ab")
for c in b:
    if len(b) < 6: b.append(c + 1)
print(b)
import collections
q = collections.deque([1, 2])
try:
    for x in q: q.append(x)
except RuntimeError as e: print(e)
for i in reversed(l := [1, 2, 3]): l.append(i) if len(l) < 5 else None
print(l)
e = enumerate("abc")
for i, c in e: print(i, c, list(e) if i == 1 else "", end=" ")
print()
for a in [1, 2][:]: a = 5
print(a)
while True:
    try: break
    finally: print("finally before break")
for i in (j for j in range(5) if j % 2): print(i, end=" ")
print(sum(1 for _ in "abc"), [i for i in iter(lambda: l.pop() if l else None, None)])

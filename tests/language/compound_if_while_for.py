for i in range(3):
    if i == 0: print("zero")
    elif i == 1: print("one")
    else: print("many")
else: print("for else")
n = 3
while n:
    n -= 1
    if n == 1: continue
    print("n", n)
else: print("while else")
while True:
    break
else: print("never")
for i in []: pass
else: print("empty", i)
for i, (a, *b) in enumerate([(1, 2, 3), "xy"]): print(i, a, b)
class O: pass
o, d = O(), {}
for o.x in range(2): pass
for d["k"], d["j"] in [(1, 2)]: pass
for [q] in [[5]]: pass
print(o.x, d, q)
l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x * 10)
print(l)
for x in l[:]: l.remove(x)
print(l)
for x in (i for i in "ab"): print(x, end=" ")
for x in 1, 2: print(x, end=" ")
for x in *"a", *"b": print(x, end=" ")
print()
dd = {1: 2}
try:
    for k in dd: dd[k + 1] = 1
except RuntimeError as e: print(e)
try:
    for k in dd: del dd[k]
except RuntimeError as e: print(e)
ss = {1}
try:
    for k in ss: ss.add(k + 1)
except RuntimeError as e: print(e)
def nested():
    for i in range(3):
        for j in range(3):
            if j == 1: break
            if i == 1: continue
            print(i, j, end="; ")
        else: print("inner else")
        if i == 2: return "returned"
    else: print("never")
print(nested())
for i in range(5):
    i += 10
print(i)
for bad in ("for x in 5: pass", "for x in None: pass", "for a, b in [1]: pass", "for a, b in [(1,)]: pass", "for a, b in ['abc']: pass", "for x in undefined: pass", "for (5).x in [1]: pass", "for x in iter: pass", "while undefined: pass"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)

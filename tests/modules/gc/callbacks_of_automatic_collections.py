# gc.callbacks are called by the collections that nobody asked for, too.
import gc
seen=[]
def cb(phase, info):
    seen.append((phase, sorted(info)))
    [[] for _ in range(1000)]
gc.callbacks.append(cb)
class N: pass
for i in range(300000):
    n=N(); n.me=n
gc.callbacks.remove(cb)
print(len(seen) > 2, seen[0], seen[1], len(seen)%2)
print(gc.get_stats()[2].keys())

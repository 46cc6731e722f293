# enable, thresholds, debug flags, stats, freeze.
import gc


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(gc.isenabled())
gc.disable()
print(gc.isenabled(), gc.enable(), gc.isenabled(), gc.disable())
gc.collect()
print(gc.get_threshold())
print(gc.set_threshold(5), gc.get_threshold())
gc.set_threshold(1, 2)
print(gc.get_threshold())
gc.set_threshold(1, 2, 3)
print(gc.get_threshold())
for bad in ((), ("x",), (1, 2, 3, 4), (1, "y")):
    show(lambda: gc.set_threshold(*bad))
gc.set_threshold(2000, 10, 10)
print(gc.get_debug(), gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE,
      gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
print(gc.set_debug(gc.DEBUG_SAVEALL), gc.get_debug())
show(lambda: gc.set_debug("x"))
show(lambda: gc.set_debug())


def cycle(x=1):
    l = [x]
    l.append(l)


cycle()
print(gc.collect(), gc.garbage, gc.collect())
gc.garbage.clear()
gc.set_debug(0)
print(gc.collect(), gc.garbage)
print([sorted(d) for d in gc.get_stats()], len(gc.get_count()),
      all(type(n) is int for n in gc.get_count()))
before = gc.get_stats()
gc.collect(0)
gc.collect(1)
gc.collect(1)
gc.collect()
after = gc.get_stats()
print([b["collections"] - a["collections"] for a, b in zip(before, after)])
cycle()
gc.collect()
print(gc.get_stats()[2]["collected"] - after[2]["collected"])
print(gc.freeze(), gc.get_freeze_count() > 0, gc.unfreeze(),
      gc.get_freeze_count())
cycle()
gc.freeze()
print(gc.collect())
cycle()
print(gc.collect())
gc.unfreeze()
print(gc.collect())
for f in (gc.enable, gc.disable, gc.isenabled, gc.get_debug, gc.get_stats,
          gc.get_count, gc.get_threshold, gc.freeze, gc.unfreeze):
    show(lambda: f(1))
print([k for k in dir(gc) if not k.startswith("_")])

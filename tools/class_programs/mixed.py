"""The program of a seed: classes of all kinds, and what is done to them."""
from . import library, metas, plain, prelude, probes, records, scenes
from .changes import change
from .probes import probe
from .writer import OBJECTS, Writer

MAKERS = [(plain.plain_class, 10), (metas.metaclass, 3),
          (metas.called_class, 2), (records.dataclass, 4),
          (records.enumeration, 3), (records.named_tuple, 2),
          (library.abstract, 3), (library.protocol, 2), (library.generic, 3),
          (library.functools_class, 2), (library.manager, 2)]


def makers(w):
    """Most programs favour a few kinds of classes, so that these meet."""
    chosen = w.some(MAKERS, 2, 5) if w.chance(0.6) else MAKERS
    return [maker for maker, weight in chosen for _ in range(weight)]


def objects(w):
    for o in OBJECTS:
        w.put(0, "try:")
        w.put(1, f"{o} = {w.make()}")
        w.put(0, "except Exception as e:")
        w.put(1, f"print('new {o}', tell(e))")
        w.put(1, f"{o} = Plain()")


def end(w):
    """What a subscripted class still holds at exit dies when CPython drops
    the caches of typing: where even its stderr is gone, so say nothing."""
    w.put(0, f"{' = '.join(OBJECTS)} = None")
    w.put(0, "kept.clear()")
    w.put(0, "gc.collect()")
    w.put(0, "print('end')")
    if any(sign in line for line in w.lines[w.begun:]
           for sign in ("[T", "[int", "Generic", "[A")):
        w.put(0, "said, put, sys.unraisablehook = 4000, str, str")


def program(seed):
    w = Writer(seed)
    w.put(0, f"# {seed}")
    for text in (prelude.PRELUDE, records.FACTS, library.FACTS,
                 probes.HELPERS):
        w.lines += text.strip("\n").split("\n") + ["", ""]
    w.begun = len(w.lines)
    w.metas += ["M1", "M2"]
    kinds = makers(w)
    plain.plain_class(w)
    for _ in range(w.r.randrange(4, 10)):
        w.pick(kinds)(w)
    objects(w)
    for _ in range(w.r.randrange(30, 80)):
        kind = w.r.randrange(20)
        if kind < 12:
            w.attempt(probe(w))
        elif kind < 16:
            w.step(change(w))
        elif kind < 19:
            scenes.scene(w)
        else:
            w.pick(kinds)(w)
    end(w)
    return w.text()

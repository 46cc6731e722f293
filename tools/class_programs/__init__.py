"""What tools/fuzz_classes writes its programs with.

A program is a prelude, class statements of many kinds (makers), objects, and
then probes (expressions whose value or error is printed), changes (statements
that alter objects and classes), loops of both and short scenes.  Makers,
probes and changes know nothing of each other: what one maker leaves in the
pools of the Writer, every probe may meet.

    writer.py       the lines so far, the pools, the dice
    prelude.py      what each program begins with
    values.py       constants, errors, what class attributes are bound to
    specials.py     special methods, sound ones and broken ones
    plain.py        class statements: slots, hooks, methods, odd bases
    metas.py        metaclasses, and classes made by calls
    records.py      dataclasses, enums, named tuples
    library.py      abc, protocols, generics, functools, contextlib
    probes.py       expressions
    changes.py      statements
    scenes.py       loops under change, lifetimes, patterns, state
    model.py        scenes along the data model, with alternatives in them
    mixed.py        the program: all of the above
    hierarchies.py  the older generator: plain hierarchies alone

What cannot be equal is left out: whatever grows until the memory ends (lists
that extend themselves, endless iterators made to lists), since the last step
before the limit is each interpreter's own; and what gives objects a __del__
only after they were made: their garbage is then finalized in an order of each
interpreter's own.  What CPython 3.13.0 does wrong is left out in the prelude
(keep, sound) and told in tests/difference/.

tests/classes/random/ keeps programs with what CPython makes of them: those of
seeds from 70000 on were chosen from 700 so that together they hold as many
different statements as possible; most from 200000 on are ones that once
differed.
"""

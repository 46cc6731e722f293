/* gc.h: the cycle collector. */
#ifndef TENON_VM_GC_H
#define TENON_VM_GC_H

#include "object/runtime.h"

/* Collect now: how many unreachable objects were found; -1 when memory was
 * refused (nothing is pending, nothing was collected). */
ptrdiff_t gc_collect(VM *vm);

/* gc_run.c: the same with gc.callbacks called before and after, counted for
 * gc.get_stats().  -1: MemoryError pending. */
enum { OLDEST_GENERATION = 2 };
MUST_USE ptrdiff_t gc_run(VM *vm, int generation);

enum { /* vm->gc_debug */
    GC_DEBUG_STATS = 1,
    GC_DEBUG_COLLECTABLE = 2,
    GC_DEBUG_UNCOLLECTABLE = 4,
    GC_DEBUG_SAVEALL = 32,
};

/* Between the two the heap's growth is no reason to collect, nor after: what
 * is made keeps, as what the import of a library module makes does.  They may
 * be nested.  Memory near its limit is a reason as ever. */
typedef struct GcPause {
    size_t bytes, trigger;
} GcPause;

GcPause gc_pause(VM *vm);
void gc_resume(VM *vm, GcPause pause);

/* Would CPython's collector look at v? */
bool gc_tracks(VM *vm, Value v);

/* What lives now is left alone by later collections, until unfreeze.  false:
 * memory (pending). */
MUST_USE bool gc_freeze(VM *vm);
void gc_unfreeze(VM *vm);

/* A first trigger for the heap. */
void gc_init(VM *vm);

/* traverse.c: every reference that o owns, once for each count. */
void instance_traverse(Object *o, VM *vm, Visit visit, void *arg);
/* Drop the references of o that can be part of a cycle; o stays valid. */
void instance_clear(VM *vm, Object *o);

#endif

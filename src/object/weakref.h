/* weakref.h: weak references, and which objects have been finalized.
 *
 * The weakref word of an object holds the first of its references, a list
 * linked both ways through the WeakRef objects; none is counted by it.
 */
#ifndef TENON_OBJECT_WEAKREF_H
#define TENON_OBJECT_WEAKREF_H

#include "object/runtime.h"

typedef struct WeakRef {
    Object head;
    Object *target;  /* borrowed; NULL when it is dead */
    Value callback;  /* or UNBOUND */
    struct WeakRef *prev, *next;
    int64_t hash;    /* of the target, once asked for; see hashed */
    bool hashed;
} WeakRef;

/* weakref.ref(v, callback) as cls; TypeError where v has no place for it. */
MUST_USE Value weakref_new(VM *vm, Class *cls, Value v, Value callback);

/* The object dies: its references go dead, their callbacks are called. */
void weakref_clear_all(VM *vm, Object *o);

/* __del__ is called once in an object's life: those that it brought back to life
 * are remembered. */
bool object_was_finalized(VM *vm, Object *o);
void object_mark_finalized(VM *vm, Object *o);

void finalized_fini(VM *vm);

/* How many weak references v has; and they themselves in a new list, the
 * oldest last.  ERROR: memory. */
size_t weakref_count(VM *vm, Value v);
MUST_USE Value weakref_list(VM *vm, Value v);

/* What it refers to: owned; UNBOUND when that is dead. */
Value weakref_target(VM *vm, const WeakRef *r);

MUST_USE bool weakref_init_classes(VM *vm);

#endif

/* weakref.h: weak references.
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
    uint32_t serial; /* the order in which references were made */
} WeakRef;

extern const TypeOps weakref_ops; /* of the classes of proxies, too */

/* weakref.ref(v, callback) as cls, or a proxy; TypeError where v has no place
 * for it. */
MUST_USE Value weakref_new(VM *vm, Class *cls, Value v, Value callback);

/* References that have gone dead and whose callbacks are still to be called:
 * chained through next, a count held on each. */
typedef struct WeakWait {
    WeakRef *first, *last;
} WeakWait;

/* The references to o go dead; those with a callback join the others that
 * wait, unless skip (may be NULL) says that they are garbage themselves. */
void weakref_kill(VM *vm, Object *o, WeakWait *wait,
                  bool (*skip)(const WeakRef *r, void *arg), void *arg);
/* Call the callbacks. */
void weakref_call_waiting(VM *vm, WeakWait *wait);

/* The object dies: both. */
void weakref_clear_all(VM *vm, Object *o);

/* A reference leaves the list of its object. */
void weakref_detach(VM *vm, WeakRef *r);

/* How many weak references v has; and they themselves in a new list, the
 * oldest last.  ERROR: memory. */
size_t weakref_count(VM *vm, Value v);
MUST_USE Value weakref_list(VM *vm, Value v);

/* What it refers to: owned; UNBOUND when that is dead. */
Value weakref_target(VM *vm, const WeakRef *r);

/* The __repr__ of proxies. */
Value weakref_proxy_repr(VM *vm, Value *args, int nargs);

MUST_USE bool weakref_init_classes(VM *vm);

#endif

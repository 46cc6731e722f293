/* collections_deque.h: the layout of a deque, for its iterators.
 *
 * A ring: items is a buffer of mask + 1 places, a power of two, in which the
 * items stand from first on, wrapping around at the end.  Invariant: the
 * count places from first on are owned values, all others are dead; items is
 * NULL, and mask 0, while nothing was ever put in.  limit is maxlen + 1, or 0
 * for none, so that a block of zeros is an empty deque.
 *
 * state changes with every change of size and every rotation.
 */
#ifndef TENON_MODULES_COLLECTIONS_DEQUE_H
#define TENON_MODULES_COLLECTIONS_DEQUE_H

#include "modules/collections.h"

typedef struct Deque {
    Object head;
    Value *items;
    size_t first, count, mask;
    size_t limit;
    size_t state;
    Value weakrefs;
} Deque;
#define as_deque(v) as(Deque, v)

static inline Value *place(const Deque *d, size_t i)
{
    return &d->items[(d->first + i) & d->mask];
}

static inline bool is_deque(VM *vm, Value v)
{
    return is_exact(v, C_deque) ||
           class_is_subclass(class_of(vm, v), vm->classes[C_deque]);
}

/* __iter__ and __reversed__ of a deque. */
Value deque_iter(VM *vm, Value *args, int nargs);
Value deque_reversed(VM *vm, Value *args, int nargs);
MUST_USE bool deque_iterators_define(VM *vm);

#endif

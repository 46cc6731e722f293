/* iterators.h: iterators over sequences and callables, and the built-in
 * iterator classes enumerate, zip, map, filter and reversed.
 *
 * The VM steps a ListIter or TupleIter inline.  Invariant: an iterator that
 * has reached its end holds NULL or UNBOUND instead of its source, and stays
 * at its end whatever happens to the source.
 */
#ifndef TENON_OBJECT_ITERATORS_H
#define TENON_OBJECT_ITERATORS_H

#include "object/list.h"
#include "object/protocol.h"

typedef struct ListIter { /* also of list_reverseiterator: next counts down */
    Object head;
    List *list; /* NULL: at the end */
    size_t next; /* backwards: one past it */
} ListIter;

typedef struct TupleIter {
    Object head;
    Tuple *tuple; /* NULL: at the end */
    size_t next;
} TupleIter;

/* iter_next, without a call for the iterators of lists. */
static inline Value iter_step(VM *vm, Value iterator)
{
    if (is_exact(iterator, C_list_iterator)) {
        ListIter *it = as(ListIter, iterator);
        if (it->list != NULL && it->next < it->list->count)
            return incref(it->list->items[it->next++]);
    }
    return iter_next(vm, iterator);
}

MUST_USE Value list_iterator_new(VM *vm, List *l);
MUST_USE Value list_reverse_iterator_new(VM *vm, List *l);
MUST_USE Value tuple_iterator_new(VM *vm, Tuple *t);
/* By __getitem__ from 0 on, until IndexError or StopIteration. */
MUST_USE Value sequence_iterator_new(VM *vm, Value sequence);
/* iter(fn, sentinel). */
MUST_USE Value callable_iterator_new(VM *vm, Value fn, Value sentinel);
MUST_USE bool iterators_init_classes(VM *vm);

#endif

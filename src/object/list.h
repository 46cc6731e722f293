/* list.h: list and tuple. */
#ifndef TENON_OBJECT_LIST_H
#define TENON_OBJECT_LIST_H

#include "object/runtime.h"

struct List {
    Object head;
    Value *items;
    size_t count;
    size_t capacity;
};
#define as_list(v) as(List, v)

struct Tuple {
    Object head;
    size_t count;
    Value items[];
};
#define as_tuple(v) as(Tuple, v)

MUST_USE List *list_new(VM *vm, size_t capacity);
MUST_USE Value list_from(VM *vm, const Value *items, size_t n); /* borrows */
/* Steals the items, also on failure. */
MUST_USE Value list_steal(VM *vm, Value *items, size_t n);
bool list_append_slow(VM *vm, List *l, Value v);
/* Borrows v. */
MUST_USE static inline bool list_append(VM *vm, List *l, Value v)
{
    if (likely(l->count < l->capacity)) {
        l->items[l->count++] = incref(v);
        return true;
    }
    return list_append_slow(vm, l, v);
}
MUST_USE bool list_extend(VM *vm, List *l, Value iterable);
MUST_USE bool list_insert(VM *vm, List *l, ptrdiff_t at, Value v);
MUST_USE bool list_reserve(VM *vm, List *l, size_t capacity);
MUST_USE Value list_from_iterable(VM *vm, Value iterable); /* a new list */
/* In place; key UNBOUND or None: none. */
MUST_USE bool list_sort(VM *vm, List *l, Value key, bool reverse);

/* n > 0: uninitialised (fill before anything can run); 0: the shared one. */
MUST_USE Tuple *tuple_new(VM *vm, size_t n);
MUST_USE Value tuple_from(VM *vm, const Value *items, size_t n); /* borrows */
/* Steals the items, also on failure. */
MUST_USE Value tuple_steal(VM *vm, Value *items, size_t n);
MUST_USE Value tuple_pack(VM *vm, int n, ...); /* borrows n Values */
/* Itself when an exact tuple. */
MUST_USE Tuple *tuple_from_iterable(VM *vm, Value iterable);
MUST_USE Value tuple_slice(VM *vm, Tuple *t, size_t start, size_t stop);

/* Insert or replace [start, stop) by n items, which are borrowed and must not
 * lie in l.  0 <= start <= stop <= count. */
MUST_USE bool list_replace(VM *vm, List *l, size_t start, size_t stop,
                           const Value *items, size_t n);
void list_clear(VM *vm, List *l);
void list_dealloc(VM *vm, Object *o); /* builtin_dealloc of exact lists */
Value list_take(VM *vm, List *l, size_t at); /* removed: owned */
MUST_USE Value list_slice(VM *vm, List *l, size_t start, size_t stop);
MUST_USE Value list_concat(VM *vm, List *a, List *b);
MUST_USE Value tuple_concat(VM *vm, Tuple *a, Tuple *b);
/* CPython's hash of a tuple, all 64 bits of it.  false: pending. */
MUST_USE bool tuple_hash(VM *vm, Tuple *t, int64_t *hash);
MUST_USE bool tuple_init(VM *vm); /* makes vm->empty_tuple */

/* --- shared by list and tuple: in list.c --------------------------------- */
/* The items of a list or tuple.  Read anew through the pointers after
 * anything that can run code: a list may have changed. */
typedef struct Span {
    Value *const *items;
    const size_t *count;
} Span;
/* The first item equal to v in [from, to): its number, -1, or -2: failed. */
MUST_USE ptrdiff_t span_find(VM *vm, Span s, Value v, size_t from, size_t to);
MUST_USE Value span_compare(VM *vm, int op, Span a, Span b); /* op: CompareOp */
MUST_USE Value span_repr(VM *vm, Value self, Span s, const char *brackets);
/* The optional bounds of index(): UNBOUND or anything with __index__. */
MUST_USE bool sequence_bounds(VM *vm, Value start, Value stop, size_t length,
                              size_t *from, size_t *to);
/* An index as s[i] takes it; IndexError where it is too big.  noun: "list" */
MUST_USE bool sequence_index(VM *vm, Value key, const char *noun,
                             ptrdiff_t *out);
/* An int argument that CPython takes as a ssize_t. */
MUST_USE bool ssize_argument(VM *vm, Value v, ptrdiff_t *out);
/* The factor of s * n, negative ones made 0. */
MUST_USE bool sequence_times(VM *vm, Value n, size_t *out);
/* slice_resolve without the stop, for what slices mostly are without a call. */
MUST_USE bool sequence_slice(VM *vm, Value slice, const size_t *length,
                             ptrdiff_t *start, ptrdiff_t *step, size_t *count);
extern const TypeOps list_ops;

MUST_USE bool list_init_classes(VM *vm);
MUST_USE bool tuple_init_classes(VM *vm);

#endif

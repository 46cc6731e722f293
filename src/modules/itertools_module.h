/* itertools_module.h: what the files of the module itertools share.
 *
 * Most of its iterators are an Iter: up to five values and three numbers,
 * whose meaning stands above each class's functions.  An UNBOUND value is
 * none, or was let go of at the end.  A next function takes what it needs out
 * of the iterator, with counts of its own, before it runs code, since that
 * code can reach the same iterator again.
 */
#ifndef TENON_MODULES_ITERTOOLS_MODULE_H
#define TENON_MODULES_ITERTOOLS_MODULE_H

#include "modules/module.h"
#include "object/iterators.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

typedef struct Iter {
    Object head;
    Value a, b, c, d, e;
    int64_t n, m, k;
} Iter;

#define as_iter(v) as(Iter, v)

/* itertools_module.c */
void iter_clear(VM *vm, Object *o);
void iter_traverse(Object *o, Visit visit, void *arg);
/* An instance of cls (a Class value) without values; NULL: MemoryError. */
MUST_USE Iter *iter_alloc(VM *vm, Value cls);
/* With a and b, which are stolen; ERROR among them is passed on. */
MUST_USE Value iter_make(VM *vm, Value cls, Value a, Value b);
/* Arguments of a row "cls, /, *args, **kwargs": no keywords for the class
 * itself, least to most positions.  Surplus begins at args[2]. */
MUST_USE bool iter_arguments(VM *vm, Value *args, int nargs, ClassId id,
                             int least, int most);
/* A tuple of items, which are stolen: the one at *kept where nobody else holds
 * it, else a new one; the first is kept. */
MUST_USE Value iter_tuple(VM *vm, Value *kept, Value *items, size_t n);
/* An int argument that fits ptrdiff_t; false: TypeError or OverflowError. */
MUST_USE bool iter_size(VM *vm, Value v, ptrdiff_t *out);

#define ITER_OPS(name)                                                       \
    static const TypeOps name##_ops = {                                      \
        .fini = iter_clear,                                                  \
        .traverse = iter_traverse,                                           \
        .clear = iter_clear,                                                 \
        .next = name##_next,                                                 \
    }
/* __reduce__ and __setstate__, of an Iter: itertools_module.c; of the others:
 * itertools_combo.c.  What they mean is in stdlib/_itertools_state.py, which
 * gets the values and numbers as a tuple, NotImplemented for UNBOUND. */
Value iter_reduce(VM *vm, Value *args, int nargs);
/* reduce(name, it, fields), or restore(name, it, fields, state) where state
 * is not UNBOUND.  Steals fields. */
MUST_USE Value iter_pickling(VM *vm, Value it, Value fields, Value state);

#define REDUCE_ROW(fn)                                                       \
    METHOD("__reduce__", fn, "", "Return state information for pickling.")
#define SETSTATE_ROW(fn)                                                     \
    METHOD("__setstate__", fn, "object, /",                                  \
           "Set state information for unpickling.")
#define COPY_ROWS ROWS_OF(iter_copy_rows)
extern const MethodDef iter_copy_rows[];

extern const ClassDef itertools_endless[4];  /* itertools_endless.c */
extern const ClassDef itertools_filters[8];  /* itertools_filter.c */
extern const ClassDef itertools_joins[2];    /* itertools_join.c */
extern const ClassDef itertools_combos[4];   /* itertools_combo.c */
extern const ClassDef itertools_groups[4];   /* itertools_group.c */
MUST_USE Value itertools_tee(VM *vm, Value *args, int nargs);

#endif

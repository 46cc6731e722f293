/* iterator_rows.h: the rows of methods that iterators have.  Private to
 * iterators.c and list_iterators.c.
 */
#ifndef TENON_OBJECT_ITERATOR_ROWS_H
#define TENON_OBJECT_ITERATOR_ROWS_H

#include "object/iterators.h"
#include "object/native.h"

#define HINT_ROW(fn)                                                           \
    METHOD("__length_hint__", fn, "",                                          \
           "Private method returning an estimate of len(list(it)).")

#define REDUCE_ROW(fn)                                                         \
    METHOD("__reduce__", fn, "", "Return state information for pickling.")

#define SETSTATE_ROW(fn)                                                       \
    METHOD("__setstate__", fn, "state, /",                                     \
           "Set state information for unpickling.")

MUST_USE bool list_iterators_define(VM *vm); /* those of tuple, too */

#endif

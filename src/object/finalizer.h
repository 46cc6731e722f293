/* finalizer.h: which objects have been finalized, and the order in which those
 * with a __del__ were made. */
#ifndef TENON_OBJECT_FINALIZER_H
#define TENON_OBJECT_FINALIZER_H

#include "object/runtime.h"

/* __del__ is called once in an object's life: those that it brought back to
 * life are remembered. */
bool object_was_finalized(VM *vm, Object *o);
void object_mark_finalized(VM *vm, Object *o);

/* A new object whose class has __del__. */
void birth_record(VM *vm, Object *o);

/* Those of the objects that have a __del__, where they stand in the array, in
 * the order in which they were made.  Without memory they stay as they are. */
void birth_sort(VM *vm, Object **objects, size_t n);

/* Give back the memory of both. */
void finalizer_fini(VM *vm);

#endif

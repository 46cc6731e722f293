/* structseq.h: named tuples as C makes them: sys.version_info,
 * time.struct_time.
 */
#ifndef TENON_MODULES_STRUCTSEQ_H
#define TENON_MODULES_STRUCTSEQ_H

#include "object/runtime.h"

enum { STRUCTSEQ_FIELDS = 20 };

/* A subclass of tuple with these fields; module is its __module__.  closed: the
 * program makes no instances.  Owned; NULL: pending. */
MUST_USE Class *structseq_class(VM *vm, const char *module, const char *name,
                                const char *const *fields, size_t nfields,
                                bool closed);

/* An instance of it; steals the values, also on failure; one that is ERROR is
 * passed on. */
MUST_USE Value structseq_new(VM *vm, Class *cls, Value *values, size_t n);

/* Sets the two fields of a struct_time that are beside the tuple; steals the
 * values. */
MUST_USE bool structseq_hide(VM *vm, Value o, Value zone, Value offset);

#endif

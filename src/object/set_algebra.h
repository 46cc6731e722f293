/* set_algebra.h: sets made of sets and iterables.
 *
 * Results are of the plain class, set or frozenset, that the left operand
 * derives from.  A NULL or false has an exception pending.  For the methods in
 * set_methods.c; set_intersect, set_subtract and set_toggle are declared in
 * dict.h, since others use them too.
 */
#ifndef TENON_OBJECT_SET_ALGEBRA_H
#define TENON_OBJECT_SET_ALGEBRA_H

#include "object/dict.h"

/* What is done with an item, whose hash is known; false: an exception. */
typedef bool (*SetDeed)(VM *vm, Value item, int64_t hash, void *arg);

/* Call fn with each item of a set or iterable.  fn may change the set. */
MUST_USE bool set_each(VM *vm, Value v, SetDeed fn, void *arg);

MUST_USE Set *set_alike(VM *vm, Set *s); /* a copy */
MUST_USE Set *set_minus(VM *vm, Set *s, Value other);
MUST_USE Set *set_either(VM *vm, Set *s, Value other); /* not in both */
MUST_USE Set *set_union_with(VM *vm, Set *s, Value other);

/* In place: s becomes what result, which is released, holds. */
MUST_USE bool set_replace_items(VM *vm, Set *s, Set *result);

/* Is all of a in b?  -1: an exception is pending. */
MUST_USE int set_within(VM *vm, Set *a, Set *b);

#endif

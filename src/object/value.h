/* value.h: the value, one 64-bit word.
 *
 *     ....................................................00   int, n << 2
 *     ....................................................1.   float
 *     ...................................................001   pointer + 1
 *     ...................................................101   constant
 *
 * An int of 62 bits is stored shifted left by two, so sums, differences,
 * comparisons and bit operations work on the word as it is.  A double with
 * bits u is stored as rotl(u + 3*2^60, 4); bit 1 of that is set for every
 * double whose exponent lies in one of the common ranges (self-tagging:
 * Melancon, Serrano, Feeley, 2024).  The other doubles, and NaNs, are boxed.
 *
 * One canonical form each: an int that fits 62 bits is never on the heap, a
 * float that fits the word is never boxed.
 *
 * Ownership.  A Value that is a pointer carries a reference count.  A C
 * function borrows its arguments and hands out a reference that the caller
 * owns, unless its comment says otherwise ("borrowed", "steals").
 */
#ifndef TENON_OBJECT_VALUE_H
#define TENON_OBJECT_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/heap.h"

typedef uint64_t Value;
typedef struct VM VM;
typedef struct Class Class;

/* The 8 bytes that every heap object begins with. */
typedef struct Object {
    uint32_t refs;
    uint32_t shape; /* index in vm->shapes; for an exact built-in type its
                       ClassId */
} Object;

#define CONSTANT(k) ((Value)((k) << 3 | 5))
#define NONE CONSTANT(0)
#define FALSE CONSTANT(1)
#define TRUE CONSTANT(2)
#define NOT_IMPLEMENTED CONSTANT(3)
#define ELLIPSIS CONSTANT(4)
#define UNBOUND CONSTANT(5) /* no value here: an unset slot, variable, arg */
#define ERROR CONSTANT(6)   /* the call failed; the exception is pending */

#define INT_BITS 62
#define INT_MAX62 (((int64_t)1 << 61) - 1)
#define INT_MIN62 (-((int64_t)1 << 61))

static inline bool is_int(Value v) { return (v & 3) == 0; }
static inline bool is_float(Value v) { return (v & 2) != 0; } /* unboxed */
static inline bool is_object(Value v) { return ((v - 1) & 7) == 0; }
static inline bool is_bool(Value v) { return v == TRUE || v == FALSE; }
static inline bool is_both_int(Value a, Value b) { return ((a | b) & 3) == 0; }
static inline bool is_both_float(Value a, Value b) { return (a & b & 2) != 0; }

static inline Value from_bool(bool b) { return b ? TRUE : FALSE; }

/* n must fit 62 bits. */
static inline Value from_small(int64_t n) { return (Value)n << 2; }
static inline int64_t as_small(Value v) { return (int64_t)v >> 2; }
static inline bool fits_small(int64_t n)
{
    return n >= INT_MIN62 && n <= INT_MAX62;
}

static inline Object *as_object(Value v) { return (Object *)(v - 1); }
#define from_object(p) ((Value)(uintptr_t)(p) + 1)
#define as(Type, v) ((Type *)as_object(v)) /* unchecked */

#define FLOAT_BIAS ((uint64_t)3 << 60)

static inline double as_float(Value v) /* of an unboxed one */
{
    uint64_t u = (v >> 4 | v << 60) - FLOAT_BIAS;
    double d;
    memcpy(&d, &u, sizeof d);
    return d;
}

/* The word of a double; is_float() of it is false where d must be boxed.  NaNs
 * are always boxed: two of them are different objects, which containers can
 * tell. */
static inline Value float_word(double d)
{
    uint64_t u;
    if (unlikely(d != d))
        return 0;
    memcpy(&u, &d, sizeof u);
    u += FLOAT_BIAS;
    return u << 4 | u >> 60;
}

COLD MUST_USE Value float_box(VM *vm, double d); /* float.c */

static inline Value from_float(VM *vm, double d)
{
    Value v = float_word(d);
    return likely(is_float(v)) ? v : float_box(vm, d);
}

/* --- counts --------------------------------------------------------- */

void object_dealloc(VM *vm, Object *o); /* object.c: the count reached 0 */

/* Is its end under way: the count 0, or waiting in the VM's trash? */
bool object_is_dying(const VM *vm, const Object *o);

static inline Value incref(Value v)
{
    if (is_object(v))
        as_object(v)->refs++;
    return v;
}
static inline void object_decref(VM *vm, Object *o)
{
    if (unlikely(--o->refs == 0))
        object_dealloc(vm, o);
}
static inline void decref(VM *vm, Value v)
{
    if (is_object(v))
        object_decref(vm, as_object(v));
}
/* Owned new value into a place that owns its old one. */
static inline void value_set(VM *vm, Value *place, Value v)
{
    Value old = *place;
    *place = v;
    decref(vm, old);
}

#define retain(p) ((p)->head.refs++, (p)) /* any struct with a head */
#define release(vm, p) object_decref(vm, &(p)->head)

#endif

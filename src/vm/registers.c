/* registers.c: releasing many registers at once.
 *
 * A frame that ends releases its locals, most of which hold no pointer: four
 * are looked at in a step.  A call of a native function releases its
 * arguments.  Both stand outside of the loop, as they need machine registers
 * that it has no more to give.
 *
 * Invariant: a register is dead before what it held is released, since that
 * may run code that walks the frames.
 */
#include "vm/registers.h"

#ifdef __SSE2__
#include <emmintrin.h>

static inline __m128 two_registers(const Value *r)
{
    return _mm_castsi128_ps(_mm_loadu_si128((const __m128i *)r));
}

/* Bit n: r[n] is a pointer.  is_object() for four lower halves: v & 7 is 1. */
static inline unsigned pointers_of_four(const Value *r)
{
    __m128 halves = _mm_shuffle_ps(two_registers(r), two_registers(r + 2),
                                   _MM_SHUFFLE(2, 0, 2, 0));
    __m128i tags = _mm_and_si128(_mm_castps_si128(halves), _mm_set1_epi32(7));
    __m128i found = _mm_cmpeq_epi32(tags, _mm_set1_epi32(1));
    return (unsigned)_mm_movemask_ps(_mm_castsi128_ps(found));
}
#else
static inline unsigned pointers_of_four(const Value *r)
{
    unsigned found = 0;
    for (unsigned n = 0; n < 4; n++)
        found |= (unsigned)is_object(r[n]) << n;
    return found;
}
#endif

void registers_drop(VM *vm, Value *r, unsigned n)
{
    Value *end = r + n;
    for (; end - r >= 4; r += 4) {
        unsigned found = pointers_of_four(r);
        for (; found != 0; found &= found - 1)
            register_drop(vm, &r[__builtin_ctz(found)]);
    }
    for (; r < end; r++)
        register_drop(vm, r);
}

/* The rest of a call whose register r has held the last reference of o. */
static __attribute__((noinline)) void drop_call_from(VM *vm, Value *callable, Value *r,
                                    Object *o)
{
    object_dealloc(vm, o);
    while (r-- > callable)
        register_drop(vm, r);
}

void registers_drop_call(VM *vm, Value *callable, unsigned nargs)
{
    Value *r = callable + nargs;
    do {
        Value v = *r;
        if (is_object(v)) {
            Object *o = as_object(v);
            *r = UNBOUND;
            if (unlikely(--o->refs == 0)) {
                drop_call_from(vm, callable, r, o);
                return;
            }
        }
    } while (r-- != callable);
}

/* bigint.h: ints past 62 bits.  Private to the files of int.
 *
 *     +-------+-------+------+----------+---------+---------+--
 *     | count | shape | used | negative | digit 0 | digit 1 | ...
 *     +-------+-------+------+----------+---------+---------+--
 *
 * The digits are libtommath's (60 bits each on 64-bit machines), the lowest
 * first, in the object itself, so they are counted in the VM's heap.  An
 * operation looks at its operands through an IntView, an mp_int that borrows
 * their digits, lets libtommath compute, and hands the result to bigint_take.
 *
 * Invariant: a BigInt never holds a value that fits 62 bits, and its highest
 * digit is not zero.
 */
#ifndef TENON_OBJECT_BIGINT_H
#define TENON_OBJECT_BIGINT_H

#include "object/error.h"
#include "object/number.h"

#ifndef MP_NO_FILE
#define MP_NO_FILE
#endif
#include <tommath.h>

struct BigInt {
    Object head;
    uint32_t used;
    uint32_t negative;
    mp_digit digits[];
};

enum { SMALL_DIGITS = (INT_BITS + MP_DIGIT_BIT - 1) / MP_DIGIT_BIT };

/* An int of any size as libtommath sees it.  Not to be moved or written. */
typedef struct IntView {
    mp_int mp;
    mp_digit store[SMALL_DIGITS];
} IntView;

/* v: an exact int (int_value'd), alive as long as the view is used. */
const mp_int *int_view(IntView *view, Value v);

/* The value of r as an int; r is cleared in any case. */
MUST_USE Value bigint_take(VM *vm, mp_int *r);
/* The same where the computation may have failed: then it raises. */
MUST_USE Value bigint_result(VM *vm, mp_err err, mp_int *r);
COLD Value bigint_failed(VM *vm, mp_err err);

/* Is there memory for a result of this many bits?  false: MemoryError. */
MUST_USE bool bigint_room(VM *vm, uint64_t bits);

/* A new object with room for so many digits, value not set.  NULL: pending. */
MUST_USE BigInt *bigint_new(VM *vm, size_t digits);
/* Drop leading zeros; a word when that is enough.  Steals big. */
MUST_USE Value bigint_normal(VM *vm, BigInt *big);

/* The highest 64 bits of |a| (all of them where there are fewer), the lowest
 * bit also set if anything is below; |a| is about that * 2**(*exponent). */
uint64_t bigint_top(const mp_int *a, int *exponent);

/* int() of bytes; original: what to show in the error.  int_text.c. */
MUST_USE Value int_parse_bytes(VM *vm, const char *s, size_t n, int base,
                               Value original);

/* Truncated quotient and remainder, b not 0: bigint_divide.c. */
MUST_USE mp_err bigint_divide(const mp_int *a, const mp_int *b, mp_int *q,
                              mp_int *r);

/* base ** exponent % m and 1 / a % m, for numbers that are not negative and
 * m > 1; MP_VAL: a has no inverse.  bigint_power.c. */
MUST_USE mp_err bigint_power_mod(const mp_int *base, const mp_int *exponent,
                                 const mp_int *m, mp_int *r);
MUST_USE mp_err bigint_inverse_mod(const mp_int *a, const mp_int *m,
                                   mp_int *r);

#ifdef __SIZEOF_INT128__
/* Where the compiler has it, 128-bit arithmetic serves the middle sizes. */
#define HAVE_WIDE 1
__extension__ typedef __int128 Wide;
__extension__ typedef unsigned __int128 UWide;
enum { WIDE_BITS = 126 };
MUST_USE Value int_from_wide(VM *vm, Wide n); /* |n| < 2**126 */
bool int_fits_wide(Value v, Wide *out); /* surely true to 112 bits; no error */
#endif

#endif

/* bigint.c: the form of big ints, their conversion from and to machine
 * numbers, comparison and hash.  Arithmetic is in int_ops.c, text in
 * int_text.c.
 *
 * libtommath takes its temporaries from the C library, outside the VM's heap;
 * they live only during one operation and are a small multiple of its result,
 * whose size bigint_room checks first.
 */
#include "object/bigint.h"

#include <limits.h>
#include <math.h>

/* libtommath counts bits in an int. */
static const uint64_t max_bits = INT_MAX / 4 * (uint64_t)3;

const mp_int *int_view(IntView *view, Value v)
{
    mp_int *mp = &view->mp;
    if (!is_int(v)) {
        BigInt *big = as(BigInt, v);
        mp->used = mp->alloc = (int)big->used;
        mp->sign = big->negative ? MP_NEG : MP_ZPOS;
        mp->dp = big->digits;
        return mp;
    }
    int64_t n = as_small(v);
    uint64_t magnitude = n < 0 ? -(uint64_t)n : (uint64_t)n;
    mp->sign = n < 0 ? MP_NEG : MP_ZPOS;
    mp->dp = view->store;
    mp->alloc = SMALL_DIGITS;
    mp->used = 0;
    for (; magnitude; magnitude >>= MP_DIGIT_BIT)
        view->store[mp->used++] = (mp_digit)(magnitude & MP_MASK);
    return mp;
}

Value bigint_failed(VM *vm, mp_err err)
{
    if (err == MP_MEM)
        return raise_memory(vm);
    return raise_error(vm, C_SystemError, "arithmetic failed: %s",
                       mp_error_to_string(err));
}

bool bigint_room(VM *vm, uint64_t bits)
{
    if (bits < max_bits && heap_has_room(&vm->heap, (size_t)(bits / 7)))
        return true;
    raise_memory(vm);
    return false;
}

BigInt *bigint_new(VM *vm, size_t digits)
{
    return object_new_leaf(vm, C_int,
                           sizeof(BigInt) + digits * sizeof(mp_digit));
}

/* The value of at most 64 bits in n digits. */
static uint64_t gather(const mp_digit *digits, unsigned n)
{
    uint64_t v = 0;
    while (n--)
        v = v << (MP_DIGIT_BIT % 64) | digits[n];
    return v;
}

/* Does the value fit 62 bits?  used: without leading zeros. */
static bool is_word(const mp_digit *digits, unsigned used, bool negative,
                    Value *word)
{
    if (used > SMALL_DIGITS ||
        (used == SMALL_DIGITS &&
         digits[used - 1] >> (INT_BITS - MP_DIGIT_BIT * (SMALL_DIGITS - 1))))
        return false;
    uint64_t n = gather(digits, used);
    if (n > (uint64_t)INT_MAX62 + negative)
        return false;
    *word = from_small(negative ? -(int64_t)n : (int64_t)n);
    return true;
}

Value bigint_normal(VM *vm, BigInt *big)
{
    uint32_t had = big->used;
    while (big->used && big->digits[big->used - 1] == 0)
        big->used--;
    Value word;
    if (is_word(big->digits, big->used, big->negative, &word)) {
        object_decref(vm, &big->head);
        return word;
    }
    if (unlikely(had - big->used > 8)) { /* don't keep the room */
        BigInt *less = bigint_new(vm, big->used);
        if (less) {
            less->used = big->used;
            less->negative = big->negative;
            memcpy(less->digits, big->digits, big->used * sizeof(mp_digit));
        }
        object_decref(vm, &big->head);
        return less ? from_object(less) : ERROR;
    }
    return from_object(big);
}

Value bigint_take(VM *vm, mp_int *r)
{
    Value v;
    bool negative = r->sign == MP_NEG;
    if (!is_word(r->dp, (unsigned)r->used, negative, &v)) {
        BigInt *big = bigint_new(vm, (size_t)r->used);
        v = ERROR;
        if (big) {
            big->used = (uint32_t)r->used;
            big->negative = negative;
            memcpy(big->digits, r->dp, big->used * sizeof(mp_digit));
            v = from_object(big);
        }
    }
    mp_clear(r);
    return v;
}

Value bigint_result(VM *vm, mp_err err, mp_int *r)
{
    if (likely(err == MP_OKAY))
        return bigint_take(vm, r);
    mp_clear(r);
    return bigint_failed(vm, err);
}

/* --- machine integers -------------------------------------------------- */

static Value from_magnitude(VM *vm, uint64_t n, bool negative)
{
    BigInt *big = bigint_new(vm, 64 / MP_DIGIT_BIT + 1);
    if (!big)
        return ERROR;
    big->negative = negative;
    for (big->used = 0; n; n >>= MP_DIGIT_BIT)
        big->digits[big->used++] = (mp_digit)(n & MP_MASK);
    return from_object(big);
}

Value int_from_int64(VM *vm, int64_t n)
{
    if (fits_small(n))
        return from_small(n);
    return from_magnitude(vm, n < 0 ? -(uint64_t)n : (uint64_t)n, n < 0);
}

Value int_from_uint64(VM *vm, uint64_t n)
{
    return n <= (uint64_t)INT_MAX62 ? from_small((int64_t)n)
                                    : from_magnitude(vm, n, false);
}

#ifdef HAVE_WIDE
Value int_from_wide(VM *vm, Wide n)
{
    if (n >= INT_MIN62 && n <= INT_MAX62)
        return from_small((int64_t)n);
    BigInt *big = bigint_new(vm, WIDE_BITS / MP_DIGIT_BIT + 1);
    if (!big)
        return ERROR;
    UWide m = n < 0 ? -(UWide)n : (UWide)n;
    big->negative = n < 0;
    for (big->used = 0; m; m >>= MP_DIGIT_BIT)
        big->digits[big->used++] = (mp_digit)(m & MP_MASK);
    return from_object(big);
}

bool int_fits_wide(Value v, Wide *out)
{
    if (is_int(v)) {
        *out = as_small(v);
        return true;
    }
    const BigInt *big = as(BigInt, v);
    if (big->used > WIDE_BITS / MP_DIGIT_BIT)
        return false;
    UWide m = 0;
    for (uint32_t i = big->used; i--;)
        m = m << MP_DIGIT_BIT | big->digits[i];
    *out = big->negative ? -(Wide)m : (Wide)m;
    return true;
}
#endif

bool int_fits_int64(Value v, int64_t *out)
{
    if (likely(is_int(v))) {
        *out = as_small(v);
        return true;
    }
    IntView view;
    const mp_int *a = int_view(&view, v);
    int bits = mp_count_bits(a);
    if (bits > 64)
        return false;
    uint64_t n = gather(a->dp, (unsigned)a->used);
    if (n > (uint64_t)INT64_MAX + (a->sign == MP_NEG))
        return false;
    *out = a->sign == MP_NEG ? (int64_t)-n : (int64_t)n;
    return true;
}

bool int_to_int64(VM *vm, Value v, int64_t *out)
{
    if (likely(int_fits_int64(v, out)))
        return true;
    raise_error(vm, C_OverflowError,
                "Python int too large to convert to C long");
    return false;
}

int int_sign(Value v)
{
    if (is_int(v))
        return (as_small(v) > 0) - (as_small(v) < 0);
    return as(BigInt, v)->negative ? -1 : 1;
}

uint64_t int_bit_length(Value v)
{
    if (is_int(v)) {
        int64_t n = as_small(v);
        uint64_t m = n < 0 ? -(uint64_t)n : (uint64_t)n;
        return m ? 64 - (uint64_t)__builtin_clzll(m) : 0;
    }
    const BigInt *big = as(BigInt, v);
    uint64_t top = big->digits[big->used - 1];
    return (uint64_t)(big->used - 1) * MP_DIGIT_BIT + 64 -
           (uint64_t)__builtin_clzll(top);
}

/* --- floats ------------------------------------------------------------ */

uint64_t bigint_top(const mp_int *a, int *exponent)
{
    int bits = mp_count_bits(a);
    int shift = bits > 64 ? bits - 64 : 0;
    uint64_t v = 0;
    bool sticky = false;
    for (int i = a->used; i-- && !sticky;) {
        int64_t at = (int64_t)i * MP_DIGIT_BIT - shift;
        uint64_t d = a->dp[i];
        if (at >= 0) {
            v |= d << at;
        } else if (at > -MP_DIGIT_BIT) {
            v |= d >> -at;
            sticky = (d & (((uint64_t)1 << -at) - 1)) != 0;
        } else {
            sticky = d != 0;
        }
    }
    *exponent = shift;
    return v | sticky;
}

bool int_to_double(VM *vm, Value v, double *out)
{
    if (likely(is_int(v))) {
        *out = (double)as_small(v);
        return true;
    }
    IntView view;
    const mp_int *a = int_view(&view, v);
    int exponent;
    /* The conversion of the 64 bits rounds, half to even; the bit below, set
     * if anything is cut off, keeps that right. */
    double d = (double)bigint_top(a, &exponent);
    d = exponent < 1024 ? ldexp(d, exponent) : HUGE_VAL;
    if (isinf(d)) {
        raise_error(vm, C_OverflowError,
                    "int too large to convert to float");
        return false;
    }
    *out = a->sign == MP_NEG ? -d : d;
    return true;
}

Value int_from_double(VM *vm, double d)
{
    if (likely(fabs(d) < 0x1p61))
        return from_small((int64_t)d);
    if (isnan(d))
        return raise_error(vm, C_ValueError,
                           "cannot convert float NaN to integer");
    if (isinf(d))
        return raise_error(vm, C_OverflowError,
                           "cannot convert float infinity to integer");
    int exponent;
    double fraction = frexp(fabs(d), &exponent);
    mp_int r;
    mp_err err = mp_init_u64(&r, (uint64_t)ldexp(fraction, 53));
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    err = mp_mul_2d(&r, exponent - 53, &r);
    if (d < 0)
        r.sign = MP_NEG;
    return bigint_result(vm, err, &r);
}

/* --- comparison, hash -------------------------------------------------- */

int int_compare(Value a, Value b)
{
    if (is_both_int(a, b))
        return ((int64_t)a > (int64_t)b) - ((int64_t)a < (int64_t)b);
    IntView x, y;
    return mp_cmp(int_view(&x, a), int_view(&y, b));
}

/* b is finite, its magnitude at least 2**61. */
static int compare_big_double(const mp_int *a, double b)
{
    bool negative = a->sign == MP_NEG;
    if (negative != (b < 0))
        return negative ? -1 : 1;
    int exponent, shift;
    uint64_t mantissa = (uint64_t)ldexp(frexp(fabs(b), &exponent), 64);
    int bits = mp_count_bits(a);
    int larger;
    if (bits != exponent) {
        larger = bits > exponent ? 1 : -1;
    } else {
        uint64_t top = bigint_top(a, &shift);
        if (bits < 64)
            top <<= 64 - bits;
        larger = (top > mantissa) - (top < mantissa);
    }
    return negative ? -larger : larger;
}

int int_compare_double(Value v, double b, bool *unordered)
{
    *unordered = isnan(b);
    if (*unordered)
        return 0;
    if (isinf(b))
        return b > 0 ? -1 : 1;
    if (is_int(v) && fabs(b) < 0x1p62) {
        int64_t a = as_small(v), whole = (int64_t)b;
        if (a != whole)
            return a > whole ? 1 : -1;
        return ((double)whole > b) - ((double)whole < b);
    }
    if (fabs(b) < 0x1p61)
        return int_sign(v);
    IntView view;
    return compare_big_double(int_view(&view, v), b);
}

/* Python's numeric hash: the value modulo the Mersenne prime 2**61 - 1
 * (language reference, "Hashing of numeric types"). */
#define HASH_BITS 61
#define HASH_MODULUS (((uint64_t)1 << HASH_BITS) - 1)

static int64_t hash_finish(uint64_t h, bool negative)
{
    int64_t r = negative ? -(int64_t)h : (int64_t)h;
    return r == -1 ? -2 : r;
}

int64_t int_hash(Value v)
{
    if (likely(is_int(v))) {
        int64_t n = as_small(v);
        uint64_t m = n < 0 ? -(uint64_t)n : (uint64_t)n;
        return hash_finish(m % HASH_MODULUS, n < 0);
    }
    const BigInt *big = as(BigInt, v);
    uint64_t h = 0;
    for (uint32_t i = big->used; i--;) {
        h = (h << MP_DIGIT_BIT & HASH_MODULUS) |
            h >> (HASH_BITS - MP_DIGIT_BIT);
        h += big->digits[i];
        if (h >= HASH_MODULUS)
            h -= HASH_MODULUS;
    }
    return hash_finish(h, big->negative);
}

int64_t float_hash(double d)
{
    if (isnan(d))
        return 0;
    if (isinf(d))
        return d > 0 ? 314159 : -314159;
    int exponent;
    double fraction = frexp(fabs(d), &exponent);
    /* d is mantissa * 2**exponent, and 2**61 is 1 modulo the prime, so the
     * power is a rotation. */
    uint64_t h = (uint64_t)ldexp(fraction, 53);
    int turn = (exponent - 53) % HASH_BITS;
    if (turn < 0)
        turn += HASH_BITS;
    h = (h << turn & HASH_MODULUS) | h >> (HASH_BITS - turn);
    return hash_finish(h == HASH_MODULUS ? 0 : h, d < 0);
}

/* int_ops.c: arithmetic on ints of any size.
 *
 * The VM does the everyday cases itself (two words, no overflow) and calls
 * int_binary for the rest.  Three tiers: both fit 126 bits (machine
 * arithmetic), sums of big ints (here, straight into the result), everything
 * else (libtommath).  Operands are exact: words or BigInts.
 *
 * Whatever could grow beyond its operands (product, power, shift) asks
 * bigint_room first, so a hopeless size is refused before any work.
 */
#include "object/bigint.h"
#include "object/list.h"
#include "object/protocol.h"

#include <math.h>

static Value zero_division(VM *vm, const char *text)
{
    return raise_error(vm, C_ZeroDivisionError, "%s", text);
}

#define DIVISION_BY_ZERO "integer division or modulo by zero"

/* --- the middle sizes -------------------------------------------------- */

#ifdef HAVE_WIDE
static Wide wide_floor_div(Wide a, Wide b)
{
    Wide q = a / b;
    return q - (q * b != a && (a < 0) != (b < 0));
}

static Wide wide_mod(Wide a, Wide b)
{
    Wide r = a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

/* UNBOUND: not for this tier. */
static Value wide_binary(VM *vm, int op, Value va, Value vb)
{
    Wide a, b;
    if (!int_fits_wide(va, &a) || !int_fits_wide(vb, &b))
        return UNBOUND;
    switch (op) {
    case SP_ADD: return int_from_wide(vm, a + b);
    case SP_SUB: return int_from_wide(vm, a - b);
    case SP_MUL:
        if (!is_both_int(va, vb))
            return UNBOUND;
        return int_from_wide(vm, a * b);
    case SP_FLOORDIV:
        return b ? int_from_wide(vm, wide_floor_div(a, b)) : UNBOUND;
    case SP_MOD: return b ? int_from_wide(vm, wide_mod(a, b)) : UNBOUND;
    case SP_AND: return int_from_wide(vm, a & b);
    case SP_OR: return int_from_wide(vm, a | b);
    case SP_XOR: return int_from_wide(vm, a ^ b);
    case SP_LSHIFT:
        if (b < 0 || int_bit_length(va) + (uint64_t)b > WIDE_BITS ||
            b > WIDE_BITS)
            return UNBOUND;
        return int_from_wide(vm, a * ((Wide)1 << b));
    case SP_RSHIFT:
        if (b < 0)
            return UNBOUND;
        return int_from_wide(vm, a >> (b > WIDE_BITS ? WIDE_BITS : b));
    default: return UNBOUND;
    }
}
#else
static Value wide_binary(VM *vm, int op, Value a, Value b)
{
    (void)vm, (void)op, (void)a, (void)b;
    return UNBOUND;
}
#endif

/* --- sums -------------------------------------------------------------- */

/* |a| + |b|, a the longer. */
static Value add_magnitudes(VM *vm, const mp_int *a, const mp_int *b,
                            bool negative)
{
    BigInt *r = bigint_new(vm, (size_t)a->used + 1);
    if (!r)
        return ERROR;
    mp_digit carry = 0;
    int i = 0;
    for (; i < b->used; i++) {
        mp_digit d = a->dp[i] + b->dp[i] + carry;
        r->digits[i] = d & MP_MASK;
        carry = d >> MP_DIGIT_BIT;
    }
    for (; i < a->used; i++) {
        mp_digit d = a->dp[i] + carry;
        r->digits[i] = d & MP_MASK;
        carry = d >> MP_DIGIT_BIT;
    }
    r->digits[i] = carry;
    r->used = (uint32_t)i + 1;
    r->negative = negative;
    return bigint_normal(vm, r);
}

/* |a| - |b|, |a| >= |b|. */
static Value sub_magnitudes(VM *vm, const mp_int *a, const mp_int *b,
                            bool negative)
{
    BigInt *r = bigint_new(vm, (size_t)a->used);
    if (!r)
        return ERROR;
    mp_digit borrow = 0;
    int i = 0;
    for (; i < b->used; i++) {
        mp_digit d = a->dp[i] - b->dp[i] - borrow;
        r->digits[i] = d & MP_MASK;
        borrow = d >> (sizeof d * 8 - 1);
    }
    for (; i < a->used; i++) {
        mp_digit d = a->dp[i] - borrow;
        r->digits[i] = d & MP_MASK;
        borrow = d >> (sizeof d * 8 - 1);
    }
    r->used = (uint32_t)i;
    r->negative = negative;
    return bigint_normal(vm, r);
}

static Value add(VM *vm, Value va, Value vb, bool subtract)
{
    IntView x, y;
    const mp_int *a = int_view(&x, va), *b = int_view(&y, vb);
    bool negative = a->sign == MP_NEG;
    if ((negative != (b->sign == MP_NEG)) == subtract)
        return a->used >= b->used ? add_magnitudes(vm, a, b, negative)
                                  : add_magnitudes(vm, b, a, negative);
    return mp_cmp_mag(a, b) != MP_LT ? sub_magnitudes(vm, a, b, negative)
                                     : sub_magnitudes(vm, b, a, !negative);
}

/* --- bits -------------------------------------------------------------- */

/* Gives the digits of an int in two's complement, the lowest first. */
typedef struct Complement {
    const mp_int *of;
    mp_digit carry; /* negative: of the one that follows the inversion */
} Complement;

static Complement complement_of(const mp_int *a)
{
    return (Complement){a, a->sign == MP_NEG};
}

static mp_digit next_digit(Complement *c, int i)
{
    mp_digit d = i < c->of->used ? c->of->dp[i] : 0;
    if (c->of->sign != MP_NEG)
        return d;
    d = (~d & MP_MASK) + c->carry;
    c->carry = d >> MP_DIGIT_BIT;
    return d & MP_MASK;
}

static mp_digit combine(int op, mp_digit a, mp_digit b)
{
    return op == SP_AND ? a & b : op == SP_OR ? a | b : a ^ b;
}

static Value bitwise(VM *vm, int op, Value va, Value vb)
{
    IntView x, y;
    Complement a = complement_of(int_view(&x, va));
    Complement b = complement_of(int_view(&y, vb));
    int n = a.of->used > b.of->used ? a.of->used : b.of->used;
    BigInt *r = bigint_new(vm, (size_t)n + 1);
    if (!r)
        return ERROR;
    mp_digit negative = combine(op, a.carry, b.carry), carry = negative;
    for (int i = 0; i <= n; i++) {
        mp_digit d = next_digit(&a, i);
        d = combine(op, d, next_digit(&b, i));
        if (negative) {
            d = (~d & MP_MASK) + carry;
            carry = d >> MP_DIGIT_BIT;
        }
        r->digits[i] = d & MP_MASK;
    }
    r->used = (uint32_t)n + 1;
    r->negative = negative != 0;
    return bigint_normal(vm, r);
}

/* --- by libtommath ----------------------------------------------------- */

typedef mp_err (*BinaryFn)(const mp_int *a, const mp_int *b, mp_int *r);

static Value by_library(VM *vm, BinaryFn fn, Value a, Value b)
{
    IntView x, y;
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    return bigint_result(vm, fn(int_view(&x, a), int_view(&y, b), &r), &r);
}

static Value multiply(VM *vm, Value a, Value b)
{
    if (!bigint_room(vm, int_bit_length(a) + int_bit_length(b)))
        return ERROR;
    IntView x, y;
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    const mp_int *u = int_view(&x, a), *v = int_view(&y, b);
    return bigint_result(vm, a == b ? mp_sqr(u, &r) : mp_mul(u, v, &r), &r);
}

/* Floored quotient and remainder; either may be NULL.  b is not 0. */
static bool floor_divide(VM *vm, Value va, Value vb, Value *quotient,
                         Value *remainder)
{
    IntView x, y;
    const mp_int *a = int_view(&x, va), *b = int_view(&y, vb);
    mp_int q, r;
    mp_err err = mp_init_multi(&q, &r, NULL);
    if (err != MP_OKAY) {
        bigint_failed(vm, err);
        return false;
    }
    err = bigint_divide(a, b, &q, &r);
    /* libtommath truncates. */
    if (err == MP_OKAY && r.used && r.sign != b->sign) {
        err = mp_add(&r, b, &r);
        if (err == MP_OKAY)
            err = mp_decr(&q);
    }
    if (!quotient)
        mp_clear(&q);
    if (!remainder)
        mp_clear(&r);
    if (quotient)
        *quotient = bigint_result(vm, err, &q);
    if (remainder) {
        if (quotient && *quotient == ERROR) {
            mp_clear(&r);
            return false;
        }
        *remainder = bigint_result(vm, err, &r);
        if (*remainder == ERROR && quotient)
            decref(vm, *quotient);
        return *remainder != ERROR;
    }
    return *quotient != ERROR;
}

Value int_divmod(VM *vm, Value a, Value b)
{
    if (b == from_small(0))
        return zero_division(vm, DIVISION_BY_ZERO);
    Value pair[2];
    if (is_both_int(a, b)) {
        int64_t x = as_small(a), y = as_small(b), rest = x % y;
        bool below = rest != 0 && (rest < 0) != (y < 0);
        pair[0] = from_int64(vm, x / y - below);
        pair[1] = from_small(below ? rest + y : rest);
        return pair[0] == ERROR ? ERROR : tuple_steal(vm, pair, 2);
    }
#ifdef HAVE_WIDE
    Wide wa, wb;
    if (int_fits_wide(a, &wa) && int_fits_wide(b, &wb)) {
        pair[0] = int_from_wide(vm, wide_floor_div(wa, wb));
        if (pair[0] == ERROR)
            return ERROR;
        pair[1] = int_from_wide(vm, wide_mod(wa, wb));
        if (pair[1] == ERROR) {
            decref(vm, pair[0]);
            return ERROR;
        }
        return tuple_steal(vm, pair, 2);
    }
#endif
    if (!floor_divide(vm, a, b, &pair[0], &pair[1]))
        return ERROR;
    return tuple_steal(vm, pair, 2);
}

static Value shift_left(VM *vm, Value a, Value b)
{
    if (int_sign(b) < 0)
        return raise_error(vm, C_ValueError, "negative shift count");
    if (a == from_small(0) || b == from_small(0))
        return incref(a);
    if (int_bit_length(b) > 66) /* where CPython runs out of digit counts */
        return raise_error(vm, C_OverflowError, "too many digits in integer");
    int64_t count;
    if (!int_fits_int64(b, &count))
        return raise_memory(vm);
    if (!bigint_room(vm, int_bit_length(a) + (uint64_t)count))
        return ERROR;
    IntView view;
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    return bigint_result(
        vm, mp_mul_2d(int_view(&view, a), (int)count, &r), &r);
}

static Value shift_right(VM *vm, Value a, Value b)
{
    if (int_sign(b) < 0)
        return raise_error(vm, C_ValueError, "negative shift count");
    int64_t count;
    if (!int_fits_int64(b, &count) || (uint64_t)count >= int_bit_length(a))
        return from_small(int_sign(a) < 0 ? -1 : 0);
    if (is_int(a))
        return from_small(as_small(a) >> count);
    IntView view;
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    return bigint_result(
        vm, mp_signed_rsh(int_view(&view, a), (int)count, &r), &r);
}

/* --- true division ----------------------------------------------------- */

/* q * 2**exponent as a double, where q has at least 55 bits or is exact, its
 * lowest bit set if anything was cut off.  HUGE_VAL: too large. */
static double scale_rounded(uint64_t q, int64_t exponent)
{
    int bits = q ? 64 - __builtin_clzll(q) : 0;
    if (bits + exponent > 1024)
        return HUGE_VAL;
    if (bits + exponent > -1022) /* a normal result: the conversion rounds */
        return ldexp((double)q, (int)exponent);
    /* A subnormal one is a multiple of 2**-1074: keep two bits below that,
     * the lower of them sticky, and round by hand. */
    int64_t drop = -1076 - exponent;
    if (drop > 63)
        return 0.0;
    if (drop > 0)
        q = q >> drop | ((q & (((uint64_t)1 << drop) - 1)) != 0);
    else
        q <<= -drop;
    uint64_t low = q & 3;
    q >>= 2;
    q += low == 3 || (low == 2 && (q & 1));
    return ldexp((double)q, -1074);
}

/* Correctly rounded: the quotient to at least 55 bits with a sticky bit, then
 * one rounding. */
static Value true_divide(VM *vm, Value va, Value vb)
{
    if (vb == from_small(0))
        return zero_division(vm, "division by zero");
    const int64_t exact = (int64_t)1 << 53;
    if (is_both_int(va, vb)) {
        int64_t a = as_small(va), b = as_small(vb);
        if (a >= -exact && a <= exact && b >= -exact && b <= exact)
            return from_float(vm, (double)a / (double)b);
    }
    if (va == from_small(0))
        return from_float(vm, int_sign(vb) < 0 ? -0.0 : 0.0);
    IntView x, y;
    const mp_int *a = int_view(&x, va), *b = int_view(&y, vb);
    bool negative = a->sign != b->sign;
    int64_t difference = (int64_t)mp_count_bits(a) - mp_count_bits(b);
    static const char too_large[] =
        "integer division result too large for a float";
    if (difference > 1024)
        return raise_error(vm, C_OverflowError, "%s", too_large);
    if (difference < -1080)
        return from_float(vm, negative ? -0.0 : 0.0);
    /* a / b = (a * 2**shift / b) * 2**-shift, with a quotient of 56 or 57
     * bits. */
    int64_t shift = 56 - difference;
    mp_int u, v, q, r;
    mp_err err = mp_init_multi(&u, &v, &q, &r, NULL);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    err = mp_mul_2d(a, shift > 0 ? (int)shift : 0, &u);
    if (err == MP_OKAY)
        err = mp_mul_2d(b, shift < 0 ? (int)-shift : 0, &v);
    u.sign = v.sign = MP_ZPOS;
    if (err == MP_OKAY)
        err = bigint_divide(&u, &v, &q, &r);
    int unused;
    double d = 0;
    if (err == MP_OKAY)
        d = scale_rounded(bigint_top(&q, &unused) | (r.used != 0), -shift);
    mp_clear_multi(&u, &v, &q, &r, NULL);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    if (isinf(d))
        return raise_error(vm, C_OverflowError, "%s", too_large);
    return from_float(vm, negative ? -d : d);
}

/* --- powers ------------------------------------------------------------ */

/* a ** b for b >= 0. */
static Value power(VM *vm, Value a, Value b)
{
    if (b == from_small(0) || a == from_small(1))
        return from_small(1);
    if (a == from_small(0) || b == from_small(1))
        return incref(a);
    uint64_t bits = int_bit_length(a);
    bool odd = is_int(b) ? as_small(b) & 1 : as(BigInt, b)->digits[0] & 1;
    if (a == from_small(-1))
        return odd ? a : from_small(1);
    if (!is_int(b) || (uint64_t)as_small(b) > UINT32_MAX)
        return raise_memory(vm);
    uint64_t n = (uint64_t)as_small(b);
    if (is_int(a) && (bits * n <= 62)) {
        int64_t r = 1, base = as_small(a);
        while (n--)
            r *= base;
        return from_int64(vm, r);
    }
    if (!bigint_room(vm, bits * n))
        return ERROR;
    IntView view;
    const mp_int *base = int_view(&view, a);
    int zeros = mp_cnt_lsb(base);
    mp_int r, core;
    mp_err err = mp_init_multi(&r, &core, NULL);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    /* The factor of two is a shift, which makes 10**n a good deal faster. */
    err = mp_div_2d(base, zeros, &core, NULL);
    if (err == MP_OKAY)
        err = mp_expt_u32(&core, (uint32_t)n, &r);
    if (err == MP_OKAY && zeros)
        err = mp_mul_2d(&r, (int)((uint64_t)zeros * n), &r);
    mp_clear(&core);
    return bigint_result(vm, err, &r);
}

/* a ** b % |m|, 0 <= result < |m|, for |m| > 1. */
static mp_err power_mod(const mp_int *a, const mp_int *b, const mp_int *m,
                        mp_int *r, bool *invertible)
{
    mp_int base, modulus, exponent;
    mp_err err = mp_init_multi(&base, &modulus, &exponent, NULL);
    if (err != MP_OKAY)
        return err;
    err = mp_abs(m, &modulus);
    if (err == MP_OKAY)
        err = mp_mod(a, &modulus, &base);
    if (err == MP_OKAY)
        err = mp_abs(b, &exponent);
    if (err == MP_OKAY && b->sign == MP_NEG) {
        err = bigint_inverse_mod(&base, &modulus, &base);
        *invertible = err != MP_VAL;
    }
    if (err == MP_OKAY)
        err = bigint_power_mod(&base, &exponent, &modulus, r);
    mp_clear_multi(&base, &modulus, &exponent, NULL);
    return err;
}

#ifdef HAVE_WIDE
/* The same of small ints, by squaring; b is not negative. */
static Value small_power_mod(int64_t a, int64_t b, int64_t mod)
{
    uint64_t m = (uint64_t)(mod < 0 ? -mod : mod), r = 1;
    int64_t rest = a % (int64_t)m;
    uint64_t square = rest < 0 ? (uint64_t)rest + m : (uint64_t)rest;
    for (; b > 0; b >>= 1) {
        bool narrow = m <= UINT32_MAX;
        if (b & 1)
            r = narrow ? r * square % m
                       : (uint64_t)((unsigned __int128)r * square % m);
        square = narrow ? square * square % m
                        : (uint64_t)((unsigned __int128)square * square % m);
    }
    return from_small(mod < 0 && r ? (int64_t)r + mod : (int64_t)r);
}
#endif

static Value power_modulo(VM *vm, Value a, Value b, Value mod)
{
    if (mod == from_small(0))
        return raise_error(vm, C_ValueError, "pow() 3rd argument cannot be 0");
    if (mod == from_small(1) || mod == from_small(-1))
        return from_small(0);
#ifdef HAVE_WIDE
    if (is_both_int(a, b) && is_int(mod) && as_small(b) >= 0)
        return small_power_mod(as_small(a), as_small(b), as_small(mod));
#endif
    IntView x, y, z;
    const mp_int *m = int_view(&z, mod);
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    bool invertible = true;
    err = power_mod(int_view(&x, a), int_view(&y, b), m, &r, &invertible);
    if (!invertible) {
        mp_clear(&r);
        return raise_error(vm, C_ValueError,
                           "base is not invertible for the given modulus");
    }
    if (err == MP_OKAY && m->sign == MP_NEG && r.used)
        err = mp_add(&r, m, &r);
    return bigint_result(vm, err, &r);
}

Value int_pow(VM *vm, Value a, Value b, Value mod)
{
    if (mod != UNBOUND && mod != NONE)
        return power_modulo(vm, a, b, mod);
    if (int_sign(b) >= 0)
        return power(vm, a, b);
    double x, y;
    if (!int_to_double(vm, a, &x) || !int_to_double(vm, b, &y))
        return ERROR;
    return float_binary(vm, SP_POW, x, y);
}

/* --- the rest ---------------------------------------------------------- */

static Value slow_binary(VM *vm, int op, Value a, Value b)
{
    Value r;
    switch (op) {
    case SP_ADD: return add(vm, a, b, false);
    case SP_SUB: return add(vm, a, b, true);
    case SP_MUL: return multiply(vm, a, b);
    case SP_TRUEDIV: return true_divide(vm, a, b);
    case SP_FLOORDIV:
        if (b == from_small(0))
            return zero_division(vm, DIVISION_BY_ZERO);
        return floor_divide(vm, a, b, &r, NULL) ? r : ERROR;
    case SP_MOD:
        if (b == from_small(0))
            return zero_division(vm, "integer modulo by zero");
        return floor_divide(vm, a, b, NULL, &r) ? r : ERROR;
    case SP_POW: return int_pow(vm, a, b, UNBOUND);
    case SP_DIVMOD: return int_divmod(vm, a, b);
    case SP_LSHIFT: return shift_left(vm, a, b);
    case SP_RSHIFT: return shift_right(vm, a, b);
    case SP_AND:
    case SP_OR:
    case SP_XOR: return bitwise(vm, op, a, b);
    default: return NOT_IMPLEMENTED;
    }
}

Value int_binary(VM *vm, int op, Value a, Value b)
{
    Value r = wide_binary(vm, op, a, b);
    return likely(r != UNBOUND) ? r : slow_binary(vm, op, a, b);
}

Value int_negate(VM *vm, Value a)
{
    if (is_int(a))
        return from_int64(vm, -as_small(a));
    return add(vm, from_small(0), a, true);
}

Value int_abs(VM *vm, Value a)
{
    return int_sign(a) < 0 ? int_negate(vm, a) : incref(a);
}

Value int_invert(VM *vm, Value a)
{
    if (is_int(a))
        return from_small(~as_small(a));
    return add(vm, from_small(-1), a, true);
}

Value int_gcd(VM *vm, Value a, Value b)
{
    if (is_both_int(a, b)) {
        int64_t x = as_small(a), y = as_small(b);
        while (y) {
            int64_t r = x % y;
            x = y;
            y = r;
        }
        return from_int64(vm, x < 0 ? -x : x);
    }
    return by_library(vm, mp_gcd, a, b);
}

Value int_isqrt(VM *vm, Value a)
{
    if (is_int(a)) { /* the double is off by one at most */
        int64_t n = as_small(a), root = (int64_t)sqrt((double)n);
        root -= root * root > n;
        root += (root + 1) * (root + 1) <= n;
        return from_small(root);
    }
    IntView view;
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    return bigint_result(vm, mp_sqrt(int_view(&view, a), &r), &r);
}

/* bigint_divide.c: division of large numbers.
 *
 * libtommath's own division is the schoolbook one, quadratic; past some
 * hundred digits the recursive division of Burnikel and Ziegler ("Fast
 * Recursive Division", 1998) makes it cost a few multiplications, which are
 * subquadratic there.  Called by int_ops.c and, for decimal text,
 * by int_text.c.
 */
#include "object/bigint.h"

/* Below this many digits in divisor or quotient the schoolbook wins. */
enum { RECURSIVE_DIGITS = 120 };

#define TRY(call) \
    do { \
        if ((err = (call)) != MP_OKAY) \
            goto out; \
    } while (0)

/* A borrowed piece of a's digits, without leading zeros. */
static mp_int piece(const mp_int *a, int from, int count)
{
    mp_int p = {.sign = MP_ZPOS};
    if (from < a->used) {
        p.dp = a->dp + from;
        p.used = a->used - from < count ? a->used - from : count;
        while (p.used && p.dp[p.used - 1] == 0)
            p.used--;
        p.alloc = p.used;
    }
    if (!p.used)
        p.dp = a->dp;
    return p;
}

static mp_err divide_2n_1n(const mp_int *a, const mp_int *b, int n, mp_int *q,
                           mp_int *r);

/* r -= q * b's low part, as the estimate demands; then put it right. */
static mp_err correct(mp_int *q, mp_int *r, const mp_int *b,
                      const mp_int *b_low)
{
    mp_int t;
    mp_err err = mp_init(&t);
    if (err != MP_OKAY)
        return err;
    TRY(mp_mul(q, b_low, &t));
    TRY(mp_sub(r, &t, r));
    while (r->sign == MP_NEG && r->used) { /* twice at most */
        TRY(mp_add(r, b, r));
        TRY(mp_decr(q));
    }
out:
    mp_clear(&t);
    return err;
}

/* a (three halves of h digits) by b (two): the high two thirds by the high
 * half give an estimate. a < b * base**h, b normalised. */
static mp_err divide_3_2(const mp_int *a, const mp_int *b, int h, mp_int *q,
                         mp_int *r)
{
    mp_int high = piece(a, h, 2 * h), low = piece(a, 0, h);
    mp_int top = piece(a, 2 * h, h);
    mp_int b_high = piece(b, h, h), b_low = piece(b, 0, h);
    mp_int t;
    mp_err err = mp_init(&t);
    if (err != MP_OKAY)
        return err;
    if (mp_cmp_mag(&top, &b_high) == MP_LT) {
        TRY(divide_2n_1n(&high, &b_high, h, q, r));
    } else { /* the estimate is base**h - 1 */
        mp_set(q, 1);
        TRY(mp_lshd(q, h));
        TRY(mp_decr(q));
        TRY(mp_copy(&b_high, &t));
        TRY(mp_lshd(&t, h));
        TRY(mp_sub(&high, &t, r));
        TRY(mp_add(r, &b_high, r));
    }
    TRY(mp_lshd(r, h));
    TRY(mp_add(r, &low, r));
    TRY(correct(q, r, b, &b_low));
out:
    mp_clear(&t);
    return err;
}

/* a (up to 2n digits, < b * base**n) by b (n digits, normalised).  The depth
 * is the logarithm of n. */
static mp_err divide_2n_1n(const mp_int *a, const mp_int *b, int n, mp_int *q,
                           mp_int *r)
{
    if (n < RECURSIVE_DIGITS || n % 2)
        return mp_div(a, b, q, r);
    int h = n / 2;
    mp_int high, t;
    mp_err err = mp_init_multi(&high, &t, NULL);
    if (err != MP_OKAY)
        return err;
    mp_int a_high = piece(a, h, 3 * h), a_low = piece(a, 0, h);
    TRY(divide_3_2(&a_high, b, h, &high, &t));
    TRY(mp_lshd(&t, h));
    TRY(mp_add(&t, &a_low, &t));
    TRY(divide_3_2(&t, b, h, q, r));
    TRY(mp_lshd(&high, h));
    TRY(mp_add(q, &high, q));
out:
    mp_clear_multi(&high, &t, NULL);
    return err;
}

/* |a| by |b| in blocks as long as b, from the highest. */
static mp_err divide_blocks(const mp_int *a, const mp_int *b, mp_int *q,
                            mp_int *r)
{
    /* n: b's length, made divisible by two down to the schoolbook's size. */
    int unit = 1;
    while (b->used / unit >= RECURSIVE_DIGITS)
        unit *= 2;
    int n = (b->used + unit - 1) / unit * unit;
    int shift = n * MP_DIGIT_BIT - mp_count_bits(b);
    mp_int u, v, t, part;
    mp_err err = mp_init_multi(&u, &v, &t, &part, NULL);
    if (err != MP_OKAY)
        return err;
    TRY(mp_mul_2d(a, shift, &u));
    TRY(mp_mul_2d(b, shift, &v));
    u.sign = v.sign = MP_ZPOS;
    mp_zero(q);
    mp_zero(r);
    for (int i = (u.used + n - 1) / n; i--;) {
        mp_int block = piece(&u, i * n, n);
        TRY(mp_copy(r, &t));
        TRY(mp_lshd(&t, n));
        TRY(mp_add(&t, &block, &t));
        TRY(divide_2n_1n(&t, &v, n, &part, r));
        TRY(mp_lshd(q, n));
        TRY(mp_add(q, &part, q));
    }
    TRY(mp_div_2d(r, shift, r, NULL));
out:
    mp_clear_multi(&u, &v, &t, &part, NULL);
    return err;
}

mp_err bigint_divide(const mp_int *a, const mp_int *b, mp_int *q, mp_int *r)
{
    if (b->used < RECURSIVE_DIGITS || a->used - b->used < RECURSIVE_DIGITS)
        return mp_div(a, b, q, r);
    mp_err err = divide_blocks(a, b, q, r);
    if (err == MP_OKAY && q->used)
        q->sign = a->sign == b->sign ? MP_ZPOS : MP_NEG;
    if (err == MP_OKAY && r->used)
        r->sign = a->sign;
    return err;
}

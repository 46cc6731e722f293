/* bigint_power.c: powers of large numbers with a modulus, and inverses.
 *
 * The exponent is read from its high end, WINDOW bits at a time.  Products are
 * reduced as Montgomery does it ("Modular Multiplication Without Trial
 * Division", 1985) where the modulus is odd, else by division.  libtommath has
 * all that too, in ten times the code: a way of its own for each kind of
 * modulus.  Called by int_ops.c.
 */
#include "object/bigint.h"

enum {
    WINDOW = 5,
    SHORT = 64,      /* exponents of so many bits need no table */
    ODD_DIGITS = 80, /* from here on division is the faster way */
};

#ifdef HAVE_WIDE
typedef UWide Word; /* a product of two digits */
#else
typedef uint64_t Word;
#endif

typedef struct Modulus {
    const mp_int *m;
    mp_digit inverse; /* of -m's lowest digit; 0: m is even or large */
    int bits;         /* m is 2**bits; 0: it is not */
} Modulus;

#define TRY(call) \
    do { \
        if ((err = (call)) != MP_OKAY) \
            goto out; \
    } while (0)

/* x mod m, for x not negative. */
static mp_err remainder_of(const mp_int *x, const mp_int *m, mp_int *r)
{
    mp_int q;
    mp_err err = mp_init(&q);
    if (err == MP_OKAY) {
        err = bigint_divide(x, m, &q, r);
        mp_clear(&q);
    }
    return err;
}

/* 1 / -m for the lowest digit m, odd: each step doubles the right bits, of
 * which m * m == 1 (mod 8) gives three. */
static mp_digit negated_inverse(mp_digit m)
{
    mp_digit x = m;
    for (int right = 3; right < MP_DIGIT_BIT; right *= 2)
        x *= 2 - m * x;
    return (0 - x) & MP_MASK;
}

/* x / base**n mod m for n digits of m and 0 <= x < m * base**n: multiples of m
 * make the low n digits zeros.  A Word has room for a sum of 256 products. */
static mp_err divide_out(mp_int *x, const Modulus *mod)
{
    const mp_int *m = mod->m;
    int n = m->used;
    Word sums[2 * ODD_DIGITS];
    mp_err err = mp_grow(x, n + 1);
    if (err != MP_OKAY)
        return err;
    for (int i = 0; i <= 2 * n; i++)
        sums[i] = i < x->used ? x->dp[i] : 0;
    for (int i = 0; i < n; i++) {
        mp_digit times = (mp_digit)sums[i] * mod->inverse & MP_MASK;
        for (int j = 0; j < n; j++)
            sums[i + j] += (Word)times * m->dp[j];
        sums[i + 1] += sums[i] >> MP_DIGIT_BIT;
    }
    for (int i = 0; i <= n; i++) {
        x->dp[i] = (mp_digit)sums[n + i] & MP_MASK;
        if (i < n)
            sums[n + i + 1] += sums[n + i] >> MP_DIGIT_BIT;
    }
    x->used = n + 1;
    mp_clamp(x);
    return mp_cmp_mag(x, m) == MP_LT ? MP_OKAY : mp_sub(x, m, x);
}

static mp_err times(const mp_int *a, const mp_int *b, const Modulus *mod,
                    mp_int *r)
{
    mp_err err = a == b ? mp_sqr(a, r) : mp_mul(a, b, r);
    if (err != MP_OKAY)
        return err;
    if (mod->inverse)
        return divide_out(r, mod);
    return mod->bits ? mp_mod_2d(r, mod->bits, r)
                     : remainder_of(r, mod->m, r);
}

static unsigned bit_of(const mp_int *a, int i)
{
    return a->dp[i / MP_DIGIT_BIT] >> i % MP_DIGIT_BIT & 1;
}

static mp_err power(const mp_int *base, const mp_int *exponent,
                    const mp_int *m, int m_bits, mp_int *r)
{
    int bits = mp_count_bits(exponent), window = bits > SHORT ? WINDOW : 1;
    Modulus mod = {m, 0, m_bits};
    mp_int powers[1 << WINDOW];
    mp_err err = MP_OKAY;
    int made = 0;
    if ((m->dp[0] & 1) && m->used < ODD_DIGITS)
        mod.inverse = negated_inverse(m->dp[0]);
    for (; made < 1 << window; made++)
        TRY(mp_init(&powers[made]));
    mp_set(&powers[0], 1);
    TRY(mp_copy(base, &powers[1]));
    for (int i = 0; i < 2; i++) {
        if (mod.inverse)
            TRY(mp_lshd(&powers[i], m->used));
        TRY(remainder_of(&powers[i], m, &powers[i]));
    }
    for (int i = 2; i < made; i++)
        TRY(times(&powers[i - 1], &powers[1], &mod, &powers[i]));
    TRY(mp_copy(&powers[0], r));
    for (int at = bits; at > 0;) {
        unsigned index = 0;
        do {
            TRY(times(r, r, &mod, r));
            index = index << 1 | bit_of(exponent, --at);
        } while (at % window);
        if (index)
            TRY(times(r, &powers[index], &mod, r));
    }
    if (mod.inverse)
        TRY(divide_out(r, &mod));
out:
    while (made--)
        mp_clear(&powers[made]);
    return err;
}

/* m = odd * 2**zeros: the power is found for both and put together as the
 * Chinese remainder theorem says. */
static mp_err power_by_parts(const mp_int *base, const mp_int *exponent,
                             const mp_int *m, int zeros, mp_int *r)
{
    mp_int odd, two, t;
    mp_err err = mp_init_multi(&odd, &two, &t, NULL);
    if (err != MP_OKAY)
        return err;
    TRY(mp_div_2d(m, zeros, &odd, NULL));
    TRY(mp_2expt(&two, zeros));
    TRY(power(base, exponent, &two, zeros, &t));
    if (odd.used == 1 && odd.dp[0] == 1) {
        mp_exch(&t, r);
    } else {
        TRY(power(base, exponent, &odd, 0, r));
        TRY(mp_sub(&t, r, &t));
        TRY(bigint_inverse_mod(&odd, &two, &two));
        TRY(mp_mul(&t, &two, &t));
        TRY(mp_2expt(&two, zeros));
        TRY(mp_mod(&t, &two, &t));
        TRY(mp_mul(&t, &odd, &t));
        TRY(mp_add(r, &t, r));
    }
out:
    mp_clear_multi(&odd, &two, &t, NULL);
    return err;
}

mp_err bigint_power_mod(const mp_int *base, const mp_int *exponent,
                        const mp_int *m, mp_int *r)
{
    int zeros = mp_cnt_lsb(m);
    return zeros && m->used < ODD_DIGITS
               ? power_by_parts(base, exponent, m, zeros, r)
               : power(base, exponent, m, 0, r);
}

mp_err bigint_inverse_mod(const mp_int *a, const mp_int *m, mp_int *r)
{
    /* Euclid's algorithm: rest[i] is factor[i] * a, but for multiples of m. */
    mp_int all[6], *rest = all, *factor = all + 2, *q = all + 4, *t = all + 5;
    mp_err err = MP_OKAY;
    int made = 0;
    for (; made < 6; made++)
        TRY(mp_init(&all[made]));
    TRY(mp_copy(m, &rest[0]));
    TRY(mp_copy(a, &rest[1]));
    mp_set(&factor[1], 1);
    while (rest[1].used) {
        TRY(bigint_divide(&rest[0], &rest[1], q, t));
        mp_exch(&rest[0], &rest[1]);
        mp_exch(&rest[1], t);
        TRY(mp_mul(q, &factor[1], t));
        TRY(mp_sub(&factor[0], t, t));
        mp_exch(&factor[0], &factor[1]);
        mp_exch(&factor[1], t);
    }
    if (rest[0].used == 1 && rest[0].dp[0] == 1)
        err = mp_mod(&factor[0], m, r);
    else
        err = MP_VAL;
out:
    while (made--)
        mp_clear(&all[made]);
    return err;
}

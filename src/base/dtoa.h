/* dtoa.h: floats to text and back, as Python has them.
 *
 * Everything here is exact or correctly rounded, and none of it looks at the
 * process's locale.
 */
#ifndef TENON_BASE_DTOA_H
#define TENON_BASE_DTOA_H

#include "base/buffer.h"

enum {
    DTOA_DIGITS = 17,   /* the most digits that the shortest form needs */
    DTOA_REPR_MAX = 26, /* bytes of the longest repr, with its NUL */
};

/* The shortest digits that read back as v (finite, not 0; its sign is
 * ignored), the nearest to v among those: written to out without a NUL, no
 * zeros at the end.  The value is 0.DIGITS * 10**(*point). */
unsigned dtoa_shortest(double v, char *out, int *point);

/* repr(v), NUL-terminated: "0.1", "1e+16", "-0.0", "inf", "nan".  out has
 * room for DTOA_REPR_MAX.  Gives the length. */
unsigned dtoa_repr(double v, char *out);

enum {
    DTOA_ALT = 1,          /* '#': keep the point, and g's trailing zeros */
    DTOA_PLUS = 2,         /* '+' before what is not negative */
    DTOA_SPACE = 4,        /* ' ' there */
    DTOA_ADD_DOT0 = 8,     /* at least one digit after the point, as in repr */
    DTOA_NO_NEG_ZERO = 16, /* 'z': a result of minus zero is plain zero */
};

/* Append v by one of Python's format codes:
 *
 *   e E f F g G %   with precision digits (a negative one means 6)
 *   r               the shortest form, as repr; precision is not used
 *
 * With DTOA_ADD_DOT0, 'g' is the format that "{:.3}" and str use for a code
 * that is not given.  Any precision is exact, as far as memory goes. */
void dtoa_format(Buf *buf, double v, char code, int precision, unsigned flags);

/* Read all n bytes as a float: digits with at most one point, an exponent,
 * or inf, infinity, nan in any case; a sign before it.  No spaces, no
 * underscores.  False when that is not what they are.  Correctly rounded;
 * what is too big is infinity. */
MUST_USE bool dtoa_parse(const char *s, size_t n, double *v);

#endif

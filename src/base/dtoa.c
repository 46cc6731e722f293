/* dtoa.c: floats to text.
 *
 * Shortest digits: Schubfach, from Raffaello Giulietti, "The Schubfach way
 * to render doubles" (2020), with powers of ten to 128 bits.  Fixed numbers
 * of digits come from a product of 128 bits where that is enough, otherwise
 * from the C library's printf, which is exact; only its digits are used, so
 * the locale's decimal point does not matter.
 *
 * Both give a Digits, which layout() turns into text by Python's rules (the
 * library reference, "Format Specification Mini-Language").
 */
#include "base/dtoa.h"

#include "base/dtoa_powers.h"
#include "base/itoa.h"

#include <math.h>
#include <stdio.h>

typedef unsigned __int128 uint128;

enum { POWER_FIRST = -292 };

/* ---- shortest digits ---- */

/* g * cp / 2**128, with the lowest bit set when the result is not exact
 * (section 9.10 of the paper: "round to odd"). */
static uint64_t round_to_odd(const uint64_t *g, uint64_t cp)
{
    uint128 low = (uint128)g[1] * cp;
    uint128 sum = (uint128)g[0] * cp + (uint64_t)(low >> 64);
    return (uint64_t)(sum >> 64) | ((uint64_t)sum > 1);
}

/* floor(log2(10**e)), for |e| <= 1233. */
static int log2_pow10(int e)
{
    return (e * 1741647) >> 19;
}

/* v = digits * 10**exponent, for finite v > 0. */
static uint64_t schubfach(double v, int *exponent)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    uint64_t c = fraction;
    int q = -1074;
    if (biased != 0) {
        c |= UINT64_C(1) << 52;
        q = biased - 1075;
        if (q <= 0 && q > -53 && (c & ((UINT64_C(1) << -q) - 1)) == 0) {
            *exponent = 0; /* a whole number below 2**53 */
            return c >> -q;
        }
    }
    bool is_even = c % 2 == 0;
    bool near_below = fraction == 0 && biased > 1;
    uint64_t left = 4 * c - 2 + near_below;
    uint64_t right = 4 * c + 2;
    /* floor(log10(2**q)), or of 3/4 of that */
    int k = (q * 1262611 - (near_below ? 524031 : 0)) >> 22;
    int h = q + log2_pow10(-k) + 1;
    const uint64_t *g = powers[-k - POWER_FIRST];
    uint64_t lower = round_to_odd(g, left << h) + !is_even;
    uint64_t upper = round_to_odd(g, right << h) - !is_even;
    uint64_t vb = round_to_odd(g, (4 * c) << h);
    uint64_t s = vb / 4;
    *exponent = k;
    if (s >= 10) {
        uint64_t tens = s / 10;
        bool down = lower <= 40 * tens;
        bool up = 40 * tens + 40 <= upper;
        if (down != up) {
            *exponent = k + 1;
            return tens + up;
        }
    }
    bool down = lower <= 4 * s;
    bool up = 4 * s + 4 <= upper;
    if (down != up)
        return s + up;
    uint64_t middle = 4 * s + 2;
    return s + (vb > middle || (vb == middle && s % 2 != 0));
}

unsigned dtoa_shortest(double v, char *out, int *point)
{
    int exponent;
    char digits[ITOA_MAX];
    unsigned n = itoa_u64(schubfach(fabs(v), &exponent), digits);
    *point = (int)n + exponent;
    while (n > 1 && digits[n - 1] == '0')
        n--;
    memcpy(out, digits, n);
    return n;
}

/* ---- layout ---- */

/* A number as digits: 0.DIGITS * 10**point.  Digits past count are 0. */
typedef struct Digits {
    const char *text;
    size_t count;
    int point;
} Digits;

/* Digits from .. to of a number, where those outside are zeros. */
static void put_digits(Buf *buf, Digits d, int64_t from, int64_t to)
{
    if (from < 0 && from < to) {
        int64_t zeros = (to < 0 ? to : 0) - from;
        buf_fill(buf, '0', (size_t)zeros);
        from += zeros;
    }
    if (from < to && from < (int64_t)d.count) {
        int64_t end = to < (int64_t)d.count ? to : (int64_t)d.count;
        buf_put(buf, d.text + from, (size_t)(end - from));
        from = end;
    }
    if (from < to)
        buf_fill(buf, '0', (size_t)(to - from));
}

/* 12.345: with places digits after the point. */
static void put_fixed(Buf *buf, Digits d, int64_t places, bool point)
{
    if (d.point > 0)
        put_digits(buf, d, 0, d.point);
    else
        buf_putc(buf, '0');
    if (places > 0 || point)
        buf_putc(buf, '.');
    put_digits(buf, d, d.point, d.point + places);
}

/* 1.2345e+01: with places digits after the point. */
static void put_exponent(Buf *buf, Digits d, int64_t places, bool point, char e)
{
    int exponent = d.point - 1;
    put_digits(buf, d, 0, 1);
    if (places > 0 || point)
        buf_putc(buf, '.');
    put_digits(buf, d, 1, 1 + places);
    buf_putc(buf, e);
    buf_putc(buf, exponent < 0 ? '-' : '+');
    if (exponent < 0)
        exponent = -exponent;
    if (exponent < 10)
        buf_putc(buf, '0');
    buf_put_int(buf, exponent);
}

/* ---- exact digits ---- */

/* Room for printf's text of any double with so many digits after the point:
 * 309 before it, sign, point (a few bytes in some locales), exponent. */
static size_t exact_room(int precision)
{
    return (size_t)precision + 340;
}

/* v * 10**precision, v >= 0, rounded half to even: exact, but only for few
 * digits; otherwise false. */
static bool scaled(double v, int precision, uint64_t *out)
{
    uint64_t bits, power = 1;
    if (precision > 15)
        return false;
    for (int i = 0; i < precision; i++)
        power *= 10;
    if (!(v * (double)power < 1e18))
        return false;
    memcpy(&bits, &v, sizeof bits);
    int biased = (int)(bits >> 52);
    uint64_t c = bits & ((UINT64_C(1) << 52) - 1);
    if (biased != 0)
        c |= UINT64_C(1) << 52;
    int shift = 1075 - (biased != 0 ? biased : 1); /* v = c / 2**shift */
    uint128 product = (uint128)c * power;          /* below 2**103 */
    if (shift <= 0) {
        *out = (uint64_t)(product << -shift);
        return true;
    }
    if (shift > 120) {
        *out = 0;
        return true;
    }
    uint64_t whole = (uint64_t)(product >> shift);
    uint128 rest = product - ((uint128)whole << shift);
    uint128 half = (uint128)1 << (shift - 1);
    *out = whole + (rest > half || (rest == half && whole % 2 != 0));
    return true;
}

/* |v| to precision digits after the point (code f) or after the first digit
 * (code e), in *text, which has room. */
static Digits exact(char *text, size_t room, double v, char code, int precision)
{
    uint64_t whole;
    if (code == 'f' && scaled(fabs(v), precision, &whole)) {
        size_t n = itoa_u64(whole, text);
        return (Digits){text, n, (int)n - precision};
    }
    int size = snprintf(text, room, code == 'e' ? "%.*e" : "%.*f", precision,
                        fabs(v));
    size_t count = 0;
    int exponent = 0;
    for (int i = 0; i < size; i++) {
        if (text[i] == 'e') {
            bool minus = text[i + 1] == '-';
            for (i += 2; i < size; i++)
                exponent = exponent * 10 + (text[i] - '0');
            if (minus)
                exponent = -exponent;
        } else if (text[i] >= '0' && text[i] <= '9') {
            text[count++] = text[i];
        }
    }
    int point = code == 'e' ? exponent + 1 : (int)count - precision;
    return (Digits){text, count, point};
}

static bool all_zeros(Digits d)
{
    for (size_t i = 0; i < d.count; i++)
        if (d.text[i] != '0')
            return false;
    return true;
}

static void put_sign(Buf *buf, bool minus, unsigned flags)
{
    if (minus)
        buf_putc(buf, '-');
    else if (flags & DTOA_PLUS)
        buf_putc(buf, '+');
    else if (flags & DTOA_SPACE)
        buf_putc(buf, ' ');
}

/* Code g: precision digits in all, without zeros at the end unless '#', and
 * in exponent form when the exponent is below -4 or they do not reach it. */
static void put_general(Buf *buf, Digits d, int precision, unsigned flags,
                        char e)
{
    bool alt = flags & DTOA_ALT;
    bool dot0 = flags & DTOA_ADD_DOT0;
    int64_t count = (int64_t)d.count;
    if (alt)
        count = precision;
    else
        while (count > 1 && d.text[count - 1] == '0')
            count--;
    d.count = (size_t)count < d.count ? (size_t)count : d.count;
    if (d.point <= -4 || d.point > precision - dot0) {
        put_exponent(buf, d, count - 1, alt, e);
        return;
    }
    int64_t places = count > d.point ? count - d.point : 0;
    put_fixed(buf, d, places == 0 && dot0 ? 1 : places, alt);
}

static void put_shortest(Buf *buf, double v, unsigned flags)
{
    char text[DTOA_DIGITS] = "0";
    Digits d = {text, 1, 1};
    if (v != 0)
        d.count = dtoa_shortest(v, text, &d.point);
    int64_t count = (int64_t)d.count;
    bool alt = flags & DTOA_ALT;
    if (d.point <= -4 || d.point > 16) {
        put_exponent(buf, d, count - 1, alt, 'e');
        return;
    }
    int64_t places = count > d.point ? count - d.point : 0;
    bool dot0 = flags & DTOA_ADD_DOT0;
    put_fixed(buf, d, places == 0 && dot0 ? 1 : places, alt);
}

static void put_exact(Buf *buf, double v, char code, int precision,
                      unsigned flags)
{
    char small[512];
    bool upper = code >= 'A' && code <= 'Z';
    char lower = code == '%' ? 'f' : upper ? (char)(code + 32) : code;
    if (code == '%')
        v *= 100;
    if (precision < 0)
        precision = 6;
    if (lower == 'g' && precision == 0)
        precision = 1;
    size_t room = exact_room(precision);
    char *text = small;
    if (room > sizeof small &&
        (text = heap_alloc(buf->heap, room, HEAP_RAW)) == NULL) {
        buf->failed = true;
        return;
    }
    Digits d = exact(text, room, v, lower == 'f' ? 'f' : 'e',
                     lower == 'g' ? precision - 1 : precision);
    bool minus = signbit(v) && !((flags & DTOA_NO_NEG_ZERO) && all_zeros(d));
    put_sign(buf, minus, flags);
    if (lower == 'f')
        put_fixed(buf, d, precision, flags & DTOA_ALT);
    else if (lower == 'e')
        put_exponent(buf, d, precision, flags & DTOA_ALT, upper ? 'E' : 'e');
    else
        put_general(buf, d, precision, flags, upper ? 'E' : 'e');
    if (text != small)
        heap_free(buf->heap, text);
}

/* ---- the interface ---- */

void dtoa_format(Buf *buf, double v, char code, int precision, unsigned flags)
{
    bool upper = code >= 'A' && code <= 'Z';
    if (isnan(v) || isinf(v)) {
        put_sign(buf, !isnan(v) && v < 0, flags);
        if (isnan(v))
            buf_puts(buf, upper ? "NAN" : "nan");
        else
            buf_puts(buf, upper ? "INF" : "inf");
    } else if (code == 'r') {
        bool minus = signbit(v) && !(v == 0 && (flags & DTOA_NO_NEG_ZERO));
        put_sign(buf, minus, flags);
        put_shortest(buf, v, flags);
    } else {
        /* What becomes infinite by * 100 is still "inf%". */
        if (code == '%' && isinf(v * 100)) {
            put_sign(buf, v < 0, flags);
            buf_puts(buf, "inf");
        } else {
            put_exact(buf, v, code, precision, flags);
        }
    }
    if (code == '%')
        buf_putc(buf, '%');
}

/* The commonest call by far, so without a Buf.  The layout is that of
 * put_shortest with DTOA_ADD_DOT0. */
unsigned dtoa_repr(double v, char *out)
{
    char *p = out;
    char digits[DTOA_DIGITS] = "0";
    int point = 1;
    unsigned n = 1;
    if (isnan(v)) {
        memcpy(out, "nan", 4);
        return 3;
    }
    if (signbit(v))
        *p++ = '-';
    if (isinf(v)) {
        memcpy(p, "inf", 4);
        return (unsigned)(p - out) + 3;
    }
    if (v != 0)
        n = dtoa_shortest(v, digits, &point);
    if (point <= -4 || point > 16) {
        int exponent = point - 1;
        *p++ = digits[0];
        if (n > 1) {
            *p++ = '.';
            memcpy(p, digits + 1, n - 1);
            p += n - 1;
        }
        *p++ = 'e';
        *p++ = exponent < 0 ? '-' : '+';
        unsigned size = (unsigned)(exponent < 0 ? -exponent : exponent);
        if (size < 10)
            *p++ = '0';
        p += itoa_u64(size, p);
    } else if (point <= 0) {
        memcpy(p, "0.000", 5);
        p += 2 - point;
        memcpy(p, digits, n);
        p += n;
    } else {
        unsigned whole = (unsigned)point;
        memset(p, '0', whole);
        memcpy(p, digits, n < whole ? n : whole);
        p += whole;
        *p++ = '.';
        if (n > whole) {
            memcpy(p, digits + whole, n - whole);
            p += n - whole;
        } else {
            *p++ = '0';
        }
    }
    *p = '\0';
    return (unsigned)(p - out);
}

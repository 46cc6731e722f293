/* strtod.c: text to floats, correctly rounded (dtoa_parse of dtoa.h).
 *
 * The text is first reduced to an integer of its significant digits and a
 * decimal exponent.  Few digits with a small exponent are one exact
 * multiplication or division (Clinger, "How to read floating point numbers
 * accurately", 1990).  All else goes to the C library's strtod as "DIGITSeEXP",
 * a form without a decimal point, so that the locale does not matter.
 */
#include "base/dtoa.h"

#include "base/itoa.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

enum {
    /* No double needs more digits to be told from its neighbours' middle;
     * whether anything but zeros follows them is one more digit. */
    DIGITS_MAX = 770,
    EXPONENT_MAX = 100000, /* beyond any reach of the digits we keep */
};

typedef struct Number {
    char digits[DIGITS_MAX + 32];
    size_t count;
    bool more;        /* non-zero digits were dropped */
    int64_t exponent; /* of ten, for the digits as a whole number */
} Number;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void add_digit(Number *number, char c)
{
    if (number->count == 0 && c == '0')
        return;
    if (number->count < DIGITS_MAX) {
        number->digits[number->count++] = c;
    } else {
        number->more |= c != '0';
        number->exponent++;
    }
}

/* The exponent after 'e'; false when there are no digits or more text. */
static bool read_exponent(const char *s, const char *end, int64_t *exponent)
{
    bool minus = s < end && *s == '-';
    int64_t n = 0;
    if (s < end && (*s == '-' || *s == '+'))
        s++;
    if (s == end)
        return false;
    for (; s < end; s++) {
        if (!is_digit(*s))
            return false;
        /* Saturate above any exponent that a text in memory can undo. */
        if (n < (INT64_C(1) << 56))
            n = n * 10 + (*s - '0');
    }
    *exponent += minus ? -n : n;
    return true;
}

static bool read_number(const char *s, const char *end, Number *number)
{
    bool any = false, point = false;
    number->count = 0;
    number->more = false;
    number->exponent = 0;
    for (; s < end; s++) {
        if (is_digit(*s)) {
            any = true;
            number->exponent -= point;
            add_digit(number, *s);
        } else if (*s == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (!any)
        return false;
    if (s == end)
        return true;
    return (*s == 'e' || *s == 'E') &&
           read_exponent(s + 1, end, &number->exponent);
}

/* The result by one exact operation, where that is certain. */
static bool quick(const Number *number, double *v)
{
    static const double tens[] = {
        1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
#if FLT_EVAL_METHOD != 0
    return false; /* the operation itself might round twice */
#endif
    if (number->count > 15 || number->exponent < -22 || number->exponent > 22)
        return false;
    uint64_t whole = 0;
    for (size_t i = 0; i < number->count; i++)
        whole = whole * 10 + (uint64_t)(number->digits[i] - '0');
    if (number->exponent < 0)
        *v = (double)whole / tens[-number->exponent];
    else
        *v = (double)whole * tens[number->exponent];
    return true;
}

static double slow(Number *number)
{
    char *end = number->digits + number->count;
    int64_t exponent = number->exponent;
    if (number->more) {
        *end++ = '1';
        exponent--;
    }
    if (exponent > EXPONENT_MAX)
        exponent = EXPONENT_MAX;
    if (exponent < -EXPONENT_MAX)
        exponent = -EXPONENT_MAX;
    *end++ = 'e';
    end += itoa_i64(exponent, end);
    *end = '\0';
    return strtod(number->digits, NULL);
}

static bool is_word(const char *s, size_t n, const char *word)
{
    if (n != strlen(word))
        return false;
    for (size_t i = 0; i < n; i++)
        if ((s[i] | 0x20) != word[i])
            return false;
    return true;
}

bool dtoa_parse(const char *s, size_t n, double *v)
{
    bool minus = n > 0 && *s == '-';
    if (n > 0 && (*s == '-' || *s == '+')) {
        s++;
        n--;
    }
    if (is_word(s, n, "inf") || is_word(s, n, "infinity")) {
        *v = INFINITY;
    } else if (is_word(s, n, "nan")) {
        *v = NAN;
    } else {
        Number number;
        if (!read_number(s, s + n, &number))
            return false;
        if (number.count == 0)
            *v = 0;
        else if (!quick(&number, v))
            *v = slow(&number);
    }
    if (minus)
        *v = -*v;
    return true;
}

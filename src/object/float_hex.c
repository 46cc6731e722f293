/* float_hex.c: floats as hexadecimal text, which is exact, and back.
 *
 * The rows float.hex and float.fromhex of float.c.  What fromhex reads is
 * C99's hexadecimal form with the "0x", the point and the exponent optional,
 * rounded half to even.
 */
#include "base/buffer.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/str_case.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

Value float_hex(VM *vm, Value *args, int nargs);
Value float_fromhex(VM *vm, Value *args, int nargs);

Value float_hex(VM *vm, Value *args, int nargs)
{
    double d = float_value(args[0]);
    if (!isfinite(d))
        return float_to_str(vm, d);
    const char *sign = signbit(d) ? "-" : "";
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
    int exponent = (int)(bits >> 52 & 0x7FF);
    if (exponent == 0 && fraction == 0)
        return str_format(vm, "%s0x0.0p+0", sign);
    char digits[14];
    for (int i = 13; i--; fraction >>= 4)
        digits[i] = "0123456789abcdef"[fraction & 15];
    digits[13] = '\0';
    int lead = exponent != 0;
    exponent = lead ? exponent - 1023 : -1022;
    return str_format(vm, "%s0x%d.%sp%s%d", sign, lead, digits,
                      exponent < 0 ? "-" : "+", abs(exponent));
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Does s begin with the word (lower case), in any case? */
static size_t skip_word(const char *s, const char *word)
{
    size_t i = 0;
    for (; word[i]; i++)
        if ((s[i] | 0x20) != word[i])
            return 0;
    return i;
}

/* mantissa * 2**exponent; sticky: there is more below it.  The mantissa has
 * at most 64 bits.  Rounded half to even; HUGE_VAL: too large. */
static double assemble(uint64_t mantissa, bool sticky, int64_t exponent)
{
    if (mantissa == 0)
        return 0.0;
    int top = 63 - __builtin_clzll(mantissa);
    mantissa <<= 63 - top;
    exponent -= 63 - top;
    int64_t lead = exponent + 63; /* of the highest bit */
    if (lead > DBL_MAX_EXP)
        return HUGE_VAL;
    if (lead < -1076)
        return 0.0;
    /* The weight of the last bit that a double has here. */
    int64_t last = lead < -1022 ? -1074 : lead - 52;
    int drop = (int)(last - exponent); /* at least 11 */
    uint64_t kept = drop < 64 ? mantissa >> drop : 0;
    uint64_t rest, half;
    if (drop <= 64) {
        rest = drop < 64 ? mantissa & (((uint64_t)1 << drop) - 1) : mantissa;
        half = (uint64_t)1 << (drop - 1);
    } else { /* below half of the least subnormal */
        return 0.0;
    }
    if (rest > half || (rest == half && (sticky || (kept & 1))))
        kept++;
    return ldexp((double)kept, (int)last);
}

/* Reads the number at *p (behind its sign and prefix).  false: malformed. */
static bool read_hex(const char **p, double *out)
{
    const char *s = *p;
    uint64_t mantissa = 0;
    int64_t exponent = 0;
    bool sticky = false, point = false, any = false;
    for (;; s++) {
        int d = hex_value(*s);
        if (*s == '.' && !point) {
            point = true;
            continue;
        }
        if (d < 0)
            break;
        any = true;
        if (mantissa >> 60) { /* full: digits only move the point */
            sticky |= d != 0;
            exponent += point ? 0 : 4;
        } else {
            mantissa = mantissa << 4 | (uint64_t)d;
            exponent -= point ? 4 : 0;
        }
    }
    if (!any)
        return false;
    if (*s == 'p' || *s == 'P') {
        s++;
        bool negative = *s == '-';
        if (*s == '-' || *s == '+')
            s++;
        if (*s < '0' || *s > '9')
            return false;
        int64_t e = 0;
        for (; *s >= '0' && *s <= '9'; s++)
            if (e < (int64_t)1 << 40)
                e = e * 10 + (*s - '0');
        exponent += negative ? -e : e;
    }
    *p = s;
    *out = assemble(mantissa, sticky, exponent);
    return true;
}

Value float_fromhex(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "bad argument type for built-in operation");
    const Str *text = as_str(args[1]);
    const char *s = text->data, *end = s + text->size;
    while (s < end && char_is_space((unsigned char)*s))
        s++;
    bool negative = *s == '-';
    if (*s == '-' || *s == '+')
        s++;
    double d;
    size_t n;
    if ((n = skip_word(s, "infinity")) || (n = skip_word(s, "inf"))) {
        d = HUGE_VAL;
        s += n;
    } else if ((n = skip_word(s, "nan"))) {
        d = NAN;
        s += n;
    } else {
        if (s[0] == '0' && (s[1] | 0x20) == 'x')
            s += 2;
        if (!read_hex(&s, &d))
            s = NULL;
        else if (isinf(d))
            return raise_error(vm, C_OverflowError,
                               "hexadecimal value too large to represent as "
                               "a float");
    }
    while (s && s < end && char_is_space((unsigned char)*s))
        s++;
    if (s != end)
        return raise_error(vm, C_ValueError,
                           "invalid hexadecimal floating-point string");
    Value v = from_float(vm, negative ? -d : d);
    if (v == ERROR || as(Class, args[0]) == vm->classes[C_float])
        return v;
    Value r = call(vm, args[0], &v, 1);
    decref(vm, v);
    return r;
}

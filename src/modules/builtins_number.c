/* builtins_number.c: the built-in functions on numbers and characters, and
 * sum(), hash() and id().
 *
 * Rows for the table in builtins.c; each function borrows its arguments.
 */
#include <math.h>

#include "base/utf8.h"
#include "modules/module.h"
#include "object/iterators.h"
#include "object/number.h"
#include "object/str.h"

static NATIVE(builtin_abs)
{
    if (is_int(args[0]) && args[0] != from_small(INT_MIN62))
        return (int64_t)args[0] < 0 ? (Value)(-(int64_t)args[0]) : args[0];
    return value_unary(vm, SP_ABS, args[0]);
}

/* The digits of an int behind its sign and a prefix such as "0x". */
static Value prefixed(VM *vm, Value v, int base, const char *prefix)
{
    Value i = value_index(vm, v);
    if (i == ERROR)
        return ERROR;
    Value digits = int_to_str(vm, int_value(i), base);
    decref(vm, i);
    if (digits == ERROR)
        return ERROR;
    const char *s = as_str(digits)->data;
    bool negative = *s == '-';
    Value r = str_format(vm, "%s%s%s", negative ? "-" : "", prefix,
                         s + negative);
    decref(vm, digits);
    return r;
}

static NATIVE(builtin_bin)
{
    return prefixed(vm, args[0], 2, "0b");
}

static NATIVE(builtin_oct)
{
    return prefixed(vm, args[0], 8, "0o");
}

static NATIVE(builtin_hex)
{
    return prefixed(vm, args[0], 16, "0x");
}

static NATIVE(builtin_chr)
{
    int64_t code;
    Value i = value_index(vm, args[0]);
    if (i == ERROR)
        return ERROR;
    bool fits = int_fits_int64(int_value(i), &code);
    decref(vm, i);
    if (!fits || code < 0 || code > 0x10FFFF)
        return raise_error(vm, C_ValueError,
                           "chr() arg not in range(0x110000)");
    return str_from_char(vm, (uint32_t)code);
}

static NATIVE(builtin_ord)
{
    Value v = args[0];
    const char *data;
    size_t length;
    if (is_str(vm, v)) {
        const char *p = as_str(v)->data;
        length = as_str(v)->length;
        if (length == 1)
            return from_small((int64_t)utf8_get(p));
    } else if (bytes_plain_view(vm, v, &data, &length)) {
        if (length == 1)
            return from_small((unsigned char)*data);
    } else {
        return raise_error(vm, C_TypeError,
                           "ord() expected string of length 1, but %T found",
                           v);
    }
    return raise_error(vm, C_TypeError,
                       "ord() expected a character, but string of length %z "
                       "found",
                       (ptrdiff_t)length);
}

static NATIVE(builtin_divmod)
{
    if (is_both_int(args[0], args[1]))
        return int_divmod(vm, args[0], args[1]);
    return value_binary(vm, SP_DIVMOD, args[0], args[1]);
}

static NATIVE(builtin_pow)
{
    return value_power(vm, args[0], args[1],
                       args[2] == NONE ? UNBOUND : args[2]);
}

static NATIVE(builtin_round)
{
    Value r = call_special(vm, args[0], SP_ROUND, &args[1],
                           args[1] == NONE ? 0 : 1);
    if (r == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "type %T doesn't define __round__ method",
                           args[0]);
    return r;
}

static NATIVE(builtin_hash)
{
    int64_t h;
    return value_hash(vm, args[0], &h) ? from_int64(vm, h) : ERROR;
}

/* Objects: the address, a multiple of 8.  Ints: odd numbers 4n + 1.  Floats:
 * their words, which have bit 1 set.  Constants: addresses inside the VM. */
static NATIVE(builtin_id)
{
    Value v = args[0];
    if (is_object(v))
        return int_from_uint64(vm, (uint64_t)(uintptr_t)as_object(v));
    if (is_int(v))
        return int_from_uint64(vm, v | 1);
    if (is_float(v))
        return int_from_uint64(vm, v);
    return int_from_uint64(vm, (uint64_t)(uintptr_t)vm + (v & ~(Value)7));
}

/* --- sum --------------------------------------------------------------- */

/* Neumaier's compensated sum, as CPython has it since 3.12; ints between the
 * floats are added without compensation. */
typedef struct FloatSum {
    double sum, lost;
} FloatSum;

static void float_sum_add(FloatSum *s, double x)
{
    double t = s->sum + x;
    if (fabs(s->sum) >= fabs(x))
        s->lost += (s->sum - t) + x;
    else
        s->lost += (x - t) + s->sum;
    s->sum = t;
}

static double float_sum_total(const FloatSum *s)
{
    return s->lost != 0 && isfinite(s->lost) ? s->sum + s->lost : s->sum;
}

static bool is_exact_float(Value v)
{
    return is_float(v) || is_exact(v, C_float);
}

/* Each phase takes items while it can; the item that ends it is handed to the
 * next one: owned, UNBOUND at the end, ERROR. */
static Value sum_ints(VM *vm, Value it, Value *total)
{
    int64_t sum = as_small(*total), next, more;
    for (;;) {
        Value v = iter_step(vm, it);
        if (is_bool(v))
            next = v == TRUE;
        else if (is_int(v))
            next = as_small(v);
        else
            next = 0;
        if (v == UNBOUND || v == ERROR || !(is_bool(v) || is_int(v)) ||
            __builtin_add_overflow(sum, next, &more)) {
            *total = from_int64(vm, sum);
            if (*total == ERROR && v != ERROR)
                decref(vm, v);
            return *total == ERROR ? ERROR : v;
        }
        sum = more;
    }
}

static Value sum_floats(VM *vm, Value it, Value *total)
{
    FloatSum s = {float_value(*total), 0};
    int64_t n;
    Value v;
    for (;;) {
        v = iter_step(vm, it);
        if (v == UNBOUND || v == ERROR)
            break;
        if (is_exact_float(v)) {
            float_sum_add(&s, float_value(v));
        } else if (is_integer(vm, v) && int_fits_int64(int_value(v), &n)) {
            s.sum += (double)n;
        } else {
            break;
        }
        decref(vm, v);
    }
    if (v != ERROR)
        value_set(vm, total, from_float(vm, float_sum_total(&s)));
    return *total == ERROR ? ERROR : v;
}

static Value add_item(VM *vm, Value total, Value item)
{
    Value r = value_binary(vm, SP_ADD, total, item);
    decref(vm, total);
    decref(vm, item);
    return r;
}

static Value sum_all(VM *vm, Value it, Value total)
{
    Value item = 0;
    if (is_int(total)) {
        item = sum_ints(vm, it, &total);
        if (item == UNBOUND || item == ERROR)
            goto done;
        total = add_item(vm, total, item);
    }
    if (total != ERROR && is_exact_float(total)) {
        item = sum_floats(vm, it, &total);
        if (item == UNBOUND || item == ERROR)
            goto done;
        total = add_item(vm, total, item);
    }
    while (total != ERROR) {
        item = iter_step(vm, it);
        if (item == UNBOUND || item == ERROR)
            goto done;
        total = add_item(vm, total, item);
    }
    return ERROR;
done:
    if (item == UNBOUND)
        return total;
    if (total != ERROR)
        decref(vm, total);
    return ERROR;
}

static NATIVE(builtin_sum)
{
    Value start = args[1];
    const char *what = is_str(vm, start)                ? "strings [use ''"
                       : is_bytes(vm, start)            ? "bytes [use b''"
                       : is_exact(start, C_bytearray)   ? "bytearray [use b''"
                                                        : NULL;
    Value it = value_iter(vm, args[0]);
    if (it == ERROR)
        return ERROR;
    Value r;
    if (what)
        r = raise_error(vm, C_TypeError,
                        "sum() can't sum %s.join(seq) instead]", what);
    else
        r = sum_all(vm, it, incref(start));
    decref(vm, it);
    return r;
}

const MethodDef builtins_number_rows[] = {
    FUNCTION("abs", builtin_abs, "x, /",
             "Return the absolute value of the argument."),
    FUNCTION("bin", builtin_bin, "number, /",
             "Return the binary representation of an integer."),
    FUNCTION("chr", builtin_chr, "i, /",
             "Return a string of the one character with ordinal i."),
    FUNCTION("divmod", builtin_divmod, "x, y, /",
             "Return the tuple (x//y, x%y)."),
    FUNCTION("hash", builtin_hash, "obj, /",
             "Return the hash value of the object."),
    FUNCTION("hex", builtin_hex, "number, /",
             "Return the hexadecimal representation of an integer."),
    FUNCTION("id", builtin_id, "obj, /",
             "Return a number that no other living object has."),
    FUNCTION("oct", builtin_oct, "number, /",
             "Return the octal representation of an integer."),
    FUNCTION("ord", builtin_ord, "c, /",
             "Return the ordinal of a character."),
    FUNCTION("pow", builtin_pow, "base, exp, mod=None",
             "Return base**exp, or base**exp % mod."),
    FUNCTION("round", builtin_round, "number, ndigits=None",
             "Round a number to the given precision in decimal digits."),
    FUNCTION("sum", builtin_sum, "iterable, /, start=0",
             "Return start plus all items of the iterable."),
    METHODS_END,
};

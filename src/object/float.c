/* float.c: the class float, and float arithmetic past what the VM does inline.
 *
 * A float is a word or a boxed Float (value.h says which); an instance of a
 * subclass is a Float with its own shape.  int op float is float's business:
 * int's methods answer NotImplemented, and the rows here convert the int.
 * Hexadecimal text is in float_hex.c.
 */
#include "base/buffer.h"
#include "base/dtoa.h"
#include "object/bigint.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/str_case.h"

#include <float.h>
#include <math.h>

/* float_hex.c */
Value float_hex(VM *vm, Value *args, int nargs);
Value float_fromhex(VM *vm, Value *args, int nargs);

Value float_box(VM *vm, double d)
{
    Float *f = object_new_leaf(vm, C_float, sizeof *f);
    if (!f)
        return ERROR;
    f->value = d;
    return from_object(f);
}

Value float_to_str(VM *vm, double d)
{
    char text[DTOA_REPR_MAX];
    unsigned n = dtoa_repr(d, text);
    return str_value(vm, text, n);
}

/* --- arithmetic -------------------------------------------------------- */

static Value zero_division(VM *vm, const char *text)
{
    return raise_error(vm, C_ZeroDivisionError, "%s", text);
}

/* OverflowError(34, 'Numerical result out of range'), as from the C library. */
COLD static Value raise_range(VM *vm)
{
    Value args[2] = {from_small(34),
                     str_from(vm, "Numerical result out of range")};
    if (args[1] == ERROR)
        return ERROR;
    Value e = call(vm, from_object(vm->classes[C_OverflowError]), args, 2);
    decref(vm, args[1]);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

/* Floored quotient and the remainder with b's sign.  b is not 0. */
static double divide(double a, double b, double *remainder)
{
    double mod = fmod(a, b);
    double quotient = (a - mod) / b; /* whole, but for rounding */
    if (mod == 0) {
        mod = copysign(0.0, b);
    } else if ((b < 0) != (mod < 0)) {
        mod += b;
        quotient -= 1.0;
    }
    *remainder = mod;
    if (quotient == 0)
        return copysign(0.0, a / b);
    double whole = floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

static double modulo(double a, double b)
{
    double mod = fmod(a, b);
    if (mod == 0)
        return copysign(0.0, b);
    return (b < 0) != (mod < 0) ? mod + b : mod;
}

static Value float_divmod(VM *vm, double a, double b)
{
    if (b == 0)
        return zero_division(vm, "float divmod()");
    double r, q = divide(a, b, &r);
    Value pair[2] = {from_float(vm, q), UNBOUND};
    if (pair[0] == ERROR)
        return ERROR;
    pair[1] = from_float(vm, r);
    if (pair[1] == ERROR) {
        decref(vm, pair[0]);
        return ERROR;
    }
    return tuple_steal(vm, pair, 2);
}

/* C99's pow has the special values as Python wants them (Annex F), but for
 * the errors. */
static Value power(VM *vm, double a, double b)
{
    bool finite = isfinite(a) && isfinite(b);
    if (finite && a == 0 && b < 0)
        return zero_division(vm, "0.0 cannot be raised to a negative power");
    if (finite && a < 0 && b != floor(b))
        return complex_pow(vm, a, 0.0, b, 0.0);
    double r = pow(a, b);
    if (finite && isinf(r))
        return raise_range(vm);
    return from_float(vm, r);
}

Value float_binary(VM *vm, int op, double a, double b)
{
    double r;
    switch (op) {
    case SP_ADD: return from_float(vm, a + b);
    case SP_SUB: return from_float(vm, a - b);
    case SP_MUL: return from_float(vm, a * b);
    case SP_TRUEDIV:
        if (unlikely(b == 0))
            return zero_division(vm, "float division by zero");
        return from_float(vm, a / b);
    case SP_FLOORDIV:
        if (unlikely(b == 0))
            return zero_division(vm, "float floor division by zero");
        return from_float(vm, divide(a, b, &r));
    case SP_MOD:
        if (unlikely(b == 0))
            return zero_division(vm, "float modulo by zero");
        return from_float(vm, modulo(a, b));
    case SP_POW: return power(vm, a, b);
    case SP_DIVMOD: return float_divmod(vm, a, b);
    default: return NOT_IMPLEMENTED;
    }
}

/* --- rounding ---------------------------------------------------------- */

/* Past these a rounding changes nothing, or gives zero. */
enum {
    ROUND_DIGITS_MAX = 323,
    ROUND_DIGITS_MIN = -308,
    EXACT_DIGITS = 400, /* enough for all digits of any float >= 1 */
};

/* d rounded to a multiple of 10**-digits, as text to be read back. */
static void round_text(Buf *buf, double d, int digits)
{
    if (digits >= 0) {
        dtoa_format(buf, d, 'f', digits, 0);
        return;
    }
    char shortest[DTOA_DIGITS];
    int point;
    dtoa_shortest(d, shortest, &point);
    int precision = point - 1 + digits; /* digits behind the first to keep */
    if (precision >= 0) {
        dtoa_format(buf, d, 'e', precision, 0);
        return;
    }
    bool up = false;
    if (precision == -1) { /* above the half of 10**-digits? */
        dtoa_format(buf, fabs(d), 'e', EXACT_DIGITS, 0);
        const char *p = buf_text(buf);
        if (!p)
            return;
        up = *p > '5';
        if (*p++ == '5')
            up = strspn(p, ".0") < strcspn(p, "e");
        buf_clear(buf);
    }
    buf_printf(buf, "%s%de%d", signbit(d) ? "-" : "", up, -digits);
}

Value float_round(VM *vm, double d, Value ndigits)
{
    if (ndigits == NONE || ndigits == UNBOUND)
        return int_from_double(vm, rint(d));
    ptrdiff_t digits;
    if (!value_as_index(vm, ndigits, &digits, true))
        return ERROR;
    if (!isfinite(d) || d == 0 || digits > ROUND_DIGITS_MAX)
        return from_float(vm, d);
    if (digits < ROUND_DIGITS_MIN)
        return from_float(vm, copysign(0.0, d));
    Buf buf;
    buf_init(&buf, &vm->heap);
    round_text(&buf, d, (int)digits);
    const char *text = buf_text(&buf);
    double r = 0;
    if (!text || !dtoa_parse(text, buf.len, &r)) {
        buf_fini(&buf);
        return raise_memory(vm);
    }
    buf_fini(&buf);
    if (isinf(r))
        return raise_error(vm, C_OverflowError,
                           "rounded value too large to represent");
    return from_float(vm, r);
}

/* --- from text and other values ---------------------------------------- */

COLD static Value bad_text(VM *vm, Value original)
{
    return raise_error(vm, C_ValueError,
                       "could not convert string to float: %R", original);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* s: stripped.  An underscore stands between two digits only. */
static Value parse(VM *vm, const char *s, size_t n, Value original)
{
    double d;
    if (!memchr(s, '_', n)) {
        if (!dtoa_parse(s, n, &d))
            return bad_text(vm, original);
        return from_float(vm, d);
    }
    char *plain = mem_alloc(vm, n);
    if (!plain)
        return ERROR;
    size_t count = 0;
    bool good = true;
    for (size_t i = 0; i < n; i++) {
        if (s[i] != '_')
            plain[count++] = s[i];
        else if (i == 0 || i + 1 == n || !is_digit(s[i - 1]) ||
                 !is_digit(s[i + 1]))
            good = false;
    }
    good = good && dtoa_parse(plain, count, &d);
    mem_free(vm, plain, n);
    return good ? from_float(vm, d) : bad_text(vm, original);
}

Value float_parse(VM *vm, Str *text)
{
    NumberText t;
    if (!number_text(vm, text, &t))
        return ERROR;
    Value v = parse(vm, t.text, t.length, from_object(text));
    number_text_fini(vm, &t);
    return v;
}

static Value parse_bytes(VM *vm, const char *s, size_t n, Value original)
{
    while (n && char_is_space((unsigned char)*s))
        s++, n--;
    while (n && char_is_space((unsigned char)s[n - 1]))
        n--;
    return parse(vm, s, n, original);
}

static Value from_value(VM *vm, Value v)
{
    Class *cls = class_of(vm, v);
    if (is_str(vm, v) && !cls->special[SP_FLOAT] && !cls->special[SP_INDEX])
        return float_parse(vm, as_str(v));
    if (!cls->special[SP_FLOAT] && !cls->special[SP_INDEX]) {
        Text text;
        Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &text);
        if (lent != UNBOUND && lent != ERROR) {
            Value d = parse_bytes(vm, text.data, text.size, v);
            decref(vm, lent);
            return d;
        }
        return raise_error(vm, C_TypeError,
                           "float() argument must be a string or a real "
                           "number, not '%.200T'",
                           v);
    }
    if (is_float(v) || is_int(v) || !cls->special[SP_FLOAT]) {
        double d;
        return value_as_double(vm, v, &d) ? from_float(vm, d) : ERROR;
    }
    Value r = call_special(vm, v, SP_FLOAT, NULL, 0);
    if (r == ERROR || is_float(r) || is_exact(r, C_float))
        return r;
    Value d = ERROR;
    if (is_floating(vm, r))
        d = warn_strict_subclass(vm, "__float__", v, "float", r)
                ? from_float(vm, float_value(r))
                : ERROR;
    else
        raise_error(vm, C_TypeError,
                    "%.50T.__float__ returned non-float (type %.50T)", v, r);
    decref(vm, r);
    return d;
}

static Value float_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    Value v = from_value(vm, args[1]);
    if (v == ERROR || cls == vm->classes[C_float])
        return v;
    Object *o = instance_new(vm, cls, 0);
    if (o)
        ((Float *)o)->value = float_value(v);
    decref(vm, v);
    return o ? from_object(o) : ERROR;
}

/* --- operators --------------------------------------------------------- */

/* A float or int as a double: 1; 0: neither; -1: raised. */
static int operand(VM *vm, Value v, double *d)
{
    if (is_floating(vm, v)) {
        *d = float_value(v);
        return 1;
    }
    if (!is_integer(vm, v))
        return 0;
    return int_to_double(vm, int_value(v), d) ? 1 : -1;
}

static Value binary(VM *vm, int op, Value va, Value vb)
{
    double a, b;
    int ok = operand(vm, va, &a);
    if (ok > 0)
        ok = operand(vm, vb, &b);
    return ok > 0    ? float_binary(vm, op, a, b)
           : ok == 0 ? NOT_IMPLEMENTED
                     : ERROR;
}

#define OPERATORS(X) \
    X(add, ADD, "self+value", "value+self") \
    X(sub, SUB, "self-value", "value-self") \
    X(mul, MUL, "self*value", "value*self") \
    X(truediv, TRUEDIV, "self/value", "value/self") \
    X(floordiv, FLOORDIV, "self//value", "value//self") \
    X(mod, MOD, "self%value", "value%self") \
    X(divmod, DIVMOD, "divmod(self, value)", "divmod(value, self)")

#define DEFINE(name, ID, text, rtext) \
    static Value float_##name##_row(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[0], args[1]); \
    } \
    static Value float_r##name##_row(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[1], args[0]); \
    }
OPERATORS(DEFINE)
#undef DEFINE

#define ROWS(name, ID, text, rtext) \
    METHOD("__" #name "__", float_##name##_row, "value, /", \
           "Return " text "."), \
    METHOD("__r" #name "__", float_r##name##_row, "value, /", \
           "Return " rtext "."),

static Value power_row(VM *vm, Value a, Value b, Value mod)
{
    if (mod != NONE)
        return raise_error(vm, C_TypeError,
                           "pow() 3rd argument not allowed unless all "
                           "arguments are integers");
    return binary(vm, SP_POW, a, b);
}

static Value float_pow_row(VM *vm, Value *args, int nargs)
{
    return power_row(vm, args[0], args[1], args[2]);
}

static Value float_rpow_row(VM *vm, Value *args, int nargs)
{
    return power_row(vm, args[1], args[0], args[2]);
}

/* Sets *order to -1, 0, 1; 2: unordered.  False: not comparable. */
static bool compare(VM *vm, Value va, Value vb, int *order)
{
    double a = float_value(va);
    if (is_floating(vm, vb)) {
        double b = float_value(vb);
        *order = a < b ? -1 : a > b ? 1 : a == b ? 0 : 2;
        return true;
    }
    if (!is_integer(vm, vb))
        return false;
    bool unordered;
    *order = -int_compare_double(int_value(vb), a, &unordered);
    if (unordered)
        *order = 2;
    return true;
}

#define COMPARISONS(X) \
    X(lt, "<", order < 0) X(le, "<=", order <= 0) X(eq, "==", order == 0) \
    X(ne, "!=", order != 0) X(gt, ">", order == 1) \
    X(ge, ">=", order == 0 || order == 1)

#define DEFINE(name, text, test) \
    static Value float_##name(VM *vm, Value *args, int nargs) \
    { \
        int order; \
        if (!compare(vm, args[0], args[1], &order)) \
            return NOT_IMPLEMENTED; \
        return from_bool(test); \
    }
COMPARISONS(DEFINE)
#undef DEFINE

#define COMPARISON_ROWS(name, text, test) \
    METHOD("__" #name "__", float_##name, "value, /", \
           "Return self" text "value."),

/* --- methods ----------------------------------------------------------- */

#define UNARY(name, expression) \
    static Value float_##name(VM *vm, Value *args, int nargs) \
    { \
        double d = float_value(args[0]); \
        return expression; \
    }
UNARY(self, from_float(vm, d))
UNARY(neg, from_float(vm, -d))
UNARY(abs, from_float(vm, fabs(d)))
UNARY(bool, from_bool(d != 0))
UNARY(trunc, int_from_double(vm, d))
UNARY(floor, int_from_double(vm, floor(d)))
UNARY(ceil, int_from_double(vm, ceil(d)))
UNARY(hash_row, from_int64(vm, float_hash(d)))
UNARY(repr, float_to_str(vm, d))
UNARY(is_integer, from_bool(isfinite(d) && floor(d) == d))
UNARY(round_row, float_round(vm, d, args[1]))
#undef UNARY

static Value float_zero(VM *vm, Value *args, int nargs)
{
    return from_float(vm, 0.0);
}

static Value float_getnewargs(VM *vm, Value *args, int nargs)
{
    Value v = from_float(vm, float_value(args[0]));
    return v == ERROR ? ERROR : tuple_steal(vm, &v, 1);
}

static Value float_format_row(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__format__() argument must be str, not %A",
                           args[1]);
    Str *spec = as_str(args[1]);
    if (spec->size == 0)
        return value_str(vm, args[0]);
    return format_float(vm, args[0], spec);
}

static Value float_ratio(VM *vm, Value *args, int nargs)
{
    double d = float_value(args[0]);
    if (isinf(d))
        return raise_error(vm, C_OverflowError,
                           "cannot convert Infinity to integer ratio");
    if (isnan(d))
        return raise_error(vm, C_ValueError,
                           "cannot convert NaN to integer ratio");
    int exponent;
    int64_t mantissa = (int64_t)ldexp(frexp(d, &exponent), DBL_MANT_DIG);
    if (mantissa == 0) {
        exponent = 0;
    } else {
        int zeros = __builtin_ctzll((uint64_t)mantissa);
        mantissa >>= zeros;
        exponent += zeros - DBL_MANT_DIG;
    }
    Value pair[2] = {from_small(mantissa), from_small(1)};
    int at = exponent < 0; /* the one that gets the power of two */
    pair[at] = int_binary(vm, SP_LSHIFT, pair[at],
                          from_small(exponent < 0 ? -exponent : exponent));
    return pair[at] == ERROR ? ERROR : tuple_steal(vm, pair, 2);
}

static Value float_getformat(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__getformat__() argument must be str, not %A",
                           args[1]);
    if (!str_is(as_str(args[1]), "double") && !str_is(as_str(args[1]), "float"))
        return raise_error(vm, C_ValueError,
                           "__getformat__() argument 1 must be 'double' or "
                           "'float'");
    return str_from(vm, __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
                            ? "IEEE, little-endian"
                            : "IEEE, big-endian");
}

static const MethodDef methods[] = {
    NEW(float_make, "cls, x=0, /"),
    OPERATORS(ROWS)
    METHOD("__pow__", float_pow_row, "value, mod=None, /",
           "Return pow(self, value, mod)."),
    METHOD("__rpow__", float_rpow_row, "value, mod=None, /",
           "Return pow(value, self, mod)."),
    COMPARISONS(COMPARISON_ROWS)
    METHOD("__neg__", float_neg, "/", "-self"),
    METHOD("__pos__", float_self, "/", "+self"),
    METHOD("__abs__", float_abs, "/", "abs(self)"),
    METHOD("__bool__", float_bool, "/", "True if self else False"),
    METHOD("__int__", float_trunc, "/", "int(self)"),
    METHOD("__float__", float_self, "/", "float(self)"),
    METHOD("__trunc__", float_trunc, "/",
           "Return the integer nearest to self between 0 and self."),
    METHOD("__floor__", float_floor, "/",
           "Return the greatest integer that is <= self."),
    METHOD("__ceil__", float_ceil, "/",
           "Return the least integer that is >= self."),
    METHOD("__round__", float_round_row, "ndigits=None, /",
           "Return self rounded to ndigits behind the point, half to even.\n\n"
           "Without ndigits, the result is an int."),
    METHOD("__hash__", float_hash_row, "/", "Return hash(self)."),
    METHOD("__repr__", float_repr, "/", "Return repr(self)."),
    METHOD("__format__", float_format_row, "format_spec, /",
           "Return self as text, in the form that format_spec asks for."),
    METHOD("__getnewargs__", float_getnewargs, "/",
           "Return the arguments that make a copy."),
    METHOD("as_integer_ratio", float_ratio, "/",
           "Return the pair of ints whose ratio is exactly self.\n\n"
           "It is in lowest terms, the denominator positive.  Raises "
           "OverflowError for\ninfinities and ValueError for NaNs.\n\n"
           ">>> (-.25).as_integer_ratio()\n(-1, 4)"),
    METHOD("is_integer", float_is_integer, "/",
           "Return True if self is a whole number."),
    METHOD("conjugate", float_self, "/", "Return self, its own conjugate."),
    METHOD("hex", float_hex, "/",
           "Return self in hexadecimal, exactly.\n\n"
           ">>> 3.14159.hex()\n'0x1.921f9f01b866ep+1'"),
    CLASS_METHOD("fromhex", float_fromhex, "string, /",
                 "Return the float that hexadecimal text describes.\n\n"
                 ">>> float.fromhex('0x1.ffffp10')\n2047.984375"),
    CLASS_METHOD("__getformat__", float_getformat, "typestr, /",
                 "Return how C's double or float is laid out here."),
    GETSET("real", float_self, NULL, "the real part of a complex number"),
    GETSET("imag", float_zero, NULL,
           "the imaginary part of a complex number"),
    METHODS_END,
};

bool float_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_float,
        .flags = CLS_IS_FLOAT | CLS_LEAF,
        .size = sizeof(Float),
        .methods = methods,
        .doc = "Convert a string or number to a floating-point number, if "
               "possible.",
    };
    return class_define(vm, &def);
}

/* math.c: the module math: functions of one and two floats, with errors as
 * CPython has them: a NaN out of no NaN is a domain error, an infinity out of
 * finite arguments a range error where the function can overflow, else a
 * domain error too.
 */
#include "modules/math.h"

#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"

/* --- one argument ------------------------------------------------------ */

static Value of_one(VM *vm, Value arg, double (*fn)(double), bool overflows)
{
    double x;
    if (likely(is_float(arg)))
        x = as_float(arg);
    else if (!value_as_double(vm, arg, &x))
        return ERROR;
    double r = fn(x);
    if (likely(isfinite(r)))
        return from_float(vm, r);
    if (isnan(r) && !isnan(x))
        return math_domain(vm);
    if (isinf(r) && isfinite(x))
        return overflows ? math_range(vm) : math_domain(vm);
    return from_float(vm, r);
}

/* sqrt in one instruction. */
static double root(double x)
{
    return likely(x >= 0) ? __builtin_sqrt(x) : sqrt(x);
}

#define ONE(X)                                                            \
    X(acos, acos, false) X(acosh, acosh, false) X(asin, asin, false)      \
    X(asinh, asinh, false) X(atan, atan, false) X(atanh, atanh, false)    \
    X(cbrt, cbrt, false) X(cos, cos, false) X(cosh, cosh, true)           \
    X(erf, erf, false) X(erfc, erfc, false) X(exp, exp, true)             \
    X(exp2, exp2, true) X(expm1, expm1, true) X(fabs, fabs, false)        \
    X(log1p, log1p, false) X(sin, sin, false) X(sinh, sinh, true)         \
    X(sqrt, root, false) X(tan, tan, false) X(tanh, tanh, false)

#define DEFINE(name, fn, overflows)               \
    static NATIVE(math_##name)                    \
    {                                             \
        return of_one(vm, args[0], fn, overflows); \
    }
ONE(DEFINE)

/* --- two arguments ----------------------------------------------------- */

static bool two(VM *vm, Value *args, double *x, double *y)
{
    return value_as_double(vm, args[0], x) && value_as_double(vm, args[1], y);
}

static NATIVE(math_atan2)
{
    double y, x;
    return two(vm, args, &y, &x) ? from_float(vm, atan2(y, x)) : ERROR;
}

static NATIVE(math_copysign)
{
    double x, y;
    return two(vm, args, &x, &y) ? from_float(vm, copysign(x, y)) : ERROR;
}

static Value finish_two(VM *vm, double r, double x, double y)
{
    if (isnan(r) && !isnan(x) && !isnan(y))
        return math_domain(vm);
    if (isinf(r) && isfinite(x) && isfinite(y))
        return math_range(vm);
    return from_float(vm, r);
}

static NATIVE(math_fmod)
{
    double x, y;
    if (!two(vm, args, &x, &y))
        return ERROR;
    return finish_two(vm, isinf(y) && isfinite(x) ? x : fmod(x, y), x, y);
}

static NATIVE(math_remainder)
{
    double x, y;
    if (!two(vm, args, &x, &y))
        return ERROR;
    return finish_two(vm, remainder(x, y), x, y);
}

static NATIVE(math_pow)
{
    double x, y;
    if (!two(vm, args, &x, &y))
        return ERROR;
    if (x == 0 && y < 0 && isfinite(y))
        return math_domain(vm);
    return finish_two(vm, pow(x, y), x, y);
}

static NATIVE(math_fma)
{
    double x, y, z;
    if (!two(vm, args, &x, &y) || !value_as_double(vm, args[2], &z))
        return ERROR;
    double r = fma(x, y, z);
    if (isfinite(r))
        return from_float(vm, r);
    if (isnan(r) && !isnan(x) && !isnan(y) && !isnan(z))
        return raise_error(vm, C_ValueError, "invalid operation in fma");
    if (isinf(r) && isfinite(x) && isfinite(y) && isfinite(z))
        return raise_error(vm, C_OverflowError, "overflow in fma");
    return from_float(vm, r);
}

static NATIVE(math_degrees)
{
    double x;
    return value_as_double(vm, args[0], &x) ? from_float(vm, x * (180.0 / M_PI))
                                            : ERROR;
}

static NATIVE(math_radians)
{
    double x;
    return value_as_double(vm, args[0], &x) ? from_float(vm, x * (M_PI / 180.0))
                                            : ERROR;
}

/* --- logarithms: of ints of any size ----------------------------------- */

/* 0.5 <= *m < 1 and *e with v = m * 2**e, of a positive int past doubles. */
static bool split_int(VM *vm, Value v, double *m, double *e)
{
    uint64_t bits = int_bit_length(v);
    Value shift = from_small((int64_t)bits - 64);
    Value top = int_binary(vm, SP_RSHIFT, v, shift);
    if (top == ERROR)
        return false;
    bool ok = int_to_double(vm, top, m);
    decref(vm, top);
    int exponent;
    *m = frexp(*m, &exponent);
    *e = (double)bits - 64 + exponent;
    return ok;
}

static bool log_of(VM *vm, Value arg, double (*fn)(double), double *out)
{
    double x, m, e;
    if (is_integer(vm, arg)) {
        Value v = int_value(arg);
        if (int_sign(v) <= 0) {
            math_domain(vm);
            return false;
        }
        if (int_bit_length(v) > 1000) {
            if (!split_int(vm, v, &m, &e))
                return false;
            *out = fn(m) + fn(2.0) * e;
            return true;
        }
    }
    if (!value_as_double(vm, arg, &x))
        return false;
    if (x <= 0) {
        math_domain(vm);
        return false;
    }
    *out = fn(x);
    return true;
}

static NATIVE(math_log)
{
    double x, base;
    if (!log_of(vm, args[0], log, &x))
        return ERROR;
    if (args[1] == UNBOUND)
        return from_float(vm, x);
    if (!log_of(vm, args[1], log, &base))
        return ERROR;
    if (base == 0)
        return raise_error(vm, C_ZeroDivisionError, "float division by zero");
    return from_float(vm, x / base);
}

static NATIVE(math_log2)
{
    double x;
    return log_of(vm, args[0], log2, &x) ? from_float(vm, x) : ERROR;
}

static NATIVE(math_log10)
{
    double x;
    return log_of(vm, args[0], log10, &x) ? from_float(vm, x) : ERROR;
}

/* --- parts of a float -------------------------------------------------- */

static Value whole(VM *vm, Value arg, SpecialId id, double (*fn)(double))
{
    double x;
    if (!is_float(arg) && !is_exact(arg, C_float)) {
        Value r = call_special(vm, arg, id, NULL, 0);
        if (r != UNBOUND)
            return r;
    }
    return value_as_double(vm, arg, &x) ? int_from_double(vm, fn(x)) : ERROR;
}

static NATIVE(math_floor)
{
    return whole(vm, args[0], SP_FLOOR, floor);
}

static NATIVE(math_ceil)
{
    return whole(vm, args[0], SP_CEIL, ceil);
}

static NATIVE(math_trunc)
{
    Value r = call_special(vm, args[0], SP_TRUNC, NULL, 0);
    if (r == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "type %T doesn't define __trunc__ method", args[0]);
    return r;
}

static Value pair_of(VM *vm, double a, double b)
{
    Value items[] = {from_float(vm, a), from_float(vm, b)};
    if (items[0] == ERROR || items[1] == ERROR) {
        if (items[0] != ERROR)
            decref(vm, items[0]);
        if (items[1] != ERROR)
            decref(vm, items[1]);
        return ERROR;
    }
    return tuple_steal(vm, items, 2);
}

static NATIVE(math_frexp)
{
    double x;
    int e = 0;
    if (!value_as_double(vm, args[0], &x))
        return ERROR;
    double m = isfinite(x) ? frexp(x, &e) : x;
    Value items[] = {from_float(vm, m), from_small(e)};
    return items[0] == ERROR ? ERROR : tuple_steal(vm, items, 2);
}

static NATIVE(math_modf)
{
    double x, i;
    if (!value_as_double(vm, args[0], &x))
        return ERROR;
    if (isinf(x))
        return pair_of(vm, copysign(0.0, x), x);
    double f = modf(x, &i);
    return pair_of(vm, f, i);
}

static NATIVE(math_ldexp)
{
    double x;
    int64_t e;
    if (!value_as_double(vm, args[0], &x))
        return ERROR;
    if (!is_integer(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "Expected an int as second argument to ldexp.");
    if (!int_fits_int64(int_value(args[1]), &e))
        e = int_sign(int_value(args[1])) < 0 ? INT32_MIN : INT32_MAX;
    if (x == 0 || !isfinite(x))
        return from_float(vm, x);
    if (e > INT32_MAX)
        e = INT32_MAX;
    if (e < INT32_MIN)
        e = INT32_MIN;
    double r = ldexp(x, (int)e);
    return isinf(r) ? math_range(vm) : from_float(vm, r);
}

static NATIVE(math_isfinite)
{
    double x;
    return value_as_double(vm, args[0], &x) ? from_bool(isfinite(x)) : ERROR;
}

static NATIVE(math_isinf)
{
    double x;
    return value_as_double(vm, args[0], &x) ? from_bool(isinf(x)) : ERROR;
}

static NATIVE(math_isnan)
{
    double x;
    return value_as_double(vm, args[0], &x) ? from_bool(isnan(x)) : ERROR;
}

static NATIVE(math_isclose)
{
    double a, b, rel = 1e-9, abs = 0.0;
    if (!two(vm, args, &a, &b) ||
        (args[2] != UNBOUND && !value_as_double(vm, args[2], &rel)) ||
        (args[3] != UNBOUND && !value_as_double(vm, args[3], &abs)))
        return ERROR;
    if (rel < 0 || abs < 0)
        return raise_error(vm, C_ValueError,
                           "tolerances must be non-negative");
    if (a == b)
        return TRUE;
    if (isinf(a) || isinf(b))
        return FALSE;
    double d = fabs(b - a);
    return from_bool(d <= fabs(rel * b) || d <= fabs(rel * a) || d <= abs);
}

/* The float so many steps from x towards y: floats as ordered ints. */
static double step(double x, double y, uint64_t steps)
{
    if (isnan(x) || isnan(y))
        return x + y;
    if (x == y || steps == 0)
        return x == y && steps ? y : x;
    int64_t from, to;
    memcpy(&from, &x, sizeof from);
    memcpy(&to, &y, sizeof to);
    if (from < 0)
        from = INT64_MIN - from;
    if (to < 0)
        to = INT64_MIN - to;
    uint64_t distance = from < to ? (uint64_t)to - (uint64_t)from
                                  : (uint64_t)from - (uint64_t)to;
    if (steps >= distance)
        return y;
    from = from < to ? (int64_t)((uint64_t)from + steps)
                     : (int64_t)((uint64_t)from - steps);
    bool negative = from < 0 || (from == 0 && signbit(x));
    if (from < 0)
        from = INT64_MIN - from;
    memcpy(&x, &from, sizeof x);
    return negative && x == 0 ? -0.0 : x;
}

static NATIVE(math_nextafter)
{
    double x, y;
    int64_t n;
    if (!two(vm, args, &x, &y))
        return ERROR;
    if (args[2] == NONE)
        return from_float(vm, nextafter(x, y));
    Value steps = value_index(vm, args[2]);
    if (steps == ERROR)
        return ERROR;
    int sign = int_sign(int_value(steps));
    uint64_t count = int_fits_int64(int_value(steps), &n) ? (uint64_t)n
                                                           : UINT64_MAX;
    decref(vm, steps);
    if (sign < 0)
        return raise_error(vm, C_ValueError,
                           "steps must be a non-negative integer");
    return from_float(vm, step(x, y, count));
}

static NATIVE(math_ulp)
{
    double x;
    if (!value_as_double(vm, args[0], &x))
        return ERROR;
    if (!isfinite(x))
        return from_float(vm, fabs(x));
    x = fabs(x);
    double next = nextafter(x, INFINITY);
    return from_float(vm, isinf(next) ? x - nextafter(x, -INFINITY)
                                      : next - x);
}

#define ROW(name, fn, overflows) \
    FUNCTION(#name, math_##name, "x, /", "The function " #name " of x."),

static const MethodDef rows[] = {
    ONE(ROW)
    FUNCTION("atan2", math_atan2, "y, x, /",
             "Return the angle of the point (x, y), in radians."),
    FUNCTION("ceil", math_ceil, "x, /",
             "Return the smallest int not less than x."),
    FUNCTION("copysign", math_copysign, "x, y, /",
             "Return a float with the magnitude of x and the sign of y."),
    FUNCTION("degrees", math_degrees, "x, /",
             "Convert an angle from radians to degrees."),
    FUNCTION("floor", math_floor, "x, /",
             "Return the largest int not greater than x."),
    FUNCTION("fma", math_fma, "x, y, z, /",
             "Return x*y + z, rounded once."),
    FUNCTION("fmod", math_fmod, "x, y, /",
             "Return the remainder of x/y as C's fmod gives it."),
    FUNCTION("frexp", math_frexp, "x, /",
             "Return (m, e) with x == m * 2.**e and 0.5 <= abs(m) < 1."),
    FUNCTION("isclose", math_isclose, "a, b, *, rel_tol=?, abs_tol=?",
             "Are two numbers close?"),
    FUNCTION("isfinite", math_isfinite, "x, /",
             "Is x neither infinite nor a NaN?"),
    FUNCTION("isinf", math_isinf, "x, /", "Is x infinite?"),
    FUNCTION("isnan", math_isnan, "x, /", "Is x a NaN?"),
    FUNCTION("ldexp", math_ldexp, "x, i, /", "Return x * (2**i)."),
    FUNCTION("log", math_log, "x, base=?, /",
             "Return the logarithm of x, natural or to the base."),
    FUNCTION("log10", math_log10, "x, /", "The logarithm to base 10."),
    FUNCTION("log2", math_log2, "x, /", "The logarithm to base 2."),
    FUNCTION("modf", math_modf, "x, /",
             "Return the fractional and the integer part of x."),
    FUNCTION("nextafter", math_nextafter, "x, y, /, *, steps=None",
             "Return the float so many steps after x towards y."),
    FUNCTION("pow", math_pow, "x, y, /", "Return x**y as C's pow gives it."),
    FUNCTION("radians", math_radians, "x, /",
             "Convert an angle from degrees to radians."),
    FUNCTION("remainder", math_remainder, "x, y, /",
             "Return the difference of x and the nearest multiple of y."),
    FUNCTION("trunc", math_trunc, "x, /",
             "Truncate to the nearest int towards zero."),
    FUNCTION("ulp", math_ulp, "x, /",
             "Return the value of the least significant bit of x."),
    METHODS_END,
};

bool math_module_init(VM *vm, Dict *dict)
{
    return put_functions(vm, dict, "math", rows) &&
           put_functions(vm, dict, "math", math_int_rows) &&
           put_functions(vm, dict, "math", math_special_rows) &&
           put_functions(vm, dict, "math", math_gamma_rows) &&
           put(vm, dict, "pi", from_float(vm, M_PI)) &&
           put(vm, dict, "e", from_float(vm, M_E)) &&
           put(vm, dict, "tau", from_float(vm, 2 * M_PI)) &&
           put(vm, dict, "inf", from_float(vm, INFINITY)) &&
           put(vm, dict, "nan", from_float(vm, NAN));
}

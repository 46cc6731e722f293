/* math_gamma.c: gamma() and lgamma() by Lanczos's approximation, with the
 * coefficients known as lanczos13m53 (Boost's mathematics library, which
 * CPython uses as well): N = 13, g = 6.0246800407767296.
 *
 *     gamma(x) = sum(x) * (x + g - 1/2)**(x - 1/2) / exp(x + g - 1/2)
 *
 * The C library's own functions differ from system to system.
 */
#include <errno.h>

#include "modules/math.h"

enum { TERMS = 13, FACTORIALS = 23 };

static const double lanczos_g = 6.024680040776729583740234375;
static const double g_less_half = 5.524680040776729583740234375;
static const double log_pi = 1.144729885849400174143427351353058711647;

static const double numerator[TERMS] = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};

static const double denominator[TERMS] = { /* x(x+1)...(x+11) */
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0,
    45995730.0, 13339535.0, 2637558.0,  357423.0,    32670.0,
    1925.0,    66.0,       1.0,
};

/* The quotient of two polynomials, in 1/x where x is large. */
static double lanczos_sum(double x)
{
    double n = 0, d = 0;
    if (x < 5) {
        for (int i = TERMS - 1; i >= 0; i--) {
            n = n * x + numerator[i];
            d = d * x + denominator[i];
        }
    } else {
        for (int i = 0; i < TERMS; i++) {
            n = n / x + numerator[i];
            d = d / x + denominator[i];
        }
    }
    return n / d;
}

/* sin(pi x), exact where it is 0. */
static double sin_pi(double x)
{
    double y = fmod(fabs(x), 2.0);
    double r;
    switch ((int)round(2.0 * y)) {
    case 0:
        r = sin(M_PI * y);
        break;
    case 1:
        r = cos(M_PI * (y - 0.5));
        break;
    case 2:
        r = sin(M_PI * (1.0 - y));
        break;
    case 3:
        r = -cos(M_PI * (y - 1.5));
        break;
    default:
        r = sin(M_PI * (y - 2.0));
        break;
    }
    return copysign(1.0, x) * r;
}

/* b**e in two steps where it would overflow on the way. */
static double times_power(double r, double b, double e, bool divide,
                          bool large)
{
    double p = large ? pow(b, e / 2) : pow(b, e);
    for (int i = 0; i < (large ? 2 : 1); i++)
        r = divide ? r / p : r * p;
    return r;
}

/* errno tells EDOM or ERANGE. */
static double gamma_of(double x)
{
    errno = 0;
    if (!isfinite(x)) {
        if (isnan(x) || x > 0)
            return x;
        errno = EDOM;
        return NAN;
    }
    if (x == 0) {
        errno = EDOM;
        return copysign(INFINITY, x);
    }
    if (x == floor(x)) {
        if (x < 0) {
            errno = EDOM;
            return NAN;
        }
        if (x <= FACTORIALS) {
            double r = 1;
            for (int i = 2; i < (int)x; i++)
                r *= i;
            return r;
        }
    }
    double a = fabs(x);
    if (a < 1e-20) {
        if (isinf(1.0 / x))
            errno = ERANGE;
        return 1.0 / x;
    }
    if (a > 200.0) {
        if (x < 0)
            return 0.0 / sin_pi(x);
        errno = ERANGE;
        return INFINITY;
    }
    /* y = a + g - 1/2, and what its rounding lost. */
    double y = a + g_less_half;
    double z = a > g_less_half ? (y - a) - g_less_half
                               : (y - g_less_half) - a;
    z = z * lanczos_g / y;
    double r;
    if (x < 0) {
        r = -M_PI / sin_pi(a) / a * exp(y) / lanczos_sum(a);
        r -= z * r;
    } else {
        r = lanczos_sum(a) / exp(y);
        r += z * r;
    }
    r = times_power(r, y, a - 0.5, x < 0, a >= 140.0);
    if (isinf(r))
        errno = ERANGE;
    return r;
}

static double lgamma_of(double x)
{
    errno = 0;
    if (!isfinite(x))
        return isnan(x) ? x : INFINITY;
    if (x == floor(x) && x <= 2.0) {
        if (x > 0)
            return 0.0;
        errno = EDOM;
        return INFINITY;
    }
    double a = fabs(x);
    if (a < 1e-20)
        return -log(a);
    double r = log(lanczos_sum(a)) - lanczos_g;
    r += (a - 0.5) * (log(a + lanczos_g - 0.5) - 1);
    if (x < 0)
        r = log_pi - log(fabs(sin_pi(a))) - log(a) - r;
    if (isinf(r))
        errno = ERANGE;
    return r;
}

static Value apply(VM *vm, Value arg, double (*fn)(double))
{
    double x;
    if (!value_as_double(vm, arg, &x))
        return ERROR;
    double r = fn(x);
    if (errno == EDOM)
        return math_domain(vm);
    return errno == ERANGE && fabs(r) > 1.5 ? math_range(vm)
                                            : from_float(vm, r);
}

static NATIVE(math_gamma)
{
    return apply(vm, args[0], gamma_of);
}

static NATIVE(math_lgamma)
{
    return apply(vm, args[0], lgamma_of);
}

const MethodDef math_gamma_rows[] = {
    FUNCTION("gamma", math_gamma, "x, /", "The gamma function of x."),
    FUNCTION("lgamma", math_lgamma, "x, /",
             "The logarithm of the absolute value of gamma(x)."),
    METHODS_END,
};

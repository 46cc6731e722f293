/* math_special.c: sums and norms of module math, exact or nearly so: fsum,
 * hypot, dist, sumprod.
 *
 * fsum keeps partial sums that do not overlap (Shewchuk, "Adaptive Precision
 * Floating-Point Arithmetic", 1997); the norms are scaled by a power of two
 * and corrected once (Borges, "An Improved Algorithm for hypot(a, b)", 2019);
 * sumprod is the threefold compensated dot product (Ogita, Rump, Oishi 2005).
 */
#include "modules/math.h"

#include "object/list.h"

/* --- fsum -------------------------------------------------------------- */

typedef struct Partials {
    double *p; /* from the lowest up, not overlapping */
    size_t n, cap;
    double infinities, special;
    bool overflow;
} Partials;

static bool partials_push(VM *vm, Partials *s, double x)
{
    if (s->n == s->cap) {
        size_t cap = s->cap ? 2 * s->cap : 32;
        double *p = mem_realloc(vm, s->p, s->cap * sizeof *p, cap * sizeof *p);
        if (!p)
            return false;
        s->p = p;
        s->cap = cap;
    }
    s->p[s->n++] = x;
    return true;
}

static bool partials_add(VM *vm, Value item, void *arg)
{
    Partials *s = arg;
    double x;
    if (!value_as_double(vm, item, &x))
        return false;
    double given = x;
    size_t kept = 0;
    for (size_t i = 0; i < s->n; i++) {
        Pair sum = fabs(x) < fabs(s->p[i]) ? pair_sum(s->p[i], x)
                                           : pair_sum(x, s->p[i]);
        if (sum.lo != 0)
            s->p[kept++] = sum.lo;
        x = sum.hi;
    }
    s->n = kept;
    if (x == 0)
        return true;
    if (isfinite(x))
        return partials_push(vm, s, x);
    if (isfinite(given)) {
        raise_error(vm, C_OverflowError, "intermediate overflow in fsum");
        return false;
    }
    if (isinf(given))
        s->infinities += given;
    s->special += given;
    s->n = 0;
    return true;
}

/* The partials rounded once, half to even. */
static double partials_total(const Partials *s)
{
    size_t n = s->n;
    if (n == 0)
        return 0;
    double hi = s->p[--n], lo = 0;
    while (n > 0) {
        Pair sum = pair_sum(hi, s->p[--n]);
        hi = sum.hi;
        lo = sum.lo;
        if (lo != 0)
            break;
    }
    /* What is left decides a tie. */
    if (n > 0 && ((lo < 0 && s->p[n - 1] < 0) || (lo > 0 && s->p[n - 1] > 0))) {
        double y = lo * 2, x = hi + y;
        if (y == x - hi)
            hi = x;
    }
    return hi;
}

static NATIVE(math_fsum)
{
    Partials s = {0};
    Value r = ERROR;
    if (value_each(vm, args[0], partials_add, &s)) {
        if (s.special == 0)
            r = from_float(vm, partials_total(&s));
        else if (isnan(s.infinities))
            r = raise_error(vm, C_ValueError, "-inf + inf in fsum");
        else
            r = from_float(vm, s.special);
    }
    mem_free(vm, s.p, s.cap * sizeof *s.p);
    return r;
}

/* --- norms ------------------------------------------------------------- */

typedef struct Accumulator { /* around 1, so that sums stay normal */
    double sum, low, carried;
} Accumulator;

static void accumulate(Accumulator *a, Pair product)
{
    double s = a->sum + product.hi;
    a->carried += (a->sum - s) + product.hi;
    a->sum = s;
    a->low += product.lo;
}

/* xs: magnitudes, the largest of them max. */
static double norm(double *xs, size_t n, double max, bool found_nan)
{
    if (isinf(max))
        return max;
    if (found_nan)
        return NAN;
    if (max == 0 || n <= 1)
        return max;
    int e;
    frexp(max, &e);
    if (e < -1023) { /* subnormal: up, and down again */
        for (size_t i = 0; i < n; i++)
            xs[i] /= 0x1p-1022;
        return 0x1p-1022 * norm(xs, n, max / 0x1p-1022, false);
    }
    Accumulator a = {1, 0, 0};
    for (size_t i = 0; i < n; i++) {
        double x = ldexp(xs[i], -e);
        accumulate(&a, pair_product(x, x));
    }
    double h = sqrt(a.sum - 1 + (a.low + a.carried));
    accumulate(&a, pair_product(-h, h));
    double rest = a.sum - 1 + (a.low + a.carried);
    return ldexp(h + rest / (2 * h), e);
}

typedef struct Coordinates {
    double *xs, max;
    bool nan;
} Coordinates;

static void note(Coordinates *c, size_t i, double x)
{
    x = fabs(x);
    c->xs[i] = x;
    c->nan |= isnan(x);
    if (x > c->max)
        c->max = x;
}

static NATIVE(math_hypot)
{
    double local[16];
    size_t n = (size_t)nargs;
    Coordinates c = {local, 0, false};
    Value r = ERROR;
    double x;
    if (n > 16 && !(c.xs = mem_alloc(vm, n * sizeof x)))
        return ERROR;
    size_t i = 0;
    for (; i < n && value_as_double(vm, args[i], &x); i++)
        note(&c, i, x);
    if (i == n)
        r = from_float(vm, norm(c.xs, n, c.max, c.nan));
    if (c.xs != local)
        mem_free(vm, c.xs, n * sizeof x);
    return r;
}

static NATIVE(math_dist)
{
    double local[16], x, y;
    Coordinates c = {local, 0, false};
    Value r = ERROR;
    Tuple *p = tuple_from_iterable(vm, args[0]);
    Tuple *q = p ? tuple_from_iterable(vm, args[1]) : NULL;
    if (!q)
        goto done;
    size_t n = p->count;
    if (n != q->count) {
        raise_error(vm, C_ValueError,
                    "both points must have the same number of dimensions");
        goto done;
    }
    if (n > 16 && !(c.xs = mem_alloc(vm, n * sizeof x)))
        goto done;
    size_t i = 0;
    for (; i < n && value_as_double(vm, p->items[i], &x) &&
           value_as_double(vm, q->items[i], &y);
         i++)
        note(&c, i, x - y);
    if (i == n)
        r = from_float(vm, norm(c.xs, n, c.max, c.nan));
    if (c.xs != local)
        mem_free(vm, c.xs, n * sizeof x);
done:
    if (p)
        release(vm, p);
    if (q)
        release(vm, q);
    return r;
}

/* --- sumprod ----------------------------------------------------------- */

typedef struct Triple {
    double hi, lo, tiny;
} Triple;

static void triple_add(Triple *t, double x, double y)
{
    Pair product = pair_product(x, y);
    Pair sum = pair_sum(t->hi, product.hi);
    Pair low = pair_sum(t->lo, product.lo);
    Pair next = pair_sum(low.hi, sum.lo);
    *t = (Triple){sum.hi, next.hi, t->tiny + low.lo + next.lo};
}

/* total += term, which is stolen. */
static bool add_term(VM *vm, Value *total, Value term)
{
    Value sum = ERROR;
    if (term != ERROR) {
        sum = value_binary(vm, SP_ADD, *total, term);
        decref(vm, term);
    }
    value_set(vm, total, sum);
    return sum != ERROR;
}

static bool exact_int(Value v)
{
    return is_int(v) || is_exact(v, C_int);
}

static bool exact_float(Value v)
{
    return is_float(v) || is_exact(v, C_float);
}

/* a and b as doubles: at least one a float, the other perhaps an int. */
static bool float_pair(VM *vm, Value a, Value b, double *x, double *y)
{
    if (!(exact_float(a) && (exact_float(b) || exact_int(b) || is_bool(b))) &&
        !(exact_float(b) && (exact_int(a) || is_bool(a))))
        return false;
    if (value_as_double(vm, a, x) && value_as_double(vm, b, y))
        return true;
    error_clear(vm);
    return false;
}

typedef struct SumProd {
    Value total;
    Triple floats;
    /* Ints are summed first, then floats with threefold precision, and all
     * that comes after another kind as + and * have it. */
    enum { INTS, FLOATS, FLOATS_ADDED, OTHERS } phase;
} SumProd;

static bool add_floats(VM *vm, SumProd *s)
{
    bool any = s->phase == FLOATS_ADDED;
    s->phase = OTHERS;
    if (!any)
        return true;
    Pair last = pair_sum(s->floats.lo, s->floats.hi);
    return add_term(vm, &s->total,
                    from_float(vm, s->floats.tiny + last.lo + last.hi));
}

static bool add_product(VM *vm, SumProd *s, Value a, Value b)
{
    double x, y;
    if (s->phase == INTS && !(exact_int(a) && exact_int(b)))
        s->phase = FLOATS;
    if (s->phase == FLOATS || s->phase == FLOATS_ADDED) {
        if (float_pair(vm, a, b, &x, &y)) {
            Triple next = s->floats;
            triple_add(&next, x, y);
            if (isfinite(next.hi)) {
                s->floats = next;
                s->phase = FLOATS_ADDED;
                return true;
            }
        }
        if (!add_floats(vm, s))
            return false;
    }
    return add_term(vm, &s->total, value_binary(vm, SP_MUL, a, b));
}

static NATIVE(math_sumprod)
{
    SumProd s = {from_small(0), {0, 0, 0}, INTS};
    Value p = value_iter(vm, args[0]);
    Value q = p == ERROR ? ERROR : value_iter(vm, args[1]);
    Value a = q == ERROR ? ERROR : TRUE, b = a;
    while (a != ERROR && a != UNBOUND) {
        a = iter_next(vm, p);
        b = a == ERROR ? ERROR : iter_next(vm, q);
        bool ok = b != ERROR;
        if (ok && (a == UNBOUND) != (b == UNBOUND)) {
            raise_error(vm, C_ValueError, "Inputs are not the same length");
            ok = false;
        } else if (ok) {
            ok = a == UNBOUND ? add_floats(vm, &s) : add_product(vm, &s, a, b);
        }
        decref(vm, b);
        decref(vm, a);
        if (!ok)
            a = ERROR;
    }
    decref(vm, q);
    decref(vm, p);
    if (a != ERROR)
        return s.total;
    decref(vm, s.total);
    return ERROR;
}

const MethodDef math_special_rows[] = {
    FUNCTION("dist", math_dist, "p, q, /",
             "Return the distance of two points."),
    FUNCTION("fsum", math_fsum, "seq, /",
             "Return an accurate sum of the floats of an iterable."),
    FUNCTION("hypot", math_hypot, "*coordinates",
             "Return the distance of a point from the origin."),
    FUNCTION("sumprod", math_sumprod, "p, q, /",
             "Return the sum of the products of items of two iterables."),
    METHODS_END,
};

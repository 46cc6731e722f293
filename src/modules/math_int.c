/* math_int.c: the functions of module math on ints: gcd, lcm, factorial,
 * comb, perm, isqrt, prod.
 *
 * Long products are made by halves, so that the factors of each
 * multiplication are of about the same size.
 */
#include "modules/math.h"

#include "object/dict.h"

enum { SHORT_PRODUCT = 16 };

/* n * (n-1) * ... of so many factors; n is an int of any size. */
static Value product_down(VM *vm, Value n, uint64_t count)
{
    if (count <= SHORT_PRODUCT) {
        int64_t product = 1;
        bool fits = is_int(n);
        for (uint64_t i = 0; i < count && fits; i++)
            fits = !__builtin_mul_overflow(product, as_small(n) - (int64_t)i,
                                           &product);
        if (fits)
            return from_int64(vm, product);
        Value r = from_small(1);
        for (uint64_t i = 0; i < count && r != ERROR; i++) {
            Value factor = int_binary(vm, SP_SUB, n, from_small((int64_t)i));
            Value next = factor == ERROR ? ERROR
                                         : int_binary(vm, SP_MUL, r, factor);
            if (factor != ERROR)
                decref(vm, factor);
            decref(vm, r);
            r = next;
        }
        return r;
    }
    uint64_t half = count / 2;
    Value high = product_down(vm, n, half);
    if (high == ERROR)
        return ERROR;
    Value middle = int_binary(vm, SP_SUB, n, from_small((int64_t)half));
    Value low = middle == ERROR ? ERROR
                                : product_down(vm, middle, count - half);
    Value r = low == ERROR ? ERROR : int_binary(vm, SP_MUL, high, low);
    decref(vm, high);
    if (middle != ERROR)
        decref(vm, middle);
    if (low != ERROR)
        decref(vm, low);
    return r;
}

static Value factorial(VM *vm, Value n)
{
    int64_t count;
    if (int_sign(n) < 0)
        return raise_error(vm, C_ValueError,
                           "factorial() not defined for negative values");
    if (!int_fits_int64(n, &count))
        return raise_error(vm, C_OverflowError,
                           "factorial() argument should not exceed "
                           "9223372036854775807");
    if (count < 2)
        return from_small(1);
    /* About n * (log2(n) - 1.44) bits. */
    double bits = (double)count * (log2((double)count) - 1.5);
    if (bits / 8 > 9e18 || !heap_has_room(&vm->heap, (size_t)(bits / 8)))
        return raise_memory(vm);
    return product_down(vm, n, (uint64_t)count - 1);
}

static NATIVE(math_factorial)
{
    Value n = value_index(vm, args[0]);
    if (n == ERROR)
        return ERROR;
    Value r = factorial(vm, int_value(n));
    decref(vm, n);
    return r;
}

/* n and k as ints, not negative; k UNBOUND stays so. */
static bool choose_arguments(VM *vm, Value *args, Value *n, Value *k)
{
    const char *wrong = NULL;
    *n = value_index(vm, args[0]);
    if (*n == ERROR)
        return false;
    *k = value_index(vm, args[1]);
    if (*k == ERROR) {
        decref(vm, *n);
        return false;
    }
    if (int_sign(int_value(*n)) < 0)
        wrong = "n must be a non-negative integer";
    else if (int_sign(int_value(*k)) < 0)
        wrong = "k must be a non-negative integer";
    if (!wrong)
        return true;
    raise_error(vm, C_ValueError, "%s", wrong);
    decref(vm, *n);
    decref(vm, *k);
    return false;
}

static NATIVE(math_perm)
{
    Value n, k, r;
    int64_t count;
    if (args[1] == NONE)
        return math_factorial(vm, args, nargs);
    if (!choose_arguments(vm, args, &n, &k))
        return ERROR;
    if (int_compare(int_value(n), int_value(k)) < 0)
        r = from_small(0);
    else if (!int_fits_int64(int_value(k), &count))
        r = raise_error(vm, C_OverflowError,
                        "k must not exceed 9223372036854775807");
    else
        r = product_down(vm, int_value(n), (uint64_t)count);
    decref(vm, n);
    decref(vm, k);
    return r;
}

static Value choose(VM *vm, Value n, int64_t k)
{
    if (k == 0)
        return from_small(1);
    Value high = product_down(vm, n, (uint64_t)k);
    Value low = high == ERROR ? ERROR : factorial(vm, from_small(k));
    Value r = low == ERROR ? ERROR : int_binary(vm, SP_FLOORDIV, high, low);
    if (high != ERROR)
        decref(vm, high);
    if (low != ERROR)
        decref(vm, low);
    return r;
}

static NATIVE(math_comb)
{
    Value n, k, r = ERROR;
    int64_t count;
    if (!choose_arguments(vm, args, &n, &k))
        return ERROR;
    Value rest = int_binary(vm, SP_SUB, int_value(n), int_value(k));
    if (rest == ERROR)
        goto done;
    Value least = int_compare(rest, int_value(k)) < 0 ? rest : int_value(k);
    if (int_sign(rest) < 0)
        r = from_small(0);
    else if (!int_fits_int64(least, &count))
        raise_error(vm, C_OverflowError,
                    "min(n - k, k) must not exceed 9223372036854775807");
    else
        r = choose(vm, int_value(n), count);
    decref(vm, rest);
done:
    decref(vm, n);
    decref(vm, k);
    return r;
}

static NATIVE(math_isqrt)
{
    Value n = value_index(vm, args[0]);
    if (n == ERROR)
        return ERROR;
    Value r = int_sign(int_value(n)) < 0
                  ? raise_error(vm, C_ValueError,
                                "isqrt() argument must be nonnegative")
                  : int_isqrt(vm, int_value(n));
    decref(vm, n);
    return r;
}

/* |a * b| / gcd(a, b) */
static Value lcm_of(VM *vm, Value a, Value b)
{
    if (int_sign(a) == 0 || int_sign(b) == 0)
        return from_small(0);
    Value g = int_gcd(vm, a, b);
    Value part = g == ERROR ? ERROR : int_binary(vm, SP_FLOORDIV, a, g);
    Value r = part == ERROR ? ERROR : int_binary(vm, SP_MUL, part, b);
    if (g != ERROR)
        decref(vm, g);
    if (part != ERROR)
        decref(vm, part);
    if (r != ERROR) {
        Value positive = int_abs(vm, r);
        decref(vm, r);
        r = positive;
    }
    return r;
}

static Value fold(VM *vm, Value *args, int nargs, int64_t first,
                  Value (*fn)(VM *, Value, Value))
{
    Value r = from_small(first);
    for (int i = 0; i < nargs && r != ERROR; i++) {
        Value n = value_index(vm, args[i]);
        Value next = n == ERROR ? ERROR : fn(vm, r, int_value(n));
        if (n != ERROR)
            decref(vm, n);
        decref(vm, r);
        r = next;
    }
    return r;
}

static NATIVE(math_gcd) { return fold(vm, args, nargs, 0, int_gcd); }
static NATIVE(math_lcm) { return fold(vm, args, nargs, 1, lcm_of); }

static bool multiply(VM *vm, Value item, void *arg)
{
    Value *r = arg;
    Value next = value_binary(vm, SP_MUL, *r, item);
    if (next == ERROR)
        return false;
    value_set(vm, r, next);
    return true;
}

static NATIVE(math_prod)
{
    Value r = incref(args[1]);
    if (value_each(vm, args[0], multiply, &r))
        return r;
    decref(vm, r);
    return ERROR;
}

const MethodDef math_int_rows[] = {
    FUNCTION("comb", math_comb, "n, k, /",
             "Ways to choose k items from n, without order."),
    FUNCTION("factorial", math_factorial, "n, /", "Return n!."),
    FUNCTION("gcd", math_gcd, "*integers", "Greatest common divisor."),
    FUNCTION("isqrt", math_isqrt, "n, /",
             "Return the integer part of the square root of n."),
    FUNCTION("lcm", math_lcm, "*integers", "Least common multiple."),
    FUNCTION("perm", math_perm, "n, k=None, /",
             "Ways to choose k items from n, with order."),
    FUNCTION("prod", math_prod, "iterable, /, *, start=1",
             "Return the product of start and all items."),
    METHODS_END,
};

/* math.h: what the files of the module math share. */
#ifndef TENON_MODULES_MATH_H
#define TENON_MODULES_MATH_H

#include <math.h>

#include "modules/module.h"
#include "object/number.h"

extern const MethodDef math_int_rows[];     /* math_int.c: gcd, comb, ... */
extern const MethodDef math_special_rows[]; /* math_special.c: sums, norms */
extern const MethodDef math_gamma_rows[];   /* math_gamma.c */

static inline Value math_domain(VM *vm)
{
    return raise_error(vm, C_ValueError, "math domain error");
}
static inline Value math_range(VM *vm)
{
    return raise_error(vm, C_OverflowError, "math range error");
}

/* A double and what rounding took from it. */
typedef struct Pair {
    double hi, lo;
} Pair;

static inline Pair pair_sum(double a, double b) /* Knuth's TwoSum */
{
    double x = a + b;
    double z = x - a;
    return (Pair){x, (a - (x - z)) + (b - z)};
}
static inline Pair pair_product(double a, double b)
{
    double z = a * b;
    return (Pair){z, fma(a, b, -z)};
}

#endif

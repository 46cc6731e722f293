/* number.h: int, bool, float, complex, and their conversions.
 *
 * An int that fits 62 bits is always a word; a larger one is a heap object
 * holding the digits of a libtommath number in the object itself.  An
 * instance of a subclass of int holds an int Value.
 */
#ifndef TENON_OBJECT_NUMBER_H
#define TENON_OBJECT_NUMBER_H

#include "object/runtime.h"

typedef struct BigInt BigInt; /* exact int on the heap: bigint.h */

typedef struct IntSub { /* instance of a subclass of int (not bool) */
    Object head;
    Value value;        /* small or BigInt */
} IntSub;

typedef struct Float { /* boxed, or an instance of a subclass of float */
    Object head;
    double value;
} Float;

/* The int inside an int, bool or instance of a subclass: a word or an exact
 * BigInt; borrowed. */
static inline Value int_value(Value v)
{
    if (is_int(v))
        return v;
    if (v == TRUE || v == FALSE)
        return from_small(v == TRUE);
    return as_object(v)->shape == C_int ? v : as(IntSub, v)->value;
}
/* v is_floating. */
static inline double float_value(Value v)
{
    return is_float(v) ? as_float(v) : as(Float, v)->value;
}

MUST_USE Value int_from_int64(VM *vm, int64_t n);
MUST_USE Value int_from_uint64(VM *vm, uint64_t n);
static inline Value from_int64(VM *vm, int64_t n)
{
    return likely(fits_small(n)) ? from_small(n) : int_from_int64(vm, n);
}
/* truncated; errors for inf, nan */
MUST_USE Value int_from_double(VM *vm, double d);
/* Digits in a base of 2..36, no prefix, no underscores, optional '-'. */
MUST_USE Value int_from_digits(VM *vm, const char *digits, size_t n, int base);
/* As int(text, base) does, errors included. */
MUST_USE Value int_parse(VM *vm, Str *text, int base);
MUST_USE Value float_parse(VM *vm, Str *text);
/* false: OverflowError pending */
MUST_USE bool int_to_int64(VM *vm, Value v, int64_t *out);
bool int_fits_int64(Value v, int64_t *out);           /* no error */
/* OverflowError "int too large to convert to float" */
MUST_USE bool int_to_double(VM *vm, Value v, double *out);
int int_sign(Value v); /* -1 0 1 */
uint64_t int_bit_length(Value v); /* of its magnitude; 0 of 0 */
int int_compare(Value a, Value b); /* any sizes */
int int_compare_double(Value a, double b, bool *unordered); /* exact */
/* no prefix; digit limit for base 10 */
MUST_USE Value int_to_str(VM *vm, Value v, int base);
int64_t int_hash(Value v);   /* CPython's: modulo 2^61 - 1 */
int64_t float_hash(double d);
/* Slow paths of the VM's arithmetic: both ints of any size (int_value'd). op:
 * SP_ADD... */
MUST_USE Value int_binary(VM *vm, int op, Value a, Value b);
MUST_USE Value int_negate(VM *vm, Value a);
MUST_USE Value int_invert(VM *vm, Value a);
MUST_USE Value int_divmod(VM *vm, Value a, Value b);
/* mod UNBOUND: none */
MUST_USE Value int_pow(VM *vm, Value a, Value b, Value mod);
MUST_USE Value int_abs(VM *vm, Value a);
MUST_USE Value int_gcd(VM *vm, Value a, Value b);
MUST_USE Value int_isqrt(VM *vm, Value a); /* a >= 0: the caller checks */
/* Two's complement bytes; exact ints.  false: OverflowError as int.to_bytes. */
MUST_USE Value int_from_bytes(VM *vm, const unsigned char *data, size_t size,
                              bool little, bool is_signed);
MUST_USE bool int_to_bytes(VM *vm, Value v, unsigned char *out, size_t size,
                           bool little, bool is_signed);
/* int(v): numbers and text (base 10), errors included.  An exact int. */
MUST_USE Value int_from_value(VM *vm, Value v);
/* float op float for the VM: FLOORDIV, MOD, POW, TRUEDIV with zero checks. */
MUST_USE Value float_binary(VM *vm, int op, double a, double b);
MUST_USE Value float_to_str(VM *vm, double d); /* repr */
/* round(d, ndigits), half to even on the exact value; ndigits None or UNBOUND:
 * to an int. */
MUST_USE Value float_round(VM *vm, double d, Value ndigits);
/* The ASCII form of text that holds a number: white space of any kind is ' ',
 * decimal digits of any script are 0..9, anything else is '?'; stripped.  Give
 * it back with number_text_fini. false: MemoryError. */
typedef struct NumberText {
    const char *text;
    size_t length;
    char *block; /* NULL: none */
    size_t size;
} NumberText;
MUST_USE bool number_text(VM *vm, const Str *s, NumberText *out);
void number_text_fini(VM *vm, NumberText *t);

MUST_USE bool int_init_classes(VM *vm);   /* int, bool */
MUST_USE bool float_init_classes(VM *vm); /* float */
MUST_USE bool complex_init_classes(VM *vm);
typedef struct Complex {
    Object head;
    double re, im;
} Complex;
MUST_USE Value complex_new(VM *vm, double re, double im);
MUST_USE Value complex_pow(VM *vm, double re, double im, double exp_re,
                           double exp_im);

/* --- range.c, slice.c ---------------------------------------------------- */
typedef struct Range {
    Object head;
    Value start, stop, step; /* ints of any size */
    Value length;
} Range;
typedef struct Slice {
    Object head;
    Value start, stop, step; /* any values */
} Slice;
/* Of an exact range iterator whose numbers all are small: the VM steps it
 * inline. */
typedef struct RangeIter {
    Object head;
    int64_t next, step;
    uint64_t left;
} RangeIter;
/* checks */
MUST_USE Value range_new(VM *vm, Value start, Value stop, Value step);
/* Its iterator: a RangeIter where every number is small. */
MUST_USE Value range_iterator_new(VM *vm, const Range *r);
/* 0 <= index < length */
MUST_USE Value range_item(VM *vm, const Range *r, Value index);
MUST_USE Value slice_new(VM *vm, Value start, Value stop, Value step);
/* What the parts of a slice say, which runs code of __index__; and what that
 * means for a sequence of some length: the number of its items. */
MUST_USE bool slice_unpack(VM *vm, Slice *s, ptrdiff_t *start, ptrdiff_t *stop,
                           ptrdiff_t *step);
size_t slice_adjust(size_t length, ptrdiff_t *start, ptrdiff_t *stop,
                    ptrdiff_t step);
/* Both: for a sequence of this length, read when the code that __index__ runs
 * has run. false: pending. */
MUST_USE bool slice_resolve(VM *vm, Slice *s, const size_t *length,
                            ptrdiff_t *start, ptrdiff_t *stop, ptrdiff_t *step,
                            size_t *count);
/* The tuple (start, stop, step) for a length of any size >= 0. */
MUST_USE Value slice_indices(VM *vm, Slice *s, Value length);
MUST_USE bool range_init_classes(VM *vm);
MUST_USE bool slice_init_classes(VM *vm);

#endif

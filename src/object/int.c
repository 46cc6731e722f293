/* int.c: the classes int and bool.
 *
 * The rows here serve explicit calls (x.__add__(y)), mixed types and
 * subclasses; plain arithmetic goes from the VM straight to int_ops.c.  A
 * method sees self as a word, a bool, a BigInt or an IntSub, and turns it into
 * one of the exact forms with int_value first; results are exact ints.
 */
#include "object/bigint.h"
#include "object/bytes_methods.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- making ints ------------------------------------------------------- */

/* An int out of what __int__ (special: its name) or __trunc__ (NULL) gave.
 * Steals r. */
static Value exact_int(VM *vm, Value r, const char *special,
                       const char *message)
{
    if (r == ERROR || is_int(r))
        return r;
    Value v = ERROR;
    bool exact = is_exact(r, C_int);
    if (is_integer(vm, r) &&
        (exact || !special ||
         warn_strict_subclass(vm, special, UNBOUND, "int", r)))
        v = incref(int_value(r));
    else if (!is_integer(vm, r))
        raise_error(vm, C_TypeError, message, r);
    decref(vm, r);
    return v;
}

/* Of bytes that are shown as such if they are no number. */
static Value parse_copy(VM *vm, Text text, int base)
{
    Value copy = bytes_value(vm, text.data, text.size);
    if (copy == ERROR)
        return ERROR;
    Value n = int_parse_bytes(vm, (const char *)as_bytes(copy)->data,
                              text.size, base, copy);
    decref(vm, copy);
    return n;
}

static Value from_trunc(VM *vm, Value r)
{
    if (r == ERROR || is_integer(vm, r) ||
        !class_of(vm, r)->special[SP_INDEX])
        return exact_int(vm, r, NULL,
                         "__trunc__ returned non-Integral (type %T)");
    Value v = value_index(vm, r);
    decref(vm, r);
    return v;
}

Value int_from_value(VM *vm, Value v)
{
    if (is_int(v) || is_exact(v, C_int))
        return incref(v);
    if (is_bool(v))
        return int_value(v);
    if (is_float(v))
        return int_from_double(vm, as_float(v));
    if (is_exact(v, C_str))
        return int_parse(vm, as_str(v), 10);
    Value r = call_special(vm, v, SP_INT, NULL, 0);
    if (r != UNBOUND)
        return exact_int(vm, r, "__int__",
                         "__int__ returned non-int (type %T)");
    if (class_of(vm, v)->special[SP_INDEX])
        return value_index(vm, v);
    if (class_of(vm, v)->special[SP_TRUNC]) {
        if (!raise_warning(vm, C_DeprecationWarning, 1, "The delegation of "
                           "int() to __trunc__ is deprecated."))
            return ERROR;
        return from_trunc(vm, call_special(vm, v, SP_TRUNC, NULL, 0));
    }
    if (is_str(vm, v))
        return int_parse(vm, as_str(v), 10);
    Text text;
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &text);
    if (lent != UNBOUND && lent != ERROR) {
        Value n = parse_copy(vm, text, 10);
        decref(vm, lent);
        return n;
    }
    return raise_error(vm, C_TypeError,
                       "int() argument must be a string, a bytes-like object "
                       "or a real number, not '%.200T'",
                       v);
}

static Value from_text_in_base(VM *vm, Value x, Value base)
{
    if (x == UNBOUND)
        return raise_error(vm, C_TypeError, "int() missing string argument");
    ptrdiff_t b;
    if (!value_as_index(vm, base, &b, true))
        return ERROR;
    if (b != 0 && (b < 2 || b > 36))
        return raise_error(vm, C_ValueError,
                           "int() base must be >= 2 and <= 36, or 0");
    if (is_str(vm, x))
        return int_parse(vm, as_str(x), (int)b);
    Text text;
    if (bytes_plain_view(vm, x, &text.data, &text.size))
        return parse_copy(vm, text, (int)b);
    return raise_error(vm, C_TypeError,
                       "int() can't convert non-string with explicit base");
}

/* value as an instance of cls: itself for int.  Steals value. */
static Value as_instance(VM *vm, Class *cls, Value value)
{
    if (value == ERROR || cls == vm->classes[C_int])
        return value;
    Object *o = instance_new(vm, cls, 0);
    if (!o) {
        decref(vm, value);
        return ERROR;
    }
    ((IntSub *)o)->value = value;
    return from_object(o);
}

static Value int_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    Value x = args[1];
    if (args[2] != UNBOUND)
        return as_instance(vm, cls, from_text_in_base(vm, x, args[2]));
    return as_instance(
        vm, cls, x == UNBOUND ? from_small(0) : int_from_value(vm, x));
}

static void int_fini(VM *vm, Object *o)
{
    if (o->shape != C_int)
        decref(vm, ((IntSub *)o)->value);
}

/* --- binary operators -------------------------------------------------- */

static Value binary(VM *vm, int op, Value a, Value b)
{
    if (!is_integer(vm, a) || !is_integer(vm, b))
        return NOT_IMPLEMENTED;
    return int_binary(vm, op, int_value(a), int_value(b));
}

#define OPERATORS(X) \
    X(add, ADD, "+") X(sub, SUB, "-") X(mul, MUL, "*") \
    X(truediv, TRUEDIV, "/") X(floordiv, FLOORDIV, "//") X(mod, MOD, "%") \
    X(lshift, LSHIFT, "<<") X(rshift, RSHIFT, ">>") \
    X(and, AND, "&") X(or, OR, "|") X(xor, XOR, "^")

#define DEFINE(name, ID, text) \
    static Value int_##name(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[0], args[1]); \
    } \
    static Value int_r##name(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[1], args[0]); \
    }
OPERATORS(DEFINE)
#undef DEFINE

#define ROWS(name, ID, text) \
    METHOD("__" #name "__", int_##name, "value, /", \
           "Return self" text "value."), \
    METHOD("__r" #name "__", int_r##name, "value, /", \
           "Return value" text "self."),

static Value int_divmod_row(VM *vm, Value *args, int nargs)
{
    return binary(vm, SP_DIVMOD, args[0], args[1]);
}

static Value int_rdivmod_row(VM *vm, Value *args, int nargs)
{
    return binary(vm, SP_DIVMOD, args[1], args[0]);
}

static Value power(VM *vm, Value a, Value b, Value mod)
{
    if (!is_integer(vm, a) || !is_integer(vm, b) ||
        (mod != NONE && !is_integer(vm, mod)))
        return NOT_IMPLEMENTED;
    return int_pow(vm, int_value(a), int_value(b),
                   mod == NONE ? UNBOUND : int_value(mod));
}

static Value int_pow_row(VM *vm, Value *args, int nargs)
{
    return power(vm, args[0], args[1], args[2]);
}

static Value int_rpow_row(VM *vm, Value *args, int nargs)
{
    return power(vm, args[1], args[0], args[2]);
}

#define COMPARISONS(X) \
    X(lt, <) X(le, <=) X(eq, ==) X(ne, !=) X(gt, >) X(ge, >=)

#define DEFINE(name, op) \
    static Value int_##name(VM *vm, Value *args, int nargs) \
    { \
        if (!is_integer(vm, args[1])) \
            return NOT_IMPLEMENTED; \
        return from_bool(int_compare(int_value(args[0]), \
                                     int_value(args[1])) op 0); \
    }
COMPARISONS(DEFINE)
#undef DEFINE

#define COMPARISON_ROWS(name, op) \
    METHOD("__" #name "__", int_##name, "value, /", \
           "Return self" #op "value."),

/* --- unary ------------------------------------------------------------- */

/* Also int.real, int.conjugate, __trunc__ and the like: the exact int. */
static Value int_self(VM *vm, Value *args, int nargs)
{
    return incref(int_value(args[0]));
}

static Value int_zero(VM *vm, Value *args, int nargs)
{
    return from_small(0);
}

static Value int_one(VM *vm, Value *args, int nargs)
{
    return from_small(1);
}

static Value int_neg(VM *vm, Value *args, int nargs)
{
    return int_negate(vm, int_value(args[0]));
}

static Value int_abs_row(VM *vm, Value *args, int nargs)
{
    return int_abs(vm, int_value(args[0]));
}

static Value int_invert_row(VM *vm, Value *args, int nargs)
{
    return int_invert(vm, int_value(args[0]));
}

static Value int_bool(VM *vm, Value *args, int nargs)
{
    return from_bool(int_value(args[0]) != from_small(0));
}

static Value int_float(VM *vm, Value *args, int nargs)
{
    double d;
    if (!int_to_double(vm, int_value(args[0]), &d))
        return ERROR;
    return from_float(vm, d);
}

static Value int_hash_row(VM *vm, Value *args, int nargs)
{
    return from_int64(vm, int_hash(int_value(args[0])));
}

static Value int_repr(VM *vm, Value *args, int nargs)
{
    return int_to_str(vm, int_value(args[0]), 10);
}

static Value int_format_row(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__format__() argument must be str, not %A",
                           args[1]);
    /* bool prints as its name only where no format is asked for. */
    if (as_str(args[1])->size == 0)
        return value_str(vm, args[0]);
    return format_int(vm, args[0], as_str(args[1]));
}

static Value int_getnewargs(VM *vm, Value *args, int nargs)
{
    return tuple_pack(vm, 1, int_value(args[0]));
}

/* --- rounding ---------------------------------------------------------- */

/* The multiple of unit nearest to a, the even one of two.  unit > 0. */
static Value round_to(VM *vm, Value a, Value unit)
{
    Value pair = int_divmod(vm, a, unit);
    if (pair == ERROR)
        return ERROR;
    Value q = as_tuple(pair)->items[0], r = as_tuple(pair)->items[1];
    Value result = ERROR;
    Value twice = int_binary(vm, SP_ADD, r, r);
    if (twice != ERROR) {
        int order = int_compare(twice, unit);
        bool odd = is_int(q) ? as_small(q) & 1 : as(BigInt, q)->digits[0] & 1;
        Value up = from_small(order > 0 || (order == 0 && odd));
        Value n = int_binary(vm, SP_ADD, q, up);
        if (n != ERROR) {
            result = int_binary(vm, SP_MUL, n, unit);
            decref(vm, n);
        }
        decref(vm, twice);
    }
    decref(vm, pair);
    return result;
}

static Value int_round(VM *vm, Value *args, int nargs)
{
    Value a = int_value(args[0]);
    if (args[1] == UNBOUND)
        return incref(a);
    ptrdiff_t digits;
    if (!value_as_index(vm, args[1], &digits, true))
        return ERROR;
    if (digits >= 0)
        return incref(a);
    /* 10**n is more than twice |a| from here on. */
    if (digits < -(ptrdiff_t)(int_bit_length(a) / 3 + 2))
        return from_small(0);
    Value unit = int_pow(vm, from_small(10), from_small(-digits), UNBOUND);
    if (unit == ERROR)
        return ERROR;
    Value r = round_to(vm, a, unit);
    decref(vm, unit);
    return r;
}

/* --- bits and bytes ---------------------------------------------------- */

static Value int_bit_length_row(VM *vm, Value *args, int nargs)
{
    return int_from_uint64(vm, int_bit_length(int_value(args[0])));
}

static Value int_bit_count(VM *vm, Value *args, int nargs)
{
    IntView view;
    const mp_int *a = int_view(&view, int_value(args[0]));
    uint64_t count = 0;
    for (int i = 0; i < a->used; i++)
        count += (unsigned)__builtin_popcountll(a->dp[i]);
    return int_from_uint64(vm, count);
}

static Value int_ratio(VM *vm, Value *args, int nargs)
{
    return tuple_pack(vm, 2, int_value(args[0]), from_small(1));
}

static Value int_is_integer(VM *vm, Value *args, int nargs)
{
    return TRUE;
}

bool int_to_bytes(VM *vm, Value v, unsigned char *out, size_t size,
                  bool little, bool is_signed)
{
    bool negative = int_sign(v) < 0;
    if (negative && !is_signed) {
        raise_error(vm, C_OverflowError,
                    "can't convert negative int to unsigned");
        return false;
    }
    IntView view;
    const mp_int *a = int_view(&view, v);
    uint64_t bits = int_bit_length(v);
    /* -2**n needs no more bits than the numbers above it. */
    if (negative && mp_cnt_lsb(a) == (int)bits - 1)
        bits--;
    bool empty = size == 0 && (v == from_small(0) || v == from_small(-1));
    if (!empty && (bits + is_signed + 7) / 8 > size) {
        raise_error(vm, C_OverflowError, "int too big to convert");
        return false;
    }
    uint64_t have = 0;
    int waiting = 0, digit = 0;
    unsigned carry = negative;
    for (size_t i = 0; i < size; i++) {
        unsigned byte = (unsigned)(have & 0xFF);
        if (waiting < 8 && digit < a->used) {
            uint64_t d = a->dp[digit++];
            byte = (unsigned)((have | d << waiting) & 0xFF);
            have = d >> (8 - waiting);
            waiting += MP_DIGIT_BIT - 8;
        } else {
            have >>= 8;
            waiting -= waiting < 8 ? waiting : 8;
        }
        if (negative) {
            byte = (byte ^ 0xFF) + carry;
            carry = byte >> 8;
        }
        out[little ? i : size - 1 - i] = (unsigned char)byte;
    }
    return true;
}

Value int_from_bytes(VM *vm, const unsigned char *data, size_t size,
                     bool little, bool is_signed)
{
    if (size == 0)
        return from_small(0);
    bool negative = is_signed && (data[little ? size - 1 : 0] & 0x80);
    BigInt *big = bigint_new(vm, size / (MP_DIGIT_BIT / 8) + 2);
    if (!big)
        return ERROR;
    big->used = 0;
    big->negative = negative;
    uint64_t have = 0;
    int waiting = 0;
    unsigned carry = negative;
    for (size_t i = 0; i < size; i++) {
        unsigned byte = data[little ? i : size - 1 - i];
        if (negative) {
            byte = (byte ^ 0xFF) + carry;
            carry = byte >> 8;
            byte &= 0xFF;
        }
        have |= (uint64_t)byte << waiting;
        waiting += 8;
        if (waiting >= MP_DIGIT_BIT) {
            big->digits[big->used++] = (mp_digit)(have & MP_MASK);
            waiting -= MP_DIGIT_BIT;
            have = (uint64_t)byte >> (8 - waiting);
        }
    }
    big->digits[big->used++] = (mp_digit)have;
    return bigint_normal(vm, big);
}

/* false: raised. */
static bool byte_order(VM *vm, Value v, const char *function, bool *little)
{
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError,
                    "%s() argument 'byteorder' must be str, not %A", function,
                    v);
        return false;
    }
    *little = str_is(as_str(v), "little");
    if (*little || str_is(as_str(v), "big"))
        return true;
    raise_error(vm, C_ValueError,
                "byteorder must be either 'little' or 'big'");
    return false;
}

static Value int_to_bytes_row(VM *vm, Value *args, int nargs)
{
    bool little;
    int64_t size;
    Value n = value_index(vm, args[1]);
    if (n == ERROR)
        return ERROR;
    bool fits = int_fits_int64(n, &size) && size <= PTRDIFF_MAX;
    decref(vm, n);
    if (!fits)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C ssize_t");
    if (!byte_order(vm, args[2], "to_bytes", &little))
        return ERROR;
    int is_signed = value_truth(vm, args[3]);
    if (is_signed < 0)
        return ERROR;
    if (size < 0)
        return raise_error(vm, C_ValueError,
                           "length argument must be non-negative");
    if (!heap_has_room(&vm->heap, (size_t)size))
        return raise_memory(vm);
    Bytes *b = bytes_new(vm, NULL, (size_t)size);
    if (!b)
        return ERROR;
    if (!int_to_bytes(vm, int_value(args[0]), b->data, b->size, little,
                      is_signed)) {
        release(vm, b);
        return ERROR;
    }
    return from_object(b);
}

static Value int_from_bytes_row(VM *vm, Value *args, int nargs)
{
    bool little;
    if (!byte_order(vm, args[2], "from_bytes", &little))
        return ERROR;
    int is_signed = value_truth(vm, args[3]);
    if (is_signed < 0)
        return ERROR;
    Value source = args[1], v = ERROR;
    Value copy = bytes_special(vm, source);
    Buf buf;
    Text text;
    if (copy == UNBOUND)
        copy = buffer_lend(vm, source, BUFFER_FULL_RO, &text);
    if (copy == ERROR)
        return ERROR;
    buf_init(&buf, &vm->heap);
    if (copy != UNBOUND && bytes_view(vm, copy, &text.data, &text.size))
        v = int_from_bytes(vm, (const unsigned char *)text.data, text.size,
                           little, is_signed);
    else if (bytes_gather_iterable(vm, source, &buf, "bytes"))
        v = int_from_bytes(vm, (unsigned char *)buf.data, buf.len, little,
                           is_signed);
    buf_fini(&buf);
    decref(vm, copy);
    if (v == ERROR)
        return ERROR;
    if (as(Class, args[0]) == vm->classes[C_int])
        return v;
    Value r = call(vm, args[0], &v, 1);
    decref(vm, v);
    return r;
}

/* --- tables ------------------------------------------------------------ */

static const MethodDef int_methods[] = {
    NEW(int_make, "cls, x=?, /, base=?"),
    ROWS_OF(native_sizeof),
    OPERATORS(ROWS)
    METHOD("__divmod__", int_divmod_row, "value, /",
           "Return divmod(self, value)."),
    METHOD("__rdivmod__", int_rdivmod_row, "value, /",
           "Return divmod(value, self)."),
    METHOD("__pow__", int_pow_row, "value, mod=None, /",
           "Return pow(self, value, mod)."),
    METHOD("__rpow__", int_rpow_row, "value, mod=None, /",
           "Return pow(value, self, mod)."),
    COMPARISONS(COMPARISON_ROWS)
    METHOD("__neg__", int_neg, "/", "-self"),
    METHOD("__pos__", int_self, "/", "+self"),
    METHOD("__abs__", int_abs_row, "/", "abs(self)"),
    METHOD("__invert__", int_invert_row, "/", "~self"),
    METHOD("__bool__", int_bool, "/", "True if self else False"),
    METHOD("__int__", int_self, "/", "int(self)"),
    METHOD("__index__", int_self, "/",
           "Return self as an integer, for use as an index."),
    METHOD("__float__", int_float, "/", "float(self)"),
    METHOD("__trunc__", int_self, "/", "Return self: it is integral."),
    METHOD("__floor__", int_self, "/", "Return self: it is integral."),
    METHOD("__ceil__", int_self, "/", "Return self: it is integral."),
    METHOD("__round__", int_round, "ndigits=?, /",
           "Return self rounded to ndigits (which may be negative), half to "
           "even."),
    METHOD("__hash__", int_hash_row, "/", "Return hash(self)."),
    METHOD("__repr__", int_repr, "/", "Return repr(self)."),
    METHOD("__format__", int_format_row, "format_spec, /",
           "Return self as text, in the form that format_spec asks for."),
    METHOD("__getnewargs__", int_getnewargs, "/",
           "Return the arguments that make a copy."),
    METHOD("bit_length", int_bit_length_row, "/",
           "Return the number of bits of the magnitude.\n\n"
           ">>> (37).bit_length()\n6"),
    METHOD("bit_count", int_bit_count, "/",
           "Return the number of ones among the bits of the magnitude.\n\n"
           ">>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3"),
    METHOD("as_integer_ratio", int_ratio, "/",
           "Return the pair (self, 1)."),
    METHOD("is_integer", int_is_integer, "/",
           "Return True: there to match float.is_integer."),
    METHOD("conjugate", int_self, "/", "Return self, its own conjugate."),
    METHOD("to_bytes", int_to_bytes_row,
           "length=1, byteorder='big', *, signed=False",
           "Return the int as length (by default 1) bytes.\n\n"
           "byteorder is 'big' (the default) or 'little'.  With signed, "
           "negative numbers\nare allowed, in two's complement.  Raises "
           "OverflowError if the bytes are\ntoo few."),
    CLASS_METHOD("from_bytes", int_from_bytes_row,
                 "bytes, byteorder='big', *, signed=False",
                 "Return the int that the bytes hold.\n\n"
                 "byteorder is 'big' (the default) or 'little'.  With signed "
                 "the bytes are two's\ncomplement."),
    GETSET("real", int_self, NULL, "the real part of a complex number"),
    GETSET("imag", int_zero, NULL, "the imaginary part of a complex number"),
    GETSET("numerator", int_self, NULL,
           "the numerator of a rational number in lowest terms"),
    GETSET("denominator", int_one, NULL,
           "the denominator of a rational number in lowest terms"),
    METHODS_END,
};

/* --- bool -------------------------------------------------------------- */

static Value bool_make(VM *vm, Value *args, int nargs)
{
    int truth = value_truth(vm, args[1]);
    return truth < 0 ? ERROR : from_bool(truth);
}

static Value bool_repr(VM *vm, Value *args, int nargs)
{
    return args[0] == TRUE ? str_value(vm, "True", 4)
                           : str_value(vm, "False", 5);
}

/* Of two bools a bool, else as int. */
#define BOOL_OPERATORS(X) \
    X(and, AND, "&", &) X(or, OR, "|", |) X(xor, XOR, "^", ^)

#define DEFINE(name, ID, text, op) \
    static Value bool_##name(VM *vm, Value *args, int nargs) \
    { \
        if (is_bool(args[0]) && is_bool(args[1])) \
            return from_bool((args[0] == TRUE) op (args[1] == TRUE)); \
        return binary(vm, SP_##ID, args[0], args[1]); \
    }
BOOL_OPERATORS(DEFINE)
#undef DEFINE

#define BOOL_ROWS(name, ID, text, op) \
    METHOD("__" #name "__", bool_##name, "value, /", \
           "Return self" text "value."), \
    METHOD("__r" #name "__", bool_##name, "value, /", \
           "Return value" text "self."),

static Value bool_invert(VM *vm, Value *args, int nargs)
{
    if (!raise_warning(vm, C_DeprecationWarning, 1,
                       "Bitwise inversion '~' on bool is deprecated and will "
                       "be removed in Python 3.16. This returns the bitwise "
                       "inversion of the underlying int object and is usually "
                       "not what you expect from negating a bool. Use the "
                       "'not' operator for boolean negation or ~int(x) if you "
                       "really want the bitwise inversion of the underlying "
                       "int."))
        return ERROR;
    return int_invert(vm, int_value(args[0]));
}

static const MethodDef bool_methods[] = {
    NEW(bool_make, "cls, object=False, /"),
    BOOL_OPERATORS(BOOL_ROWS)
    METHOD("__invert__", bool_invert, "/", "~self"),
    METHOD("__repr__", bool_repr, "/", "Return repr(self)."),
    METHODS_END,
};

bool int_init_classes(VM *vm)
{
    static const TypeOps int_ops = {.fini = int_fini};
    static const ClassDef int_def = {
        .id = C_int,
        .flags = CLS_IS_INT | CLS_LEAF,
        .size = sizeof(IntSub),
        .ops = &int_ops,
        .methods = int_methods,
        .doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
               "Convert a number or text to an integer; without arguments, "
               "0.  A number is\nconverted by its __int__; a float is cut "
               "off towards zero.  Text (str, bytes\nor bytearray) is an "
               "integer literal in the base, 2 to 36, with white space\n"
               "around it; base 0 means that a prefix such as 0x tells the "
               "base.\n>>> int('0b100', base=0)\n4",
    };
    static const ClassDef bool_def = {
        .id = C_bool,
        .flags = CLS_IS_INT | CLS_FINAL | CLS_LEAF,
        .size = sizeof(IntSub),
        .ops = &int_ops,
        .methods = bool_methods,
        .doc = "True where the argument is true, else False.\n"
               "These two are the only instances of bool, which is a "
               "subclass of int and\ncannot be subclassed.",
    };
    return class_define(vm, &int_def) && class_define(vm, &bool_def);
}

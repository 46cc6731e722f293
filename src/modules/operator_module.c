/* operator_module.c: the module _operator: the operators as functions.
 *
 * stdlib/operator.py adds the names with underscores.  Each function is one
 * call of protocol.h; concat and iconcat are the exception, since the language
 * has no operator that adds sequences only.  The classes itemgetter,
 * attrgetter and methodcaller are in operator_getters.c.
 */
#include "modules/operator_module.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

/* --- arithmetic ---------------------------------------------------------- */

#define BINARY(name, id)                                                     \
    static NATIVE(op_##name)                                                 \
    {                                                                        \
        return value_binary(vm, id, args[0], args[1]);                       \
    }                                                                        \
    static NATIVE(op_i##name)                                                \
    {                                                                        \
        return value_inplace(vm, id, args[0], args[1]);                      \
    }
BINARY(add, SP_ADD)
BINARY(sub, SP_SUB)
BINARY(mul, SP_MUL)
BINARY(matmul, SP_MATMUL)
BINARY(truediv, SP_TRUEDIV)
BINARY(floordiv, SP_FLOORDIV)
BINARY(mod, SP_MOD)
BINARY(pow, SP_POW)
BINARY(lshift, SP_LSHIFT)
BINARY(rshift, SP_RSHIFT)
BINARY(and, SP_AND)
BINARY(or, SP_OR)
BINARY(xor, SP_XOR)

#define UNARY(name, id)                                                      \
    static NATIVE(op_##name) { return value_unary(vm, id, args[0]); }
UNARY(neg, SP_NEG)
UNARY(pos, SP_POS)
UNARY(invert, SP_INVERT)
UNARY(abs, SP_ABS)

#define COMPARE(name, op)                                                    \
    static NATIVE(op_##name)                                                 \
    {                                                                        \
        return value_compare(vm, op, args[0], args[1]);                      \
    }
COMPARE(lt, CMP_LT)
COMPARE(le, CMP_LE)
COMPARE(eq, CMP_EQ)
COMPARE(ne, CMP_NE)
COMPARE(gt, CMP_GT)
COMPARE(ge, CMP_GE)

static NATIVE(op_index) { return value_index(vm, args[0]); }

/* --- truth and identity -------------------------------------------------- */

static Value answer(int truth, int yes)
{
    return truth < 0 ? ERROR : from_bool(truth == yes);
}

static NATIVE(op_truth) { return answer(value_truth(vm, args[0]), 1); }
static NATIVE(op_not) { return answer(value_truth(vm, args[0]), 0); }
static NATIVE(op_is) { return from_bool(args[0] == args[1]); }
static NATIVE(op_is_not) { return from_bool(args[0] != args[1]); }

/* --- containers ---------------------------------------------------------- */

static NATIVE(op_contains)
{
    return answer(value_contains(vm, args[0], args[1]), 1);
}

static NATIVE(op_getitem) { return value_getitem(vm, args[0], args[1]); }

static NATIVE(op_setitem)
{
    return value_setitem(vm, args[0], args[1], args[2]) ? NONE : ERROR;
}

static NATIVE(op_delitem)
{
    return value_delitem(vm, args[0], args[1]) ? NONE : ERROR;
}

static bool is_sequence_method(Value fn)
{
    return is_exact(fn, C_slot_wrapper) && as(Native, fn)->kind == M_SEQUENCE;
}

static bool is_sequence(VM *vm, Value v)
{
    const Class *cls = class_of(vm, v);
    return cls->special[SP_GETITEM] && !(cls->flags & CLS_IS_DICT) &&
           cls->id != C_mappingproxy && cls->id != C_weak_proxy &&
           cls->id != C_weak_callable_proxy;
}

static Value concat(VM *vm, Value a, Value b, bool inplace)
{
    const Class *cls = class_of(vm, a);
    Value grow = inplace ? cls->special[SP_IADD] : 0;
    if (is_sequence_method(grow))
        return call_unbound(vm, grow, a, &b, 1);
    if (is_sequence_method(cls->special[SP_ADD]))
        return call_unbound(vm, cls->special[SP_ADD], a, &b, 1);
    Value r = NOT_IMPLEMENTED;
    if (is_sequence(vm, a) && is_sequence(vm, b)) {
        if (grow)
            r = call_unbound(vm, grow, a, &b, 1);
        if (r == NOT_IMPLEMENTED)
            r = value_binary_try(vm, SP_ADD, a, b);
    }
    if (r == NOT_IMPLEMENTED)
        return raise_error(vm, C_TypeError,
                           "'%T' object can't be concatenated", a);
    return r;
}

static NATIVE(op_concat) { return concat(vm, args[0], args[1], false); }
static NATIVE(op_iconcat) { return concat(vm, args[0], args[1], true); }

/* The number of items equal to wanted; with first, the place of the first
 * one.  -1: none, -2: failed. */
static int64_t search(VM *vm, Value iterable, Value wanted, bool first)
{
    Value it = value_iter(vm, iterable);
    if (it == ERROR) {
        if (error_is(vm, C_TypeError)) {
            error_clear(vm);
            raise_error(vm, C_TypeError,
                        "argument of type '%T' is not iterable", iterable);
        }
        return -2;
    }
    int64_t found = first ? -1 : 0;
    for (int64_t i = 0;; i++) {
        Value v = iter_next(vm, it);
        if (v == UNBOUND)
            break;
        int equal = v == ERROR ? -1 : value_equal(vm, v, wanted);
        decref(vm, v);
        if (equal < 0) {
            found = -2;
            break;
        }
        if (equal && first) {
            found = i;
            break;
        }
        found += equal;
    }
    decref(vm, it);
    return found;
}

static NATIVE(op_count_of)
{
    int64_t n = search(vm, args[0], args[1], false);
    return n < 0 ? ERROR : from_small(n);
}

static NATIVE(op_index_of)
{
    int64_t i = search(vm, args[0], args[1], true);
    if (i == -1)
        return raise_error(vm, C_ValueError,
                           "sequence.index(x): x not in sequence");
    return i < 0 ? ERROR : from_small(i);
}

static NATIVE(op_length_hint)
{
    Value number = value_index(vm, args[1]);
    if (number == ERROR)
        return ERROR;
    int64_t fallback;
    bool fits = int_fits_int64(number, &fallback);
    decref(vm, number);
    if (!fits)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C ssize_t");
    ptrdiff_t n = value_length_hint_or(vm, args[0], fallback);
    return n == -1 && error_pending(vm) ? ERROR : from_int64(vm, n);
}

/* --- calls --------------------------------------------------------------- */

/* args: kwargs, obj, its arguments */
static NATIVE(op_call)
{
    if (nargs < 2)
        return raise_error(vm, C_TypeError,
                           "call expected at least 1 argument, got 0");
    return call_forward(vm, args[1], args + 2, nargs - 2, args[0]);
}

/* Equal texts or bytes, in a time that depends on their lengths alone. */
static NATIVE(op_compare_digest)
{
    const char *a, *b;
    size_t n, m;
    if (is_str(vm, args[0]) && is_str(vm, args[1])) {
        const Str *s = as_str(args[0]), *t = as_str(args[1]);
        if (!(s->flags & t->flags & STR_ASCII))
            return raise_error(vm, C_TypeError,
                               "comparing strings with non-ASCII characters "
                               "is not supported");
        a = s->data, n = s->size;
        b = t->data, m = t->size;
    } else {
        bool first = bytes_view(vm, args[0], &a, &n);
        if (!first || !bytes_view(vm, args[1], &b, &m))
            return raise_error(vm, C_TypeError,
                               is_str(vm, args[0]) || first
                                   ? "a bytes-like object is required, not "
                                     "'%T'"
                                   : "unsupported operand types(s) or "
                                     "combination of types: '%T' and '%T'",
                               args[first], args[1]);
    }
    unsigned char differ = n != m;
    for (size_t i = 0; i < m; i++)
        differ |= (unsigned char)(b[i] ^ (n == m ? a[i] : b[i]));
    return from_bool(!differ);
}

/* --- the table ----------------------------------------------------------- */

#define PAIR(name, text)                                                     \
    FUNCTION(#name, op_##name, "a, b, /", "Same as a " text " b."),          \
        FUNCTION("i" #name, op_i##name, "a, b, /",                           \
                 "Same as a " text "= b.")
#define RELATION(name, text)                                                 \
    FUNCTION(#name, op_##name, "a, b, /", "Same as a " text " b.")

static const MethodDef rows[] = {
    PAIR(add, "+"),
    PAIR(sub, "-"),
    PAIR(mul, "*"),
    PAIR(matmul, "@"),
    PAIR(truediv, "/"),
    PAIR(floordiv, "//"),
    PAIR(mod, "%"),
    PAIR(pow, "**"),
    PAIR(lshift, "<<"),
    PAIR(rshift, ">>"),
    FUNCTION("and_", op_and, "a, b, /", "Same as a & b."),
    FUNCTION("iand", op_iand, "a, b, /", "Same as a &= b."),
    FUNCTION("or_", op_or, "a, b, /", "Same as a | b."),
    FUNCTION("ior", op_ior, "a, b, /", "Same as a |= b."),
    PAIR(xor, "^"),
    RELATION(lt, "<"),
    RELATION(le, "<="),
    RELATION(eq, "=="),
    RELATION(ne, "!="),
    RELATION(gt, ">"),
    RELATION(ge, ">="),
    FUNCTION("neg", op_neg, "a, /", "Same as -a."),
    FUNCTION("pos", op_pos, "a, /", "Same as +a."),
    FUNCTION("inv", op_invert, "a, /", "Same as ~a."),
    FUNCTION("invert", op_invert, "a, /", "Same as ~a."),
    FUNCTION("abs", op_abs, "a, /", "Same as abs(a)."),
    FUNCTION("index", op_index, "a, /", "Same as a.__index__()."),
    FUNCTION("truth", op_truth, "a, /", "Is a true?  A bool."),
    FUNCTION("not_", op_not, "a, /", "Same as not a."),
    FUNCTION("is_", op_is, "a, b, /", "Same as a is b."),
    FUNCTION("is_not", op_is_not, "a, b, /", "Same as a is not b."),
    FUNCTION("contains", op_contains, "a, b, /", "Same as b in a."),
    FUNCTION("getitem", op_getitem, "a, b, /", "Same as a[b]."),
    FUNCTION("setitem", op_setitem, "a, b, c, /", "Same as a[b] = c."),
    FUNCTION("delitem", op_delitem, "a, b, /", "Same as del a[b]."),
    FUNCTION("concat", op_concat, "a, b, /",
             "Same as a + b, for a and b sequences."),
    FUNCTION("iconcat", op_iconcat, "a, b, /",
             "Same as a += b, for a and b sequences."),
    FUNCTION("countOf", op_count_of, "a, b, /",
             "How many items of a are, or equal, b."),
    FUNCTION("indexOf", op_index_of, "a, b, /",
             "Where in a the first item is that is, or equals, b."),
    FUNCTION("length_hint", op_length_hint, "obj, default=0, /",
             "The length of obj, or its own estimate of it, or default."),
    FUNCTION("call", op_call, "*args, **kwargs",
             "Same as obj(*args, **kwargs)."),
    FUNCTION("_compare_digest", op_compare_digest, "a, b, /",
             "Same as a == b, in a time that does not tell where they "
             "differ."),
    METHODS_END,
};

bool operator_module_init(VM *vm, Dict *dict)
{
    return put_functions(vm, dict, "_operator", rows) &&
           operator_add_getters(vm, dict);
}

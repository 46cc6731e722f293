/* protocol.c: operators, comparison, truth, length, items, iteration and
 * conversion to text, for any value.
 *
 * Numbers take short cuts; everything else goes through the special methods that
 * the class has cached (class->special), native ones by a direct C call.
 */
#include "object/attribute.h"
#include "object/protocol.h"

#include "base/utf8.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/str.h"
#include "object/text.h"
#include "object/type.h"

const char *type_name(VM *vm, Value v)
{
    return class_of(vm, v)->name->data;
}

static Value special(VM *vm, Value v, SpecialId id)
{
    return class_of(vm, v)->special[id];
}

/* Calls the method fn of self; UNBOUND where fn is a descriptor (the slot of an
 * instance, a property) that gives no method.  CPython's slots for hash, == and
 * iter() take it for absent then, whatever was raised. */
static Value call_if_bound(VM *vm, Value fn, Value self, const Value *args,
                           int nargs)
{
    if (is_exact(fn, C_function) || is_exact(fn, C_slot_wrapper) ||
        is_exact(fn, C_method_descr) || !(class_of(vm, fn)->flags & CLS_DESCRIPTOR))
        return call_unbound(vm, fn, self, args, nargs);
    incref(fn);
    Value bound = descriptor_get(vm, fn, self, class_of(vm, self));
    decref(vm, fn);
    if (bound == ERROR) {
        error_clear(vm);
        return UNBOUND;
    }
    Value r = call(vm, bound, args, nargs);
    decref(vm, bound);
    return r;
}

Value call_special(VM *vm, Value self, SpecialId id, const Value *args,
                   int nargs)
{
    Value fn = special(vm, self, id);
    if (!fn)
        return UNBOUND;
    return call_unbound(vm, fn, self, args, nargs);
}

/* --- binary operators ----------------------------------------------------- */

static const char *const operator_text[] = {
    [SP_ADD] = "+", [SP_SUB] = "-", [SP_MUL] = "*", [SP_MATMUL] = "@",
    [SP_TRUEDIV] = "/", [SP_FLOORDIV] = "//", [SP_MOD] = "%",
    [SP_POW] = "** or pow()", [SP_LSHIFT] = "<<", [SP_RSHIFT] = ">>",
    [SP_AND] = "&", [SP_OR] = "|", [SP_XOR] = "^",
    [SP_DIVMOD] = "divmod()",
};
static const char *const inplace_text[] = {
    [SP_ADD] = "+=", [SP_SUB] = "-=", [SP_MUL] = "*=", [SP_MATMUL] = "@=",
    [SP_TRUEDIV] = "/=", [SP_FLOORDIV] = "//=", [SP_MOD] = "%=",
    [SP_POW] = "**=", [SP_LSHIFT] = "<<=", [SP_RSHIFT] = ">>=",
    [SP_AND] = "&=", [SP_OR] = "|=", [SP_XOR] = "^=",
};

static bool is_sequence_method(Value fn)
{
    return is_object(fn) && as_object(fn)->shape == C_slot_wrapper &&
           as(Native, fn)->kind == M_SEQUENCE;
}

bool reflected_first(Class *ca, Class *cb, SpecialId reflected)
{
    return ca != cb && cb->special[reflected] &&
           cb->special[reflected] != ca->special[reflected] &&
           class_is_subclass(cb, ca);
}

/* CPython keeps two slots for + and for *, a number's and a sequence's, and
 * all number slots are asked before any of a sequence.  A class has the
 * number's as soon as one of __add__ and __radd__ is no native sequence
 * method; then inherited sequence methods are called through it as well. */
static bool is_number(const Class *cls, SpecialId id)
{
    Value fn = cls->special[id], reflected = cls->special[id + 1];
    return (fn && !is_sequence_method(fn)) ||
           (reflected && !is_sequence_method(reflected));
}

/* The sequence's slot for * takes both methods to be native. */
static bool is_repeatable(const Class *cls)
{
    return cls->special[SP_MUL] && is_sequence_method(cls->special[SP_MUL]) &&
           cls->special[SP_RMUL] && is_sequence_method(cls->special[SP_RMUL]);
}

static Value repeat(VM *vm, Value fn, Value sequence, Value n)
{
    if (!is_integer(vm, n) && !special(vm, n, SP_INDEX))
        return raise_error(vm, C_TypeError,
                           "can't multiply sequence by non-int of type '%T'",
                           n);
    return call_unbound(vm, fn, sequence, &n, 1);
}

/* n *= [x] repeats the list only where the class of n could not have a
 * repetition of its own: CPython looks whether it has any sequence slots. */
static bool has_sequence_slots(const Class *cls)
{
    return cls->flags & CLS_HEAP || cls->special[SP_LEN] ||
           cls->special[SP_CONTAINS];
}

/* The sequences' turn, after the numbers'. */
static Value sequence_try(VM *vm, SpecialId id, Value a, Value b, bool inplace)
{
    Class *ca = class_of(vm, a);
    Class *cb = class_of(vm, b);
    if (id != SP_ADD && id != SP_MUL)
        return NOT_IMPLEMENTED;
    Value fn = inplace ? ca->special[id + 2] : 0;
    if (!fn || !is_sequence_method(fn))
        fn = 0;
    if (id == SP_ADD) {
        if (!fn && ca->special[SP_ADD] &&
            is_sequence_method(ca->special[SP_ADD]))
            fn = ca->special[SP_ADD];
        return fn ? call_unbound(vm, fn, a, &b, 1) : NOT_IMPLEMENTED;
    }
    if (!fn && is_repeatable(ca))
        fn = ca->special[SP_MUL];
    if (fn)
        return repeat(vm, fn, a, b);
    if (is_repeatable(cb) && !(inplace && has_sequence_slots(ca)))
        return repeat(vm, cb->special[SP_RMUL], b, a);
    return NOT_IMPLEMENTED;
}

static Value ask(VM *vm, SpecialId id, Value self, Value other)
{
    Value r = call_special(vm, self, id, &other, 1);
    return r == UNBOUND ? NOT_IMPLEMENTED : r;
}

/* The numbers' turn.  a_done: a's own method has answered already.  Which are
 * asked is settled at first; a method that another one deletes is not. */
static Value number_try(VM *vm, SpecialId id, Value a, Value b, bool a_done)
{
    Class *ca = class_of(vm, a);
    Class *cb = class_of(vm, b);
    bool ask_a = !a_done && is_number(ca, id) && ca->special[id];
    bool ask_b = ca != cb && is_number(cb, id) && cb->special[id + 1];
    bool b_first = ask_b && (!ask_a || reflected_first(ca, cb, id + 1));
    Value r = NOT_IMPLEMENTED;
    if (b_first)
        r = ask(vm, id + 1, b, a);
    if (r == NOT_IMPLEMENTED && ask_a)
        r = ask(vm, id, a, b);
    if (r == NOT_IMPLEMENTED && ask_b && !b_first)
        r = ask(vm, id + 1, b, a);
    return r;
}

static Value both_try(VM *vm, SpecialId id, Value a, Value b, bool a_done,
                      bool inplace)
{
    Value r = number_try(vm, id, a, b, a_done);
    return r == NOT_IMPLEMENTED ? sequence_try(vm, id, a, b, inplace) : r;
}

Value value_binary_try(VM *vm, SpecialId id, Value a, Value b)
{
    return both_try(vm, id, a, b, false, false);
}

static Value numbers(VM *vm, SpecialId id, Value a, Value b)
{
    if ((is_int(a) || is_exact(a, C_int)) && (is_int(b) || is_exact(b, C_int)))
        return id == SP_MATMUL || id == SP_DIVMOD ? UNBOUND
                                                  : int_binary(vm, id, a, b);
    if (id >= SP_LSHIFT || id == SP_MATMUL)
        return UNBOUND;
    if (is_float(a) && is_float(b))
        return float_binary(vm, id, as_float(a), as_float(b));
    if (is_float(a) && is_int(b))
        return float_binary(vm, id, as_float(a), (double)as_small(b));
    if (is_int(a) && is_float(b))
        return float_binary(vm, id, (double)as_small(a), as_float(b));
    return UNBOUND;
}

Value value_binary(VM *vm, SpecialId id, Value a, Value b)
{
    Value r = numbers(vm, id, a, b);
    if (r != UNBOUND)
        return r;
    if (id == SP_MOD && is_exact(a, C_str) && !has_flag(vm, b, CLS_IS_STR))
        return str_percent(vm, as_str(a), b);
    r = value_binary_try(vm, id, a, b);
    if (r == NOT_IMPLEMENTED)
        return raise_binary(vm, operator_text[id], a, b);
    return r;
}

Value value_inplace(VM *vm, SpecialId id, Value a, Value b)
{
    Value fn = special(vm, a, id + 2);
    /* A subclass of list has its __iadd__ in the number's slot too. */
    bool number = fn && (!is_sequence_method(fn) ||
                         (id == SP_ADD && class_of(vm, a)->flags & CLS_HEAP));
    if (number) {
        Value r = call_unbound(vm, fn, a, &b, 1);
        if (r != NOT_IMPLEMENTED)
            return r;
    }
    Value r = numbers(vm, id, a, b);
    if (r != UNBOUND)
        return r;
    return value_inplace_rest(vm, id, a, b);
}

/* a's own method has answered NotImplemented. */
Value value_binary_rest(VM *vm, SpecialId id, Value a, Value b, bool inplace)
{
    Value r = both_try(vm, id, a, b, true, inplace);
    if (r != NOT_IMPLEMENTED)
        return r;
    return raise_binary(vm, inplace ? inplace_text[id] : operator_text[id], a,
                        b);
}

/* a's in-place method has answered NotImplemented. */
Value value_inplace_rest(VM *vm, SpecialId id, Value a, Value b)
{
    Value r = both_try(vm, id, a, b, false, true);
    if (r != NOT_IMPLEMENTED)
        return r;
    return raise_binary(vm, inplace_text[id], a, b);
}

static bool has_complex_value(VM *vm, Value v)
{
    return is_integer(vm, v) || is_floating(vm, v) ||
           class_is_subclass(class_of(vm, v), vm->classes[C_complex]);
}

/* What the type of v, which is not the base, says to a power with modulus:
 * NOT_IMPLEMENTED mostly.  Methods of the language are not asked. */
static Value power_otherwise(VM *vm, Value v, Value a, Value b, Value mod)
{
    Value fn = special(vm, v, SP_POW);
    if (is_exact(v, C_weak_proxy) || is_exact(v, C_weak_callable_proxy)) {
        Value args[3] = {a, b, mod};
        return as(Native, fn)->fn(vm, args, 3);
    }
    if (fn && fn == vm->classes[C_float]->special[SP_POW])
        return raise_error(vm, C_TypeError,
                           "pow() 3rd argument not allowed unless all "
                           "arguments are integers");
    if (fn && fn == vm->classes[C_complex]->special[SP_POW] &&
        has_complex_value(vm, a) && has_complex_value(vm, b))
        return raise_error(vm, C_ValueError, "complex modulo");
    return NOT_IMPLEMENTED;
}

Value value_power(VM *vm, Value a, Value b, Value mod)
{
    if (mod == UNBOUND || mod == NONE)
        return value_binary(vm, SP_POW, a, b);
    Value fn = special(vm, a, SP_POW);
    if (fn) {
        Value args[2] = {b, mod};
        Value r = call_unbound(vm, fn, a, args, 2);
        if (r != NOT_IMPLEMENTED)
            return r;
    } else if (class_of(vm, a)->flags & CLS_HEAP && special(vm, a, SP_RPOW)) {
        /* CPython's slot for both of them takes it for granted. */
        return raise_error(vm, C_AttributeError, "__pow__");
    }
    Value r = power_otherwise(vm, b, a, b, mod);
    if (r == NOT_IMPLEMENTED)
        r = power_otherwise(vm, mod, a, b, mod);
    if (r != NOT_IMPLEMENTED)
        return r;
    return raise_error(vm, C_TypeError,
                       "unsupported operand type(s) for ** or pow(): '%T', "
                       "'%T', '%T'",
                       a, b, mod);
}

Value value_unary(VM *vm, SpecialId id, Value a)
{
    Value fn = special(vm, a, id);
    if (fn)
        return call_unbound(vm, fn, a, NULL, 0);
    if (id == SP_ABS)
        return raise_error(vm, C_TypeError,
                           "bad operand type for abs(): '%T'", a);
    return raise_error(vm, C_TypeError, "bad operand type for unary %s: '%T'",
                       id == SP_NEG   ? "-"
                       : id == SP_POS ? "+"
                                      : "~",
                       a);
}

/* --- comparison -------------------------------------------------------------- */

static const SpecialId compare_special[] = {SP_LT, SP_LE, SP_EQ,
                                            SP_NE, SP_GT, SP_GE};
static const CompareOp swapped[] = {CMP_GT, CMP_GE, CMP_EQ,
                                    CMP_NE, CMP_LT, CMP_LE};
static const char *const compare_text[] = {"<", "<=", "==", "!=", ">", ">="};

static bool by_sign(CompareOp op, int sign)
{
    switch (op) {
    case CMP_LT:
        return sign < 0;
    case CMP_LE:
        return sign <= 0;
    case CMP_EQ:
        return sign == 0;
    case CMP_NE:
        return sign != 0;
    case CMP_GT:
        return sign > 0;
    default:
        return sign >= 0;
    }
}

static bool by_double(CompareOp op, double a, double b)
{
    switch (op) {
    case CMP_LT:
        return a < b;
    case CMP_LE:
        return a <= b;
    case CMP_EQ:
        return a == b;
    case CMP_NE:
        return a != b;
    case CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static bool is_exact_int(Value v) { return is_int(v) || is_exact(v, C_int); }
static bool is_exact_float(Value v)
{
    return is_float(v) || is_exact(v, C_float);
}

/* 1, 0; -1: not two numbers or two strs. */
static int compare_simple(CompareOp op, Value a, Value b)
{
    if (is_exact_int(a) && is_exact_int(b))
        return by_sign(op, int_compare(a, b));
    if (is_exact_float(a) && is_exact_float(b))
        return by_double(op, float_value(a), float_value(b));
    if (is_exact(a, C_str) && is_exact(b, C_str)) {
        if (op == CMP_EQ || op == CMP_NE)
            return str_eq(as_str(a), as_str(b)) == (op == CMP_EQ);
        return by_sign(op, str_compare(as_str(a), as_str(b)));
    }
    return -1;
}

Value value_compare(VM *vm, CompareOp op, Value a, Value b)
{
    int simple = compare_simple(op, a, b);
    if (simple >= 0)
        return from_bool(simple);
    /* What sorts and heaps compare most, without calling a method. */
    if (is_exact(a, C_tuple) && is_exact(b, C_tuple)) {
        Value *x = as_tuple(a)->items, *y = as_tuple(b)->items;
        return span_compare(vm, op, (Span){&x, &as_tuple(a)->count},
                            (Span){&y, &as_tuple(b)->count});
    }
    if (is_exact(a, C_list) && is_exact(b, C_list)) {
        List *x = as_list(a), *y = as_list(b);
        return span_compare(vm, op, (Span){&x->items, &x->count},
                            (Span){&y->items, &y->count});
    }
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    Class *ca = class_of(vm, a);
    Class *cb = class_of(vm, b);
    SpecialId own = compare_special[op];
    SpecialId reflected = compare_special[swapped[op]];
    /* Any of the methods may delete those that are asked after it. */
    Value fn = cb->special[reflected], r;
    bool tried = ca != cb && fn && class_is_subclass(cb, ca);
    if (tried) {
        r = call_if_bound(vm, fn, b, &a, 1);
        if (r != NOT_IMPLEMENTED && r != UNBOUND)
            return r;
    }
    fn = special(vm, a, own);
    if (fn) {
        r = call_if_bound(vm, fn, a, &b, 1);
        if (r != NOT_IMPLEMENTED && r != UNBOUND)
            return r;
    }
    fn = tried ? 0 : special(vm, b, reflected);
    if (fn) {
        r = call_if_bound(vm, fn, b, &a, 1);
        if (r != NOT_IMPLEMENTED && r != UNBOUND)
            return r;
    }
    if (op == CMP_EQ)
        return from_bool(a == b);
    if (op == CMP_NE)
        return from_bool(a != b);
    return raise_error(vm, C_TypeError,
                       "'%s' not supported between instances of '%T' and '%T'",
                       compare_text[op], a, b);
}

int value_compare_bool(VM *vm, CompareOp op, Value a, Value b)
{
    int simple = compare_simple(op, a, b);
    if (simple >= 0)
        return simple;
    Value r = value_compare(vm, op, a, b);
    if (r == ERROR)
        return -1;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth;
}

int value_equal(VM *vm, Value a, Value b)
{
    if (a == b)
        return 1; /* a NaN too: containers compare by identity first */
    return value_compare_bool(vm, CMP_EQ, a, b);
}

/* --- truth, hash, length ------------------------------------------------------- */

int value_truth(VM *vm, Value v)
{
    if (v == TRUE)
        return 1;
    if (v == FALSE || v == NONE)
        return 0;
    if (is_int(v))
        return v != 0;
    if (is_float(v))
        return as_float(v) != 0.0;
    if (v == NOT_IMPLEMENTED)
        return raise_warning(vm, C_DeprecationWarning, 1,
                             "NotImplemented should not be used in a boolean "
                             "context")
                   ? 1
                   : -1;
    if (!is_object(v))
        return 1;
    switch (as_object(v)->shape) {
    case C_str:
        return as_str(v)->size != 0;
    case C_list:
        return as_list(v)->count != 0;
    case C_tuple:
        return as_tuple(v)->count != 0;
    case C_dict:
        return as_dict(v)->count != 0;
    default:
        break;
    }
    Class *cls = class_of(vm, v);
    if (cls->special[SP_BOOL]) {
        Value r = call_unbound(vm, cls->special[SP_BOOL], v, NULL, 0);
        if (r == TRUE || r == FALSE)
            return r == TRUE;
        if (r == ERROR)
            return -1;
        raise_error(vm, C_TypeError, "__bool__ should return bool, returned %T",
                    r);
        decref(vm, r);
        return -1;
    }
    if (cls->special[SP_LEN]) {
        ptrdiff_t n = value_len(vm, v);
        return n < 0 ? -1 : n > 0;
    }
    return 1;
}

bool value_hash(VM *vm, Value v, int64_t *hash)
{
    if (is_int(v) || is_bool(v)) {
        *hash = int_hash(int_value(v));
        return true;
    }
    if (is_float(v)) {
        *hash = float_hash(as_float(v));
        return true;
    }
    if (is_exact(v, C_str)) {
        *hash = str_hash(vm, as_str(v));
        return true;
    }
    if (is_exact(v, C_tuple))
        return tuple_hash(vm, as_tuple(v), hash);
    Value fn = special(vm, v, SP_HASH);
    if (!fn || fn == NONE) {
        raise_error(vm, C_TypeError, "unhashable type: '%T'", v);
        return false;
    }
    if (is_object(v) && fn == vm->classes[C_object]->special[SP_HASH]) {
        *hash = object_address_hash(v);
        return true;
    }
    if (fn == vm->classes[C_tuple]->special[SP_HASH] && is_tuple(vm, v))
        return tuple_hash(vm, as_tuple(v), hash); /* a named tuple */
    Value r = call_if_bound(vm, fn, v, NULL, 0);
    if (r == ERROR)
        return false;
    if (r == UNBOUND) {
        raise_error(vm, C_TypeError, "unhashable type: '%T'", v);
        return false;
    }
    if (!is_integer(vm, r)) {
        raise_error(vm, C_TypeError,
                    "__hash__ method should return an integer");
        decref(vm, r);
        return false;
    }
    Value n = int_value(r);
    if (!int_fits_int64(n, hash))
        *hash = int_hash(n);
    if (*hash == -1)
        *hash = -2;
    decref(vm, r);
    return true;
}

ptrdiff_t value_len(VM *vm, Value v)
{
    if (is_object(v)) {
        switch (as_object(v)->shape) {
        case C_str:
            return as_str(v)->length;
        case C_list:
            return (ptrdiff_t)as_list(v)->count;
        case C_tuple:
            return (ptrdiff_t)as_tuple(v)->count;
        case C_dict:
            return as_dict(v)->count;
        default:
            break;
        }
    }
    Value fn = special(vm, v, SP_LEN);
    if (!fn) {
        raise_error(vm, C_TypeError, "object of type '%T' has no len()", v);
        return -1;
    }
    Value r = call_unbound(vm, fn, v, NULL, 0);
    if (r == ERROR)
        return -1;
    if (is_int(r) && as_small(r) >= 0)
        return (ptrdiff_t)as_small(r);
    Value n = value_index(vm, r);
    ptrdiff_t out = -1;
    if (n == ERROR) {
        decref(vm, r);
        return -1;
    }
    if (int_sign(n) < 0)
        raise_error(vm, C_ValueError, "__len__() should return >= 0");
    else if (!value_as_index(vm, n, &out, false))
        out = -1;
    decref(vm, n);
    decref(vm, r);
    return out;
}

ptrdiff_t value_length_hint_or(VM *vm, Value v, ptrdiff_t fallback)
{
    Class *cls = class_of(vm, v);
    if (cls->special[SP_LEN]) {
        ptrdiff_t n = value_len(vm, v);
        if (n >= 0)
            return n;
        if (!error_is(vm, C_TypeError))
            return -1;
        error_clear(vm);
    }
    Value hint = cls->special[SP_LENGTH_HINT];
    if (!hint || hint == NONE)
        return fallback;
    Value r = call_unbound(vm, hint, v, NULL, 0);
    if (r == ERROR) {
        if (!error_is(vm, C_TypeError))
            return -1;
        error_clear(vm);
        return fallback;
    }
    if (r == NOT_IMPLEMENTED)
        return fallback;
    ptrdiff_t n = -1;
    int64_t wide;
    if (!is_integer(vm, r))
        raise_error(vm, C_TypeError,
                    "__length_hint__ must be an integer, not %T", r);
    else if (!int_fits_int64(int_value(r), &wide))
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C ssize_t");
    else if (wide < 0)
        raise_error(vm, C_ValueError, "__length_hint__() should return >= 0");
    else
        n = (ptrdiff_t)wide;
    decref(vm, r);
    return n;
}

ptrdiff_t value_length_hint(VM *vm, Value v)
{
    return value_length_hint_or(vm, v, 0);
}

/* --- items ----------------------------------------------------------------------- */

Value value_getitem(VM *vm, Value v, Value key)
{
    Class *cls = class_of(vm, v);
    Value fn = cls->special[SP_GETITEM];
    if (likely(fn != 0))
        return fn == vm->classes[C_dict]->special[SP_GETITEM]
                   ? dict_item(vm, v, key)
                   : call_unbound(vm, fn, v, &key, 1);
    if (v == from_object(vm->classes[C_type]))
        return generic_alias_new(vm, v, key);
    if (is_class(vm, v)) {
        Value hook = attr_find(vm, v, vm->names[N___class_getitem__]);
        if (hook == ERROR)
            return ERROR;
        if (hook != UNBOUND && hook != NONE) {
            Value r = call(vm, hook, &key, 1);
            decref(vm, hook);
            return r;
        }
        return raise_error(vm, C_TypeError, "type '%N' is not subscriptable",
                           as(Class, v));
    }
    return raise_error(vm, C_TypeError, "'%T' object is not subscriptable", v);
}

/* CPython's classes have one slot for both: where only the other method is
 * defined, it is this one's lookup that fails. */
static bool no_such_item_method(VM *vm, Value v, SpecialId other,
                                const char *name)
{
    if (!special(vm, v, other))
        return false;
    raise_error(vm, C_AttributeError, "%s", name);
    return true;
}

/* Of an object of the program's, CPython asks the key for its index before it
 * sees that there is nothing to do with it. */
static bool is_sound_index(VM *vm, Value v, Value key)
{
    if (!(class_of(vm, v)->flags & CLS_HEAP) || !special(vm, key, SP_INDEX))
        return true;
    Value index = value_index(vm, key);
    decref(vm, index);
    return index != ERROR;
}

bool value_setitem(VM *vm, Value v, Value key, Value item)
{
    Value fn = special(vm, v, SP_SETITEM);
    if (!fn) {
        if (no_such_item_method(vm, v, SP_DELITEM, "__setitem__") ||
            !is_sound_index(vm, v, key))
            return false;
        raise_error(vm, C_TypeError,
                    "'%T' object does not support item assignment", v);
        return false;
    }
    Value args[2] = {key, item};
    Value r = call_unbound(vm, fn, v, args, 2);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

bool value_delitem(VM *vm, Value v, Value key)
{
    Value fn = special(vm, v, SP_DELITEM);
    if (!fn) {
        if (no_such_item_method(vm, v, SP_SETITEM, "__delitem__") ||
            !is_sound_index(vm, v, key))
            return false;
        /* The two texts are those of CPython's sequences and mappings. */
        bool sequence = class_of(vm, v)->flags & CLS_HEAP ||
                        special(vm, v, SP_CONTAINS);
        raise_error(vm, C_TypeError,
                    sequence && special(vm, key, SP_INDEX)
                        ? "'%T' object doesn't support item deletion"
                        : "'%T' object does not support item deletion",
                    v);
        return false;
    }
    Value r = call_unbound(vm, fn, v, &key, 1);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

/* 1, 0, or -1 with an exception where the answer takes no call of a method:
 * text in text, and dicts and sets, also of subclasses that leave this to
 * their base; otherwise -2. */
static int contains_directly(VM *vm, Value fn, Value container, Value item)
{
    if (is_exact(container, C_str))
        return is_exact(item, C_str)
                   ? str_contains(as_str(container), as_str(item))
                   : -2;
    if (fn == vm->classes[C_dict]->special[SP_CONTAINS]) {
        Value v = dict_find(vm, as_dict(container), item);
        return v == ERROR ? -1 : v != UNBOUND;
    }
    /* Only what has a hash: a set is looked up as a frozenset. */
    if (is_exact(container, C_set) && (is_int(item) || is_exact(item, C_str)))
        return set_contains(vm, as_set(container), item);
    return -2;
}

int value_contains(VM *vm, Value container, Value item)
{
    Value fn = special(vm, container, SP_CONTAINS);
    int direct = fn ? contains_directly(vm, fn, container, item) : -2;
    if (direct != -2)
        return direct;
    if (fn == NONE) {
        raise_error(vm, C_TypeError, "'%T' object is not a container",
                    container);
        return -1;
    }
    if (fn) {
        Value r = call_unbound(vm, fn, container, &item, 1);
        if (r == ERROR)
            return -1;
        int truth = value_truth(vm, r);
        decref(vm, r);
        return truth;
    }
    Value it = value_iter(vm, container);
    if (it == ERROR) {
        if (error_is(vm, C_TypeError)) { /* CPython words it anew */
            error_clear(vm);
            raise_error(vm, C_TypeError,
                        "argument of type '%T' is not iterable", container);
        }
        return -1;
    }
    int found = 0;
    while (!found) {
        Value v = iter_next(vm, it);
        if (v == UNBOUND)
            break;
        if (v == ERROR) {
            found = -1;
            break;
        }
        found = value_equal(vm, v, item);
        decref(vm, v);
    }
    decref(vm, it);
    return found;
}

/* --- iteration --------------------------------------------------------------------- */

Value value_iter(VM *vm, Value v)
{
    if (is_exact(v, C_list))
        return list_iterator_new(vm, as_list(v));
    if (is_exact(v, C_tuple))
        return tuple_iterator_new(vm, as_tuple(v));
    Class *cls = class_of(vm, v);
    Value fn = cls->special[SP_ITER];
    if (fn && fn != NONE) {
        Value it = call_if_bound(vm, fn, v, NULL, 0);
        if (it == ERROR)
            return ERROR;
        if (it == UNBOUND)
            goto absent;
        Class *c = class_of(vm, it);
        if (likely((c->ops && c->ops->next) || c->special[SP_NEXT]))
            return it;
        raise_error(vm, C_TypeError,
                    "iter() returned non-iterator of type '%T'", it);
        decref(vm, it);
        return ERROR;
    }
    if (fn == NONE)
        return raise_error(vm, C_TypeError, "'%T' object is not iterable", v);
absent:
    cls = class_of(vm, v); /* which a descriptor may have changed */
    if (cls->special[SP_GETITEM] && !(cls->flags & CLS_IS_DICT) &&
        !is_exact(v, C_union)) /* its subscripts are no indices */
        return sequence_iterator_new(vm, v);
    return raise_error(vm, C_TypeError, "'%T' object is not iterable", v);
}

Value iter_failed(VM *vm)
{
    if (!error_is(vm, C_StopIteration))
        return ERROR;
    error_clear(vm);
    return UNBOUND;
}

Value iter_next(VM *vm, Value it)
{
    Class *cls = class_of(vm, it);
    if (likely(cls->ops && cls->ops->next &&
               (!(cls->flags & CLS_HEAP) ||
                is_exact(cls->special[SP_NEXT], C_slot_wrapper)))) {
        /* Iterators over iterators nest as deep as they like. */
        if (unlikely(!c_stack_check(vm, "")))
            return ERROR;
        /* Of endless ones C code may ask without end: sum(count()). */
        if (unlikely(vm->interrupted))
            return raise_interrupt(vm);
        Value v = cls->ops->next(vm, as_object(it));
        return likely(v != ERROR) ? v : iter_failed(vm);
    }
    Value fn = cls->special[SP_NEXT];
    if (!fn)
        return raise_error(vm, C_TypeError, "'%T' object is not an iterator",
                           it);
    Value v = call_unbound(vm, fn, it, NULL, 0);
    return v != ERROR ? v : iter_failed(vm);
}

bool value_each(VM *vm, Value iterable,
                bool (*fn)(VM *vm, Value item, void *arg), void *arg)
{
    Value it = value_iter(vm, iterable);
    if (it == ERROR)
        return false;
    for (;;) {
        Value v = iter_next(vm, it);
        if (v == UNBOUND || v == ERROR) {
            decref(vm, it);
            return v == UNBOUND;
        }
        bool ok = fn(vm, v, arg);
        decref(vm, v);
        if (!ok) {
            decref(vm, it);
            return false;
        }
    }
}

/* --- conversions ----------------------------------------------------------------------- */

static Value must_be_str(VM *vm, Value r, const char *method)
{
    if (r == ERROR || is_str(vm, r))
        return r;
    raise_error(vm, C_TypeError, "%s returned non-string (type %T)", method, r);
    decref(vm, r);
    return ERROR;
}

Value value_repr(VM *vm, Value v)
{
    if (is_int(v))
        return int_to_str(vm, v, 10);
    if (is_exact(v, C_str))
        return str_repr(vm, as_str(v));
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    Value fn = special(vm, v, SP_REPR);
    return must_be_str(vm, call_unbound(vm, fn, v, NULL, 0), "__repr__");
}

Value value_str(VM *vm, Value v)
{
    if (is_exact(v, C_str))
        return incref(v);
    if (is_int(v))
        return int_to_str(vm, v, 10);
    if (!c_stack_check(vm, " while getting the str of an object"))
        return ERROR;
    Value fn = special(vm, v, SP_STR);
    return must_be_str(vm, call_unbound(vm, fn, v, NULL, 0), "__str__");
}

Value value_ascii(VM *vm, Value v)
{
    Value r = value_repr(vm, v);
    if (r == ERROR || as_str(r)->flags & STR_ASCII)
        return r;
    Buf text;
    const char *p = as_str(r)->data;
    const char *end = p + as_str(r)->size;
    buf_init(&text, &vm->heap);
    while (p < end) {
        if ((unsigned char)*p < 0x80)
            buf_putc(&text, *p++);
        else
            text_put_escape(&text, utf8_next(&p));
    }
    decref(vm, r);
    return str_from_buf(vm, &text);
}

Value value_format(VM *vm, Value v, Str *spec)
{
    Str *empty = vm->names[N_empty];
    if (!spec)
        spec = empty;
    if (spec->size == 0 && (is_exact(v, C_str) || is_int(v)))
        return value_str(vm, v);
    Value arg = from_object(spec);
    Value r = call_unbound(vm, special(vm, v, SP_FORMAT), v, &arg, 1);
    if (r == ERROR || is_str(vm, r))
        return r;
    raise_error(vm, C_TypeError, "__format__ must return a str, not %T", r);
    decref(vm, r);
    return ERROR;
}

bool warn_strict_subclass(VM *vm, const char *special, Value of,
                          const char *kind, Value r)
{
    bool named = of != UNBOUND;
    return raise_warning(vm, C_DeprecationWarning, 1,
                         named ? "%T.%s returned non-%s (type %T).  The "
                                 "ability to return an instance of a strict "
                                 "subclass of %s is deprecated, and may be "
                                 "removed in a future version of Python."
                               : "%.0T%s returned non-%s (type %T).  The "
                                 "ability to return an instance of a strict "
                                 "subclass of %s is deprecated, and may be "
                                 "removed in a future version of Python.",
                         named ? of : NONE, special, kind, r, kind);
}

Value value_index(VM *vm, Value v)
{
    if (is_int(v))
        return v;
    if (is_integer(vm, v))
        return incref(int_value(v));
    Value fn = special(vm, v, SP_INDEX);
    if (!fn)
        return raise_error(vm, C_TypeError,
                           "'%T' object cannot be interpreted as an integer",
                           v);
    Value r = call_unbound(vm, fn, v, NULL, 0);
    if (r == ERROR || is_int(r))
        return r;
    if (!is_integer(vm, r)) {
        raise_error(vm, C_TypeError, "__index__ returned non-int (type %T)", r);
        decref(vm, r);
        return ERROR;
    }
    if (!is_exact(r, C_int) &&
        !warn_strict_subclass(vm, "__index__", UNBOUND, "int", r)) {
        decref(vm, r);
        return ERROR;
    }
    Value n = incref(int_value(r));
    decref(vm, r);
    return n;
}

bool value_as_index(VM *vm, Value v, ptrdiff_t *out, bool clip)
{
    if (likely(is_int(v))) {
        *out = (ptrdiff_t)as_small(v);
        return true;
    }
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t wide;
    bool ok = true;
    if (int_fits_int64(n, &wide))
        *out = (ptrdiff_t)wide;
    else if (clip)
        *out = int_sign(n) < 0 ? PTRDIFF_MIN : PTRDIFF_MAX;
    else {
        raise_error(vm, C_OverflowError,
                    "cannot fit '%T' into an index-sized integer", v);
        ok = false;
    }
    decref(vm, n);
    return ok;
}

bool value_as_double(VM *vm, Value v, double *out)
{
    if (is_floating(vm, v)) {
        *out = float_value(v);
        return true;
    }
    if (is_int(v) || is_bool(v)) /* a subclass may have its own __float__ */
        return int_to_double(vm, int_value(v), out);
    Value fn = special(vm, v, SP_FLOAT);
    if (fn) {
        Value r = call_unbound(vm, fn, v, NULL, 0);
        if (r == ERROR)
            return false;
        bool ok = is_floating(vm, r);
        if (!ok)
            raise_error(vm, C_TypeError,
                        "%T.__float__ returned non-float (type %T)", v, r);
        else if (!is_float(r) && !is_exact(r, C_float))
            ok = warn_strict_subclass(vm, "__float__", v, "float", r);
        if (ok)
            *out = float_value(r);
        decref(vm, r);
        return ok;
    }
    if (special(vm, v, SP_INDEX)) {
        Value n = value_index(vm, v);
        if (n == ERROR)
            return false;
        bool ok = int_to_double(vm, n, out);
        decref(vm, n);
        return ok;
    }
    raise_error(vm, C_TypeError, "must be real number, not %T", v);
    return false;
}

/* --- classes ------------------------------------------------------------------------------ */

/* Walks nested tuples and unions; check answers for one class. */
static int over_classes(VM *vm, Value v, Value classinfo,
                        int (*check)(VM *, Value, Value))
{
    if (!is_tuple(vm, classinfo))
        return check(vm, v, classinfo);
    if (!c_stack_check(vm, " in __instancecheck__"))
        return -1;
    Tuple *t = as_tuple(classinfo);
    for (size_t i = 0; i < t->count; i++) {
        int r = over_classes(vm, v, t->items[i], check);
        if (r != 0)
            return r;
    }
    return 0;
}

static int by_hook(VM *vm, Value cls, SpecialId id, Value v)
{
    Value r = call_unbound(vm, special(vm, cls, id), cls, &v, 1);
    if (r == ERROR)
        return -1;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth;
}

/* cls.__bases__ if that is a tuple: what makes any object a class for
 * isinstance and issubclass.  Owned; UNBOUND: it is not; ERROR. */
static Value abstract_bases(VM *vm, Value cls)
{
    Value bases = attr_find(vm, cls, vm->names[N___bases__]);
    if (bases == ERROR || bases == UNBOUND || is_tuple(vm, bases))
        return bases;
    decref(vm, bases);
    return UNBOUND;
}

static bool is_abstract_class(VM *vm, Value cls, const char *message)
{
    Value bases = abstract_bases(vm, cls);
    if (bases == UNBOUND)
        raise_error(vm, C_TypeError, "%s", message);
    if (bases == UNBOUND || bases == ERROR)
        return false;
    decref(vm, bases);
    return true;
}

/* By identity along the __bases__. */
static int derives_from(VM *vm, Value cls, Value base)
{
    if (cls == base)
        return 1;
    if (!c_stack_check(vm, " in __issubclass__"))
        return -1;
    Value bases = abstract_bases(vm, cls);
    if (bases == ERROR || bases == UNBOUND)
        return bases == ERROR ? -1 : 0;
    int r = 0;
    for (size_t i = 0; r == 0 && i < as_tuple(bases)->count; i++)
        r = derives_from(vm, as_tuple(bases)->items[i], base);
    decref(vm, bases);
    return r;
}

static int isinstance_of(VM *vm, Value v, Value cls)
{
    if (from_object(class_of(vm, v)) == cls)
        return 1;
    if (is_object(cls) && class_of(vm, cls) == vm->classes[C_type])
        return value_isinstance_plain(vm, v, cls);
    if (special(vm, cls, SP_INSTANCECHECK))
        return by_hook(vm, cls, SP_INSTANCECHECK, v);
    if (is_class(vm, cls))
        return value_isinstance_plain(vm, v, cls);
    if (!is_abstract_class(vm, cls, "isinstance() arg 2 must be a type, a "
                                    "tuple of types, or a union"))
        return -1;
    Value claimed = attr_find(vm, v, vm->names[N___class__]);
    if (claimed == ERROR || claimed == UNBOUND)
        return claimed == ERROR ? -1 : 0;
    int r = derives_from(vm, claimed, cls);
    decref(vm, claimed);
    return r;
}

int value_isinstance_plain(VM *vm, Value v, Value cls)
{
    Class *c = class_of(vm, v);
    if (class_is_subclass(c, as(Class, cls)))
        return 1;
    Str *name = vm->names[N___class__];
    /* Of the built-in classes only proxies claim to be another. */
    bool proxy = c->id == C_weak_proxy || c->id == C_weak_callable_proxy;
    if ((!(c->flags & CLS_HEAP) && !proxy) ||
        (c->flags & CLS_PLAIN_GETATTR &&
         class_lookup(vm, c, name) ==
             class_lookup(vm, vm->classes[C_object], name)))
        return 0;
    Value claimed = attr_find(vm, v, name);
    if (claimed == ERROR)
        return -1;
    int r = claimed != UNBOUND && is_class(vm, claimed) &&
            class_is_subclass(as(Class, claimed), as(Class, cls));
    if (claimed != UNBOUND)
        decref(vm, claimed);
    return r;
}

int value_isinstance(VM *vm, Value v, Value classinfo)
{
    if (is_object(classinfo) && from_object(class_of(vm, v)) == classinfo)
        return 1;
    return over_classes(vm, v, classinfo, isinstance_of);
}

static int issubclass_of(VM *vm, Value cls, Value base)
{
    if (special(vm, base, SP_SUBCLASSCHECK) &&
        class_of(vm, base) != vm->classes[C_type])
        return by_hook(vm, base, SP_SUBCLASSCHECK, cls);
    return value_issubclass_plain(vm, cls, base);
}

int value_issubclass_plain(VM *vm, Value cls, Value base)
{
    if (is_class(vm, cls) && is_class(vm, base))
        return class_is_subclass(as(Class, cls), as(Class, base));
    if (!is_abstract_class(vm, cls, "issubclass() arg 1 must be a class") ||
        !is_abstract_class(vm, base, "issubclass() arg 2 must be a class, a "
                                     "tuple of classes, or a union"))
        return -1;
    return derives_from(vm, cls, base);
}

int value_issubclass(VM *vm, Value cls, Value classinfo)
{
    return over_classes(vm, cls, classinfo, issubclass_of);
}

bool value_is_number(VM *vm, Value v)
{
    const Class *cls = class_of(vm, v);
    return cls->special[SP_INDEX] || cls->special[SP_INT] ||
           cls->special[SP_FLOAT] || cls->id == C_complex;
}

bool value_callable(VM *vm, Value v)
{
    if (!is_object(v))
        return false;
    switch (as_object(v)->shape) {
    case C_function:
    case C_native:
    case C_method:
    case C_type:
        return true;
    default:
        return special(vm, v, SP_CALL) != 0;
    }
}

/* --- repr of containers that contain themselves -------------------------------------------- */

int repr_enter(VM *vm, Value v)
{
    if (vm->repr_stack == UNBOUND) {
        List *l = list_new(vm, 8);
        if (!l)
            return -1;
        vm->repr_stack = from_object(l);
    }
    List *l = as_list(vm->repr_stack);
    for (size_t i = l->count; i-- > 0;)
        if (l->items[i] == v)
            return 1;
    return list_append(vm, l, v) ? 0 : -1;
}

void repr_leave(VM *vm, Value v)
{
    List *l = as_list(vm->repr_stack);
    if (l->count && l->items[l->count - 1] == v) {
        l->count--;
        decref(vm, v);
    }
}

/* operators.c: + - * ** and their kind, with one operand, two or three.
 *
 * Numbers take short cuts; everything else goes through the special methods
 * that the class has cached.  The order in which two operands are asked is
 * that of CPython, whose numbers and sequences have slots of their own: see
 * is_number() below.
 */
#include "object/attribute.h"
#include "object/protocol.h"

#include "object/exception.h"
#include "object/native.h"
#include "object/number.h"
#include "object/str.h"
#include "object/text.h"
#include "object/type.h"

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

static inline bool is_sequence_method(Value fn)
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
static inline bool is_number(const Class *cls, SpecialId id)
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
    if (!is_integer(vm, n) && !class_of(vm, n)->special[SP_INDEX])
        return raise_error(vm, C_TypeError,
                           "can't multiply sequence by non-int of type '%T'",
                           n);
    return call_found(vm, fn, sequence, &n, 1);
}

/* n *= [x] repeats the list only where the class of n could not have a
 * repetition of its own: CPython looks whether it has any sequence slots. */
static bool has_sequence_slots(VM *vm, Value v)
{
    const Class *cls = class_of(vm, v);
    return is_heap_type(vm, v) || cls->special[SP_LEN] ||
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
        return fn ? call_found(vm, fn, a, &b, 1) : NOT_IMPLEMENTED;
    }
    if (!fn && is_repeatable(ca))
        fn = ca->special[SP_MUL];
    if (fn)
        return repeat(vm, fn, a, b);
    if (is_repeatable(cb) && !(inplace && has_sequence_slots(vm, a)))
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

static inline Value both_try(VM *vm, SpecialId id, Value a, Value b,
                             bool a_done, bool inplace)
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

/* Two of one built-in class, or the repetition of a sequence: only one method
 * has a say.  NOT_IMPLEMENTED: so it says, or it is not so plain. */
static Value plain_operands(VM *vm, SpecialId id, Value fn, Value a, Value b)
{
    if (!is_exact(fn, C_slot_wrapper))
        return NOT_IMPLEMENTED;
    const Native *native = as(Native, fn);
    const Class *cls = class_of(vm, a);
    bool sequence = native->kind == M_SEQUENCE;
    if (native->owner != cls ||
        !(is_int(b) && sequence
              ? id == SP_MUL
              : cls == class_of(vm, b) && (id == SP_ADD || !sequence)))
        return NOT_IMPLEMENTED;
    if (unlikely(native->exact != 2 || !c_stack_ok(vm)))
        return call_found(vm, fn, a, &b, 1);
    Value both[2] = {a, b};
    return native->fn(vm, both, 2);
}

Value value_binary(VM *vm, SpecialId id, Value a, Value b)
{
    Value r = numbers(vm, id, a, b);
    if (r != UNBOUND)
        return r;
    r = plain_operands(vm, id, class_of(vm, a)->special[id], a, b);
    if (r != NOT_IMPLEMENTED)
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
    Value fn = class_of(vm, a)->special[id + 2];
    Value done = plain_operands(vm, id, fn, a, b);
    if (done != NOT_IMPLEMENTED)
        return done;
    /* A subclass of list has its __iadd__ in the number's slot too. */
    bool number = fn && (!is_sequence_method(fn) ||
                         (id == SP_ADD && class_of(vm, a)->flags & CLS_HEAP));
    if (number) {
        Value r = call_found(vm, fn, a, &b, 1);
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
    Value fn = class_of(vm, v)->special[SP_POW];
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
    Value fn = class_of(vm, a)->special[SP_POW];
    if (fn) {
        Value args[2] = {b, mod};
        Value r = call_found(vm, fn, a, args, 2);
        if (r != NOT_IMPLEMENTED)
            return r;
    } else if (class_of(vm, a)->flags & CLS_HEAP &&
               class_of(vm, a)->special[SP_RPOW]) {
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
    Value fn = class_of(vm, a)->special[id];
    if (fn)
        return call_found(vm, fn, a, NULL, 0);
    if (id == SP_ABS)
        return raise_error(vm, C_TypeError,
                           "bad operand type for abs(): '%T'", a);
    return raise_error(vm, C_TypeError, "bad operand type for unary %s: '%T'",
                       id == SP_NEG   ? "-"
                       : id == SP_POS ? "+"
                                      : "~",
                       a);
}

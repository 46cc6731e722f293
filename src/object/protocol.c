/* protocol.c: comparison, truth, length, items and iteration, for any value.
 *
 * Built-in values take short cuts; everything else goes through the special
 * methods that the class has cached (class->special), native ones by a direct
 * C call.  Arithmetic is in operators.c, conversions in convert.c, isinstance()
 * in classinfo.c.
 */
#include "object/attribute.h"
#include "object/protocol.h"

#include "object/dict.h"
#include "object/exception.h"
#include "object/iterators.h"
#include "object/keys.h"
#include "object/native.h"
#include "object/number.h"
#include "object/str.h"
#include "object/text.h"
#include "object/type.h"

const char *type_name(VM *vm, Value v)
{
    return class_of(vm, v)->name->data;
}

Value call_found(VM *vm, Value fn, Value self, const Value *args, int nargs)
{
    if (unlikely(!is_exact(fn, C_slot_wrapper) && !is_exact(fn, C_method_descr)))
        return call_unbound(vm, fn, self, args, nargs);
    const Native *native = as(Native, fn);
    const Class *cls = class_of(vm, self);
    if (unlikely(native->exact != nargs + 1 || nargs > 2 || !c_stack_ok(vm) ||
                 (cls != native->owner &&
                  !class_is_subclass(cls, native->owner))))
        return call_unbound(vm, fn, self, args, nargs);
    Value all[3];
    all[0] = self;
    if (nargs > 0)
        all[1] = args[0];
    if (nargs > 1)
        all[2] = args[1];
    return native->fn(vm, all, nargs + 1);
}

/* Calls the method fn of self; UNBOUND where fn is a descriptor (the slot of an
 * instance, a property) that gives no method.  CPython's slots for hash, == and
 * iter() take it for absent then, whatever was raised. */
static Value call_if_bound(VM *vm, Value fn, Value self, const Value *args,
                           int nargs)
{
    if (is_exact(fn, C_function))
        return call_unbound(vm, fn, self, args, nargs);
    if (is_exact(fn, C_slot_wrapper) || is_exact(fn, C_method_descr) ||
        !(class_of(vm, fn)->flags & CLS_DESCRIPTOR))
        return call_found(vm, fn, self, args, nargs);
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
    Value fn = class_of(vm, self)->special[id];
    if (!fn)
        return UNBOUND;
    return call_found(vm, fn, self, args, nargs);
}

/* --- comparison ----------------------------------------------------------- */

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

static inline bool is_exact_int(Value v)
{
    return is_int(v) || is_exact(v, C_int);
}
static inline bool is_exact_float(Value v)
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

/* Do == and != of its instances, or only == if own is SP_EQ, go by identity?
 */
static bool is_plain_equal(VM *vm, const Class *cls, SpecialId own)
{
    const Class *object = vm->classes[C_object];
    return cls->special[SP_EQ] == object->special[SP_EQ] &&
           cls->special[own] == object->special[own];
}

/* Two tuples, by the first items that differ; without a call where all that
 * are compared are ints and strs. */
static Value compare_tuples(VM *vm, CompareOp op, Tuple *a, Tuple *b)
{
    Value *x = a->items, *y = b->items;
    bool equality = op == CMP_EQ || op == CMP_NE;
    size_t i = 0, n = a->count < b->count ? a->count : b->count;
    int equal = 1;
    if (equality && a->count != b->count)
        return from_bool(op == CMP_NE);
    while (i < n && (equal = equal_at_once(x[i], y[i])) == 1)
        i++;
    if (equality && equal >= 0)
        return from_bool(equal == (op == CMP_EQ));
    if (equal == 0) {
        int simple = compare_simple(op, x[i], y[i]);
        if (simple >= 0)
            return from_bool(simple);
    }
    return span_compare(vm, op, (Span){&x, &a->count}, (Span){&y, &b->count});
}

/* By the methods of the two. */
static Value compare_by_methods(VM *vm, CompareOp op, Value a, Value b)
{
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    Class *ca = class_of(vm, a);
    Class *cb = class_of(vm, b);
    SpecialId own = compare_special[op];
    SpecialId reflected = compare_special[swapped[op]];
    const Class *tuple = vm->classes[C_tuple];
    if (ca->flags & cb->flags & CLS_IS_TUPLE && /* named tuples */
        ca->special[own] == tuple->special[own] &&
        cb->special[reflected] == tuple->special[reflected])
        return ca != cb && class_is_subclass(cb, ca)
                   ? compare_tuples(vm, swapped[op], as_tuple(b), as_tuple(a))
                   : compare_tuples(vm, op, as_tuple(a), as_tuple(b));
    if ((op == CMP_EQ || op == CMP_NE) && is_plain_equal(vm, ca, own) &&
        is_plain_equal(vm, cb, own))
        return from_bool((a == b) == (op == CMP_EQ));
    /* Any of the methods may delete those that are asked after it. */
    Value fn = cb->special[reflected], r;
    bool tried = ca != cb && fn && class_is_subclass(cb, ca);
    if (tried) {
        r = call_if_bound(vm, fn, b, &a, 1);
        if (r != NOT_IMPLEMENTED && r != UNBOUND)
            return r;
    }
    fn = class_of(vm, a)->special[own];
    if (fn) {
        r = call_if_bound(vm, fn, a, &b, 1);
        if (r != NOT_IMPLEMENTED && r != UNBOUND)
            return r;
    }
    fn = tried ? 0 : class_of(vm, b)->special[reflected];
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

/* What compare_simple cannot tell: what sorts and heaps compare most, without
 * calling a method. */
static Value compare_rest(VM *vm, CompareOp op, Value a, Value b)
{
    if (is_exact(a, C_tuple) && is_exact(b, C_tuple))
        return compare_tuples(vm, op, as_tuple(a), as_tuple(b));
    if (is_exact(a, C_list) && is_exact(b, C_list)) {
        List *x = as_list(a), *y = as_list(b);
        return span_compare(vm, op, (Span){&x->items, &x->count},
                            (Span){&y->items, &y->count});
    }
    return compare_by_methods(vm, op, a, b);
}

Value value_compare(VM *vm, CompareOp op, Value a, Value b)
{
    int simple = compare_simple(op, a, b);
    return simple >= 0 ? from_bool(simple) : compare_rest(vm, op, a, b);
}

int value_compare_bool(VM *vm, CompareOp op, Value a, Value b)
{
    int simple = compare_simple(op, a, b);
    if (simple >= 0)
        return simple;
    Value r = compare_rest(vm, op, a, b);
    if (r == TRUE || r == FALSE)
        return r == TRUE;
    if (r == ERROR)
        return -1;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth;
}

int value_equal(VM *vm, Value a, Value b)
{
    /* A NaN too: containers compare by identity first. */
    int at_once = equal_at_once(a, b);
    if (at_once >= 0)
        return at_once;
    return value_compare_bool(vm, CMP_EQ, a, b);
}

/* --- truth, hash, length -------------------------------------------------- */

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
        Value r = call_found(vm, cls->special[SP_BOOL], v, NULL, 0);
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

/* Of a class that has a __hash__ of its own, or none. */
static bool hash_by_method(VM *vm, Value v, int64_t *hash)
{
    Value fn = class_of(vm, v)->special[SP_HASH];
    if (!fn || fn == NONE) {
        raise_error(vm, C_TypeError, "unhashable type: '%T'", v);
        return false;
    }
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

bool value_hash(VM *vm, Value v, int64_t *hash)
{
    if (is_object(v)) {
        const Class *cls = class_of_object(vm, as_object(v));
        Value fn = cls->special[SP_HASH];
        if (is_exact(v, C_str)) {
            *hash = str_hash(vm, as_str(v));
            return true;
        }
        if (cls->flags & CLS_IS_TUPLE && /* a named tuple too */
            fn == vm->classes[C_tuple]->special[SP_HASH])
            return tuple_hash(vm, as_tuple(v), hash);
        if (fn == vm->classes[C_object]->special[SP_HASH]) {
            *hash = object_address_hash(v);
            return true;
        }
    } else if (is_int(v) || is_bool(v)) {
        *hash = int_hash(int_value(v));
        return true;
    } else if (is_float(v)) {
        *hash = float_hash(as_float(v));
        return true;
    }
    return hash_by_method(vm, v, hash);
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
    Value fn = class_of(vm, v)->special[SP_LEN];
    if (!fn) {
        raise_error(vm, C_TypeError, "object of type '%T' has no len()", v);
        return -1;
    }
    Value r = call_found(vm, fn, v, NULL, 0);
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
    Value r = call_found(vm, hint, v, NULL, 0);
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

/* --- items ---------------------------------------------------------------- */

/* Is this method deque's own?  It is CPython's one class whose slots for items
 * are those of sequences: the operators see to it that they get an index. */
static bool takes_an_index(VM *vm, Value fn)
{
    return is_exact(fn, C_slot_wrapper) && as(Native, fn)->owner &&
           as(Native, fn)->owner->id == C_deque;
}

/* *key as an index for such a method; false: pending. */
static bool index_key(VM *vm, Value *key)
{
    ptrdiff_t i;
    if (is_int(*key))
        return true;
    if (!is_integer(vm, *key) && class_of(vm, *key)->special[SP_INDEX] == 0) {
        raise_error(vm, C_TypeError,
                    "sequence index must be integer, not '%.200T'", *key);
        return false;
    }
    if (value_as_index(vm, *key, &i, false)) {
        /* Beyond any length all are alike. */
        const ptrdiff_t far = (ptrdiff_t)1 << 60;
        *key = from_small(i > far ? far : i < -far ? -far : i);
        return true;
    }
    if (error_is(vm, C_OverflowError)) {
        error_clear(vm);
        raise_error(vm, C_IndexError,
                    "cannot fit '%.200T' into an index-sized integer", *key);
    }
    return false;
}

Value value_getitem(VM *vm, Value v, Value key)
{
    Class *cls = class_of(vm, v);
    Value fn = cls->special[SP_GETITEM];
    if (likely(fn != 0)) {
        /* Another class may have dict's method: it refuses its instances. */
        if (fn == vm->classes[C_dict]->special[SP_GETITEM] && is_dict(vm, v))
            return dict_item(vm, v, key);
        if (takes_an_index(vm, fn) && !index_key(vm, &key))
            return ERROR;
        return call_found(vm, fn, v, &key, 1);
    }
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
    if (!class_of(vm, v)->special[other])
        return false;
    raise_error(vm, C_AttributeError, "%s", name);
    return true;
}

bool is_heap_type(VM *vm, Value v)
{
    ClassId id = is_object(v) ? as_object(v)->shape : 0;
    return class_of(vm, v)->flags & CLS_HEAP ||
           (id >= C_itemgetter && id <= C_random &&
            !(id >= C_ordered_dict && id <= C_odict_iterator));
}

/* Is it a sequence, for CPython? */
static bool is_sequence(VM *vm, Value v)
{
    return is_heap_type(vm, v) || class_of(vm, v)->special[SP_CONTAINS] ||
           is_exact(v, C_dict_values);
}

/* Of a sequence, and of an object of the program's, CPython asks the key for
 * its index before it sees that there is nothing to do with it. */
static bool is_sound_index(VM *vm, Value v, Value key)
{
    ptrdiff_t index;
    return !is_sequence(vm, v) || !class_of(vm, key)->special[SP_INDEX] ||
           sequence_index(vm, key, "", &index);
}

bool value_setitem(VM *vm, Value v, Value key, Value item)
{
    Value fn = class_of(vm, v)->special[SP_SETITEM];
    if (!fn) {
        if (no_such_item_method(vm, v, SP_DELITEM, "__setitem__") ||
            !is_sound_index(vm, v, key))
            return false;
        raise_error(vm, C_TypeError,
                    "'%T' object does not support item assignment", v);
        return false;
    }
    if (takes_an_index(vm, fn) &&
        takes_an_index(vm, class_of(vm, v)->special[SP_DELITEM]) &&
        !index_key(vm, &key))
        return false;
    Value args[2] = {key, item};
    Value r = call_found(vm, fn, v, args, 2);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

bool value_delitem(VM *vm, Value v, Value key)
{
    Value fn = class_of(vm, v)->special[SP_DELITEM];
    if (!fn) {
        if (no_such_item_method(vm, v, SP_SETITEM, "__delitem__") ||
            !is_sound_index(vm, v, key))
            return false;
        /* The two texts are those of CPython's sequences and mappings. */
        raise_error(vm, C_TypeError,
                    is_sequence(vm, v) && class_of(vm, key)->special[SP_INDEX]
                        ? "'%T' object doesn't support item deletion"
                        : "'%T' object does not support item deletion",
                    v);
        return false;
    }
    if (takes_an_index(vm, fn) &&
        takes_an_index(vm, class_of(vm, v)->special[SP_SETITEM]) &&
        !index_key(vm, &key))
        return false;
    Value r = call_found(vm, fn, v, &key, 1);
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
    if (fn == vm->classes[C_dict]->special[SP_CONTAINS] &&
        is_dict(vm, container)) {
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
    Value fn = class_of(vm, container)->special[SP_CONTAINS];
    int direct = fn ? contains_directly(vm, fn, container, item) : -2;
    if (direct != -2)
        return direct;
    if (fn == NONE) {
        raise_error(vm, C_TypeError, "'%T' object is not a container",
                    container);
        return -1;
    }
    if (fn) {
        Value r = call_found(vm, fn, container, &item, 1);
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

/* --- iteration ------------------------------------------------------------ */

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

/* Of a class of the program, or at a limit. */
static Value next_slowly(VM *vm, Value it)
{
    Class *cls = class_of(vm, it);
    if (cls->ops && cls->ops->next &&
        (!(cls->flags & CLS_HEAP) ||
         is_exact(cls->special[SP_NEXT], C_slot_wrapper))) {
        /* Iterators over iterators nest as deep as they like. */
        if (!c_stack_check(vm, ""))
            return ERROR;
        /* Of endless ones C code may ask without end: sum(count()). */
        if (vm->interrupted)
            return raise_interrupt(vm);
        Value v = cls->ops->next(vm, as_object(it));
        return v != ERROR ? v : iter_failed(vm);
    }
    Value fn = cls->special[SP_NEXT];
    if (!fn)
        return raise_error(vm, C_TypeError, "'%T' object is not an iterator",
                           it);
    Value v = call_found(vm, fn, it, NULL, 0);
    return v != ERROR ? v : iter_failed(vm);
}

Value iter_next(VM *vm, Value it)
{
    if (likely(is_object(it) && as_object(it)->shape < C_COUNT)) {
        const TypeOps *ops = vm->classes[as_object(it)->shape]->ops;
        if (likely(ops && ops->next && c_stack_ok(vm) && !vm->interrupted)) {
            Value v = ops->next(vm, as_object(it));
            return likely(v != ERROR) ? v : iter_failed(vm);
        }
    }
    return next_slowly(vm, it);
}

/* Without an iterator: nothing can tell that there is none. */
static bool each_of_list(VM *vm, List *l, EachFn fn, void *arg)
{
    bool ok = true;
    l->head.refs++;
    for (size_t i = 0; ok && i < l->count; i++) {
        Value v = incref(l->items[i]);
        ok = fn(vm, v, arg);
        decref(vm, v);
    }
    release(vm, l);
    return ok;
}

static bool each_of_tuple(VM *vm, Tuple *t, EachFn fn, void *arg)
{
    bool ok = true;
    t->head.refs++;
    for (size_t i = 0; ok && i < t->count; i++)
        ok = fn(vm, t->items[i], arg);
    release(vm, t);
    return ok;
}

bool value_each(VM *vm, Value iterable, EachFn fn, void *arg)
{
    if (is_exact(iterable, C_list))
        return each_of_list(vm, as_list(iterable), fn, arg);
    if (is_exact(iterable, C_tuple))
        return each_of_tuple(vm, as_tuple(iterable), fn, arg);
    Value it = value_iter(vm, iterable);
    if (it == ERROR)
        return false;
    for (;;) {
        Value v = iter_step(vm, it);
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

/* --- kinds of values ------------------------------------------------------ */

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
        return class_of(vm, v)->special[SP_CALL] != 0;
    }
}

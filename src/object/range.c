/* range.c: range objects and their iterators.
 *
 * start, stop, step and length are ints of any size.  Where start, step and
 * everything in between fit a word, iteration uses a RangeIter, which the VM
 * also steps inline (or does without); else a LongIter, on int_binary.
 *
 * Invariant: step is not 0, and length is the number of items.
 */
#include "object/descriptor.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

typedef struct LongIter {
    Object head;
    Value next, step, left;
} LongIter;

/* a op b, where a is stolen. */
static Value op_steal(VM *vm, int op, Value a, Value b)
{
    if (a == ERROR)
        return ERROR;
    Value r = int_binary(vm, op, a, b);
    decref(vm, a);
    return r;
}

/* The number of items. */
static Value count_items(VM *vm, Value start, Value stop, Value step)
{
    bool down = int_sign(step) < 0;
    Value low = down ? stop : start, high = down ? start : stop;
    if (int_compare(low, high) >= 0)
        return from_small(0);
    if (step == from_small(1) && is_both_int(low, high))
        return from_int64(vm, as_small(high) - as_small(low));
    Value by = int_abs(vm, step);
    if (by == ERROR)
        return ERROR;
    Value n = int_binary(vm, SP_SUB, high, low);
    n = op_steal(vm, SP_SUB, n, from_small(1));
    n = op_steal(vm, SP_FLOORDIV, n, by);
    n = op_steal(vm, SP_ADD, n, from_small(1));
    decref(vm, by);
    return n;
}

/* The three are exact ints, step not 0; stolen. */
static Value make(VM *vm, Value start, Value stop, Value step)
{
    Value length = count_items(vm, start, stop, step);
    Range *r = length == ERROR ? NULL : object_new(vm, C_range, sizeof *r);
    if (!r) {
        decref(vm, start);
        decref(vm, stop);
        decref(vm, step);
        decref(vm, length);
        return ERROR;
    }
    r->start = start;
    r->stop = stop;
    r->step = step;
    r->length = length;
    return from_object(r);
}

Value range_new(VM *vm, Value start, Value stop, Value step)
{
    Value items[3] = {UNBOUND, UNBOUND, UNBOUND};
    const Value given[3] = {start, stop, step};
    bool ok = true;
    for (int i = 0; i < 3 && ok; i++) {
        items[i] = value_index(vm, given[i]);
        ok = items[i] != ERROR;
    }
    if (ok && items[2] == from_small(0)) {
        raise_error(vm, C_ValueError, "range() arg 3 must not be zero");
        ok = false;
    }
    if (ok)
        return make(vm, items[0], items[1], items[2]);
    for (int i = 0; i < 3; i++)
        decref(vm, items[i]);
    return ERROR;
}

static void range_fini(VM *vm, Object *o)
{
    Range *r = (Range *)o;
    decref(vm, r->start);
    decref(vm, r->stop);
    decref(vm, r->step);
    decref(vm, r->length);
}

/* start + index * step, for any index. */
static Value number_at(VM *vm, const Range *r, Value index)
{
    Value offset = int_binary(vm, SP_MUL, index, r->step);
    return op_steal(vm, SP_ADD, offset, r->start);
}

Value range_item(VM *vm, const Range *r, Value index)
{
    return number_at(vm, r, index);
}

/* --- iterators --------------------------------------------------------- */

static Value short_iterator(VM *vm, int64_t next, int64_t step, uint64_t left)
{
    RangeIter *it = object_new_leaf(vm, C_range_iterator, sizeof *it);
    if (!it)
        return ERROR;
    it->next = next;
    it->step = step;
    it->left = left;
    return from_object(it);
}

/* Steals the three. */
static Value long_iterator(VM *vm, Value next, Value step, Value left)
{
    LongIter *it = next == ERROR || step == ERROR || left == ERROR
                       ? NULL
                       : object_new(vm, C_longrange_iterator, sizeof *it);
    if (!it) {
        decref(vm, next);
        decref(vm, step);
        decref(vm, left);
        return ERROR;
    }
    it->next = next;
    it->step = step;
    it->left = left;
    return from_object(it);
}

/* The last number lies between start and stop, so these bounds cover all. */
static bool is_short(const Range *r)
{
    return is_both_int(r->start, r->stop) && is_both_int(r->step, r->length);
}

Value range_iterator_new(VM *vm, const Range *r)
{
    if (is_short(r))
        return short_iterator(vm, as_small(r->start), as_small(r->step),
                              (uint64_t)as_small(r->length));
    return long_iterator(vm, incref(r->start), incref(r->step),
                         incref(r->length));
}

static Value range_iter(VM *vm, Value *args, int nargs)
{
    return range_iterator_new(vm, as(Range, args[0]));
}

static Value range_reversed(VM *vm, Value *args, int nargs)
{
    const Range *r = as(Range, args[0]);
    Value at = int_binary(vm, SP_SUB, r->length, from_small(1));
    if (at == ERROR)
        return ERROR;
    Value last = number_at(vm, r, at);
    decref(vm, at);
    if (last == ERROR)
        return ERROR;
    if (is_short(r) && is_int(last))
        return short_iterator(vm, as_small(last), -as_small(r->step),
                              (uint64_t)as_small(r->length));
    return long_iterator(vm, last, int_negate(vm, r->step),
                         incref(r->length));
}

static Value short_next(VM *vm, Object *o)
{
    RangeIter *it = (RangeIter *)o;
    if (it->left == 0)
        return UNBOUND;
    it->left--;
    Value v = from_small(it->next);
    it->next += it->step; /* two words: no overflow */
    return v;
}

static Value long_next(VM *vm, Object *o)
{
    LongIter *it = (LongIter *)o;
    if (it->left == from_small(0))
        return UNBOUND;
    Value next = int_binary(vm, SP_ADD, it->next, it->step);
    if (next == ERROR)
        return ERROR;
    Value left = int_binary(vm, SP_SUB, it->left, from_small(1));
    if (left == ERROR) {
        decref(vm, next);
        return ERROR;
    }
    value_set(vm, &it->left, left);
    Value v = it->next;
    it->next = next;
    return v;
}

static void long_fini(VM *vm, Object *o)
{
    LongIter *it = (LongIter *)o;
    decref(vm, it->next);
    decref(vm, it->step);
    decref(vm, it->left);
}

static Value short_hint(VM *vm, Value *args, int nargs)
{
    return int_from_uint64(vm, as(RangeIter, args[0])->left);
}

static Value long_hint(VM *vm, Value *args, int nargs)
{
    return incref(as(LongIter, args[0])->left);
}

/* --- the items --------------------------------------------------------- */

static Value make_subrange(VM *vm, const Range *r, Slice *s)
{
    Value bounds[3];
    Value at = slice_indices(vm, s, r->length);
    if (at == ERROR)
        return ERROR;
    const Value *items = as_tuple(at)->items;
    bounds[0] = number_at(vm, r, items[0]);
    bounds[1] = number_at(vm, r, items[1]);
    bounds[2] = int_binary(vm, SP_MUL, items[2], r->step);
    decref(vm, at);
    if (bounds[0] != ERROR && bounds[1] != ERROR && bounds[2] != ERROR)
        return make(vm, bounds[0], bounds[1], bounds[2]);
    for (int i = 0; i < 3; i++)
        decref(vm, bounds[i]);
    return ERROR;
}

static Value range_getitem(VM *vm, Value *args, int nargs)
{
    const Range *r = as(Range, args[0]);
    Value key = args[1];
    if (is_exact(key, C_slice))
        return make_subrange(vm, r, as(Slice, key));
    if (!is_int(key) && !is_integer(vm, key) &&
        !class_of(vm, key)->special[SP_INDEX])
        return raise_error(vm, C_TypeError,
                           "range indices must be integers or slices, not "
                           "%.200T",
                           key);
    Value i = value_index(vm, key);
    if (i != ERROR && int_sign(i) < 0)
        i = op_steal(vm, SP_ADD, i, r->length);
    if (i == ERROR)
        return ERROR;
    Value v = ERROR;
    if (int_sign(i) < 0 || int_compare(i, r->length) >= 0)
        raise_error(vm, C_IndexError, "range object index out of range");
    else
        v = number_at(vm, r, i);
    decref(vm, i);
    return v;
}

/* The index of v, which is an exact int: owned; UNBOUND: not in the range. */
static Value find(VM *vm, const Range *r, Value v)
{
    Value offset = int_binary(vm, SP_SUB, v, r->start);
    if (offset == ERROR)
        return ERROR;
    Value pair = int_divmod(vm, offset, r->step);
    decref(vm, offset);
    if (pair == ERROR)
        return ERROR;
    Value i = UNBOUND, q = as_tuple(pair)->items[0];
    if (as_tuple(pair)->items[1] == from_small(0) && int_sign(q) >= 0 &&
        int_compare(q, r->length) < 0)
        i = incref(q);
    decref(vm, pair);
    return i;
}

/* The index of the first item equal to v, item by item. */
static Value search(VM *vm, Value range, Value v, bool count)
{
    Value it = range_iterator_new(vm, as(Range, range));
    if (it == ERROR)
        return ERROR;
    Value i = from_small(0), found = count ? from_small(0) : UNBOUND, item;
    while ((item = iter_next(vm, it)) != UNBOUND) {
        int equal = item == ERROR ? -1 : value_equal(vm, item, v);
        decref(vm, item);
        if (equal < 0) {
            found = ERROR;
            break;
        }
        if (equal && !count) {
            found = incref(i);
            break;
        }
        if (equal && (found = op_steal(vm, SP_ADD, found, from_small(1))) ==
                         ERROR)
            break;
        if ((i = op_steal(vm, SP_ADD, i, from_small(1))) == ERROR) {
            decref(vm, found);
            found = ERROR;
            break;
        }
    }
    decref(vm, i);
    decref(vm, it);
    return found;
}

/* An int or bool, whose place can be computed.  Subclasses may compare as they
 * like and are looked for. */
static bool is_plain(Value v)
{
    return is_int(v) || is_bool(v) || is_exact(v, C_int);
}

static Value index_of(VM *vm, Value range, Value v)
{
    return is_plain(v) ? find(vm, as(Range, range), int_value(v))
                       : search(vm, range, v, false);
}

static Value range_contains(VM *vm, Value *args, int nargs)
{
    Value i = index_of(vm, args[0], args[1]);
    if (i == ERROR)
        return ERROR;
    decref(vm, i);
    return from_bool(i != UNBOUND);
}

static Value range_index(VM *vm, Value *args, int nargs)
{
    Value i = index_of(vm, args[0], args[1]);
    if (i != UNBOUND)
        return i;
    if (is_plain(args[1]))
        return raise_error(vm, C_ValueError, "%R is not in range", args[1]);
    return raise_error(vm, C_ValueError,
                       "sequence.index(x): x not in sequence");
}

static Value range_count(VM *vm, Value *args, int nargs)
{
    if (!is_plain(args[1]))
        return search(vm, args[0], args[1], true);
    Value i = find(vm, as(Range, args[0]), int_value(args[1]));
    if (i == ERROR)
        return ERROR;
    decref(vm, i);
    return from_small(i != UNBOUND);
}

/* --- the rest of the class --------------------------------------------- */

static Value range_make(VM *vm, Value *args, int nargs)
{
    int n = nargs - 1;
    if (n < 1)
        return raise_error(vm, C_TypeError,
                           "range expected at least 1 argument, got 0");
    if (n > 3)
        return raise_error(vm, C_TypeError,
                           "range expected at most 3 arguments, got %d", n);
    if (n == 1)
        return range_new(vm, from_small(0), args[1], from_small(1));
    return range_new(vm, args[1], args[2], n == 3 ? args[3] : from_small(1));
}

static Value range_len(VM *vm, Value *args, int nargs)
{
    const Range *r = as(Range, args[0]);
    int64_t n;
    if (!int_fits_int64(r->length, &n) || n > PTRDIFF_MAX)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C ssize_t");
    return incref(r->length);
}

static Value range_bool(VM *vm, Value *args, int nargs)
{
    return from_bool(as(Range, args[0])->length != from_small(0));
}

/* Ranges are equal where their items are. */
static bool equal(const Range *a, const Range *b)
{
    if (int_compare(a->length, b->length) != 0)
        return false;
    if (a->length == from_small(0))
        return true;
    if (int_compare(a->start, b->start) != 0)
        return false;
    return a->length == from_small(1) || int_compare(a->step, b->step) == 0;
}

static Value range_eq(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_range))
        return NOT_IMPLEMENTED;
    return from_bool(equal(as(Range, args[0]), as(Range, args[1])));
}

static Value range_ne(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_range))
        return NOT_IMPLEMENTED;
    return from_bool(!equal(as(Range, args[0]), as(Range, args[1])));
}

static Value range_reduce(VM *vm, Value *args, int nargs)
{
    Range *x = as(Range, args[0]);
    Value parts = tuple_pack(vm, 3, x->start, x->stop, x->step);
    return value_reduced(vm, args[0], parts, false);
}

static Value range_hash(VM *vm, Value *args, int nargs)
{
    const Range *r = as(Range, args[0]);
    bool none = r->length == from_small(0);
    bool one = r->length == from_small(1);
    Value t = tuple_pack(vm, 3, r->length, none ? NONE : r->start,
                         none || one ? NONE : r->step);
    if (t == ERROR)
        return ERROR;
    int64_t h;
    bool ok = value_hash(vm, t, &h);
    decref(vm, t);
    return ok ? from_int64(vm, h) : ERROR;
}

static Value range_repr(VM *vm, Value *args, int nargs)
{
    const Range *r = as(Range, args[0]);
    if (r->step == from_small(1))
        return str_format(vm, "range(%R, %R)", r->start, r->stop);
    return str_format(vm, "range(%R, %R, %R)", r->start, r->stop, r->step);
}

#define FIELD(name) \
    static Value range_get_##name(VM *vm, Value *args, int nargs) \
    { \
        return incref(as(Range, args[0])->name); \
    }
FIELD(start)
FIELD(stop)
FIELD(step)
#undef FIELD

static const MethodDef range_methods[] = {
    NEW(range_make, "cls, /, *args"),
    METHOD("__iter__", range_iter, "/", "Implement iter(self)."),
    METHOD("__reversed__", range_reversed, "/",
           "Return an iterator over the items from last to first."),
    METHOD("__len__", range_len, "/", "Return len(self)."),
    METHOD("__bool__", range_bool, "/", "True if self else False"),
    METHOD("__getitem__", range_getitem, "key, /", "Return self[key]."),
    METHOD("__contains__", range_contains, "key, /",
           "Return bool(key in self)."),
    METHOD("__eq__", range_eq, "value, /", "Return self==value."),
    METHOD("__ne__", range_ne, "value, /", "Return self!=value."),
    METHOD("__hash__", range_hash, "/", "Return hash(self)."),
    METHOD("__repr__", range_repr, "/", "Return repr(self)."),
    METHOD("__reduce__", range_reduce, "", ""),
    METHOD("count", range_count, "object, /",
           "rangeobject.count(value) -> integer -- how often value occurs"),
    METHOD("index", range_index, "object, /",
           "rangeobject.index(value) -> integer -- the index of value.\n"
           "Raises ValueError if it does not occur."),
    MEMBER("start", range_get_start, readonly_setter, ""),
    MEMBER("stop", range_get_stop, readonly_setter, ""),
    MEMBER("step", range_get_step, readonly_setter, ""),
    METHODS_END,
};

/* iter(range(next, end, step)), and None for a state.  Borrows. */
static Value reduced(VM *vm, Value next, Value step, Value left)
{
    Value range = ERROR;
    Value span = int_binary(vm, SP_MUL, left, step);
    Value end = op_steal(vm, SP_ADD, span, next);
    if (end != ERROR) {
        range = range_new(vm, next, end, step);
        decref(vm, end);
    }
    return iterator_reduced(vm, "iter", range, NONE);
}

static Value short_reduce(VM *vm, Value *args, int nargs)
{
    RangeIter *it = as(RangeIter, args[0]);
    Value next = from_int64(vm, it->next);
    Value step = from_int64(vm, it->step);
    Value left = int_from_uint64(vm, it->left);
    Value r = next == ERROR || step == ERROR || left == ERROR
                  ? ERROR
                  : reduced(vm, next, step, left);
    decref(vm, next);
    decref(vm, step);
    decref(vm, left);
    return r;
}

static Value long_reduce(VM *vm, Value *args, int nargs)
{
    LongIter *it = as(LongIter, args[0]);
    return reduced(vm, it->next, it->step, it->left);
}

/* So many items further on, from where it is. */
static Value short_setstate(VM *vm, Value *args, int nargs)
{
    RangeIter *it = as(RangeIter, args[0]);
    ptrdiff_t n;
    if (!value_as_index(vm, args[1], &n, true))
        return ERROR;
    size_t skip = n < 0 ? 0 : (size_t)n > it->left ? it->left : (size_t)n;
    it->next += (int64_t)skip * it->step;
    it->left -= skip;
    return NONE;
}

static Value long_setstate(VM *vm, Value *args, int nargs)
{
    LongIter *it = as(LongIter, args[0]);
    Value zero = from_small(0);
    int below = value_compare_bool(vm, CMP_LT, args[1], zero);
    if (below < 0)
        return ERROR;
    Value skip = below ? zero : value_index(vm, args[1]);
    if (skip == ERROR)
        return ERROR;
    if (int_compare(skip, it->left) > 0)
        value_set(vm, &skip, incref(it->left));
    Value next = op_steal(vm, SP_ADD, int_binary(vm, SP_MUL, skip, it->step),
                          it->next);
    Value left = int_binary(vm, SP_SUB, it->left, skip);
    decref(vm, skip);
    if (next == ERROR || left == ERROR) {
        decref(vm, next);
        decref(vm, left);
        return ERROR;
    }
    value_set(vm, &it->next, next);
    value_set(vm, &it->left, left);
    return NONE;
}

static const MethodDef short_methods[] = {
    METHOD("__reduce__", short_reduce, "",
           "Return state information for pickling."),
    METHOD("__setstate__", short_setstate, "state, /",
           "Set state information for unpickling."),
    ITER_ROWS,
    METHOD("__length_hint__", short_hint, "/",
           "Return how many items are left."),
    METHODS_END,
};

static const MethodDef long_methods[] = {
    METHOD("__reduce__", long_reduce, "",
           "Return state information for pickling."),
    METHOD("__setstate__", long_setstate, "state, /",
           "Set state information for unpickling."),
    ITER_ROWS,
    METHOD("__length_hint__", long_hint, "/",
           "Return how many items are left."),
    METHODS_END,
};

bool range_init_classes(VM *vm)
{
    static const TypeOps range_ops = {.fini = range_fini};
    static const ClassDef range_def = {
        .id = C_range,
        .flags = CLS_FINAL | CLS_SEQUENCE,
        .size = sizeof(Range),
        .ops = &range_ops,
        .methods = range_methods,
        .doc = "range(stop) -> range object\n"
               "range(start, stop[, step]) -> range object\n\n"
               "The integers from start (0 if not given) up to, not "
               "including, stop, in steps\nof step (1 if not given; may be "
               "negative).",
    };
    static const TypeOps short_ops = {.next = short_next};
    static const ClassDef short_def = {
        .id = C_range_iterator,
        .flags = CLS_FINAL | CLS_NO_NEW | CLS_LEAF,
        .size = sizeof(RangeIter),
        .ops = &short_ops,
        .methods = short_methods,
    };
    static const TypeOps long_ops = {.fini = long_fini, .next = long_next};
    static const ClassDef long_def = {
        .id = C_longrange_iterator,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(LongIter),
        .ops = &long_ops,
        .methods = long_methods,
    };
    return class_define(vm, &range_def) && class_define(vm, &short_def) &&
           class_define(vm, &long_def);
}

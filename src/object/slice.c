/* slice.c: slice objects, and what they mean for a sequence of known length.
 *
 * start, stop and step are any values; slice_resolve turns them into numbers
 * that fit the sequence.
 */
#include "object/descriptor.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

Value slice_new(VM *vm, Value start, Value stop, Value step)
{
    Slice *s = object_new(vm, C_slice, sizeof *s);
    if (!s)
        return ERROR;
    s->start = incref(start);
    s->stop = incref(stop);
    s->step = incref(step);
    return from_object(s);
}

static void slice_fini(VM *vm, Object *o)
{
    Slice *s = (Slice *)o;
    decref(vm, s->start);
    decref(vm, s->stop);
    decref(vm, s->step);
}

static void slice_traverse(Object *o, Visit visit, void *arg)
{
    Slice *s = (Slice *)o;
    visit(s->start, arg);
    visit(s->stop, arg);
    visit(s->step, arg);
}

static void slice_clear(VM *vm, Object *o)
{
    Slice *s = (Slice *)o;
    value_set(vm, &s->start, NONE);
    value_set(vm, &s->stop, NONE);
    value_set(vm, &s->step, NONE);
}

/* --- meaning ----------------------------------------------------------- */

/* An int of any size out of one of the three.  Owned; ERROR: raised. */
static Value slice_index(VM *vm, Value v)
{
    if (!is_int(v) && !is_integer(vm, v) && !class_of(vm, v)->special[SP_INDEX])
        return raise_error(vm, C_TypeError,
                           "slice indices must be integers or None or have "
                           "an __index__ method");
    return value_index(vm, v);
}

/* The same, clipped to what ptrdiff_t holds; None leaves *out. */
static bool clipped(VM *vm, Value v, ptrdiff_t *out)
{
    if (v == NONE)
        return true;
    Value n = slice_index(vm, v);
    if (n == ERROR)
        return false;
    bool ok = value_as_index(vm, n, out, true);
    decref(vm, n);
    return ok;
}

static ptrdiff_t bounded(ptrdiff_t i, ptrdiff_t length, bool down)
{
    if (i < 0)
        i += length;
    if (i < 0)
        return down ? -1 : 0;
    return i < length ? i : down ? length - 1 : length;
}

bool slice_unpack(VM *vm, Slice *s, ptrdiff_t *start, ptrdiff_t *stop,
                  ptrdiff_t *step)
{
    /* An __index__ may drop the last other reference to s. */
    (void)retain(s);
    *step = 1;
    bool ok = clipped(vm, s->step, step);
    if (ok && *step == 0) {
        raise_error(vm, C_ValueError, "slice step cannot be zero");
        ok = false;
    }
    if (*step < -PTRDIFF_MAX) /* so that -step fits */
        *step = -PTRDIFF_MAX;
    *start = *step < 0 ? PTRDIFF_MAX : 0;
    *stop = *step < 0 ? PTRDIFF_MIN : PTRDIFF_MAX;
    ok = ok && clipped(vm, s->start, start) && clipped(vm, s->stop, stop);
    release(vm, s);
    return ok;
}

size_t slice_adjust(size_t length, ptrdiff_t *start, ptrdiff_t *stop,
                    ptrdiff_t step)
{
    bool down = step < 0;
    ptrdiff_t n = (ptrdiff_t)length;
    ptrdiff_t from = *start = bounded(*start, n, down);
    ptrdiff_t to = *stop = bounded(*stop, n, down);
    if (down)
        return to < from ? (size_t)((from - to - 1) / -step) + 1 : 0;
    return from < to ? (size_t)((to - from - 1) / step) + 1 : 0;
}

bool slice_resolve(VM *vm, Slice *s, const size_t *length, ptrdiff_t *start,
                   ptrdiff_t *stop, ptrdiff_t *step, size_t *count)
{
    if (!slice_unpack(vm, s, start, stop, step))
        return false;
    *count = slice_adjust(*length, start, stop, *step);
    return true;
}

/* --- indices(), for lengths of any size -------------------------------- */

/* i within [low, high], from the end when negative; None: fallback.  Owned. */
static Value bounded_any(VM *vm, Value v, Value length, Value low, Value high,
                         Value fallback)
{
    if (v == NONE)
        return incref(fallback);
    Value i = slice_index(vm, v);
    if (i != ERROR && int_sign(i) < 0) {
        Value sum = int_binary(vm, SP_ADD, i, length);
        decref(vm, i);
        i = sum;
    }
    if (i == ERROR)
        return ERROR;
    if (int_compare(i, low) < 0)
        value_set(vm, &i, incref(low));
    else if (int_compare(i, high) > 0)
        value_set(vm, &i, incref(high));
    return i;
}

/* length and step are ints, step not 0. */
static Value indices(VM *vm, Slice *s, Value length, Value step)
{
    bool down = int_sign(step) < 0;
    Value low = from_small(down ? -1 : 0);
    Value high = down ? int_binary(vm, SP_SUB, length, from_small(1))
                      : incref(length);
    if (high == ERROR)
        return ERROR;
    Value items[3] = {UNBOUND, UNBOUND, incref(step)};
    Value r = ERROR;
    items[0] = bounded_any(vm, s->start, length, low, high, down ? high : low);
    if (items[0] != ERROR)
        items[1] =
            bounded_any(vm, s->stop, length, low, high, down ? low : high);
    if (items[0] != ERROR && items[1] != ERROR)
        r = tuple_from(vm, items, 3);
    decref(vm, high);
    for (int i = 0; i < 3; i++)
        decref(vm, items[i]);
    return r;
}

Value slice_indices(VM *vm, Slice *s, Value length)
{
    Value step = s->step == NONE ? from_small(1) : slice_index(vm, s->step);
    if (step == ERROR)
        return ERROR;
    if (step == from_small(0))
        return raise_error(vm, C_ValueError, "slice step cannot be zero");
    Value r = indices(vm, s, length, step);
    decref(vm, step);
    return r;
}

static Value slice_indices_row(VM *vm, Value *args, int nargs)
{
    Value length = value_index(vm, args[1]);
    if (length == ERROR)
        return ERROR;
    Value r = int_sign(length) < 0
                  ? raise_error(vm, C_ValueError,
                                "length should not be negative")
                  : slice_indices(vm, as(Slice, args[0]), length);
    decref(vm, length);
    return r;
}

/* --- the class --------------------------------------------------------- */

static Value slice_make(VM *vm, Value *args, int nargs)
{
    int n = nargs - 1;
    if (n < 1)
        return raise_error(vm, C_TypeError,
                           "slice expected at least 1 argument, got 0");
    if (n > 3)
        return raise_error(vm, C_TypeError,
                           "slice expected at most 3 arguments, got %d", n);
    if (n == 1)
        return slice_new(vm, NONE, args[1], NONE);
    return slice_new(vm, args[1], args[2], n == 3 ? args[3] : NONE);
}

/* Compared as the tuples of the three. */
static Value compare(VM *vm, CompareOp op, Value *args)
{
    Value va = args[0], vb = args[1];
    if (!is_exact(vb, C_slice))
        return NOT_IMPLEMENTED;
    if (va == vb)
        return from_bool(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    Slice *a = as(Slice, va), *b = as(Slice, vb);
    Value x = tuple_pack(vm, 3, a->start, a->stop, a->step);
    if (x == ERROR)
        return ERROR;
    Value y = tuple_pack(vm, 3, b->start, b->stop, b->step);
    Value r = y == ERROR ? ERROR : value_compare(vm, op, x, y);
    decref(vm, x);
    if (y != ERROR)
        decref(vm, y);
    return r;
}

/* xxHash's mixing of the three hashes, as CPython's slices have it. */
static Value slice_reduce(VM *vm, Value *args, int nargs)
{
    Slice *x = as(Slice, args[0]);
    Value parts = tuple_pack(vm, 3, x->start, x->stop, x->step);
    return value_reduced(vm, args[0], parts, false);
}

static Value slice_hash(VM *vm, Value *args, int nargs)
{
    Slice *s = as(Slice, args[0]);
    Value items[3] = {s->start, s->stop, s->step};
    uint64_t h = 2870177450012600261u;
    for (int i = 0; i < 3; i++) {
        int64_t lane;
        if (!value_hash(vm, items[i], &lane))
            return ERROR;
        h += (uint64_t)lane * 14029467366897019727u;
        h = (h << 31 | h >> 33) * 11400714785074694791u;
    }
    return from_int64(vm, h == (uint64_t)-1 ? 1546275796 : (int64_t)h);
}

static Value slice_repr(VM *vm, Value *args, int nargs)
{
    Slice *s = as(Slice, args[0]);
    return str_format(vm, "slice(%R, %R, %R)", s->start, s->stop, s->step);
}

#define FIELD(name) \
    static Value slice_get_##name(VM *vm, Value *args, int nargs) \
    { \
        return incref(as(Slice, args[0])->name); \
    }
FIELD(start)
FIELD(stop)
FIELD(step)
#undef FIELD

static const MethodDef methods[] = {
    NEW(slice_make, "cls, /, *args"),
    ROWS_OF(native_comparisons),
    METHOD("__hash__", slice_hash, "/", "Return hash(self)."),
    METHOD("__repr__", slice_repr, "/", "Return repr(self)."),
    METHOD("__reduce__", slice_reduce, "",
           "Return state information for pickling."),
    METHOD("indices", slice_indices_row, "object, /",
           "S.indices(len) -> (start, stop, stride)\n\n"
           "What the slice means for a sequence of len items; indices out "
           "of bounds are\nclipped as in slicing."),
    MEMBER("start", slice_get_start, readonly_setter, ""),
    MEMBER("stop", slice_get_stop, readonly_setter, ""),
    MEMBER("step", slice_get_step, readonly_setter, ""),
    METHODS_END,
};

bool slice_init_classes(VM *vm)
{
    static const TypeOps ops = {
        .compare = compare,
        .fini = slice_fini,
        .traverse = slice_traverse,
        .clear = slice_clear,
    };
    static const ClassDef def = {
        .id = C_slice,
        .flags = CLS_FINAL,
        .size = sizeof(Slice),
        .ops = &ops,
        .methods = methods,
        .doc = "slice(stop)\nslice(start, stop[, step])\n\n"
               "Make a slice object: what stands in the brackets of "
               "a[0:10:2].",
    };
    return class_define(vm, &def);
}

/* collections_deque.c: the class deque.
 *
 * collections_deque.h draws the ring.  Whoever walks it while code of the
 * language can run compares its state before each step.  As in list.c, the
 * ring is in order before a reference is let go of.
 */
#include "modules/collections_deque.h"

#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

enum { MIN_PLACES = 8 };
static const size_t MAX_PLACES = (size_t)1 << 58;

/* --- the ring ------------------------------------------------------------ */

static inline size_t places(const Deque *d)
{
    return d->items == NULL ? 0 : d->mask + 1;
}

static inline size_t maxlen(const Deque *d)
{
    return d->limit == 0 ? SIZE_MAX : d->limit - 1;
}

/* Move to a buffer of n places, which must be enough. */
static bool resize(VM *vm, Deque *d, size_t n)
{
    Value *items = n > MAX_PLACES ? NULL
                                  : heap_alloc(&vm->heap, n * sizeof(Value),
                                               HEAP_RAW);
    if (items == NULL)
        return false;
    size_t head = places(d) - d->first; /* before it wraps around */
    if (head > d->count)
        head = d->count;
    if (d->count > 0) {
        memcpy(items, d->items + d->first, head * sizeof(Value));
        memcpy(items + head, d->items, (d->count - head) * sizeof(Value));
    }
    if (d->items != NULL)
        mem_free(vm, d->items, places(d) * sizeof(Value));
    d->items = items;
    d->mask = n - 1;
    d->first = 0;
    return true;
}

/* Room for more items. */
static bool reserve(VM *vm, Deque *d, size_t more)
{
    size_t n = places(d) > 0 ? places(d) : MIN_PLACES;
    while (n <= MAX_PLACES && n - d->count < more)
        n *= 2;
    if (n == places(d) || resize(vm, d, n))
        return true;
    raise_memory(vm);
    return false;
}

/* After removals: give back what is far too much.  A refusal harms nobody. */
static inline void shrink(VM *vm, Deque *d)
{
    if (unlikely(d->count < d->mask / 8 && d->mask >= 64))
        (void)resize(vm, d, (d->mask + 1) / 4);
}

static inline bool make_room(VM *vm, Deque *d)
{
    return likely(d->count < places(d)) || reserve(vm, d, 1);
}

/* Without the item: owned.  There is one. */
static inline Value take_first(Deque *d)
{
    Value v = d->items[d->first];
    d->first = (d->first + 1) & d->mask;
    d->count--;
    d->state++;
    return v;
}

static inline Value take_last(Deque *d)
{
    d->state++;
    return *place(d, --d->count);
}

/* Steals v, also on failure. */
static bool push_last(VM *vm, Deque *d, Value v)
{
    if (unlikely(d->count >= maxlen(d))) {
        Value gone = v;
        if (d->count > 0) {
            gone = take_first(d);
            *place(d, d->count++) = v;
        }
        decref(vm, gone);
        return true;
    }
    if (!make_room(vm, d)) {
        decref(vm, v);
        return false;
    }
    *place(d, d->count++) = v;
    d->state++;
    return true;
}

static bool push_first(VM *vm, Deque *d, Value v)
{
    Value gone = UNBOUND;
    if (unlikely(d->count >= maxlen(d))) {
        if (d->count == 0) {
            decref(vm, v);
            return true;
        }
        gone = take_last(d);
    }
    if (!make_room(vm, d)) {
        decref(vm, v);
        return false;
    }
    d->first = (d->first - 1) & d->mask;
    d->items[d->first] = v;
    d->count++;
    d->state++;
    decref(vm, gone);
    return true;
}

static void clear(VM *vm, Deque *d)
{
    Deque old = *d;
    d->items = NULL;
    d->first = d->count = d->mask = 0;
    d->state++;
    for (size_t i = 0; i < old.count; i++)
        decref(vm, *place(&old, i));
    if (old.items != NULL)
        mem_free(vm, old.items, (old.mask + 1) * sizeof(Value));
}

/* n steps to the right; negative ones to the left. */
static void rotate(Deque *d, ptrdiff_t n)
{
    ptrdiff_t count = (ptrdiff_t)d->count;
    if (count <= 1)
        return;
    n %= count;
    d->state++;
    if (n > count / 2)
        n -= count;
    else if (n < -(count / 2))
        n += count;
    for (; n > 0; n--) {
        Value v = *place(d, d->count - 1);
        d->first = (d->first - 1) & d->mask;
        d->items[d->first] = v;
    }
    for (; n < 0; n++) {
        Value v = d->items[d->first];
        d->first = (d->first + 1) & d->mask;
        *place(d, d->count - 1) = v;
    }
}

/* An empty place at i, the shorter side moved away.  There is room. */
static void open_gap(Deque *d, size_t i)
{
    if (i < d->count / 2) {
        d->first = (d->first - 1) & d->mask;
        for (size_t k = 0; k < i; k++)
            *place(d, k) = *place(d, k + 1);
    } else {
        for (size_t k = d->count; k > i; k--)
            *place(d, k) = *place(d, k - 1);
    }
    d->count++;
    d->state++;
}

static Value take_at(VM *vm, Deque *d, size_t i)
{
    Value v = *place(d, i);
    if (i < d->count / 2) {
        for (size_t k = i; k > 0; k--)
            *place(d, k) = *place(d, k - 1);
        d->first = (d->first + 1) & d->mask;
    } else {
        for (size_t k = i; k + 1 < d->count; k++)
            *place(d, k) = *place(d, k + 1);
    }
    d->count--;
    d->state++;
    shrink(vm, d);
    return v;
}

/* --- filling ------------------------------------------------------------- */

typedef struct Filling {
    Deque *deque;
    bool (*push)(VM *vm, Deque *d, Value v);
} Filling;

static bool push_item(VM *vm, Value v, void *arg)
{
    Filling *f = arg;
    return f->push(vm, f->deque, incref(v));
}

static bool extend(VM *vm, Deque *d, Value iterable,
                   bool (*push)(VM *vm, Deque *d, Value v))
{
    Filling filling = {d, push};
    if (iterable != from_object(d))
        return value_each(vm, iterable, push_item, &filling);
    Value items = list_from_iterable(vm, iterable);
    if (items == ERROR)
        return false;
    bool ok = value_each(vm, items, push_item, &filling);
    decref(vm, items);
    return ok;
}

static Value deque_make(VM *vm, Value *args, int nargs)
{
    Object *o = instance_new(vm, as(Class, args[0]), 0);
    return o == NULL ? ERROR : from_object(o);
}

/* args: self, iterable, maxlen */
static Value deque_fill(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    size_t limit = 0;
    if (args[2] != NONE) {
        if (!is_integer(vm, args[2]))
            return raise_error(vm, C_TypeError, "an integer is required");
        int64_t wide;
        Value n = value_index(vm, args[2]);
        if (n == ERROR)
            return ERROR;
        bool fits = int_fits_int64(n, &wide);
        decref(vm, n);
        if (!fits)
            return raise_error(vm, C_OverflowError,
                               "Python int too large to convert to C ssize_t");
        if (wide < 0)
            return raise_error(vm, C_ValueError,
                               "maxlen must be non-negative");
        limit = (size_t)wide + 1;
    }
    d->limit = limit;
    if (d->count > 0)
        clear(vm, d);
    if (args[1] != UNBOUND && !extend(vm, d, args[1], push_last))
        return ERROR;
    return NONE;
}

/* A new deque like d, of its class: what that makes of it. */
static Value copy_of(VM *vm, Deque *d)
{
    Class *cls = class_of_object(vm, &d->head);
    if (cls == vm->classes[C_deque]) {
        Deque *copy = (Deque *)instance_new(vm, cls, 0);
        if (copy == NULL)
            return ERROR;
        copy->limit = d->limit;
        if (d->count > 0 && !reserve(vm, copy, d->count)) {
            release(vm, copy);
            return ERROR;
        }
        for (size_t i = 0; i < d->count; i++)
            copy->items[i] = incref(*place(d, i));
        copy->count = d->count;
        return from_object(copy);
    }
    Value args[2] = {from_object(d), UNBOUND};
    if (d->limit > 0)
        args[1] = from_int64(vm, (int64_t)maxlen(d));
    if (args[1] == ERROR)
        return ERROR;
    Value copy = call(vm, from_object(cls), args, d->limit > 0 ? 2 : 1);
    decref(vm, args[1]);
    if (copy != ERROR && !value_isinstance_plain(vm, copy,
                             from_object(vm->classes[C_deque]))) {
        raise_error(vm, C_TypeError,
                    "%.200N() must return a deque, not %.200T", cls, copy);
        decref(vm, copy);
        return ERROR;
    }
    return copy;
}

static Value deque_copy(VM *vm, Value *args, int nargs)
{
    return copy_of(vm, as_deque(args[0]));
}

/* --- the ends ------------------------------------------------------------ */

static Value deque_append(VM *vm, Value *args, int nargs)
{
    return push_last(vm, as_deque(args[0]), incref(args[1])) ? NONE : ERROR;
}

static Value deque_appendleft(VM *vm, Value *args, int nargs)
{
    return push_first(vm, as_deque(args[0]), incref(args[1])) ? NONE : ERROR;
}

static Value deque_extend(VM *vm, Value *args, int nargs)
{
    return extend(vm, as_deque(args[0]), args[1], push_last) ? NONE : ERROR;
}

static Value deque_extendleft(VM *vm, Value *args, int nargs)
{
    return extend(vm, as_deque(args[0]), args[1], push_first) ? NONE : ERROR;
}

static Value deque_pop(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    if (d->count == 0)
        return raise_error(vm, C_IndexError, "pop from an empty deque");
    Value v = take_last(d);
    shrink(vm, d);
    return v;
}

static Value deque_popleft(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    if (d->count == 0)
        return raise_error(vm, C_IndexError, "pop from an empty deque");
    Value v = take_first(d);
    shrink(vm, d);
    return v;
}

static Value deque_clear(VM *vm, Value *args, int nargs)
{
    clear(vm, as_deque(args[0]));
    return NONE;
}

static Value deque_rotate(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n;
    if (!ssize_argument(vm, args[1], &n))
        return ERROR;
    rotate(as_deque(args[0]), n);
    return NONE;
}

static Value deque_reverse(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    for (size_t i = 0, j = d->count; i + 1 < j; i++) {
        Value v = *place(d, i);
        *place(d, i) = *place(d, --j);
        *place(d, j) = v;
    }
    return NONE;
}

/* --- by index ------------------------------------------------------------ */

/* The number of the item that key means; false: pending. */
static bool item_index(VM *vm, Deque *d, Value key, size_t *out)
{
    ptrdiff_t i;
    if (!value_as_index(vm, key, &i, false))
        return false;
    if (i < 0)
        i += (ptrdiff_t)d->count;
    if (i < 0 || (size_t)i >= d->count) {
        raise_error(vm, C_IndexError, "deque index out of range");
        return false;
    }
    *out = (size_t)i;
    return true;
}

static Value deque_getitem(VM *vm, Value *args, int nargs)
{
    size_t i;
    if (!item_index(vm, as_deque(args[0]), args[1], &i))
        return ERROR;
    return incref(*place(as_deque(args[0]), i));
}

static Value deque_setitem(VM *vm, Value *args, int nargs)
{
    size_t i;
    if (!item_index(vm, as_deque(args[0]), args[1], &i))
        return ERROR;
    value_set(vm, place(as_deque(args[0]), i), incref(args[2]));
    return NONE;
}

static Value deque_delitem(VM *vm, Value *args, int nargs)
{
    size_t i;
    if (!item_index(vm, as_deque(args[0]), args[1], &i))
        return ERROR;
    decref(vm, take_at(vm, as_deque(args[0]), i));
    return NONE;
}

static Value deque_insert(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    ptrdiff_t i;
    if (!ssize_argument(vm, args[1], &i))
        return ERROR;
    if (d->count >= maxlen(d))
        return raise_error(vm, C_IndexError,
                           "deque already at its maximum size");
    ptrdiff_t count = (ptrdiff_t)d->count;
    if (i < 0)
        i = i + count < 0 ? 0 : i + count;
    else if (i > count)
        i = count;
    if (!make_room(vm, d))
        return ERROR;
    open_gap(d, (size_t)i);
    *place(d, (size_t)i) = incref(args[2]);
    return NONE;
}

/* --- searching ----------------------------------------------------------- */

/* The first item equal to v in [from, to): its number, -1, or -2 with an
 * exception pending; changed is that for a deque changed meanwhile. */
static ptrdiff_t find(VM *vm, Deque *d, Value v, size_t from, size_t to,
                      ClassId changed)
{
    size_t state = d->state;
    for (size_t i = from; i < to && i < d->count; i++) {
        Value item = *place(d, i);
        if (item == v)
            return (ptrdiff_t)i;
        if (is_both_int(item, v))
            continue;
        incref(item);
        int equal = value_equal(vm, item, v);
        decref(vm, item);
        if (equal < 0)
            return -2;
        if (d->state != state) {
            raise_error(vm, changed, "deque mutated during iteration");
            return -2;
        }
        if (equal)
            return (ptrdiff_t)i;
    }
    return -1;
}

static Value deque_contains(VM *vm, Value *args, int nargs)
{
    ptrdiff_t i = find(vm, as_deque(args[0]), args[1], 0, SIZE_MAX,
                       C_RuntimeError);
    return i == -2 ? ERROR : from_bool(i >= 0);
}

static Value deque_index(VM *vm, Value *args, int nargs)
{
    size_t from, to;
    if (!sequence_bounds(vm, args[2], args[3], as_deque(args[0])->count, &from,
                         &to))
        return ERROR;
    ptrdiff_t i = find(vm, as_deque(args[0]), args[1], from, to,
                       C_RuntimeError);
    if (i == -1)
        return raise_error(vm, C_ValueError, "%R is not in deque", args[1]);
    return i < 0 ? ERROR : from_small(i);
}

static Value deque_count(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    size_t state = d->state;
    int64_t count = 0;
    for (ptrdiff_t i = -1;; count++) {
        i = find(vm, d, args[1], (size_t)(i + 1), SIZE_MAX, C_RuntimeError);
        if (i < 0)
            return i == -2 ? ERROR : from_small(count);
        if (d->state != state)
            return raise_error(vm, C_RuntimeError,
                               "deque mutated during iteration");
    }
}

static Value deque_remove(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    ptrdiff_t i = find(vm, d, args[1], 0, SIZE_MAX, C_IndexError);
    if (i == -1)
        return raise_error(vm, C_ValueError, "%R is not in deque", args[1]);
    if (i < 0)
        return ERROR;
    decref(vm, take_at(vm, d, (size_t)i));
    return NONE;
}

/* --- operators ----------------------------------------------------------- */

static Value deque_add(VM *vm, Value *args, int nargs)
{
    if (!is_deque(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "can only concatenate deque (not \"%.200T\") to "
                           "deque",
                           args[1]);
    Value sum = copy_of(vm, as_deque(args[0]));
    if (sum != ERROR && !extend(vm, as_deque(sum), args[1], push_last)) {
        decref(vm, sum);
        return ERROR;
    }
    return sum;
}

static Value deque_iadd(VM *vm, Value *args, int nargs)
{
    if (!extend(vm, as_deque(args[0]), args[1], push_last))
        return ERROR;
    return incref(args[0]);
}

/* Repeat what is in d; of a bounded one just the end that stays. */
static bool repeat(VM *vm, Deque *d, size_t times)
{
    size_t n = d->count, total;
    if (n == 0 || times == 1)
        return true;
    if (times == 0) {
        clear(vm, d);
        return true;
    }
    if (d->limit > 0) {
        /* The last maxlen items of all: from where in the cycle they start,
         * so many. */
        size_t most = maxlen(d);
        if (__builtin_mul_overflow(n, times, &total) || total > most) {
            if (!reserve(vm, d, most - n))
                return false;
            rotate(d, (ptrdiff_t)(most % n));
            total = most;
        }
    } else if (__builtin_mul_overflow(n, times, &total) ||
               total > MAX_PLACES ||
               !heap_has_room(&vm->heap, total * sizeof(Value))) {
        raise_memory(vm);
        return false;
    }
    if (!reserve(vm, d, total - n))
        return false;
    for (size_t i = n; i < total; i++)
        *place(d, i) = incref(*place(d, i - n));
    d->count = total;
    d->state++;
    return true;
}

static Value deque_imul(VM *vm, Value *args, int nargs)
{
    size_t times;
    if (!sequence_times(vm, args[1], &times) ||
        !repeat(vm, as_deque(args[0]), times))
        return ERROR;
    return incref(args[0]);
}

static Value deque_mul(VM *vm, Value *args, int nargs)
{
    size_t times;
    if (!sequence_times(vm, args[1], &times))
        return ERROR;
    Value product = copy_of(vm, as_deque(args[0]));
    if (product != ERROR && !repeat(vm, as_deque(product), times)) {
        decref(vm, product);
        return ERROR;
    }
    return product;
}

static bool holds(CompareOp op, size_t n, size_t m)
{
    switch (op) {
    case CMP_LT: return n < m;
    case CMP_LE: return n <= m;
    case CMP_EQ: return n == m;
    case CMP_NE: return n != m;
    case CMP_GT: return n > m;
    case CMP_GE: return n >= m;
    }
    return false;
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_deque(vm, args[1]))
        return NOT_IMPLEMENTED;
    Deque *a = as_deque(args[0]), *b = as_deque(args[1]);
    if (op == CMP_EQ || op == CMP_NE) {
        if (a == b)
            return from_bool(op == CMP_EQ);
        if (a->count != b->count)
            return from_bool(op == CMP_NE);
    }
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    size_t astate = a->state, bstate = b->state;
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        Value x = *place(a, i), y = *place(b, i);
        if (x == y)
            continue;
        incref(x);
        incref(y);
        int result = value_equal(vm, x, y);
        bool differ = result == 0;
        if (differ)
            result = value_compare_bool(vm, op, x, y);
        decref(vm, x);
        decref(vm, y);
        if (result < 0 || differ)
            return result < 0 ? ERROR : from_bool(result);
        if (a->state != astate || b->state != bstate)
            return raise_error(vm, C_RuntimeError,
                               "deque mutated during iteration");
    }
    return from_bool(holds(op, a->count, b->count));
}

/* --- what it looks like -------------------------------------------------- */

static Value deque_len(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)as_deque(args[0])->count);
}

static Value deque_repr(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    Str *name = class_of(vm, args[0])->name;
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_value(vm, "[...]", 5);
    Value result = ERROR, items = list_from_iterable(vm, args[0]);
    if (items != ERROR) {
        result = d->limit > 0
                     ? str_format(vm, "%S(%R, maxlen=%z)", name, items,
                                  (ptrdiff_t)maxlen(d))
                     : str_format(vm, "%S(%R)", name, items);
        decref(vm, items);
    }
    repr_leave(vm, args[0]);
    return result;
}

static Value deque_maxlen(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    return d->limit == 0 ? NONE : from_int64(vm, (int64_t)maxlen(d));
}

static Value deque_reduce(VM *vm, Value *args, int nargs)
{
    Deque *d = as_deque(args[0]);
    Value parts[4] = {incref(from_object(class_of(vm, args[0])))};
    parts[1] = incref(from_object(vm->empty_tuple));
    if (d->limit > 0) {
        Value length = from_int64(vm, (int64_t)maxlen(d));
        value_set(vm, &parts[1],
                  length == ERROR ? ERROR
                                  : tuple_pack(vm, 2, parts[1], length));
        if (length != ERROR)
            decref(vm, length);
    }
    parts[2] = parts[1] == ERROR
                   ? ERROR
                   : call_method(vm, args[0], vm->names[N___getstate__], NULL,
                                 0);
    parts[3] = parts[2] == ERROR ? ERROR : value_iter(vm, args[0]);
    if (parts[3] != ERROR)
        return tuple_steal(vm, parts, 4);
    for (int i = 0; i < 4; i++)
        decref(vm, parts[i]);
    return ERROR;
}

static size_t deque_size(VM *vm, Object *o)
{
    Deque *d = (Deque *)o;
    return heap_size_of(o) + (d->items == NULL ? 0 : heap_size_of(d->items));
}

/* --- tables -------------------------------------------------------------- */

static void deque_fini(VM *vm, Object *o)
{
    clear(vm, (Deque *)o);
}

static void deque_traverse(Object *o, Visit visit, void *arg)
{
    Deque *d = (Deque *)o;
    for (size_t i = 0; i < d->count; i++)
        visit(*place(d, i), arg);
}

static const TypeOps deque_ops = {
    .compare = compare,
    .fini = deque_fini,
    .traverse = deque_traverse,
    .clear = deque_fini,
    .size = deque_size,
};
static const MethodDef deque_rows[] = {
    NEW(deque_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", deque_fill, "iterable=?, maxlen=None",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", deque_repr, "", "Return repr(self)."),
    NO_HASH,
    ROWS_OF(native_comparisons),
    METHOD("__iter__", deque_iter, "", "Implement iter(self)."),
    METHOD("__len__", deque_len, "", "Return len(self)."),
    METHOD("__getitem__", deque_getitem, "key, /", "Return self[key]."),
    METHOD("__setitem__", deque_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", deque_delitem, "key, /", "Delete self[key]."),
    METHOD("__contains__", deque_contains, "key, /",
           "Return bool(key in self)."),
    SEQUENCE_METHOD("__add__", deque_add, "value, /", "Return self+value."),
    SEQUENCE_METHOD("__mul__", deque_mul, "value, /", "Return self*value."),
    SEQUENCE_METHOD("__rmul__", deque_mul, "value, /", "Return value*self."),
    SEQUENCE_METHOD("__iadd__", deque_iadd, "value, /",
                    "Implement self+=value."),
    SEQUENCE_METHOD("__imul__", deque_imul, "value, /",
                    "Implement self*=value."),
    METHOD("__reversed__", deque_reversed, "",
           "Return an iterator over the items from right to left."),
    METHOD("__copy__", deque_copy, "", "Return a shallow copy."),
    METHOD("__reduce__", deque_reduce, "", "Return state for pickling."),
    ROWS_OF(native_sizeof),
    METHOD("append", deque_append, "item, /",
           "Put item at the right end."),
    METHOD("appendleft", deque_appendleft, "item, /",
           "Put item at the left end."),
    METHOD("clear", deque_clear, "", "Remove all items."),
    METHOD("copy", deque_copy, "", "Return a shallow copy."),
    METHOD("count", deque_count, "value, /",
           "Return how often value occurs."),
    METHOD("extend", deque_extend, "iterable, /",
           "Put the items of iterable at the right end."),
    METHOD("extendleft", deque_extendleft, "iterable, /",
           "Put the items of iterable at the left end, one after the other."),
    METHOD("index", deque_index, "value, start=?, stop=?, /",
           "Return the index of the first item equal to value.\n\n"
           "Raises ValueError if there is none."),
    METHOD("insert", deque_insert, "index, value, /",
           "Put value before the item at index."),
    METHOD("pop", deque_pop, "", "Remove and return the rightmost item."),
    METHOD("popleft", deque_popleft, "",
           "Remove and return the leftmost item."),
    METHOD("remove", deque_remove, "value, /",
           "Remove the first item equal to value."),
    METHOD("reverse", deque_reverse, "", "Reverse the items in place."),
    METHOD("rotate", deque_rotate, "n=1, /",
           "Move all items n steps to the right; to the left if n is "
           "negative."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return deque[object], a generic alias."),
    GETSET("maxlen", deque_maxlen, NULL,
           "maximum size of a deque or None if unbounded"),
    METHODS_END,
};

bool deque_define(VM *vm)
{
    static const ClassDef deque_def = {
        .id = C_deque,
        .flags = CLS_SEQUENCE,
        .size = sizeof(Deque),
        .ops = &deque_ops,
        .methods = deque_rows,
        .doc = "A list-like sequence optimized for data accesses near its "
               "endpoints.",
        .weak_offset = offsetof(Deque, weakrefs),
    };
    return class_define(vm, &deque_def) && deque_iterators_define(vm);
}

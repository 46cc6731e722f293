/* list_methods.c: the class list.
 *
 * One function per method, over what list.c offers.  self is a list or an
 * instance of a subclass; results that CPython makes as plain lists are plain
 * lists.  Arguments with __index__ can run code that changes the list, so
 * they are converted before its length is looked at.
 */
#include "object/error.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/type.h"

static Span list_span(Value v)
{
    List *l = as_list(v);
    return (Span){&l->items, &l->count};
}

/* An argument that must be an int of the machine's size. */
bool ssize_argument(VM *vm, Value v, ptrdiff_t *out)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t wide = 0;
    bool ok = int_fits_int64(n, &wide);
    decref(vm, n);
    if (!ok)
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C ssize_t");
    *out = (ptrdiff_t)wide;
    return ok;
}

/* --- creation ------------------------------------------------------------ */

static Value list_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    void *l = cls == vm->classes[C_list] ? (void *)list_new(vm, 0)
                                         : (void *)instance_new(vm, cls, 0);
    return l == NULL ? ERROR : from_object(l);
}

/* args: self, kwargs, what was given */
static Value list_fill(VM *vm, Value *args, int nargs)
{
    if (args[1] != UNBOUND && !class_of(vm, args[0])->finds_new)
        return raise_error(vm, C_TypeError,
                           "list() takes no keyword arguments");
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "list expected at most 1 argument, got %d",
                           nargs - 2);
    List *l = as_list(args[0]);
    if (l->count > 0)
        list_clear(vm, l);
    if (nargs == 3 && !list_extend(vm, l, args[2]))
        return ERROR;
    return NONE;
}

/* --- the sequence -------------------------------------------------------- */

static Value list_len(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)as_list(args[0])->count);
}

/* The items of a slice with a step, as a new list. */
static Value get_slice(VM *vm, List *l, Value slice)
{
    ptrdiff_t start, step;
    size_t n;
    if (!sequence_slice(vm, slice, &l->count, &start, &step, &n))
        return ERROR;
    List *result = list_new(vm, n);
    if (result == NULL)
        return ERROR;
    for (size_t i = 0; i < n; i++, start += step)
        result->items[i] = incref(l->items[start]);
    result->count = n;
    return from_object(result);
}

static Value list_getitem(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    ptrdiff_t i;
    if (is_exact(args[1], C_slice))
        return get_slice(vm, l, args[1]);
    if (!sequence_index(vm, args[1], "list", &i))
        return ERROR;
    if (i < 0)
        i += (ptrdiff_t)l->count;
    if ((size_t)i >= l->count)
        return raise_error(vm, C_IndexError, "list index out of range");
    return incref(l->items[i]);
}

/* The items to be assigned, as an array that nothing can change meanwhile;
 * keeper is what holds them. */
static bool assigned_items(VM *vm, List *l, Value v, Value *keeper,
                           const Value **items, size_t *n)
{
    if (is_exact(v, C_tuple)) {
        *keeper = incref(v);
        *items = as_tuple(v)->items;
        *n = as_tuple(v)->count;
        return true;
    }
    if (is_exact(v, C_list) && as_list(v) != l) {
        *keeper = incref(v);
    } else {
        Value iterator = value_iter(vm, v);
        if (iterator == ERROR && error_is(vm, C_TypeError)) {
            error_clear(vm);
            raise_error(vm, C_TypeError,
                        "must assign iterable to extended slice");
        }
        *keeper = iterator == ERROR ? ERROR
                                    : list_from_iterable(vm, iterator);
        decref(vm, iterator);
        if (*keeper == ERROR)
            return false;
    }
    *items = as_list(*keeper)->items;
    *n = as_list(*keeper)->count;
    return true;
}

/* l[start::step] = items, the same number */
static bool assign_extended(VM *vm, List *l, ptrdiff_t start, ptrdiff_t step,
                            size_t count, const Value *items, size_t n)
{
    if (n != count) {
        raise_error(vm, C_ValueError,
                    "attempt to assign sequence of size %z to extended slice "
                    "of size %z",
                    (ptrdiff_t)n, (ptrdiff_t)count);
        return false;
    }
    if (n == 0)
        return true;
    Value *gone = mem_alloc(vm, n * sizeof(Value));
    if (gone == NULL)
        return false;
    for (size_t i = 0; i < n; i++, start += step) {
        gone[i] = l->items[start];
        l->items[start] = incref(items[i]);
    }
    for (size_t i = 0; i < n; i++)
        decref(vm, gone[i]);
    mem_free(vm, gone, n * sizeof(Value));
    return true;
}

static bool set_slice(VM *vm, List *l, Value slice, Value v)
{
    ptrdiff_t start, stop, step;
    size_t n;
    Value keeper;
    const Value *items;
    /* From items on no code may run: it could change them. */
    if (!slice_unpack(vm, as(Slice, slice), &start, &stop, &step) ||
        !assigned_items(vm, l, v, &keeper, &items, &n))
        return false;
    size_t count = slice_adjust(l->count, &start, &stop, step);
    bool ok = step == 1 ? list_replace(vm, l, (size_t)start,
                                       (size_t)start + count, items, n)
                        : assign_extended(vm, l, start, step, count, items, n);
    decref(vm, keeper);
    return ok;
}

static bool del_slice(VM *vm, List *l, Value slice)
{
    ptrdiff_t start, step;
    size_t count;
    if (!sequence_slice(vm, slice, &l->count, &start, &step, &count))
        return false;
    if (count == 0)
        return true;
    if (step == 1)
        return list_replace(vm, l, (size_t)start, (size_t)start + count, NULL,
                            0);
    if (step < 0) { /* the same items, from the other end */
        start += (ptrdiff_t)(count - 1) * step;
        step = -step;
    }
    Value *gone = mem_alloc(vm, count * sizeof(Value));
    if (gone == NULL)
        return false;
    size_t from = (size_t)start, to = from;
    for (size_t i = 0; i < count; i++) {
        gone[i] = l->items[from++];
        size_t keep = i + 1 < count ? (size_t)step - 1 : l->count - from;
        memmove(l->items + to, l->items + from, keep * sizeof(Value));
        to += keep;
        from += keep;
    }
    l->count = to;
    for (size_t i = 0; i < count; i++)
        decref(vm, gone[i]);
    mem_free(vm, gone, count * sizeof(Value));
    return true;
}

/* Assign to or delete l[key]; v UNBOUND deletes. */
static Value store_item(VM *vm, List *l, Value key, Value v)
{
    ptrdiff_t i;
    if (is_exact(key, C_slice)) {
        bool ok = v == UNBOUND ? del_slice(vm, l, key)
                               : set_slice(vm, l, key, v);
        return ok ? NONE : ERROR;
    }
    if (!sequence_index(vm, key, "list", &i))
        return ERROR;
    if (i < 0)
        i += (ptrdiff_t)l->count;
    if ((size_t)i >= l->count)
        return raise_error(vm, C_IndexError,
                           "list assignment index out of range");
    if (v != UNBOUND)
        value_set(vm, &l->items[i], incref(v));
    else
        decref(vm, list_take(vm, l, (size_t)i));
    return NONE;
}

static Value list_setitem(VM *vm, Value *args, int nargs)
{
    return store_item(vm, as_list(args[0]), args[1], args[2]);
}

static Value list_delitem(VM *vm, Value *args, int nargs)
{
    return store_item(vm, as_list(args[0]), args[1], UNBOUND);
}

static Value list_contains(VM *vm, Value *args, int nargs)
{
    ptrdiff_t i = span_find(vm, list_span(args[0]), args[1], 0, SIZE_MAX);
    return i == -2 ? ERROR : from_bool(i >= 0);
}

static Value list_add(VM *vm, Value *args, int nargs)
{
    if (!is_list(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "can only concatenate list (not \"%.200T\") to list",
                           args[1]);
    return list_concat(vm, as_list(args[0]), as_list(args[1]));
}

static Value list_iadd(VM *vm, Value *args, int nargs)
{
    if (!list_extend(vm, as_list(args[0]), args[1]))
        return ERROR;
    return incref(args[0]);
}

/* Is n * times a size that a list can have, and is there memory for it? */
static bool times_fits(VM *vm, size_t n, size_t times)
{
    size_t bytes;
    if (__builtin_mul_overflow(n * sizeof(Value), times, &bytes) ||
        bytes > PTRDIFF_MAX || !heap_has_room(&vm->heap, bytes)) {
        raise_memory(vm);
        return false;
    }
    return true;
}

static Value list_mul(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    size_t times;
    if (!sequence_times(vm, args[1], &times))
        return ERROR;
    size_t n = l->count;
    if (n == 0)
        times = 0;
    if (!times_fits(vm, n, times))
        return ERROR;
    List *result = list_new(vm, n * times);
    if (result == NULL)
        return ERROR;
    for (size_t t = 0; t < times; t++)
        for (size_t i = 0; i < n; i++)
            result->items[t * n + i] = incref(l->items[i]);
    result->count = n * times;
    return from_object(result);
}

static Value list_imul(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    size_t times;
    if (!sequence_times(vm, args[1], &times))
        return ERROR;
    size_t n = l->count;
    if (times == 0) {
        list_clear(vm, l);
    } else if (n > 0 && times > 1) {
        if (!times_fits(vm, n, times) || !list_reserve(vm, l, n * times))
            return ERROR;
        for (size_t i = n; i < n * times; i++)
            l->items[i] = incref(l->items[i - n]);
        l->count = n * times;
    }
    return incref(args[0]);
}

static Value list_iter(VM *vm, Value *args, int nargs)
{
    return list_iterator_new(vm, as_list(args[0]));
}

static Value list_reversed(VM *vm, Value *args, int nargs)
{
    return list_reverse_iterator_new(vm, as_list(args[0]));
}

/* --- comparison and text ------------------------------------------------- */

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_list(vm, args[1]))
        return NOT_IMPLEMENTED;
    return span_compare(vm, op, list_span(args[0]), list_span(args[1]));
}

#define COMPARISON(name, op)                                                   \
    static Value name(VM *vm, Value *args, int nargs)                          \
    {                                                                          \
        return compare(vm, op, args);                                          \
    }
COMPARISON(list_lt, CMP_LT)
COMPARISON(list_le, CMP_LE)
COMPARISON(list_eq, CMP_EQ)
COMPARISON(list_ne, CMP_NE)
COMPARISON(list_gt, CMP_GT)
COMPARISON(list_ge, CMP_GE)
#undef COMPARISON

static Value list_repr(VM *vm, Value *args, int nargs)
{
    return span_repr(vm, args[0], list_span(args[0]), "[]");
}

/* --- methods ------------------------------------------------------------- */

static Value list_append_method(VM *vm, Value *args, int nargs)
{
    return list_append(vm, as_list(args[0]), args[1]) ? NONE : ERROR;
}

static Value list_extend_method(VM *vm, Value *args, int nargs)
{
    return list_extend(vm, as_list(args[0]), args[1]) ? NONE : ERROR;
}

static Value list_insert_method(VM *vm, Value *args, int nargs)
{
    ptrdiff_t at;
    if (!ssize_argument(vm, args[1], &at))
        return ERROR;
    return list_insert(vm, as_list(args[0]), at, args[2]) ? NONE : ERROR;
}

static Value list_pop(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    ptrdiff_t i;
    if (!ssize_argument(vm, args[1], &i))
        return ERROR;
    if (l->count == 0)
        return raise_error(vm, C_IndexError, "pop from empty list");
    if (i < 0)
        i += (ptrdiff_t)l->count;
    if ((size_t)i >= l->count)
        return raise_error(vm, C_IndexError, "pop index out of range");
    return list_take(vm, l, (size_t)i);
}

static Value list_remove(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    ptrdiff_t i = span_find(vm, list_span(args[0]), args[1], 0, SIZE_MAX);
    if (i == -2)
        return ERROR;
    if (i == -1)
        return raise_error(vm, C_ValueError, "list.remove(x): x not in list");
    if ((size_t)i < l->count) /* else __eq__ emptied it */
        decref(vm, list_take(vm, l, (size_t)i));
    return NONE;
}

static Value list_clear_method(VM *vm, Value *args, int nargs)
{
    list_clear(vm, as_list(args[0]));
    return NONE;
}

static Value list_copy(VM *vm, Value *args, int nargs)
{
    return list_slice(vm, as_list(args[0]), 0, as_list(args[0])->count);
}

static Value list_index(VM *vm, Value *args, int nargs)
{
    size_t from, to;
    if (!sequence_bounds(vm, args[2], args[3], as_list(args[0])->count, &from,
                         &to))
        return ERROR;
    ptrdiff_t i = span_find(vm, list_span(args[0]), args[1], from, to);
    if (i == -1)
        return raise_error(vm, C_ValueError, "%R is not in list", args[1]);
    return i < 0 ? ERROR : from_small(i);
}

static Value list_count(VM *vm, Value *args, int nargs)
{
    Span s = list_span(args[0]);
    int64_t count = 0;
    for (ptrdiff_t i = -1;; count++) {
        i = span_find(vm, s, args[1], (size_t)(i + 1), SIZE_MAX);
        if (i < 0)
            return i == -2 ? ERROR : from_small(count);
    }
}

static Value list_reverse(VM *vm, Value *args, int nargs)
{
    List *l = as_list(args[0]);
    for (size_t i = 0, j = l->count; i + 1 < j; i++) {
        Value v = l->items[i];
        l->items[i] = l->items[--j];
        l->items[j] = v;
    }
    return NONE;
}

/* args: self, key, reverse */
static Value list_sort_method(VM *vm, Value *args, int nargs)
{
    int reverse = value_truth(vm, args[2]);
    if (reverse < 0)
        return ERROR;
    return list_sort(vm, as_list(args[0]), args[1], reverse) ? NONE : ERROR;
}

static const MethodDef methods[] = {
    NEW(list_make, "cls, /, *args, **kwargs"),
    ROWS_OF(native_sizeof),
    METHOD("__init__", list_fill, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", list_repr, "", "Return repr(self)."),
    NO_HASH,
    METHOD("__lt__", list_lt, "value, /", "Return self<value."),
    METHOD("__le__", list_le, "value, /", "Return self<=value."),
    METHOD("__eq__", list_eq, "value, /", "Return self==value."),
    METHOD("__ne__", list_ne, "value, /", "Return self!=value."),
    METHOD("__gt__", list_gt, "value, /", "Return self>value."),
    METHOD("__ge__", list_ge, "value, /", "Return self>=value."),
    METHOD("__iter__", list_iter, "", "Implement iter(self)."),
    METHOD("__len__", list_len, "", "Return len(self)."),
    METHOD("__getitem__", list_getitem, "index, /", "Return self[index]."),
    METHOD("__setitem__", list_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", list_delitem, "key, /", "Delete self[key]."),
    METHOD("__contains__", list_contains, "key, /",
           "Return bool(key in self)."),
    SEQUENCE_METHOD("__add__", list_add, "value, /", "Return self+value."),
    SEQUENCE_METHOD("__mul__", list_mul, "value, /", "Return self*value."),
    SEQUENCE_METHOD("__rmul__", list_mul, "value, /", "Return value*self."),
    SEQUENCE_METHOD("__iadd__", list_iadd, "value, /",
                    "Implement self+=value."),
    SEQUENCE_METHOD("__imul__", list_imul, "value, /",
                    "Implement self*=value."),
    METHOD("__reversed__", list_reversed, "",
           "Return an iterator over the items from last to first."),
    METHOD("append", list_append_method, "object, /",
           "Put object at the end of the list."),
    METHOD("clear", list_clear_method, "", "Remove all items."),
    METHOD("copy", list_copy, "", "Return a new list of the same items."),
    METHOD("count", list_count, "value, /",
           "Return how often value occurs in the list."),
    METHOD("extend", list_extend_method, "iterable, /",
           "Put the items of iterable at the end of the list."),
    METHOD("index", list_index, "value, start=?, stop=?, /",
           "Return the index of the first item equal to value.\n\n"
           "Raises ValueError if there is none."),
    METHOD("insert", list_insert_method, "index, object, /",
           "Put object before the item at index."),
    METHOD("pop", list_pop, "index=-1, /",
           "Remove and return the item at index (the last by default).\n\n"
           "Raises IndexError if the list is empty or index is out of "
           "range."),
    METHOD("remove", list_remove, "value, /",
           "Remove the first item equal to value.\n\n"
           "Raises ValueError if there is none."),
    METHOD("reverse", list_reverse, "", "Reverse the list in place."),
    METHOD("sort", list_sort_method, "*, key=None, reverse=False",
           "Sort the list in place, in ascending order.\n\n"
           "The sort is stable: equal items keep their order.  With key, "
           "items are\ncompared by key(item), called once for each; with "
           "reverse, the order is\ndescending."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return list[object], a generic alias."),
    METHODS_END,
};

bool list_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_list,
        .flags = CLS_IS_LIST | CLS_SEQUENCE,
        .size = sizeof(List),
        .ops = &list_ops,
        .methods = methods,
        .doc = "Built-in mutable sequence.\n\nIf no argument is given, the "
               "list is empty.  The argument must be an\niterable.",
    };
    if (!class_define(vm, &def))
        return false;
    vm->classes[C_list]->shape->dealloc = list_dealloc;
    return true;
}

/* itertools_endless.c: count, cycle, repeat, and accumulate: iterators that
 * make their items.
 */
#include "modules/itertools_module.h"

/* --- count: n the next number; or, where that is not enough, a the next one
 * and b the step ----------------------------------------------------------- */

static bool is_one(VM *vm, Value v)
{
    return is_integer(vm, v) && int_value(v) == from_small(1);
}

/* args: cls, start, step */
static Value count_new(VM *vm, Value *args, int nargs)
{
    Value start = args[1], step = args[2];
    if (!value_is_number(vm, start) || !value_is_number(vm, step))
        return raise_error(vm, C_TypeError, "a number is required");
    Iter *it = iter_alloc(vm, args[0]);
    if (!it)
        return ERROR;
    if (is_integer(vm, start) && is_int(int_value(start)) &&
        is_one(vm, step)) {
        it->n = as_small(int_value(start));
    } else {
        it->a = incref(start);
        it->b = incref(step);
    }
    return from_object(it);
}

static Value count_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (likely(it->a == UNBOUND)) {
        if (likely(it->n < INT_MAX62))
            return from_small(it->n++);
        it->a = from_small(it->n);
        it->b = from_small(1);
    }
    Value now = incref(it->a), step = incref(it->b);
    Value next = value_binary(vm, SP_ADD, now, step);
    decref(vm, step);
    if (next == ERROR) {
        decref(vm, now);
        return ERROR;
    }
    value_set(vm, &it->a, next);
    return now;
}
ITER_OPS(count);

static Value count_repr(VM *vm, Value *args, int nargs)
{
    const Iter *it = as_iter(args[0]);
    const Str *name = class_of(vm, args[0])->name;
    if (it->a == UNBOUND)
        return str_format(vm, "%S(%l)", name, (long long)it->n);
    if (is_one(vm, it->b))
        return str_format(vm, "%S(%R)", name, it->a);
    return str_format(vm, "%S(%R, %R)", name, it->a, it->b);
}

static const MethodDef count_rows[] = {
    NEW(count_new, "cls, /, start=0, step=1"),
    ITER_ROWS,
    REDUCE_ROW(iter_reduce),
    METHOD("__repr__", count_repr, "", "Return repr(self)."),
    METHODS_END,
};

/* --- cycle: a the iterator, until its end; b the list of its items; n where
 * in the list; m: it holds all of them
 * -------------------------------------------------------------- */

static Value cycle_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_cycle, 1, 1))
        return ERROR;
    return iter_make(vm, args[0], value_iter(vm, args[2]),
                     list_from(vm, NULL, 0));
}

static Value cycle_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->b == UNBOUND)
        return UNBOUND;
    if (it->a != UNBOUND) {
        Value source = incref(it->a);
        Value item = iter_step(vm, source);
        decref(vm, source);
        if (item == ERROR)
            return ERROR;
        if (item != UNBOUND) {
            if (it->b == UNBOUND || it->m ||
                list_append(vm, as_list(it->b), item))
                return item;
            decref(vm, item);
            return ERROR;
        }
        value_set(vm, &it->a, UNBOUND);
    }
    const List *items = it->b == UNBOUND ? NULL : as_list(it->b);
    if (!items || items->count == 0)
        return UNBOUND;
    if ((size_t)it->n >= items->count)
        it->n = 0;
    return incref(items->items[it->n++]);
}
ITER_OPS(cycle);

static const MethodDef cycle_rows[] = {
    NEW(cycle_new, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    COPY_ROWS,
    METHODS_END,
};

/* --- repeat: a the object; n how often still, -1: forever ----------------- */

static Value repeat_new(VM *vm, Value *args, int nargs)
{
    ptrdiff_t times = -1;
    if (args[2] != UNBOUND) {
        if (!iter_size(vm, args[2], &times))
            return ERROR;
        if (times < 0)
            times = 0;
    }
    Value it = iter_make(vm, args[0], incref(args[1]), UNBOUND);
    if (it != ERROR)
        as_iter(it)->n = times;
    return it;
}

static Value repeat_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->n == 0)
        return UNBOUND;
    if (it->n > 0)
        it->n--;
    return incref(it->a);
}
ITER_OPS(repeat);

static Value repeat_hint(VM *vm, Value *args, int nargs)
{
    int64_t n = as_iter(args[0])->n;
    if (n < 0)
        return raise_error(vm, C_TypeError, "len() of unsized object");
    return from_int64(vm, n);
}

static Value repeat_repr(VM *vm, Value *args, int nargs)
{
    const Iter *it = as_iter(args[0]);
    const Str *name = class_of(vm, args[0])->name;
    return it->n < 0 ? str_format(vm, "%S(%R)", name, it->a)
                     : str_format(vm, "%S(%R, %l)", name, it->a,
                                  (long long)it->n);
}

static const MethodDef repeat_rows[] = {
    NEW(repeat_new, "cls, /, object, times=?"),
    ITER_ROWS,
    REDUCE_ROW(iter_reduce),
    METHOD("__repr__", repeat_repr, "", "Return repr(self)."),
    METHOD("__length_hint__", repeat_hint, "",
           "Private method returning an estimate of len(list(it))."),
    METHODS_END,
};

/* --- accumulate: a the function or None; b the total so far; c the iterator;
 * d what comes before all -------------------------------------------------- */

/* args: cls, iterable, func, initial */
static Value accumulate_new(VM *vm, Value *args, int nargs)
{
    Value source = value_iter(vm, args[1]);
    if (source == ERROR)
        return ERROR;
    Value it = iter_make(vm, args[0], incref(args[2]), UNBOUND);
    if (it == ERROR) {
        decref(vm, source);
        return ERROR;
    }
    as_iter(it)->c = source;
    if (args[3] != NONE)
        as_iter(it)->d = incref(args[3]);
    return it;
}

static Value accumulate_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->d != UNBOUND) {
        it->b = it->d;
        it->d = UNBOUND;
        return incref(it->b);
    }
    if (it->c == UNBOUND)
        return UNBOUND;
    Value source = incref(it->c);
    Value item = iter_step(vm, source);
    decref(vm, source);
    if (item == UNBOUND || item == ERROR)
        return item;
    if (it->b != UNBOUND) {
        Value pair[2] = {incref(it->b), item}, fn = incref(it->a);
        item = fn == NONE ? value_binary(vm, SP_ADD, pair[0], pair[1])
                          : call(vm, fn, pair, 2);
        decref(vm, pair[0]);
        decref(vm, pair[1]);
        decref(vm, fn);
        if (item == ERROR)
            return ERROR;
    }
    value_set(vm, &it->b, incref(item));
    return item;
}
ITER_OPS(accumulate);

static const MethodDef accumulate_rows[] = {
    NEW(accumulate_new, "cls, /, iterable, func=None, *, initial=None"),
    ITER_ROWS,
    COPY_ROWS,
    METHODS_END,
};

const ClassDef itertools_endless[4] = {
    {.id = C_count, .size = sizeof(Iter), .ops = &count_ops,
     .methods = count_rows,
     .doc = "Make an iterator of numbers: start, start + step, and so on, "
            "without end."},
    {.id = C_cycle, .size = sizeof(Iter), .ops = &cycle_ops,
     .methods = cycle_rows,
     .doc = "Make an iterator that gives the items of the iterable again and "
            "again."},
    {.id = C_repeat, .size = sizeof(Iter), .ops = &repeat_ops,
     .methods = repeat_rows,
     .doc = "repeat(object [,times]) -> an iterator that gives the object "
            "times times,\nor without end."},
    {.id = C_accumulate, .size = sizeof(Iter), .ops = &accumulate_ops,
     .methods = accumulate_rows,
     .doc = "Make an iterator of running totals, by + or by the function "
            "given."},
};

/* itertools_filter.c: iterators over some of the items of another one:
 * compress, dropwhile, takewhile, filterfalse, islice; and those that hand
 * them on in another form: starmap, pairwise, batched.
 */
#include "modules/itertools_module.h"

/* The next item of a value that holds an iterator, or is UNBOUND. */
static Value next_of(VM *vm, Value iterator)
{
    if (iterator == UNBOUND)
        return UNBOUND;
    incref(iterator);
    Value item = iter_step(vm, iterator);
    decref(vm, iterator);
    return item;
}

/* Is fn(item) true?  1, 0, -1.  fn None or bool: the item itself. */
static int passes(VM *vm, Value fn, Value item)
{
    if (fn == NONE || fn == from_object(vm->classes[C_bool]))
        return is_int(item)    ? item != from_small(0)
               : is_bool(item) ? item == TRUE
                               : value_truth(vm, item);
    incref(fn);
    Value answer = call(vm, fn, &item, 1);
    decref(vm, fn);
    if (answer == ERROR)
        return -1;
    int truth = value_truth(vm, answer);
    decref(vm, answer);
    return truth;
}

/* --- compress: a the data, b the selectors -------------------------------- */

static Value compress_new(VM *vm, Value *args, int nargs)
{
    Value data = value_iter(vm, args[1]);
    return iter_make(vm, args[0], data,
                     data == ERROR ? ERROR : value_iter(vm, args[2]));
}

static Value compress_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    for (;;) {
        Value item = next_of(vm, it->a);
        if (item == UNBOUND || item == ERROR)
            return item;
        Value selector = next_of(vm, it->b);
        if (selector == UNBOUND || selector == ERROR) {
            decref(vm, item);
            return selector;
        }
        int chosen = value_truth(vm, selector);
        decref(vm, selector);
        if (chosen > 0)
            return item;
        decref(vm, item);
        if (chosen < 0)
            return ERROR;
    }
}
ITER_OPS(compress);

static const MethodDef compress_rows[] = {
    NEW(compress_new, "cls, /, data, selectors"),
    ITER_ROWS,
    REDUCE_ROW(iter_reduce),
    METHODS_END,
};

/* --- with a function a and an iterator b; n: the state -------------------- */

static Value by_function(VM *vm, Value *args, int nargs, ClassId id)
{
    if (!iter_arguments(vm, args, nargs, id, 2, 2))
        return ERROR;
    return iter_make(vm, args[0], incref(args[2]), value_iter(vm, args[3]));
}

/* passes() for dropwhile and takewhile, which know no None. */
static int holds(VM *vm, Value fn, Value item)
{
    if (fn != NONE)
        return passes(vm, fn, item);
    raise_error(vm, C_TypeError, "'NoneType' object is not callable");
    return -1;
}

static Value dropwhile_new(VM *vm, Value *args, int nargs)
{
    return by_function(vm, args, nargs, C_dropwhile);
}

static Value dropwhile_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    for (;;) {
        Value item = next_of(vm, it->b);
        if (item == UNBOUND || item == ERROR || it->n)
            return item;
        int drop = holds(vm, it->a, item);
        if (drop == 0) {
            it->n = 1;
            return item;
        }
        decref(vm, item);
        if (drop < 0)
            return ERROR;
    }
}
ITER_OPS(dropwhile);

static Value takewhile_new(VM *vm, Value *args, int nargs)
{
    return by_function(vm, args, nargs, C_takewhile);
}

static Value takewhile_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->n)
        return UNBOUND;
    Value item = next_of(vm, it->b);
    if (item == UNBOUND || item == ERROR)
        return item;
    int take = holds(vm, it->a, item);
    if (take > 0)
        return item;
    decref(vm, item);
    if (take < 0)
        return ERROR;
    it->n = 1;
    return UNBOUND;
}
ITER_OPS(takewhile);

static Value filterfalse_new(VM *vm, Value *args, int nargs)
{
    return by_function(vm, args, nargs, C_filterfalse);
}

static Value filterfalse_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    for (;;) {
        Value item = next_of(vm, it->b);
        if (item == UNBOUND || item == ERROR)
            return item;
        int drop = passes(vm, it->a, item);
        if (drop == 0)
            return item;
        decref(vm, item);
        if (drop < 0)
            return ERROR;
    }
}
ITER_OPS(filterfalse);

static Value starmap_new(VM *vm, Value *args, int nargs)
{
    return by_function(vm, args, nargs, C_starmap);
}

static Value starmap_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    Value item = next_of(vm, it->b);
    if (item == UNBOUND || item == ERROR)
        return item;
    Tuple *args = tuple_from_iterable(vm, item);
    decref(vm, item);
    if (!args)
        return ERROR;
    Value fn = incref(it->a);
    Value r = call(vm, fn, args->items, (int)args->count);
    decref(vm, fn);
    release(vm, args);
    return r;
}
ITER_OPS(starmap);

#define FUNCTION_ROWS(name, ...)                                             \
    static const MethodDef name##_rows[] = {                                 \
        NEW(name##_new, "cls, /, *args, **kwargs"),                          \
        ITER_ROWS,                                                           \
        __VA_ARGS__ METHODS_END,                                             \
    }
FUNCTION_ROWS(dropwhile, COPY_ROWS, );
FUNCTION_ROWS(takewhile, COPY_ROWS, );
FUNCTION_ROWS(filterfalse, REDUCE_ROW(iter_reduce), );
FUNCTION_ROWS(starmap, REDUCE_ROW(iter_reduce), );

/* --- islice: a the iterator; b the step as an int; n the number of the next
 * item of it, m of the next one to give, k where to stop, -1: nowhere ------ */

/* None, or an int that fits; -1: neither. */
static ptrdiff_t slice_number(VM *vm, Value v, ptrdiff_t none)
{
    ptrdiff_t n = -1;
    if (v == UNBOUND || v == NONE)
        return none;
    if (!value_as_index(vm, v, &n, false)) {
        error_clear(vm);
        return -1;
    }
    return n;
}

static Value bad_slice(VM *vm, const char *what)
{
    return raise_error(vm, C_ValueError,
                       "%s for islice() must be None or an integer: 0 <= x "
                       "<= sys.maxsize.",
                       what);
}

/* args: cls, kwargs, iterable, then stop, or start, stop and step */
static Value islice_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_islice, 2, 4))
        return ERROR;
    bool bounds = nargs > 4;
    ptrdiff_t start = bounds ? slice_number(vm, args[3], 0) : 0;
    Value last = args[bounds ? 4 : 3];
    ptrdiff_t stop = slice_number(vm, last, -1);
    if (stop == -1 && last != NONE)
        return bad_slice(vm, "Stop argument");
    if (start < 0 || stop < -1)
        return bad_slice(vm, "Indices");
    ptrdiff_t step = nargs > 5 ? slice_number(vm, args[5], 1) : 1;
    if (step < 1)
        return raise_error(vm, C_ValueError,
                           "Step for islice() must be a positive integer or "
                           "None.");
    Value made = iter_make(vm, args[0], value_iter(vm, args[2]),
                           from_int64(vm, step));
    if (made == ERROR)
        return ERROR;
    Iter *it = as_iter(made);
    it->m = start;
    it->k = stop;
    return made;
}

static Value islice_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    Value source = it->a, item;
    int64_t stop = it->k;
    if (source == UNBOUND)
        return UNBOUND;
    incref(source);
    while (it->n < it->m) {
        item = iter_step(vm, source);
        if (item == UNBOUND || item == ERROR)
            goto end;
        decref(vm, item);
        it->n++;
    }
    item = UNBOUND;
    if (stop >= 0 && it->n >= stop)
        goto end;
    item = iter_step(vm, source);
    if (item == UNBOUND || item == ERROR)
        goto end;
    it->n++;
    int64_t step = INT64_MAX;
    if (is_int(it->b))
        step = as_small(it->b);
    if (__builtin_add_overflow(it->m, step, &it->m) ||
        (stop >= 0 && it->m > stop))
        it->m = stop >= 0 ? stop : INT64_MAX;
    decref(vm, source);
    return item;
end:
    value_set(vm, &it->a, UNBOUND);
    decref(vm, source);
    return item;
}
ITER_OPS(islice);
FUNCTION_ROWS(islice, COPY_ROWS, );

/* --- pairwise: a the iterator, b the item before, c the tuple given first ---
 */

static Value pairwise_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_pairwise, 1, 1))
        return ERROR;
    return iter_make(vm, args[0], value_iter(vm, args[2]), UNBOUND);
}

static Value pairwise_end(VM *vm, Iter *it, Value result)
{
    value_set(vm, &it->a, UNBOUND);
    value_set(vm, &it->b, UNBOUND);
    return result;
}

static Value pairwise_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND)
        return UNBOUND;
    Value before = incref(it->b);
    if (before == UNBOUND) {
        before = next_of(vm, it->a);
        if (before == UNBOUND || before == ERROR)
            return pairwise_end(vm, it, before);
        value_set(vm, &it->b, incref(before));
        if (it->a == UNBOUND) { /* it came to its end meanwhile */
            decref(vm, before);
            return pairwise_end(vm, it, UNBOUND);
        }
    }
    Value item = next_of(vm, it->a);
    if (item == UNBOUND || item == ERROR) {
        decref(vm, before);
        return pairwise_end(vm, it, item);
    }
    value_set(vm, &it->b, incref(item));
    Value pair[2] = {before, item};
    return iter_tuple(vm, &it->c, pair, 2);
}
ITER_OPS(pairwise);
FUNCTION_ROWS(pairwise);

/* --- batched: a the iterator; n the size; m: must the last be full? ------- */

/* args: cls, iterable, n, strict */
static Value batched_new(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n;
    if (!iter_size(vm, args[2], &n))
        return ERROR;
    int strict = value_truth(vm, args[3]);
    if (strict < 0)
        return ERROR;
    if (n < 1)
        return raise_error(vm, C_ValueError, "n must be at least one");
    Value made = iter_make(vm, args[0], value_iter(vm, args[1]), UNBOUND);
    if (made == ERROR)
        return ERROR;
    as_iter(made)->n = n;
    as_iter(made)->m = strict;
    return made;
}

enum { FEW = 16 };

/* Up to it->n items, in few or, where they are more, in *list. */
static Value gather(VM *vm, Iter *it, Value source, Value *few, size_t *count,
                    List **list)
{
    size_t n = (size_t)it->n;
    Value item = NONE;
    while (*count < n) {
        item = iter_step(vm, source);
        if (item == UNBOUND || item == ERROR)
            return item;
        if (*count == FEW && !*list) {
            *list = list_new(vm, 2 * FEW);
            for (size_t i = 0; *list && i < FEW; i++)
                (*list)->items[(*list)->count++] = few[i];
            if (!*list) {
                decref(vm, item);
                return ERROR;
            }
        }
        if (*count < FEW) {
            few[(*count)++] = item;
            continue;
        }
        bool ok = list_append(vm, *list, item);
        decref(vm, item);
        if (!ok)
            return ERROR;
        ++*count;
    }
    return NONE;
}

static Value batched_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND)
        return UNBOUND;
    if (it->n > PTRDIFF_MAX / (ptrdiff_t)sizeof(Value))
        return raise_memory(vm);
    Value few[FEW], source = incref(it->a);
    List *list = NULL;
    size_t count = 0;
    Value how = gather(vm, it, source, few, &count, &list);
    decref(vm, source);
    if (how == UNBOUND && count && it->m)
        how = raise_error(vm, C_ValueError, "batched(): incomplete batch");
    if (how == ERROR || count == 0)
        value_set(vm, &it->a, UNBOUND);
    bool give = how != ERROR && count > 0;
    Value r = how == ERROR ? ERROR : UNBOUND;
    if (list) {
        if (give)
            r = tuple_from(vm, list->items, list->count);
        release(vm, list);
    } else if (give) {
        r = tuple_steal(vm, few, count);
    } else {
        while (count > 0)
            decref(vm, few[--count]);
    }
    return r;
}
ITER_OPS(batched);

static const MethodDef batched_rows[] = {
    NEW(batched_new, "cls, /, iterable, n, *, strict=False"),
    ITER_ROWS,
    METHODS_END,
};

#define DEF(name, text)                                                      \
    {                                                                        \
        .id = C_##name, .size = sizeof(Iter), .ops = &name##_ops,            \
        .methods = name##_rows, .doc = text                                  \
    }
const ClassDef itertools_filters[8] = {
    DEF(compress, "Make an iterator over those items of data whose selector "
                  "is true."),
    DEF(dropwhile, "Make an iterator over the items from the first one on "
                   "for which the\npredicate is false."),
    DEF(takewhile, "Make an iterator over the items up to the first one for "
                   "which the\npredicate is false."),
    DEF(filterfalse, "Make an iterator over the items for which the function "
                     "is false.\nIf function is None, over the items that "
                     "are false."),
    DEF(starmap, "Make an iterator of function(*item), for each item."),
    DEF(islice, "islice(iterable, stop) --> islice object\n"
                "islice(iterable, start, stop[, step]) --> islice object\n\n"
                "Make an iterator over the items that a slice of a list "
                "would have."),
    DEF(pairwise, "Make an iterator of pairs of neighbours: (s0, s1), "
                  "(s1, s2), ..."),
    DEF(batched, "Make an iterator of tuples of n items each.\n\nThe last "
                 "may be shorter; with strict that is a ValueError."),
};

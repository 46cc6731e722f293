/* builtins_iter.c: the built-in functions that walk iterables.
 *
 * Rows for the table in builtins.c; each function borrows its arguments.
 */
#include "modules/module.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/number.h"
#include "vm/frame.h"

/* --- all, any, len ----------------------------------------------------- */

/* Is there an item whose truth is this?  1, 0, -1. */
static int has_truth(VM *vm, Value iterable, int wanted)
{
    Value it = value_iter(vm, iterable);
    if (it == ERROR)
        return -1;
    for (;;) {
        Value v = iter_step(vm, it);
        int truth = v == ERROR ? -1 : v == UNBOUND ? !wanted
                                                   : value_truth(vm, v);
        bool end = v == UNBOUND;
        if (v != ERROR)
            decref(vm, v);
        if (truth < 0 || end || truth == wanted) {
            decref(vm, it);
            return truth < 0 ? -1 : !end;
        }
    }
}

static NATIVE(builtin_all)
{
    int found = has_truth(vm, args[0], 0);
    return found < 0 ? ERROR : from_bool(!found);
}

static NATIVE(builtin_any)
{
    int found = has_truth(vm, args[0], 1);
    return found < 0 ? ERROR : from_bool(found);
}

static NATIVE(builtin_len)
{
    ptrdiff_t n = value_len(vm, args[0]);
    return n < 0 ? ERROR : from_int64(vm, n);
}

/* --- iter, next -------------------------------------------------------- */

static NATIVE(builtin_iter)
{
    if (args[1] == UNBOUND)
        return value_iter(vm, args[0]);
    if (!value_callable(vm, args[0]))
        return raise_error(vm, C_TypeError,
                           "iter(v, w): v must be callable");
    return callable_iterator_new(vm, args[0], args[1]);
}

/* iter_next drops the value of a StopIteration, which next() must keep. */
static NATIVE(builtin_next)
{
    Class *cls = class_of(vm, args[0]);
    Value v;
    if (is_exact(args[0], C_generator)) {
        Value result;
        if (!c_stack_check(vm, ""))
            return ERROR;
        v = generator_send(vm, as(Generator, args[0]), NONE, &result);
        if (v != UNBOUND || args[1] == UNBOUND)
            v = generator_sent(vm, v, result);
        else
            decref(vm, result);
    } else if (cls->ops && cls->ops->next && !(cls->flags & CLS_HEAP)) {
        v = cls->ops->next(vm, as_object(args[0]));
    } else {
        v = call_special(vm, args[0], SP_NEXT, NULL, 0);
        if (v == UNBOUND)
            return raise_error(vm, C_TypeError,
                               "'%T' object is not an iterator", args[0]);
    }
    if (v == ERROR && args[1] != UNBOUND && error_is(vm, C_StopIteration)) {
        error_clear(vm);
        return incref(args[1]);
    }
    if (v != UNBOUND)
        return v;
    return args[1] != UNBOUND ? incref(args[1])
                              : raise_stop_iteration(vm, UNBOUND);
}

static NATIVE(builtin_aiter)
{
    Value v = call_special(vm, args[0], SP_AITER, NULL, 0);
    if (v == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "'%T' object is not an async iterable", args[0]);
    if (v != ERROR && !class_of(vm, v)->special[SP_ANEXT]) {
        raise_error(vm, C_TypeError,
                    "aiter() returned not an async iterator of type '%T'", v);
        decref(vm, v);
        return ERROR;
    }
    return v;
}

static NATIVE(builtin_anext)
{
    if (!class_of(vm, args[0])->special[SP_ANEXT])
        return raise_error(vm, C_TypeError,
                           "'%T' object is not an async iterator", args[0]);
    Value v = call_special(vm, args[0], SP_ANEXT, NULL, 0);
    return v == ERROR || args[1] == UNBOUND ? v
                                            : anext_default(vm, v, args[1]);
}

/* --- min, max ---------------------------------------------------------- */

typedef struct Best {
    CompareOp op;
    Value key;          /* function or NONE */
    Value item, weight; /* owned; UNBOUND: none yet */
} Best;

static bool consider(VM *vm, Value item, void *arg)
{
    Best *b = arg;
    Value weight = b->key == NONE ? incref(item) : call(vm, b->key, &item, 1);
    if (weight == ERROR)
        return false;
    int better = 1;
    if (b->item != UNBOUND)
        better = value_compare_bool(vm, b->op, weight, b->weight);
    if (better == 1) {
        value_set(vm, &b->item, incref(item));
        value_set(vm, &b->weight, weight);
        return true;
    }
    decref(vm, weight);
    return better == 0;
}

/* args: key, default, then what was given by position. */
static Value min_max(VM *vm, Value *args, int nargs, CompareOp op,
                     const char *name)
{
    Best best = {op, args[0], UNBOUND, UNBOUND};
    Value fallback = args[1];
    int n = nargs - 2;
    bool ok = true;
    if (n == 0)
        return raise_error(vm, C_TypeError,
                           "%s expected at least 1 argument, got 0", name);
    if (n > 1 && fallback != UNBOUND)
        return raise_error(vm, C_TypeError,
                           "Cannot specify a default for %s() with multiple "
                           "positional arguments",
                           name);
    if (n == 1)
        ok = value_each(vm, args[2], consider, &best);
    else
        for (int i = 0; ok && i < n; i++)
            ok = consider(vm, args[2 + i], &best);
    decref(vm, best.weight);
    if (!ok) {
        decref(vm, best.item);
        return ERROR;
    }
    if (best.item != UNBOUND)
        return best.item;
    if (fallback != UNBOUND)
        return incref(fallback);
    return raise_error(vm, C_ValueError, "%s() iterable argument is empty",
                       name);
}

static NATIVE(builtin_min) { return min_max(vm, args, nargs, CMP_LT, "min"); }
static NATIVE(builtin_max) { return min_max(vm, args, nargs, CMP_GT, "max"); }

/* --- sorted ------------------------------------------------------------ */

/* args: iterable, key, reverse, then surplus. */
static NATIVE(builtin_sorted)
{
    int given = nargs - 3 + (args[0] != UNBOUND);
    if (given != 1)
        return raise_error(vm, C_TypeError,
                           "sorted expected 1 argument, got %d", given);
    Value list = list_from_iterable(vm, args[0]);
    if (list == ERROR)
        return ERROR;
    int reverse = 0;
    if ((args[2] == FALSE || (reverse = value_truth(vm, args[2])) >= 0) &&
        list_sort(vm, as_list(list), args[1], reverse))
        return list;
    decref(vm, list);
    return ERROR;
}

const MethodDef builtins_iter_rows[] = {
    FUNCTION("aiter", builtin_aiter, "async_iterable, /",
             "Return an asynchronous iterator for an asynchronous iterable."),
    FUNCTION("all", builtin_all, "iterable, /",
             "Return True if all items of the iterable are true."),
    FUNCTION("anext", builtin_anext, "aiterator, default=?, /",
             "Return an awaitable for the next item of the iterator."),
    FUNCTION("any", builtin_any, "iterable, /",
             "Return True if any item of the iterable is true."),
    FUNCTION("iter", builtin_iter, "object, sentinel=?, /",
             "Return an iterator over the object, or one that calls it until "
             "it gives the sentinel."),
    FUNCTION("len", builtin_len, "obj, /",
             "Return the number of items in a container."),
    FUNCTION("max", builtin_max, "*args, key=None, default=?",
             "Return the largest item of an iterable, or of the arguments."),
    FUNCTION("min", builtin_min, "*args, key=None, default=?",
             "Return the smallest item of an iterable, or of the arguments."),
    FUNCTION("next", builtin_next, "iterator, default=?, /",
             "Return the next item of the iterator, or the default at its "
             "end."),
    FUNCTION("sorted", builtin_sorted,
             "iterable=?, /, *args, key=None, reverse=False",
             "Return a new list of the items in ascending order."),
    METHODS_END,
};

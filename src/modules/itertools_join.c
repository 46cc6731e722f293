/* itertools_join.c: iterators over several others: chain and zip_longest.
 */
#include "modules/itertools_module.h"

/* --- chain: a the iterator under way, b the one over the iterables -------- */

static Value chain_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_chain, 0, INT32_MAX))
        return ERROR;
    Value all = tuple_from(vm, args + 2, (size_t)nargs - 2);
    if (all == ERROR)
        return ERROR;
    Value source = value_iter(vm, all);
    decref(vm, all);
    return iter_make(vm, args[0], UNBOUND, source);
}

static Value chain_from(VM *vm, Value *args, int nargs)
{
    return iter_make(vm, args[0], UNBOUND, value_iter(vm, args[1]));
}

/* The next iterable is under way: NONE; UNBOUND: there is none; ERROR. */
static Value advance(VM *vm, Iter *it)
{
    Value source = incref(it->b);
    Value iterable = iter_step(vm, source);
    decref(vm, source);
    Value iterator = iterable;
    if (iterable != UNBOUND && iterable != ERROR) {
        iterator = value_iter(vm, iterable);
        decref(vm, iterable);
    }
    if (iterator == UNBOUND || iterator == ERROR) {
        value_set(vm, &it->b, UNBOUND);
        return iterator;
    }
    value_set(vm, &it->a, iterator);
    return NONE;
}

static Value chain_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    for (;;) {
        if (it->a == UNBOUND) {
            Value more = it->b == UNBOUND ? UNBOUND : advance(vm, it);
            if (more != NONE)
                return more;
        }
        Value active = incref(it->a);
        Value item = iter_step(vm, active);
        decref(vm, active);
        if (item != UNBOUND)
            return item;
        value_set(vm, &it->a, UNBOUND);
    }
}
ITER_OPS(chain);

static const MethodDef chain_rows[] = {
    NEW(chain_new, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    COPY_ROWS,
    CLASS_METHOD("from_iterable", chain_from, "iterable, /",
                 "A chain of the iterables that one iterable gives, each "
                 "taken when it is\nneeded."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "See PEP 585"),
    METHODS_END,
};

/* --- zip_longest: a the tuple of iterators, None where one is at its end;
 * b the fill value; c the tuple given first; n how many are not at the end - */

static bool take_fillvalue(VM *vm, Value kwargs, Value *out)
{
    *out = NONE;
    if (kwargs == UNBOUND || as_dict(kwargs)->count == 0)
        return true;
    uint32_t at = 0;
    Value key = UNBOUND, value = UNBOUND;
    if (as_dict(kwargs)->count == 1 &&
        dict_next(as_dict(kwargs), &at, &key, &value) &&
        str_is(as_str(key), "fillvalue")) {
        *out = value;
        return true;
    }
    raise_error(vm, C_TypeError,
                "zip_longest() got an unexpected keyword argument");
    return false;
}

static Value zip_longest_new(VM *vm, Value *args, int nargs)
{
    Value fill;
    size_t n = (size_t)nargs - 2;
    if (!take_fillvalue(vm, args[1], &fill))
        return ERROR;
    Tuple *iterators = tuple_new(vm, n);
    if (!iterators)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        iterators->items[i] = NONE;
    for (size_t i = 0; i < n; i++) {
        Value iterator = value_iter(vm, args[2 + i]);
        if (iterator == ERROR) {
            release(vm, iterators);
            return ERROR;
        }
        iterators->items[i] = iterator;
    }
    Value it = iter_make(vm, args[0], from_object(iterators), incref(fill));
    if (it != ERROR)
        as_iter(it)->n = (int64_t)n;
    return it;
}

/* Item i of the next tuple: the fill value where the iterator is at its end.
 * UNBOUND: all are. */
static Value item_or_fill(VM *vm, Iter *it, Tuple *iterators, size_t i)
{
    Value iterator = incref(iterators->items[i]);
    if (iterator == NONE)
        return incref(it->b);
    Value item = iter_step(vm, iterator);
    decref(vm, iterator);
    if (item != UNBOUND && item != ERROR)
        return item;
    if (item == ERROR || --it->n <= 0) {
        it->n = 0;
        return item;
    }
    value_set(vm, &iterators->items[i], NONE);
    return incref(it->b);
}

/* The tuple to fill: the one given first where nobody else holds it, else a
 * new one, of Nones. */
static Tuple *tuple_to_fill(VM *vm, Iter *it, size_t n)
{
    if (it->c != UNBOUND && as_object(it->c)->refs == 1)
        return retain(as_tuple(it->c));
    Tuple *t = tuple_new(vm, n);
    for (size_t i = 0; t && i < n; i++)
        t->items[i] = NONE;
    if (t && it->c == UNBOUND)
        it->c = incref(from_object(t));
    return t;
}

static Value zip_longest_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND || it->n <= 0)
        return UNBOUND;
    Tuple *iterators = retain(as_tuple(it->a));
    Tuple *t = tuple_to_fill(vm, it, iterators->count);
    Value r = t ? from_object(t) : ERROR;
    for (size_t i = 0; t && i < iterators->count; i++) {
        Value item = item_or_fill(vm, it, iterators, i);
        if (item == UNBOUND || item == ERROR) {
            release(vm, t);
            r = item;
            break;
        }
        value_set(vm, &t->items[i], item);
    }
    release(vm, iterators);
    return r;
}
ITER_OPS(zip_longest);

static const MethodDef zip_longest_rows[] = {
    NEW(zip_longest_new, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    COPY_ROWS,
    METHODS_END,
};

const ClassDef itertools_joins[2] = {
    {.id = C_chain, .size = sizeof(Iter), .ops = &chain_ops,
     .methods = chain_rows,
     .doc = "Make an iterator over the items of one iterable after the "
            "other."},
    {.id = C_zip_longest, .size = sizeof(Iter), .ops = &zip_longest_ops,
     .methods = zip_longest_rows,
     .doc = "Make an iterator over tuples of one item from each of the "
            "iterables, until\nthe longest is at its end; fillvalue stands "
            "for the items that are missing."},
};

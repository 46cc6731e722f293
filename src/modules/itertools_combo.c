/* itertools_combo.c: product, permutations and the two kinds of combinations.
 *
 * Each keeps the tuple it gave last and the indices that made it, and steps
 * the indices as an odometer: from the right, the first that can move moves,
 * those behind it start anew.  The tuple is changed in place where nobody
 * else holds it, else copied: so the items in front are never looked up
 * again.  Nothing here runs code of the language, since the items also lie
 * in the pool.
 */
#include "modules/itertools_module.h"

typedef struct Combo {
    Object head;
    Tuple *pool;     /* of product: of tuples; NULL: cleared */
    Tuple *result;   /* given last; NULL: nothing yet */
    size_t *indices; /* r numbers; of permutations then n, and r of cycles */
    size_t nindices;
    size_t r;
    bool ended;
} Combo;

static void combo_clear(VM *vm, Object *o)
{
    Combo *c = (Combo *)o;
    Tuple *pool = c->pool, *result = c->result;
    size_t *indices = c->indices;
    c->pool = c->result = NULL;
    c->indices = NULL;
    c->ended = true;
    mem_free(vm, indices, c->nindices * sizeof *indices);
    c->nindices = 0;
    if (pool)
        release(vm, pool);
    if (result)
        release(vm, result);
}

static void combo_traverse(Object *o, Visit visit, void *arg)
{
    Combo *c = (Combo *)o;
    if (c->pool)
        visit(from_object(c->pool), arg);
    if (c->result)
        visit(from_object(c->result), arg);
}

static size_t combo_size(VM *vm, Object *o)
{
    return class_of_object(vm, o)->basic_size +
           ((Combo *)o)->nindices * sizeof(size_t);
}

/* pool is stolen. */
static Combo *combo_new(VM *vm, Value cls, Tuple *pool, size_t r,
                        size_t nindices)
{
    Combo *c = NULL;
    size_t *indices = NULL;
    if (pool && nindices < SIZE_MAX / 16)
        indices = mem_alloc(vm, (nindices ? nindices : 1) * sizeof *indices);
    else if (pool)
        raise_memory(vm);
    if (indices)
        c = (Combo *)instance_new(vm, as(Class, cls), 0);
    if (!c) {
        mem_free(vm, indices, nindices * sizeof *indices);
        if (pool)
            release(vm, pool);
        return NULL;
    }
    memset(indices, 0, nindices * sizeof *indices);
    c->pool = pool;
    c->indices = indices;
    c->nindices = nindices;
    c->r = r;
    return c;
}

/* The tuple to write the next result into: the last one, or a copy. */
static Tuple *next_result(VM *vm, Combo *c)
{
    if (c->result->head.refs > 1) {
        Value copy = tuple_from(vm, c->result->items, c->r);
        if (copy == ERROR)
            return NULL;
        release(vm, c->result);
        c->result = as_tuple(copy);
    }
    return c->result;
}

static Value give(Combo *c) { return from_object(retain(c->result)); }

/* The first one: item i is pool[indices[i]]. */
static Value first_result(VM *vm, Combo *c)
{
    Tuple *t = tuple_new(vm, c->r);
    if (!t)
        return ERROR;
    for (size_t i = 0; i < c->r; i++)
        t->items[i] = incref(c->pool->items[c->indices[i]]);
    c->result = t;
    return give(c);
}

static inline void put_item(VM *vm, Tuple *t, size_t i, Value v)
{
    value_set(vm, &t->items[i], incref(v));
}

static Value at_end(Combo *c)
{
    c->ended = true;
    return UNBOUND;
}

/* (pool, result, indices, ended); of one that was cleared the pool is (). */
static Value combo_fields(VM *vm, const Combo *c)
{
    Tuple *indices = tuple_new(vm, c->nindices);
    if (!indices)
        return ERROR;
    for (size_t i = 0; i < c->nindices; i++)
        indices->items[i] = from_int64(vm, (int64_t)c->indices[i]);
    Value items[] = {
        incref(from_object(c->pool ? c->pool : vm->empty_tuple)),
        c->result ? incref(from_object(c->result)) : NOT_IMPLEMENTED,
        from_object(indices), from_bool(c->ended)};
    return tuple_steal(vm, items, 4);
}

static Value combo_reduce(VM *vm, Value *args, int nargs)
{
    Value fields = combo_fields(vm, as(Combo, args[0]));
    return iter_pickling(vm, args[0], fields, UNBOUND);
}

/* The library checked the numbers: each is the index of an item. */
static Value combo_setstate(VM *vm, Value *args, int nargs)
{
    Combo *c = as(Combo, args[0]);
    Value made = iter_pickling(vm, args[0], combo_fields(vm, c), args[1]);
    if (made == ERROR)
        return ERROR;
    const Value *v = as_tuple(made)->items;
    const Tuple *indices = as_tuple(v[2]);
    for (size_t i = 0; i < c->nindices && i < indices->count; i++)
        c->indices[i] = (size_t)as_small(indices->items[i]);
    Tuple *old = c->result;
    c->result = retain(as_tuple(v[1]));
    c->ended = v[3] == TRUE;
    if (old)
        release(vm, old);
    decref(vm, made);
    return NONE;
}

static const MethodDef combo_rows[] = {
    ITER_ROWS,
    REDUCE_ROW(combo_reduce),
    SETSTATE_ROW(combo_setstate),
    METHODS_END,
};

#define COMBO_OPS(name)                                                      \
    static const TypeOps name##_ops = {                                      \
        .fini = combo_clear,                                                 \
        .traverse = combo_traverse,                                          \
        .clear = combo_clear,                                                \
        .next = name##_next,                                                 \
        .size = combo_size,                                                  \
    }

/* --- product -------------------------------------------------------------- */

/* The pools of n iterables, repeat times.  NULL: pending. */
static Tuple *product_pools(VM *vm, const Value *iterables, size_t n,
                            size_t repeat)
{
    Value once = list_from(vm, NULL, 0);
    if (once == ERROR)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        Tuple *pool = tuple_from_iterable(vm, iterables[i]);
        bool ok = pool && list_append(vm, as_list(once), from_object(pool));
        if (pool)
            release(vm, pool);
        if (!ok) {
            decref(vm, once);
            return NULL;
        }
    }
    Tuple *all = tuple_new(vm, n * repeat);
    for (size_t i = 0; all && i < all->count; i++)
        all->items[i] = incref(as_list(once)->items[i % n]);
    decref(vm, once);
    return all;
}

/* args: cls, repeat, the iterables */
static Value product_new(VM *vm, Value *args, int nargs)
{
    ptrdiff_t repeat;
    size_t n = (size_t)nargs - 2, total;
    if (!iter_size(vm, args[1], &repeat))
        return ERROR;
    if (repeat < 0)
        return raise_error(vm, C_ValueError,
                           "repeat argument cannot be negative");
    if (__builtin_mul_overflow(n, (size_t)repeat, &total) ||
        total > PTRDIFF_MAX / sizeof(size_t))
        return raise_error(vm, C_OverflowError, "repeat argument too large");
    Tuple *pools = product_pools(vm, args + 2, repeat ? n : 0, (size_t)repeat);
    Combo *c = combo_new(vm, args[0], pools, total, total);
    return c ? from_object(c) : ERROR;
}

static Value product_first(VM *vm, Combo *c)
{
    for (size_t i = 0; i < c->r; i++)
        if (as_tuple(c->pool->items[i])->count == 0)
            return at_end(c);
    Tuple *t = tuple_new(vm, c->r);
    if (!t)
        return ERROR;
    for (size_t i = 0; i < c->r; i++)
        t->items[i] = incref(as_tuple(c->pool->items[i])->items[0]);
    c->result = t;
    return give(c);
}

static Value product_next(VM *vm, Object *o)
{
    Combo *c = (Combo *)o;
    if (c->ended)
        return UNBOUND;
    if (!c->result)
        return product_first(vm, c);
    size_t i = c->r;
    while (i > 0 &&
           c->indices[i - 1] + 1 == as_tuple(c->pool->items[i - 1])->count)
        i--;
    if (i == 0 && c->r == 0)
        return at_end(c);
    Tuple *t = next_result(vm, c);
    if (!t)
        return ERROR;
    /* At the end, too, all pools start anew, and hold what CPython's do. */
    size_t from = i == 0 ? 0 : i - 1;
    if (i > 0)
        c->indices[from]++;
    for (size_t k = i; k < c->r; k++)
        c->indices[k] = 0;
    for (size_t k = from; k < c->r; k++)
        put_item(vm, t, k, as_tuple(c->pool->items[k])->items[c->indices[k]]);
    return i == 0 ? at_end(c) : give(c);
}
COMBO_OPS(product);

static const MethodDef product_rows[] = {
    NEW(product_new, "cls, /, *args, repeat=1"),
    ROWS_OF(combo_rows),
    METHODS_END,
};

/* --- combinations --------------------------------------------------------- */

/* args: cls, iterable, r.  NULL: pending. */
static Combo *choose(VM *vm, Value *args)
{
    ptrdiff_t r;
    if (!iter_size(vm, args[2], &r))
        return NULL;
    Tuple *pool = tuple_from_iterable(vm, args[1]);
    if (!pool)
        return NULL;
    if (r < 0) {
        release(vm, pool);
        raise_error(vm, C_ValueError, "r must be non-negative");
        return NULL;
    }
    return combo_new(vm, args[0], pool, (size_t)r, (size_t)r);
}

static Value combinations_new(VM *vm, Value *args, int nargs)
{
    Combo *c = choose(vm, args);
    if (!c)
        return ERROR;
    for (size_t i = 0; i < c->r; i++)
        c->indices[i] = i;
    c->ended = c->r > c->pool->count;
    return from_object(c);
}

static Value combinations_next(VM *vm, Object *o)
{
    Combo *c = (Combo *)o;
    if (c->ended)
        return UNBOUND;
    if (!c->result)
        return first_result(vm, c);
    size_t i = c->r, most = c->pool->count - c->r;
    while (i > 0 && c->indices[i - 1] == i - 1 + most)
        i--;
    if (i == 0)
        return at_end(c);
    Tuple *t = next_result(vm, c);
    if (!t)
        return ERROR;
    size_t index = ++c->indices[i - 1];
    for (size_t k = i - 1; k < c->r; k++, index++) {
        c->indices[k] = index;
        put_item(vm, t, k, c->pool->items[index]);
    }
    return give(c);
}
COMBO_OPS(combinations);

static Value with_replacement_new(VM *vm, Value *args, int nargs)
{
    Combo *c = choose(vm, args);
    if (!c)
        return ERROR;
    c->ended = c->pool->count == 0 && c->r > 0;
    return from_object(c);
}

static Value with_replacement_next(VM *vm, Object *o)
{
    Combo *c = (Combo *)o;
    if (c->ended)
        return UNBOUND;
    if (!c->result)
        return first_result(vm, c);
    size_t i = c->r;
    while (i > 0 && c->indices[i - 1] + 1 == c->pool->count)
        i--;
    if (i == 0)
        return at_end(c);
    Tuple *t = next_result(vm, c);
    if (!t)
        return ERROR;
    size_t index = c->indices[i - 1] + 1;
    for (size_t k = i - 1; k < c->r; k++) {
        c->indices[k] = index;
        put_item(vm, t, k, c->pool->items[index]);
    }
    return give(c);
}
COMBO_OPS(with_replacement);

static const MethodDef combinations_rows[] = {
    NEW(combinations_new, "cls, /, iterable, r"),
    ROWS_OF(combo_rows),
    METHODS_END,
};
static const MethodDef with_replacement_rows[] = {
    NEW(with_replacement_new, "cls, /, iterable, r"),
    ROWS_OF(combo_rows),
    METHODS_END,
};

/* --- permutations ------------------------------------------------------------
 * indices is a permutation of all n numbers, of which the first r count;
 * cycles[i] counts down how many are still to come to place i. */

static Value permutations_new(VM *vm, Value *args, int nargs)
{
    Tuple *pool = tuple_from_iterable(vm, args[1]);
    if (!pool)
        return ERROR;
    ptrdiff_t r = (ptrdiff_t)pool->count;
    bool ok = true;
    if (args[2] != NONE) {
        ok = is_integer(vm, args[2]);
        if (!ok)
            raise_error(vm, C_TypeError, "Expected int as r");
        else
            ok = iter_size(vm, args[2], &r);
    }
    if (ok && r < 0) {
        raise_error(vm, C_ValueError, "r must be non-negative");
        ok = false;
    }
    if (!ok) {
        release(vm, pool);
        return ERROR;
    }
    size_t n = pool->count, places = (size_t)r <= n ? (size_t)r : 0;
    Combo *c = combo_new(vm, args[0], pool, places, n + places);
    if (!c)
        return ERROR;
    c->ended = (size_t)r > n;
    for (size_t i = 0; i < n; i++)
        c->indices[i] = i;
    for (size_t i = 0; i < places; i++)
        c->indices[n + i] = n - i;
    return from_object(c);
}

/* Step the indices; the first place that changed, or r: they are at the end. */
static size_t permute(size_t *indices, size_t n, size_t r)
{
    size_t *cycles = indices + n;
    for (size_t i = r; i-- > 0;) {
        if (--cycles[i] > 0) {
            size_t other = n - cycles[i], t = indices[i];
            indices[i] = indices[other];
            indices[other] = t;
            return i;
        }
        size_t first = indices[i];
        memmove(indices + i, indices + i + 1, (n - 1 - i) * sizeof *indices);
        indices[n - 1] = first;
        cycles[i] = n - i;
    }
    return r;
}

static Value permutations_next(VM *vm, Object *o)
{
    Combo *c = (Combo *)o;
    if (c->ended)
        return UNBOUND;
    if (!c->result)
        return first_result(vm, c);
    if (c->r == 0)
        return at_end(c);
    Tuple *t = next_result(vm, c);
    if (!t)
        return ERROR;
    size_t from = permute(c->indices, c->pool->count, c->r);
    if (from == c->r)
        return at_end(c);
    for (size_t k = from; k < c->r; k++)
        put_item(vm, t, k, c->pool->items[c->indices[k]]);
    return give(c);
}
COMBO_OPS(permutations);

static const MethodDef permutations_rows[] = {
    NEW(permutations_new, "cls, /, iterable, r=None"),
    ROWS_OF(combo_rows),
    METHODS_END,
};

const ClassDef itertools_combos[4] = {
    {.id = C_product, .size = sizeof(Combo), .ops = &product_ops,
     .methods = product_rows,
     .doc = "Make an iterator over the Cartesian product of the iterables, "
            "the last one\nchanging first; repeat stands for that many "
            "copies of all of them."},
    {.id = C_combinations, .size = sizeof(Combo), .ops = &combinations_ops,
     .methods = combinations_rows,
     .doc = "Make an iterator over the choices of r of the items, in their "
            "order."},
    {.id = C_combinations_with_replacement, .size = sizeof(Combo),
     .ops = &with_replacement_ops, .methods = with_replacement_rows,
     .doc = "Make an iterator over the choices of r of the items, in their "
            "order,\neach as often as one likes."},
    {.id = C_permutations, .size = sizeof(Combo), .ops = &permutations_ops,
     .methods = permutations_rows,
     .doc = "Make an iterator over the choices of r of the items, in every "
            "order."},
};

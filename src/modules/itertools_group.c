/* itertools_group.c: groupby with its groups, and tee.
 *
 * A groupby and the group it gave last share the iterator: the item read but
 * not yet given lies in the groupby.  An older group is at its end.
 * The iterators of a tee share a list of blocks of items, which only the
 * last one of them reads on; a block dies when all have left it.
 */
#include "modules/itertools_module.h"

/* --- groupby: a the iterator; b the key function or None; c the key of the
 * group given last; d the key of the item read last; e that item; n the
 * address of the group given last, which is not held ----------------------- */

/* args: cls, iterable, key */
static Value groupby_new(VM *vm, Value *args, int nargs)
{
    return iter_make(vm, args[0], value_iter(vm, args[1]), incref(args[2]));
}

/* Read an item.  NONE; UNBOUND at the end; ERROR. */
static Value read_item(VM *vm, Iter *it)
{
    if (it->a == UNBOUND)
        return UNBOUND;
    Value source = incref(it->a), fn = incref(it->b);
    Value item = iter_step(vm, source), key = item;
    if (item != UNBOUND && item != ERROR)
        key = fn == NONE ? incref(item) : call(vm, fn, &item, 1);
    decref(vm, source);
    decref(vm, fn);
    if (key == UNBOUND || key == ERROR) {
        if (item != key)
            decref(vm, item);
        return key;
    }
    value_set(vm, &it->e, item);
    value_set(vm, &it->d, key);
    return NONE;
}

/* Are the two the same key?  1, 0, -1. */
static int same_key(VM *vm, Value a, Value b)
{
    incref(a), incref(b);
    int same = value_equal(vm, a, b);
    decref(vm, a);
    decref(vm, b);
    return same;
}

static Value group_new(VM *vm, Value cls, Value parent, Value key)
{
    Value group = iter_make(vm, cls, incref(parent), incref(key));
    if (group != ERROR)
        as_iter(parent)->n = (int64_t)as_object(group);
    return group;
}

static Value groupby_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    it->n = 0;
    for (;;) {
        if (it->d != UNBOUND) {
            int same = it->c == UNBOUND ? 0 : same_key(vm, it->c, it->d);
            if (same < 0)
                return ERROR;
            if (!same)
                break;
        }
        Value more = read_item(vm, it);
        if (more != NONE)
            return more;
    }
    Value key = incref(it->d);
    value_set(vm, &it->c, incref(key));
    Value pair[2] = {key, group_new(vm, from_object(vm->classes[C_grouper]),
                                    from_object(o), key)};
    if (pair[1] == ERROR) {
        decref(vm, key);
        return ERROR;
    }
    return tuple_steal(vm, pair, 2);
}
ITER_OPS(groupby);

static const MethodDef groupby_rows[] = {
    NEW(groupby_new, "cls, /, iterable, key=None"),
    ITER_ROWS,
    COPY_ROWS,
    METHODS_END,
};

/* --- _grouper: a the groupby, b the key ----------------------------------- */

static Value grouper_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_grouper, 2, 2))
        return ERROR;
    if (!class_is_subclass(class_of(vm, args[2]), vm->classes[C_groupby]))
        return raise_error(vm, C_TypeError,
                           "_grouper() argument 1 must be itertools.groupby, "
                           "not %A",
                           args[2]);
    return group_new(vm, args[0], args[2], args[3]);
}

static Value grouper_next(VM *vm, Object *o)
{
    Iter *group = (Iter *)o;
    if (group->a == UNBOUND)
        return UNBOUND;
    Value parent = incref(group->a), item = UNBOUND;
    Iter *it = as_iter(parent);
    if (it->n == (int64_t)o) {
        Value more = it->e == UNBOUND ? read_item(vm, it) : NONE;
        int same = more != NONE || it->d == UNBOUND
                       ? 0
                       : same_key(vm, group->b, it->d);
        if (more == ERROR || same < 0) {
            item = ERROR;
        } else if (same) {
            item = it->e;
            it->e = UNBOUND;
            value_set(vm, &it->d, UNBOUND);
        }
    }
    decref(vm, parent);
    return item;
}
ITER_OPS(grouper);

static const MethodDef grouper_rows[] = {
    NEW(grouper_new, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    REDUCE_ROW(iter_reduce),
    METHODS_END,
};

/* --- tee ------------------------------------------------------------------ */

enum { BLOCK = 57 };

typedef struct TeeData {
    Object head;
    Value iterator;       /* UNBOUND: cleared */
    struct TeeData *next; /* the block behind, or NULL */
    uint32_t count;       /* items read into this one */
    bool running;         /* one is being read just now */
    Value items[BLOCK];
} TeeData;

typedef struct Tee {
    Object head;
    TeeData *data;  /* NULL: cleared */
    uint32_t index; /* of the next item in it */
    Value weakrefs; /* weakref word */
} Tee;

static void tee_data_clear(VM *vm, Object *o)
{
    TeeData *d = (TeeData *)o, *next = d->next;
    Value iterator = d->iterator;
    d->iterator = UNBOUND;
    d->next = NULL;
    decref(vm, iterator);
    while (d->count > 0)
        decref(vm, d->items[--d->count]);
    if (next)
        release(vm, next);
}

static void tee_data_traverse(Object *o, Visit visit, void *arg)
{
    TeeData *d = (TeeData *)o;
    visit(d->iterator, arg);
    if (d->next)
        visit(from_object(d->next), arg);
    for (uint32_t i = 0; i < d->count; i++)
        visit(d->items[i], arg);
}

static const TypeOps tee_data_ops = {
    .fini = tee_data_clear,
    .traverse = tee_data_traverse,
    .clear = tee_data_clear,
};

static TeeData *tee_data_new(VM *vm, Value iterator)
{
    TeeData *d = object_new(vm, C_tee_data, sizeof *d);
    if (!d)
        return NULL;
    d->iterator = incref(iterator);
    d->next = NULL;
    d->count = 0;
    d->running = false;
    return d;
}

/* The block behind this one, made if need be: owned. */
static TeeData *tee_data_next(VM *vm, TeeData *d)
{
    if (!d->next)
        d->next = tee_data_new(vm, d->iterator);
    return d->next ? retain(d->next) : NULL;
}

/* Item i, which is read where it is the first one missing.  d is held. */
static Value tee_data_item(VM *vm, TeeData *d, uint32_t i)
{
    if (i < d->count)
        return incref(d->items[i]);
    if (d->iterator == UNBOUND)
        return UNBOUND;
    if (d->running)
        return raise_error(vm, C_RuntimeError,
                           "cannot re-enter the tee iterator");
    Value iterator = incref(d->iterator);
    d->running = true;
    Value item = iter_step(vm, iterator);
    d->running = false;
    decref(vm, iterator);
    if (item != UNBOUND && item != ERROR && d->count < BLOCK)
        d->items[d->count++] = incref(item);
    return item;
}

/* As cls (a Class value); data is stolen, and may be NULL. */
static Value tee_make(VM *vm, Value cls, TeeData *data, uint32_t index)
{
    if (!data)
        return ERROR;
    Tee *t = (Tee *)instance_new(vm, as(Class, cls), 0);
    if (!t) {
        release(vm, data);
        return ERROR;
    }
    t->data = data;
    t->index = index;
    return from_object(t);
}

static Value tee_copy(VM *vm, Value *args, int nargs)
{
    const Tee *t = as(Tee, args[0]);
    if (!t->data)
        return raise_error(vm, C_RuntimeError,
                           "the iterator is being collected");
    return tee_make(vm, from_object(vm->classes[C_tee]), retain(t->data),
                    t->index);
}

/* A tee iterator over anything; a copy of one that is one. */
static Value tee_over(VM *vm, Value cls, Value iterable)
{
    Value iterator = value_iter(vm, iterable);
    if (iterator == ERROR)
        return ERROR;
    Value r = class_is_subclass(class_of(vm, iterator), vm->classes[C_tee])
                  ? tee_copy(vm, &iterator, 1)
                  : tee_make(vm, cls, tee_data_new(vm, iterator), 0);
    decref(vm, iterator);
    return r;
}

static Value tee_new(VM *vm, Value *args, int nargs)
{
    if (!iter_arguments(vm, args, nargs, C_tee, 1, 1))
        return ERROR;
    return tee_over(vm, from_object(vm->classes[C_tee]), args[2]);
}

static Value tee_next(VM *vm, Object *o)
{
    Tee *t = (Tee *)o;
    if (!t->data)
        return UNBOUND;
    if (t->index >= BLOCK) {
        TeeData *next = tee_data_next(vm, t->data), *old = t->data;
        if (!next)
            return ERROR;
        t->data = next;
        t->index = 0;
        release(vm, old);
    }
    TeeData *d = retain(t->data);
    Value item = tee_data_item(vm, d, t->index);
    if (item != UNBOUND && item != ERROR)
        t->index++;
    release(vm, d);
    return item;
}

static void tee_clear(VM *vm, Object *o)
{
    Tee *t = (Tee *)o;
    TeeData *d = t->data;
    t->data = NULL;
    if (d)
        release(vm, d);
}

static void tee_traverse(Object *o, Visit visit, void *arg)
{
    Tee *t = (Tee *)o;
    if (t->data)
        visit(from_object(t->data), arg);
}

static const TypeOps tee_ops = {
    .fini = tee_clear,
    .traverse = tee_traverse,
    .clear = tee_clear,
    .next = tee_next,
};

static const MethodDef tee_rows[] = {
    NEW(tee_new, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    METHOD("__copy__", tee_copy, "",
           "Return an independent iterator at the same place."),
    METHODS_END,
};

/* One more, by the __copy__ of the first. */
static Value next_copy(VM *vm, Value first, Str *name)
{
    return call_method(vm, first, name, NULL, 0);
}

/* What copies itself is copied; anything else gets a tee iterator. */
static Value tee_first(VM *vm, Value iterable, Str *name)
{
    Value iterator = value_iter(vm, iterable);
    if (iterator == ERROR)
        return ERROR;
    Value copy = attr_find(vm, iterator, name), r = iterator;
    if (copy == UNBOUND || copy == ERROR) {
        r = copy == ERROR ? ERROR
                          : tee_over(vm, from_object(vm->classes[C_tee]),
                                     iterator);
        decref(vm, iterator);
    }
    decref(vm, copy);
    return r;
}

Value itertools_tee(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n;
    if (!iter_size(vm, args[1], &n))
        return ERROR;
    if (n < 0)
        return raise_error(vm, C_ValueError, "n must be >= 0");
    if (n == 0)
        return incref(from_object(vm->empty_tuple));
    if ((size_t)n > PTRDIFF_MAX / sizeof(Value))
        return raise_memory(vm);
    Str *name = str_intern_new(vm, "__copy__", 8);
    Tuple *all = name ? tuple_new(vm, (size_t)n) : NULL;
    bool ok = all != NULL;
    for (size_t i = 0; all && i < all->count; i++)
        all->items[i] = NONE;
    for (size_t i = 0; ok && i < all->count; i++) {
        Value it = i == 0 ? tee_first(vm, args[0], name)
                          : next_copy(vm, all->items[0], name);
        ok = it != ERROR;
        if (ok)
            all->items[i] = it;
    }
    if (name)
        release(vm, name);
    if (ok)
        return from_object(all);
    if (all)
        release(vm, all);
    return ERROR;
}

const ClassDef itertools_groups[4] = {
    {.id = C_groupby, .size = sizeof(Iter), .ops = &groupby_ops,
     .methods = groupby_rows,
     .doc = "Make an iterator of pairs: a key, and an iterator over the "
            "neighbouring items\nthat have it.  key computes it; without, "
            "the item is its own key."},
    {.id = C_grouper, .flags = CLS_FINAL, .size = sizeof(Iter),
     .ops = &grouper_ops, .methods = grouper_rows},
    {.id = C_tee, .flags = CLS_FINAL, .size = sizeof(Tee), .ops = &tee_ops,
     .methods = tee_rows, .doc = "One of the iterators that tee() gives.",
     .weak_offset = offsetof(Tee, weakrefs)},
    {.id = C_tee_data, .flags = CLS_FINAL | CLS_NO_NEW,
     .size = sizeof(TeeData), .ops = &tee_data_ops,
     .doc = "Items that several iterators share."},
};

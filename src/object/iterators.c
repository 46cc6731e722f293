/* iterators.c: iterators over sequences and callables, and the classes
 * enumerate, zip, map, filter and reversed.
 *
 * Each gives its items through ops->next, which the VM calls directly.  An
 * iterator at its end has let go of its source.  ops->next takes what it
 * needs out of the iterator, with counts of its own, before it runs code,
 * since that code can reach the same iterator again.
 */
#include "object/iterator_rows.h"

#include "object/dict.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"

/* An iterator that a class's __new__ makes: exact or of a subclass. */
static void *make(VM *vm, Value cls, ClassId id, size_t size)
{
    Class *c = as(Class, cls);
    return c == vm->classes[id] ? object_new(vm, id, size)
                                : (void *)instance_new(vm, c, 0);
}

/* --- most share one layout ----------------------------------------------
 *
 *              a             b           number
 *   sequence   the sequence  -           the next index
 *   callable   fn            sentinel    -
 *   reversed   the sequence  -           the next index, -1: at the end
 *   enumerate  iterator      next, if    next, as long as it is small
 *                            it is big
 *   filter     fn            iterator    -
 */
typedef struct Iter {
    Object head;
    Value a, b; /* UNBOUND: none, or at the end */
    int64_t number;
} Iter;

static Value iter_init(Iter *it, Value a, Value b, int64_t number)
{
    if (it == NULL)
        return ERROR;
    it->a = incref(a);
    it->b = incref(b);
    it->number = number;
    return from_object(it);
}

/* What __getitem__ says, which may let go of the sequence. */
static Value item_at(VM *vm, Value sequence, int64_t i)
{
    Value index = from_int64(vm, i);
    if (index == ERROR)
        return ERROR;
    incref(sequence);
    Value v = value_getitem(vm, sequence, index);
    decref(vm, sequence);
    decref(vm, index);
    return v;
}

static void iter_fini(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    Value a = it->a, b = it->b;
    it->a = it->b = UNBOUND;
    decref(vm, a);
    decref(vm, b);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    visit(((Iter *)o)->a, arg);
    visit(((Iter *)o)->b, arg);
}

#define ITER_OPS(name)                                                         \
    static const TypeOps name##_ops = {                                        \
        .fini = iter_fini,                                                     \
        .traverse = iter_traverse,                                             \
        .clear = iter_fini,                                                    \
        .next = name##_next,                                                   \
    }

/* Of a pending exception: the end of an iteration over indices?  Then it is
 * cleared. */
static bool is_end(VM *vm)
{
    if (!error_is(vm, C_IndexError) && !error_is(vm, C_StopIteration))
        return false;
    error_clear(vm);
    return true;
}

Value sequence_iterator_new(VM *vm, Value sequence)
{
    return iter_init(object_new(vm, C_sequence_iterator, sizeof(Iter)),
                     sequence, UNBOUND, 0);
}

static Value sequence_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND)
        return UNBOUND;
    Value v = item_at(vm, it->a, it->number);
    if (v != ERROR) {
        it->number++;
        return v;
    }
    if (!is_end(vm))
        return ERROR;
    iter_fini(vm, o);
    return UNBOUND;
}
ITER_OPS(sequence);

static Value sequence_hint(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    if (it->a == UNBOUND)
        return from_small(0);
    if (class_of(vm, it->a)->special[SP_LEN] == 0)
        return NOT_IMPLEMENTED;
    ptrdiff_t n = value_len(vm, it->a);
    if (n < 0)
        return ERROR;
    return from_int64(vm, n > it->number ? n - it->number : 0);
}

static Value sequence_reduce(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    if (it->a == UNBOUND)
        return iterator_reduced(
            vm, "iter", incref(from_object(vm->empty_tuple)), UNBOUND);
    return iterator_reduced(vm, "iter", incref(it->a),
                            from_int64(vm, it->number));
}

static Value sequence_setstate(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    size_t next;
    if (!iterator_index(vm, args[1], INT64_MAX / 4, &next))
        return ERROR;
    if (it->a != UNBOUND)
        it->number = (int64_t)next;
    return NONE;
}

static const MethodDef sequence_methods[] = {
    ITER_ROWS,
    HINT_ROW(sequence_hint),
    REDUCE_ROW(sequence_reduce),
    SETSTATE_ROW(sequence_setstate),
    METHODS_END,
};

Value callable_iterator_new(VM *vm, Value fn, Value sentinel)
{
    return iter_init(object_new(vm, C_callable_iterator, sizeof(Iter)), fn,
                     sentinel, 0);
}

static Value callable_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND)
        return UNBOUND;
    Value fn = incref(it->a);
    Value v = call(vm, fn, NULL, 0);
    decref(vm, fn);
    if (v == ERROR) {
        if (!error_is(vm, C_StopIteration))
            return ERROR;
        error_clear(vm);
    } else if (it->b != UNBOUND) { /* else the call came to the end itself */
        Value sentinel = incref(it->b);
        int end = value_equal(vm, sentinel, v);
        decref(vm, sentinel);
        if (end == 0)
            return v;
        decref(vm, v);
        if (end < 0)
            return ERROR;
    } else {
        decref(vm, v);
    }
    iter_fini(vm, o);
    return UNBOUND;
}
ITER_OPS(callable);

static Value callable_reduce(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    if (it->a == UNBOUND || it->b == UNBOUND)
        return iterator_reduced(
            vm, "iter", incref(from_object(vm->empty_tuple)), UNBOUND);
    return builtin_reduced(vm, "iter", tuple_pack(vm, 2, it->a, it->b),
                           UNBOUND);
}

static const MethodDef callable_methods[] = {
    ITER_ROWS,
    REDUCE_ROW(callable_reduce),
    METHODS_END,
};

/* --- reversed ------------------------------------------------------------ */

/* args: cls, kwargs, what was given */
static Value reversed_make(VM *vm, Value *args, int nargs)
{
    if (!no_keywords(vm, args, C_reversed))
        return ERROR;
    if (nargs != 3)
        return raise_error(vm, C_TypeError,
                           "reversed expected 1 argument, got %d", nargs - 2);
    Value sequence = args[2];
    Class *cls = class_of(vm, sequence);
    Value method = cls->special[SP_REVERSED];
    if (method != 0 && method != NONE)
        return call_special(vm, sequence, SP_REVERSED, NULL, 0);
    if (method == NONE || cls->special[SP_GETITEM] == 0 ||
        is_dict(vm, sequence) || cls->id == C_weak_callable_proxy)
        return raise_error(vm, C_TypeError,
                           "'%.200T' object is not reversible", sequence);
    ptrdiff_t n = value_len(vm, sequence);
    if (n < 0)
        return ERROR;
    return iter_init(make(vm, args[0], C_reversed, sizeof(Iter)), sequence,
                     UNBOUND, n - 1);
}

static Value reversed_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->a != UNBOUND && it->number >= 0) {
        Value v = item_at(vm, it->a, it->number);
        if (v != ERROR) {
            it->number--;
            return v;
        }
        if (!is_end(vm))
            return ERROR;
    }
    it->number = -1;
    iter_fini(vm, o);
    return UNBOUND;
}
ITER_OPS(reversed);

static Value reversed_hint(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    if (it->a == UNBOUND)
        return from_small(0);
    ptrdiff_t n = value_len(vm, it->a);
    if (n < 0)
        return ERROR;
    return from_int64(vm, n <= it->number ? 0 : it->number + 1);
}

/* (type(it), args) and behind them state, unless that is UNBOUND.  Steals args
 * and state. */
static Value remake(VM *vm, Value it, Value args, Value state)
{
    Value r = value_reduced(vm, it, args, false);
    if (r != ERROR && state != UNBOUND) {
        Value *part = as_tuple(r)->items;
        value_set(vm, &r, state == ERROR ? ERROR
                                         : tuple_pack(vm, 3, part[0], part[1],
                                                      state));
    }
    decref(vm, state);
    return r;
}

static Value reversed_reduce(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    Value source = it->a == UNBOUND ? from_object(vm->empty_tuple) : it->a;
    return remake(vm, args[0], tuple_pack(vm, 1, source),
                  it->a == UNBOUND ? UNBOUND : from_int64(vm, it->number));
}

static Value reversed_setstate(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    ptrdiff_t at;
    if (!iterator_number(vm, args[1], &at))
        return ERROR;
    if (it->a == UNBOUND)
        return NONE;
    ptrdiff_t n = value_len(vm, it->a);
    if (n < 0)
        return ERROR;
    it->number = at < -1 ? -1 : at > n - 1 ? n - 1 : at;
    return NONE;
}

static const MethodDef reversed_methods[] = {
    NEW(reversed_make, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    HINT_ROW(reversed_hint),
    REDUCE_ROW(reversed_reduce),
    SETSTATE_ROW(reversed_setstate),
    METHODS_END,
};

/* --- enumerate ----------------------------------------------------------- */

/* The arguments, out of positions and keywords: borrowed. */
static bool enumerate_arguments(VM *vm, Value *args, int nargs,
                                Value *iterable, Value *start)
{
    const Dict *kwargs = args[1] == UNBOUND ? NULL : as_dict(args[1]);
    size_t positional = (size_t)nargs - 2;
    size_t keywords = kwargs ? kwargs->count : 0;
    *iterable = positional > 0 ? args[2] : UNBOUND;
    *start = positional > 1 ? args[3] : UNBOUND;
    /* enumerate itself has other words for what is wrong. */
    bool exact = args[0] == from_object(vm->classes[C_enumerate]);
    if (positional + keywords > 2 && !(exact && positional == 0)) {
        raise_error(vm, C_TypeError,
                    "enumerate() takes at most 2 %sarguments (%z given)",
                    positional == 0 ? "keyword " : "",
                    (ptrdiff_t)(positional + keywords));
        return false;
    }
    uint32_t at = 0;
    Value key, value;
    const char *bad = NULL;
    while (keywords && dict_next(kwargs, &at, &key, &value)) {
        const char *name = as_str(key)->data;
        if (*iterable == UNBOUND && strcmp(name, "iterable") == 0)
            *iterable = value;
        else if (*start == UNBOUND && strcmp(name, "start") == 0 &&
                 (!exact || positional > 0 || keywords > 1))
            *start = value;
        else if (!bad)
            bad = name;
    }
    if (exact && bad && positional + keywords < 3)
        raise_error(vm, C_TypeError,
                    "'%s' is an invalid keyword argument for enumerate()", bad);
    else if (*iterable == UNBOUND)
        raise_error(vm, C_TypeError,
                    "enumerate() missing required argument 'iterable'%s",
                    exact ? "" : " (pos 1)");
    else if (bad && strcmp(bad, "iterable") == 0)
        raise_error(vm, C_TypeError,
                    "argument for enumerate() given by name ('iterable') and "
                    "position (1)");
    else if (bad)
        raise_error(vm, C_TypeError,
                    "enumerate() got an unexpected keyword argument '%s'", bad);
    else
        return true;
    return false;
}

static Value enumerate_make(VM *vm, Value *args, int nargs)
{
    Value iterable, from;
    if (!enumerate_arguments(vm, args, nargs, &iterable, &from))
        return ERROR;
    /* The object is there, and finalized, when what follows fails. */
    Value made = iter_init(make(vm, args[0], C_enumerate, sizeof(Iter)), NONE,
                           UNBOUND, 0);
    if (made == ERROR)
        return ERROR;
    Value start = from == UNBOUND ? from_small(0) : value_index(vm, from);
    Value iterator = start != ERROR ? value_iter(vm, iterable) : ERROR;
    if (iterator == ERROR) {
        decref(vm, start);
        decref(vm, made);
        return ERROR;
    }
    Iter *it = (Iter *)as_object(made);
    it->a = iterator;
    if (is_int(start))
        it->number = as_small(start);
    else
        it->b = start;
    return made;
}

/* The number of the next item, and one more the next time: owned. */
static Value count_up(VM *vm, Iter *it)
{
    if (likely(it->b == UNBOUND)) {
        Value n = from_int64(vm, it->number);
        if (unlikely(it->number == INT_MAX62)) {
            it->b = int_from_int64(vm, it->number + 1);
            if (it->b == ERROR) {
                it->b = UNBOUND;
                return ERROR;
            }
        }
        it->number++;
        return n;
    }
    Value n = it->b;
    Value next = int_binary(vm, SP_ADD, n, from_small(1));
    if (next == ERROR)
        return ERROR;
    it->b = next;
    return n;
}

static Value enumerate_pair(VM *vm, Object *o, Value *pair)
{
    Iter *it = (Iter *)o;
    if (it->a == UNBOUND)
        return UNBOUND;
    Value iterator = incref(it->a);
    Value v = iter_step(vm, iterator);
    decref(vm, iterator);
    if (v == UNBOUND || v == ERROR)
        return v;
    pair[0] = count_up(vm, it);
    pair[1] = v;
    if (pair[0] == ERROR) {
        decref(vm, v);
        return ERROR;
    }
    return NONE;
}

static Value enumerate_next(VM *vm, Object *o)
{
    Value pair[2];
    Value r = enumerate_pair(vm, o, pair);
    return r == NONE ? tuple_steal(vm, pair, 2) : r;
}

static const TypeOps enumerate_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_fini,
    .next = enumerate_next,
    .next_pair = enumerate_pair,
};

static Value enumerate_reduce(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    Value number = it->b == UNBOUND ? from_int64(vm, it->number)
                                    : incref(it->b);
    if (number == ERROR)
        return ERROR;
    Value from = it->a == UNBOUND ? NONE : it->a;
    Value r = remake(vm, args[0], tuple_pack(vm, 2, from, number), UNBOUND);
    decref(vm, number);
    return r;
}

static const MethodDef enumerate_methods[] = {
    NEW(enumerate_make, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    REDUCE_ROW(enumerate_reduce),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return enumerate[object], a generic alias."),
    METHODS_END,
};

/* --- filter -------------------------------------------------------------- */

static Value filter_make(VM *vm, Value *args, int nargs)
{
    if (!no_keywords(vm, args, C_filter))
        return ERROR;
    if (nargs != 4)
        return raise_error(vm, C_TypeError,
                           "filter expected 2 arguments, got %d", nargs - 2);
    Value iterator = value_iter(vm, args[3]);
    if (iterator == ERROR)
        return ERROR;
    Value it = iter_init(make(vm, args[0], C_filter, sizeof(Iter)), args[2],
                         iterator, 0);
    decref(vm, iterator);
    return it;
}

/* Does fn let the item pass?  1, 0, -1. */
static int passes(VM *vm, Value fn, Value item)
{
    if (fn == NONE || fn == from_object(vm->classes[C_bool]))
        return value_truth(vm, item);
    Value answer = call(vm, fn, &item, 1);
    if (answer == ERROR)
        return -1;
    int truth = value_truth(vm, answer);
    decref(vm, answer);
    return truth;
}

static Value filter_next(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    if (it->b == UNBOUND)
        return UNBOUND;
    Value fn = incref(it->a), iterator = incref(it->b), item;
    for (;;) {
        item = iter_step(vm, iterator);
        if (item == UNBOUND || item == ERROR)
            break;
        int ok = passes(vm, fn, item);
        if (ok == 1)
            break;
        decref(vm, item);
        item = ERROR;
        if (ok < 0)
            break;
    }
    decref(vm, fn);
    decref(vm, iterator);
    return item;
}
ITER_OPS(filter);

static Value filter_reduce(VM *vm, Value *args, int nargs)
{
    Iter *it = as(Iter, args[0]);
    return remake(vm, args[0],
                  tuple_pack(vm, 2, it->a == UNBOUND ? NONE : it->a,
                             it->b == UNBOUND ? NONE : it->b),
                  UNBOUND);
}

static const MethodDef filter_methods[] = {
    NEW(filter_make, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    REDUCE_ROW(filter_reduce),
    METHODS_END,
};

/* --- map and zip --------------------------------------------------------- */

typedef struct Multi {
    Object head;
    Value fn;         /* of map; UNBOUND for zip */
    Tuple *iterators; /* NULL: none yet, or cleared */
    bool strict;
} Multi;

enum { MULTI_FEW = 8 }; /* iterators whose items fit the C stack */

static void multi_fini(VM *vm, Object *o)
{
    Multi *m = (Multi *)o;
    Value fn = m->fn;
    Tuple *iterators = m->iterators;
    m->fn = UNBOUND;
    m->iterators = NULL;
    decref(vm, fn);
    if (iterators != NULL)
        release(vm, iterators);
}

static void multi_traverse(Object *o, Visit visit, void *arg)
{
    Multi *m = (Multi *)o;
    visit(m->fn, arg);
    if (m->iterators != NULL)
        visit(from_object(m->iterators), arg);
}

/* The iterators of n iterables, as a tuple. */
static Tuple *iterators_of(VM *vm, const Value *iterables, size_t n)
{
    Value list = list_from(vm, NULL, 0);
    if (list == ERROR)
        return NULL;
    Tuple *t = NULL;
    for (size_t i = 0;; i++) {
        if (i == n) {
            t = tuple_from_iterable(vm, list);
            break;
        }
        Value iterator = value_iter(vm, iterables[i]);
        if (iterator == ERROR)
            break;
        bool ok = list_append(vm, as_list(list), iterator);
        decref(vm, iterator);
        if (!ok)
            break;
    }
    decref(vm, list);
    return t;
}

static Value multi_make(VM *vm, Value cls, ClassId id, Value fn,
                        const Value *iterables, size_t n, bool strict)
{
    Tuple *iterators = iterators_of(vm, iterables, n);
    if (iterators == NULL)
        return ERROR;
    Multi *m = make(vm, cls, id, sizeof(Multi));
    if (m == NULL) {
        release(vm, iterators);
        return ERROR;
    }
    m->fn = incref(fn);
    m->iterators = iterators;
    m->strict = strict;
    return from_object(m);
}

static Value map_make(VM *vm, Value *args, int nargs)
{
    if (!no_keywords(vm, args, C_map))
        return ERROR;
    if (nargs < 4)
        return raise_error(vm, C_TypeError,
                           "map() must have at least two arguments.");
    return multi_make(vm, args[0], C_map, args[2], args + 3,
                      (size_t)nargs - 3, false);
}

/* zip(strict=True), item i came to an end, or was there too long: the error
 * text names the arguments. */
static Value raise_uneven(VM *vm, size_t i, const char *how)
{
    return raise_error(vm, C_ValueError,
                       "zip() argument %d is %s than argument%s%d",
                       (int)i + 1, how, i == 1 ? " " : "s 1-", (int)i);
}

/* Iterator i of a strict zip is at its end.  UNBOUND if all are. */
static Value strict_end(VM *vm, Tuple *iterators, size_t i)
{
    if (i > 0)
        return raise_uneven(vm, i, "shorter");
    for (i = 1; i < iterators->count; i++) {
        Value v = iter_step(vm, iterators->items[i]);
        if (v == ERROR)
            return ERROR;
        if (v != UNBOUND) {
            decref(vm, v);
            return raise_uneven(vm, i, "longer");
        }
    }
    return UNBOUND;
}

/* One item of each into items; NONE, or UNBOUND at the end, or ERROR. */
static Value gather(VM *vm, Tuple *iterators, bool strict, Value *items)
{
    for (size_t i = 0; i < iterators->count; i++) {
        items[i] = iter_step(vm, iterators->items[i]);
        if (items[i] != UNBOUND && items[i] != ERROR)
            continue;
        Value result = items[i];
        for (size_t k = i; k > 0; k--)
            decref(vm, items[k - 1]);
        if (result == UNBOUND && strict)
            result = strict_end(vm, iterators, i);
        return result;
    }
    return NONE;
}

/* Of map() with one iterable. */
static Value map_next(VM *vm, const Multi *m)
{
    Value it = incref(m->iterators->items[0]), fn = incref(m->fn);
    Value v = iter_step(vm, it), result = v;
    if (v != UNBOUND && v != ERROR) {
        result = call(vm, fn, &v, 1);
        decref(vm, v);
    }
    decref(vm, fn);
    decref(vm, it);
    return result;
}

static Value multi_next(VM *vm, Object *o)
{
    Multi *m = (Multi *)o;
    if (m->iterators == NULL || m->iterators->count == 0)
        return UNBOUND;
    if (m->iterators->count == 1 && m->fn != UNBOUND)
        return map_next(vm, m);
    Value few[MULTI_FEW], *items = few;
    Tuple *iterators = retain(m->iterators);
    Value fn = incref(m->fn);
    size_t n = iterators->count;
    Value result = ERROR;
    if (n > MULTI_FEW)
        items = mem_alloc(vm, n * sizeof(Value));
    if (items != NULL)
        result = gather(vm, iterators, m->strict, items);
    if (result == NONE && fn == UNBOUND) {
        result = tuple_steal(vm, items, n);
    } else if (result == NONE) {
        result = call(vm, fn, items, (int)n);
        while (n > 0)
            decref(vm, items[--n]);
    }
    if (items != few && items != NULL)
        mem_free(vm, items, iterators->count * sizeof(Value));
    decref(vm, fn);
    release(vm, iterators);
    return result;
}

/* zip() of two. */
static Value multi_pair(VM *vm, Object *o, Value *pair)
{
    Multi *m = (Multi *)o;
    if (m->iterators == NULL)
        return UNBOUND;
    if (m->iterators->count != 2 || m->fn != UNBOUND)
        return NOT_IMPLEMENTED;
    Tuple *iterators = retain(m->iterators);
    Value result = gather(vm, iterators, m->strict, pair);
    release(vm, iterators);
    return result;
}

static const TypeOps multi_ops = {
    .fini = multi_fini,
    .traverse = multi_traverse,
    .clear = multi_fini,
    .next = multi_next,
    .next_pair = multi_pair,
};

static Value map_reduce(VM *vm, Value *args, int nargs)
{
    Multi *m = as(Multi, args[0]);
    size_t n = m->iterators ? m->iterators->count : 0;
    Tuple *t = tuple_new(vm, n + 1);
    if (t == NULL)
        return ERROR;
    t->items[0] = m->fn == UNBOUND ? NONE : incref(m->fn);
    for (size_t i = 0; i < n; i++)
        t->items[i + 1] = incref(m->iterators->items[i]);
    return remake(vm, args[0], from_object(t), UNBOUND);
}

static Value zip_reduce(VM *vm, Value *args, int nargs)
{
    Multi *m = as(Multi, args[0]);
    Tuple *t = m->iterators ? m->iterators : vm->empty_tuple;
    return remake(vm, args[0], incref(from_object(t)),
                  m->strict ? TRUE : UNBOUND);
}

static Value zip_setstate(VM *vm, Value *args, int nargs)
{
    int strict = value_truth(vm, args[1]);
    if (strict < 0)
        return ERROR;
    as(Multi, args[0])->strict = strict;
    return NONE;
}

static const MethodDef map_methods[] = {
    NEW(map_make, "cls, /, *args, **kwargs"),
    ITER_ROWS,
    REDUCE_ROW(map_reduce),
    METHODS_END,
};

/* args: cls, strict, the iterables */
static Value zip_make(VM *vm, Value *args, int nargs)
{
    int strict = value_truth(vm, args[1]);
    if (strict < 0)
        return ERROR;
    return multi_make(vm, args[0], C_zip, UNBOUND, args + 2,
                      (size_t)nargs - 2, strict);
}

static const MethodDef zip_methods[] = {
    NEW(zip_make, "cls, /, *args, strict=False"),
    ITER_ROWS,
    REDUCE_ROW(zip_reduce),
    SETSTATE_ROW(zip_setstate),
    METHODS_END,
};

/* --- definitions --------------------------------------------------------- */

bool iterators_init_classes(VM *vm)
{
    static const ClassDef defs[] = {
        {.id = C_sequence_iterator,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(Iter),
         .ops = &sequence_ops,
         .methods = sequence_methods},
        {.id = C_callable_iterator,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(Iter),
         .ops = &callable_ops,
         .methods = callable_methods},
        {.id = C_reversed,
         .size = sizeof(Iter),
         .ops = &reversed_ops,
         .methods = reversed_methods,
         .doc = "Return a reverse iterator over the values of the given "
                "sequence."},
        {.id = C_enumerate,
         .size = sizeof(Iter),
         .ops = &enumerate_ops,
         .methods = enumerate_methods,
         .doc =
             "Return an enumerate object.\n\nIt gives pairs of a count, from "
             "start on (0 by default), and an item of\niterable: (0, seq[0]), "
             "(1, seq[1]), ..."},
        {.id = C_filter,
         .size = sizeof(Iter),
         .ops = &filter_ops,
         .methods = filter_methods,
         .doc = "Return an iterator over those items of iterable for which "
                "function(item)\nis true.  If function is None, over the items "
                "that "
                "are true."},
        {.id = C_map,
         .size = sizeof(Multi),
         .ops = &multi_ops,
         .methods = map_methods,
         .doc =
             "Make an iterator that calls function with one argument from each "
             "of the\niterables, until the shortest is at its end."},
        {.id = C_zip,
         .size = sizeof(Multi),
         .ops = &multi_ops,
         .methods = zip_methods,
         .doc =
             "Make an iterator over tuples of one item from each of the "
             "iterables,\nuntil the shortest is at its end.  With strict, they "
             "must end together:\nelse ValueError is raised."},
    };
    for (size_t i = 0; i < sizeof defs / sizeof defs[0]; i++)
        if (!class_define(vm, &defs[i]))
            return false;
    return list_iterators_define(vm);
}

/* list_iterators.c: the iterators of list, in both directions, and of tuple.
 *
 * The VM steps those that go forward inline (iterators.h); what it does there
 * must be what their ops->next does here.  One at its end has let go of its
 * source and says that it is over an empty list or tuple.
 */
#include "object/alias.h"
#include "object/iterator_rows.h"
#include "object/number.h"
#include "object/protocol.h"

/* An empty list: the source of an iterator at its end. */
static Value no_items(VM *vm) { return list_from(vm, NULL, 0); }

/* --- list ---------------------------------------------------------------- */

static Value new_list_iterator(VM *vm, ClassId id, List *l, size_t next)
{
    ListIter *it = object_new(vm, id, sizeof(ListIter));
    if (it == NULL)
        return ERROR;
    it->list = retain(l);
    it->next = next;
    return from_object(it);
}

Value list_iterator_new(VM *vm, List *l)
{
    return new_list_iterator(vm, C_list_iterator, l, 0);
}

Value list_reverse_iterator_new(VM *vm, List *l)
{
    return new_list_iterator(vm, C_list_reverseiterator, l, l->count);
}

static void list_iter_fini(VM *vm, Object *o)
{
    ListIter *it = (ListIter *)o;
    List *l = it->list;
    it->list = NULL;
    if (l != NULL)
        release(vm, l);
}

static void list_iter_traverse(Object *o, Visit visit, void *arg)
{
    ListIter *it = (ListIter *)o;
    if (it->list != NULL)
        visit(from_object(it->list), arg);
}

static Value list_iter_next(VM *vm, Object *o)
{
    ListIter *it = (ListIter *)o;
    if (it->list == NULL)
        return UNBOUND;
    if (it->next < it->list->count)
        return incref(it->list->items[it->next++]);
    list_iter_fini(vm, o);
    return UNBOUND;
}

static Value list_iter_hint(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    if (it->list == NULL || it->next >= it->list->count)
        return from_small(0);
    return from_small((int64_t)(it->list->count - it->next));
}

static Value list_reverse_next(VM *vm, Object *o)
{
    ListIter *it = (ListIter *)o;
    if (it->list == NULL)
        return UNBOUND;
    if (it->next > 0 && it->next <= it->list->count)
        return incref(it->list->items[--it->next]);
    list_iter_fini(vm, o);
    return UNBOUND;
}

static Value list_reverse_hint(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    if (it->list == NULL || it->next > it->list->count)
        return from_small(0);
    return from_small((int64_t)it->next);
}

static Value list_iter_reduce(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    if (it->list == NULL)
        return iterator_reduced(vm, "iter", no_items(vm), UNBOUND);
    return iterator_reduced(vm, "iter", incref(from_object(it->list)),
                            from_small((int64_t)it->next));
}

static Value list_iter_setstate(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    ptrdiff_t next;
    if (!iterator_number(vm, args[1], &next))
        return ERROR;
    if (it->list != NULL && next < 0) /* at the end */
        list_iter_fini(vm, &it->head);
    else if (it->list != NULL)
        it->next = (size_t)next > it->list->count ? it->list->count
                                                  : (size_t)next;
    return NONE;
}

static Value list_reverse_reduce(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    if (it->list == NULL)
        return iterator_reduced(vm, "reversed", no_items(vm), UNBOUND);
    return iterator_reduced(vm, "reversed", incref(from_object(it->list)),
                            from_small((int64_t)it->next - 1));
}

static Value list_reverse_setstate(VM *vm, Value *args, int nargs)
{
    ListIter *it = as(ListIter, args[0]);
    ptrdiff_t at;
    if (!iterator_number(vm, args[1], &at))
        return ERROR;
    if (it->list != NULL)
        it->next = at < 0 ? 0
                   : (size_t)at >= it->list->count ? it->list->count
                                                   : (size_t)at + 1;
    return NONE;
}

static const TypeOps list_iter_ops = {
    .fini = list_iter_fini,
    .traverse = list_iter_traverse,
    .clear = list_iter_fini,
    .next = list_iter_next,
};
static const TypeOps list_reverse_ops = {
    .fini = list_iter_fini,
    .traverse = list_iter_traverse,
    .clear = list_iter_fini,
    .next = list_reverse_next,
};
static const MethodDef list_iter_methods[] = {
    ITER_ROWS,
    HINT_ROW(list_iter_hint),
    REDUCE_ROW(list_iter_reduce),
    SETSTATE_ROW(list_iter_setstate),
    METHODS_END,
};
static const MethodDef list_reverse_methods[] = {
    ITER_ROWS,
    HINT_ROW(list_reverse_hint),
    REDUCE_ROW(list_reverse_reduce),
    SETSTATE_ROW(list_reverse_setstate),
    METHODS_END,
};

/* --- tuple --------------------------------------------------------------- */

Value tuple_iterator_new(VM *vm, Tuple *t)
{
    TupleIter *it = object_new(vm, C_tuple_iterator, sizeof(TupleIter));
    if (it == NULL)
        return ERROR;
    it->tuple = retain(t);
    it->next = 0;
    return from_object(it);
}

static void tuple_iter_fini(VM *vm, Object *o)
{
    TupleIter *it = (TupleIter *)o;
    Tuple *t = it->tuple;
    it->tuple = NULL;
    if (t != NULL)
        release(vm, t);
}

static void tuple_iter_traverse(Object *o, Visit visit, void *arg)
{
    TupleIter *it = (TupleIter *)o;
    if (it->tuple != NULL)
        visit(from_object(it->tuple), arg);
}

static Value tuple_iter_next(VM *vm, Object *o)
{
    TupleIter *it = (TupleIter *)o;
    if (it->tuple == NULL)
        return UNBOUND;
    if (it->next < it->tuple->count)
        return incref(it->tuple->items[it->next++]);
    tuple_iter_fini(vm, o);
    return UNBOUND;
}

static Value tuple_iter_hint(VM *vm, Value *args, int nargs)
{
    TupleIter *it = as(TupleIter, args[0]);
    if (it->tuple == NULL)
        return from_small(0);
    return from_small((int64_t)(it->tuple->count - it->next));
}

static Value tuple_iter_reduce(VM *vm, Value *args, int nargs)
{
    TupleIter *it = as(TupleIter, args[0]);
    if (it->tuple == NULL)
        return iterator_reduced(
            vm, "iter", incref(from_object(vm->empty_tuple)), UNBOUND);
    return iterator_reduced(vm, "iter", incref(from_object(it->tuple)),
                            from_small((int64_t)it->next));
}

static Value tuple_iter_setstate(VM *vm, Value *args, int nargs)
{
    TupleIter *it = as(TupleIter, args[0]);
    size_t next;
    if (!iterator_index(vm, args[1], it->tuple ? it->tuple->count : 0, &next))
        return ERROR;
    it->next = next;
    return NONE;
}

static const TypeOps tuple_iter_ops = {
    .fini = tuple_iter_fini,
    .traverse = tuple_iter_traverse,
    .clear = tuple_iter_fini,
    .next = tuple_iter_next,
};
static const MethodDef tuple_iter_methods[] = {
    ITER_ROWS,
    HINT_ROW(tuple_iter_hint),
    REDUCE_ROW(tuple_iter_reduce),
    SETSTATE_ROW(tuple_iter_setstate),
    METHODS_END,
};

/* --- generic alias: a tuple of the alias, starred ------------------------ */

static Value alias_iter_reduce(VM *vm, Value *args, int nargs)
{
    TupleIter *it = as(TupleIter, args[0]);
    if (it->next)
        return iterator_reduced(
            vm, "iter", incref(from_object(vm->empty_tuple)), UNBOUND);
    Value alias = generic_alias_star(vm, it->tuple->items[0], false);
    return alias == ERROR ? ERROR
                          : iterator_reduced(vm, "iter", alias, UNBOUND);
}

static const MethodDef alias_iter_methods[] = {
    ITER_ROWS,
    REDUCE_ROW(alias_iter_reduce),
    METHODS_END,
};

bool list_iterators_define(VM *vm)
{
    static const ClassDef defs[] = {
        {.id = C_list_iterator, .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(ListIter), .ops = &list_iter_ops,
         .methods = list_iter_methods},
        {.id = C_list_reverseiterator, .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(ListIter), .ops = &list_reverse_ops,
         .methods = list_reverse_methods},
        {.id = C_tuple_iterator, .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(TupleIter), .ops = &tuple_iter_ops,
         .methods = tuple_iter_methods},
        {.id = C_generic_alias_iterator, .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(TupleIter), .ops = &tuple_iter_ops,
         .methods = alias_iter_methods},
    };
    for (size_t i = 0; i < sizeof defs / sizeof defs[0]; i++)
        if (!class_define(vm, &defs[i]))
            return false;
    return true;
}

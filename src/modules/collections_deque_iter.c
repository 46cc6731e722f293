/* collections_deque_iter.c: the iterators of a deque, from either end.
 *
 * Both count the items that they have given and those that are left.  A deque
 * that has changed its size or was rotated since ends them with RuntimeError.
 */
#include "modules/collections_deque.h"

#include "object/list.h"
#include "object/number.h"

typedef struct DequeIter { /* also of the reverse iterator */
    Object head;
    Deque *deque;
    size_t next; /* counted from the end that it comes from */
    size_t left;
    size_t state; /* of the deque at the beginning */
} DequeIter;


static Value iterator_new(VM *vm, Deque *d, ClassId id)
{
    DequeIter *it = object_new(vm, id, sizeof(DequeIter));
    if (it == NULL)
        return ERROR;
    it->deque = retain(d);
    it->next = 0;
    it->left = d->count;
    it->state = d->state;
    return from_object(it);
}

Value deque_iter(VM *vm, Value *args, int nargs)
{
    return iterator_new(vm, as_deque(args[0]), C_deque_iterator);
}

Value deque_reversed(VM *vm, Value *args, int nargs)
{
    return iterator_new(vm, as_deque(args[0]), C_deque_reverse_iterator);
}

/* May the iterator go on?  1, 0 at its end, -1 with RuntimeError pending. */
static inline int may_step(VM *vm, DequeIter *it)
{
    if (it->deque == NULL)
        return 0;
    if (unlikely(it->deque->state != it->state)) {
        it->left = 0;
        raise_error(vm, C_RuntimeError, "deque mutated during iteration");
        return -1;
    }
    return it->left > 0;
}

static Value iter_forward(VM *vm, Object *o)
{
    DequeIter *it = (DequeIter *)o;
    int may = may_step(vm, it);
    if (may <= 0)
        return may < 0 ? ERROR : UNBOUND;
    it->left--;
    return incref(*place(it->deque, it->next++));
}

static Value iter_backward(VM *vm, Object *o)
{
    DequeIter *it = (DequeIter *)o;
    int may = may_step(vm, it);
    if (may <= 0)
        return may < 0 ? ERROR : UNBOUND;
    it->left--;
    return incref(*place(it->deque, it->deque->count - 1 - it->next++));
}

static void iter_fini(VM *vm, Object *o)
{
    DequeIter *it = (DequeIter *)o;
    Deque *d = it->deque;
    it->deque = NULL;
    if (d != NULL)
        release(vm, d);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    DequeIter *it = (DequeIter *)o;
    if (it->deque != NULL)
        visit(from_object(it->deque), arg);
}

/* args: cls, and in all: deque, how many items to leave out */
static Value iter_make(VM *vm, Value *args, int nargs)
{
    ptrdiff_t skip = 0;
    if (nargs < 2 || nargs > 3)
        return raise_error(vm, C_TypeError,
                           "function takes at %s %d argument%s (%d given)",
                           nargs < 2 ? "least" : "most", nargs < 2 ? 1 : 2,
                           nargs < 2 ? "" : "s", nargs - 1);
    if (!is_deque(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "argument 1 must be collections.deque, not %.200T",
                           args[1]);
    if (nargs == 3 && !ssize_argument(vm, args[2], &skip))
        return ERROR;
    Value it = iterator_new(vm, as_deque(args[1]),
                            as(Class, args[0])->id);
    if (it != ERROR && skip > 0) {
        DequeIter *di = as(DequeIter, it);
        size_t n = (size_t)skip > di->left ? di->left : (size_t)skip;
        di->next += n;
        di->left -= n;
    }
    return it;
}

static Value iter_hint(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)as(DequeIter, args[0])->left);
}

static Value iter_reduce(VM *vm, Value *args, int nargs)
{
    DequeIter *it = as(DequeIter, args[0]);
    if (it->deque == NULL)
        return raise_error(vm, C_TypeError, "cannot pickle %N object",
                           class_of(vm, args[0]));
    Value inner = tuple_pack(vm, 2, from_object(it->deque),
                             from_small((int64_t)(it->deque->count -
                                                  it->left)));
    if (inner == ERROR)
        return ERROR;
    Value result = tuple_pack(vm, 2, from_object(class_of(vm, args[0])),
                              inner);
    decref(vm, inner);
    return result;
}

static const TypeOps forward_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_fini,
    .next = iter_forward,
};
static const TypeOps backward_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_fini,
    .next = iter_backward,
};

static const MethodDef iter_rows[] = {
    NEW(iter_make, "cls, /, *args"),
    ITER_ROWS,
    METHOD("__length_hint__", iter_hint, "",
           "Private method returning an estimate of len(list(it))."),
    METHOD("__reduce__", iter_reduce, "",
           "Return state information for pickling."),
    METHODS_END,
};

bool deque_iterators_define(VM *vm)
{
    static const ClassDef forward_def = {
        .id = C_deque_iterator,
        .flags = CLS_FINAL,
        .size = sizeof(DequeIter),
        .ops = &forward_ops,
        .methods = iter_rows,
    };
    static const ClassDef backward_def = {
        .id = C_deque_reverse_iterator,
        .flags = CLS_FINAL,
        .size = sizeof(DequeIter),
        .ops = &backward_ops,
        .methods = iter_rows,
    };
    return class_define(vm, &forward_def) && class_define(vm, &backward_def);
}

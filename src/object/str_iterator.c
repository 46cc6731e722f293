/* str_iterator.c: the iterator of str.
 *
 * It knows the byte at which the next character begins, so that a step costs
 * no search; at its end it has let go of the text.  CPython has two classes,
 * of which that for ASCII is of exact str only.
 */
#include "object/str_parts.h"

#include "base/utf8.h"
#include "object/number.h"
#include "object/protocol.h"

typedef struct StrIter {
    Object head;
    Str *s;          /* NULL: at the end */
    uint32_t offset; /* of the next character */
    uint32_t left;   /* characters */
} StrIter;

Value str_iter(VM *vm, Value *args, int nargs)
{
    ClassId id = is_exact(args[0], C_str) && as_str(args[0])->flags & STR_ASCII
                     ? C_str_ascii_iterator
                     : C_str_iterator;
    StrIter *iter = object_new(vm, id, sizeof *iter);
    if (iter == NULL)
        return ERROR;
    iter->s = retain(as_str(args[0]));
    iter->offset = 0;
    iter->left = iter->s->length;
    return from_object(iter);
}

static Value iter_next_char(VM *vm, Object *o)
{
    StrIter *iter = (StrIter *)o;
    Str *s = iter->s;
    if (s == NULL)
        return UNBOUND;
    if (iter->left == 0) {
        iter->s = NULL;
        release(vm, s);
        return UNBOUND;
    }
    const char *p = s->data + iter->offset;
    uint32_t c = utf8_next(&p);
    iter->offset = (uint32_t)(p - s->data);
    iter->left--;
    return str_from_char(vm, c);
}

static void iter_fini(VM *vm, Object *o)
{
    StrIter *iter = (StrIter *)o;
    if (iter->s != NULL)
        release(vm, iter->s);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    StrIter *iter = (StrIter *)o;
    if (iter->s != NULL)
        visit(from_object(iter->s), arg);
}

static void iter_clear(VM *vm, Object *o)
{
    iter_fini(vm, o);
    ((StrIter *)o)->s = NULL;
}

static Value iter_length_hint(VM *vm, Value *args, int nargs)
{
    StrIter *iter = as(StrIter, args[0]);
    return from_small(iter->s != NULL ? iter->left : 0);
}

static Value iter_reduce(VM *vm, Value *args, int nargs)
{
    StrIter *iter = as(StrIter, args[0]);
    if (iter->s == NULL)
        return iterator_reduced(
            vm, "iter", incref(from_object(vm->names[N_empty])), UNBOUND);
    return iterator_reduced(
        vm, "iter", incref(from_object(iter->s)),
        from_small((int64_t)iter->s->length - iter->left));
}

static Value iter_setstate(VM *vm, Value *args, int nargs)
{
    StrIter *iter = as(StrIter, args[0]);
    size_t length = iter->s ? iter->s->length : 0, next;
    if (!iterator_index(vm, args[1], length, &next))
        return ERROR;
    if (iter->s == NULL)
        return NONE;
    iter->offset = (uint32_t)str_offset(vm, iter->s, next);
    iter->left = (uint32_t)(length - next);
    return NONE;
}

static const MethodDef iterator_methods[] = {
    ITER_ROWS,
    METHOD("__length_hint__", iter_length_hint, "/",
           "Return how many characters are left."),
    METHOD("__reduce__", iter_reduce, "",
           "Return state information for pickling."),
    METHOD("__setstate__", iter_setstate, "state, /",
           "Set state information for unpickling."),
    METHODS_END,
};

static const TypeOps iterator_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_clear,
    .next = iter_next_char,
};

bool str_iterator_define(VM *vm)
{
    static const ClassId ids[] = {C_str_iterator, C_str_ascii_iterator};
    ClassDef def = {
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(StrIter),
        .ops = &iterator_ops,
        .methods = iterator_methods,
    };
    for (int i = 0; i < 2; i++) {
        def.id = ids[i];
        if (!class_define(vm, &def))
            return false;
    }
    return true;
}

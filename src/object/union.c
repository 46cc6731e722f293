/* union.c: int | str (types.UnionType).
 *
 * A union has two members or more, none of them twice and none a union; one
 * alone stands for itself.  Order counts for its repr only.
 */
#include "object/alias.h"

#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"

typedef struct Union {
    Object head;
    Value args; /* tuple of two or more */
} Union;


static bool can_be_member(VM *vm, Value v)
{
    return v == NONE || is_class(vm, v) || is_alias(vm, v) ||
           is_exact(v, C_union);
}

static bool add_member(VM *vm, List *l, Value v)
{
    if (is_exact(v, C_union)) {
        Tuple *t = as_tuple(as(Union, v)->args);
        for (size_t i = 0; i < t->count; i++)
            if (!add_member(vm, l, t->items[i]))
                return false;
        return true;
    }
    if (v == NONE)
        v = from_object(vm->classes[C_none]);
    for (size_t i = 0; i < l->count; i++) {
        int same = l->items[i] == v;
        if (!same && is_alias(vm, v) && is_alias(vm, l->items[i]))
            same = value_equal(vm, l->items[i], v);
        if (same)
            return same > 0;
    }
    return list_append(vm, l, v);
}

/* Of the members in l: one alone stands for itself. */
static Value from_members(VM *vm, List *l)
{
    if (l->count == 1)
        return incref(l->items[0]);
    Value args = tuple_from(vm, l->items, l->count);
    if (args == ERROR)
        return ERROR;
    Union *u = object_new(vm, C_union, sizeof *u);
    if (!u) {
        decref(vm, args);
        return ERROR;
    }
    u->args = args;
    return from_object(u);
}

Value union_new(VM *vm, Value a, Value b)
{
    if (!can_be_member(vm, a) || !can_be_member(vm, b))
        return NOT_IMPLEMENTED;
    return union_unchecked(vm, a, b);
}

Value union_unchecked(VM *vm, Value a, Value b)
{
    List *l = list_new(vm, 4);
    if (!l)
        return ERROR;
    Value r = ERROR;
    if (add_member(vm, l, a) && add_member(vm, l, b))
        r = from_members(vm, l);
    release(vm, l);
    return r;
}

static Tuple *members(Value v) { return as_tuple(as(Union, v)->args); }

static Value union_repr(VM *vm, Value *args, int nargs)
{
    Buf buf;
    buf_init(&buf, &vm->heap);
    Tuple *t = members(args[0]);
    for (size_t i = 0; i < t->count; i++) {
        if (i)
            buf_puts(&buf, " | ");
        alias_put_text(vm, &buf, t->items[i], alias_type_text);
    }
    return alias_finish(vm, &buf);
}

static Value union_eq(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_union))
        return NOT_IMPLEMENTED;
    Set *a = set_from(vm, C_frozenset, as(Union, args[0])->args);
    Set *b = a ? set_from(vm, C_frozenset, as(Union, args[1])->args) : NULL;
    Value r = b ? value_compare(vm, CMP_EQ, from_object(a), from_object(b))
                : ERROR;
    if (a)
        release(vm, a);
    if (b)
        release(vm, b);
    return r;
}

/* That of the frozenset of the members, as typing.Union's is. */
static Value union_hash(VM *vm, Value *args, int nargs)
{
    Set *s = set_from(vm, C_frozenset, as(Union, args[0])->args);
    if (!s)
        return ERROR;
    Value r = from_int64(vm, frozenset_hash(s));
    release(vm, s);
    return r;
}

static Value check_members(VM *vm, Value *args,
                           int (*check)(VM *, Value, Value))
{
    Tuple *t = members(args[0]);
    for (size_t i = 0; i < t->count; i++) {
        int r = check(vm, args[1], t->items[i]);
        if (r != 0)
            return r < 0 ? ERROR : TRUE;
    }
    return FALSE;
}

static Value union_instancecheck(VM *vm, Value *args, int nargs)
{
    return check_members(vm, args, value_isinstance);
}

static Value union_subclasscheck(VM *vm, Value *args, int nargs)
{
    return check_members(vm, args, value_issubclass);
}

static Value union_getitem(VM *vm, Value *args, int nargs)
{
    Value params = type_parameters(vm, members(args[0]));
    if (params == ERROR)
        return ERROR;
    Value with = alias_substitute(vm, args[0], members(args[0]),
                                as_tuple(params), args[1]);
    decref(vm, params);
    if (with == ERROR)
        return ERROR;
    List *l = list_new(vm, 4);
    bool ok = l != NULL;
    for (size_t i = 0; ok && i < as_tuple(with)->count; i++)
        ok = add_member(vm, l, as_tuple(with)->items[i]);
    Value r = ok ? from_members(vm, l) : ERROR;
    if (l)
        release(vm, l);
    decref(vm, with);
    return r;
}

static Value union_args(VM *vm, Value *args, int nargs)
{
    return incref(as(Union, args[0])->args);
}

static Value union_parameters(VM *vm, Value *args, int nargs)
{
    return type_parameters(vm, members(args[0]));
}

Value union_or(VM *vm, Value *args, int nargs)
{
    return union_new(vm, args[0], args[1]);
}

Value union_ror(VM *vm, Value *args, int nargs)
{
    return union_new(vm, args[1], args[0]);
}

static void union_fini(VM *vm, Object *o) { decref(vm, ((Union *)o)->args); }

static void union_traverse(Object *o, Visit visit, void *arg)
{
    visit(((Union *)o)->args, arg);
}

static const TypeOps union_ops = {
    .fini = union_fini,
    .traverse = union_traverse,
};

static const MethodDef union_methods[] = {
    METHOD("__repr__", union_repr, "", "Return repr(self)."),
    METHOD("__hash__", union_hash, "", "Return hash(self)."),
    METHOD("__eq__", union_eq, "value, /", "Return self==value."),
    METHOD("__or__", union_or, "value, /", "Return self|value."),
    METHOD("__ror__", union_ror, "value, /", "Return value|self."),
    METHOD("__getitem__", union_getitem, "key, /", "Return self[key]."),
    METHOD("__instancecheck__", union_instancecheck, "instance, /", ""),
    METHOD("__subclasscheck__", union_subclasscheck, "subclass, /", ""),
    MEMBER("__args__", union_args, readonly_setter, ""),
    GETSET("__parameters__", union_parameters, NULL,
           "Type variables in the types.UnionType."),
    METHODS_END,
};

bool union_define(VM *vm)
{
    static const ClassDef union_def = {
        .id = C_union,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Union),
        .ops = &union_ops,
        .methods = union_methods,
        .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
    };
    return class_define(vm, &union_def);
}

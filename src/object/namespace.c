/* namespace.c: types.SimpleNamespace: attributes from keywords, compared and
 * shown by them.  sys.implementation is one.
 */
#include <stddef.h>

#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/protocol.h"
#include "object/str.h"

Value instance_dict_getter(VM *vm, Value *args, int nargs);

typedef struct Namespace {
    Object head;
    Value dict; /* dict word */
} Namespace;

static Dict *dict_of(VM *vm, Value self)
{
    return instance_dict(vm, as_object(self));
}

static bool is_namespace(VM *vm, Value v)
{
    return is_object(v) && class_is_subclass(class_of(vm, v),
                                             vm->classes[C_namespace]);
}

static Value make(VM *vm, Value *args, int nargs)
{
    Object *o = instance_new(vm, as(Class, args[0]), 0);
    if (!o)
        return ERROR;
    if (instance_dict(vm, o)) /* in dict mode from the start */
        return from_object(o);
    object_decref(vm, o);
    return ERROR;
}

/* Set the attributes that a mapping or an iterable of pairs names. */
static bool add_all(VM *vm, Value self, Value source)
{
    Dict *d = dict_new(vm);
    bool ok = d && dict_update(vm, d, source);
    uint32_t pos = 0;
    Value key, v;
    while (ok && dict_next(d, &pos, &key, &v)) {
        if (!is_str(vm, key)) {
            raise_error(vm, C_TypeError, "keywords must be strings");
            ok = false;
        }
    }
    if (ok) {
        Dict *own = dict_of(vm, self);
        ok = own && dict_merge(vm, own, d);
    }
    if (d)
        release(vm, d);
    return ok;
}

static Value init(VM *vm, Value *args, int nargs)
{
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "%S expected at most 1 argument, got %d",
                           class_of(vm, args[0])->name, nargs - 2);
    if (nargs == 3 && !add_all(vm, args[0], args[2]))
        return ERROR;
    if (args[1] == UNBOUND)
        return NONE;
    Dict *own = dict_of(vm, args[0]);
    return own && dict_merge(vm, own, as_dict(args[1])) ? NONE : ERROR;
}

/* "name(" and what stands in the parentheses, from a copy of the dict: a
 * __repr__ may change it. */
static Value repr_of(VM *vm, const char *name, Dict *d)
{
    Value r = str_format(vm, "%s(", name);
    const char *between = "%V%V=%R";
    uint32_t pos = 0;
    Value key, v;
    while (r != ERROR && dict_next(d, &pos, &key, &v)) {
        if (!is_str(vm, key) || !as_str(key)->size)
            continue;
        r = text_grow(vm, r, between, key, v);
        between = "%V, %V=%R";
    }
    return text_grow(vm, r, "%V)", UNBOUND, UNBOUND);
}

static Value repr(VM *vm, Value *args, int nargs)
{
    const char *name = is_exact(args[0], C_namespace)
                           ? "namespace"
                           : class_of(vm, args[0])->name->data;
    Dict *own = dict_of(vm, args[0]);
    int again = own ? repr_enter(vm, args[0]) : -1;
    if (again)
        return again < 0 ? ERROR : str_format(vm, "%s(...)", name);
    Dict *copy = dict_copy(vm, own);
    Value r = copy ? repr_of(vm, name, copy) : ERROR;
    if (copy)
        release(vm, copy);
    repr_leave(vm, args[0]);
    return r;
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_namespace(vm, args[1]))
        return NOT_IMPLEMENTED;
    Dict *a = dict_of(vm, args[0]);
    Dict *b = a ? dict_of(vm, args[1]) : NULL;
    if (!b)
        return ERROR;
    return value_compare(vm, op, from_object(a), from_object(b));
}

static Value reduce(VM *vm, Value *args, int nargs)
{
    Dict *own = dict_of(vm, args[0]);
    if (!own)
        return ERROR;
    return tuple_pack(vm, 3, from_object(class_of(vm, args[0])),
                      from_object(vm->empty_tuple), from_object(own));
}

static Value replace(VM *vm, Value *args, int nargs)
{
    if (nargs > 2)
        return raise_error(vm, C_TypeError,
                           "__replace__() takes no positional arguments");
    Value made = call(vm, from_object(class_of(vm, args[0])), NULL, 0);
    if (made == ERROR)
        return ERROR;
    Dict *from = dict_of(vm, args[0]);
    Dict *to = is_namespace(vm, made) ? dict_of(vm, made) : NULL;
    if (from && !to && !error_pending(vm))
        raise_error(vm, C_TypeError, "expect %N type, but %R() returned '%T' "
                                     "object",
                    vm->classes[C_namespace],
                    from_object(class_of(vm, args[0])), made);
    if (from && to && dict_merge(vm, to, from) &&
        (args[1] == UNBOUND || dict_merge(vm, to, as_dict(args[1]))))
        return made;
    decref(vm, made);
    return ERROR;
}

static void fini(VM *vm, Object *o)
{
    decref(vm, ((Namespace *)o)->dict);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((Namespace *)o)->dict, arg);
}

static void clear(VM *vm, Object *o)
{
    value_set(vm, &((Namespace *)o)->dict, UNBOUND);
}

bool namespace_init_classes(VM *vm)
{
    static const TypeOps ops = {
        .compare = compare,
        .fini = fini,
        .traverse = traverse,
        .clear = clear,
    };
    static const MethodDef methods[] = {
        NEW(make, "cls, /, *args, **kwargs"),
        METHOD("__init__", init, "*args, **kwargs",
               "Initialize self.  See help(type(self)) for accurate "
               "signature."),
        METHOD("__repr__", repr, "", "Return repr(self)."),
        ROWS_OF(native_comparisons),
        NO_HASH,
        METHOD("__reduce__", reduce, "",
               "Return state information for pickling"),
        METHOD("__replace__", replace, "*args, **kwargs",
               "Return a copy of the namespace object with new values for "
               "the specified attributes."),
        MEMBER("__dict__", instance_dict_getter, readonly_setter, ""),
        METHODS_END,
    };
    static const ClassDef def = {
        .id = C_namespace,
        .size = sizeof(Namespace),
        .ops = &ops,
        .methods = methods,
        .dict_offset = offsetof(Namespace, dict),
        .doc = "A simple attribute-based namespace.",
    };
    return class_define(vm, &def);
}

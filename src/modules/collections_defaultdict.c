/* collections_defaultdict.c: the class defaultdict, a dict with a factory for
 * the values of missing keys.
 *
 * factory is a callable, or None, or whatever a program assigns;
 * d[k] comes here by way of __missing__ alone.
 */
#include "modules/collections.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "object/type.h"

typedef struct DefaultDict {
    Dict dict;
    Value factory;
    bool has_factory; /* dict.__new__, which makes these, knows of none */
} DefaultDict;

static Value factory_of(Value self)
{
    const DefaultDict *d = as(DefaultDict, self);
    return d->has_factory ? d->factory : NONE;
}

/* args: self, kwargs, factory and what a dict takes */
static Value initialise(VM *vm, Value *args, int nargs)
{
    DefaultDict *d = as(DefaultDict, args[0]);
    Value factory = nargs > 2 ? args[2] : NONE;
    if (factory != NONE && !value_callable(vm, factory))
        return raise_error(vm, C_TypeError,
                           "first argument must be callable or None");
    d->has_factory = true;
    value_set(vm, &d->factory, incref(factory));
    if (nargs > 4)
        return raise_error(vm, C_TypeError,
                           "dict expected at most 1 argument, got %d",
                           nargs - 3);
    if (nargs == 4 && !dict_update(vm, &d->dict, args[3]))
        return ERROR;
    if (args[1] != UNBOUND && !dict_merge(vm, &d->dict, as_dict(args[1])))
        return ERROR;
    return NONE;
}

static Value missing(VM *vm, Value *args, int nargs)
{
    Value factory = factory_of(args[0]);
    if (factory == NONE)
        return raise_key_error(vm, args[1]);
    incref(factory);
    Value v = call(vm, factory, NULL, 0);
    decref(vm, factory);
    if (v == ERROR)
        return ERROR;
    bool ok = is_exact(args[0], C_defaultdict)
                  ? dict_set(vm, as_dict(args[0]), args[1], v)
                  : value_setitem(vm, args[0], args[1], v);
    if (!ok) {
        decref(vm, v);
        return ERROR;
    }
    return v;
}

static Value repr(VM *vm, Value *args, int nargs)
{
    Value factory = incref(factory_of(args[0]));
    Value fn = vm->classes[C_dict]->special[SP_REPR], text = ERROR;
    Value items = call_unbound(vm, fn, args[0], NULL, 0);
    if (items != ERROR) {
        int under_way = repr_enter(vm, factory);
        if (under_way == 0) {
            text = value_repr(vm, factory);
            repr_leave(vm, factory);
        } else if (under_way > 0) {
            text = str_value(vm, "...", 3);
        }
    }
    Value result = ERROR;
    if (text != ERROR)
        result = str_format(vm, "%S(%V, %V)", class_of(vm, args[0])->name,
                            text, items);
    if (text != ERROR)
        decref(vm, text);
    if (items != ERROR)
        decref(vm, items);
    decref(vm, factory);
    return result;
}

/* type(self)(factory, items) */
static Value like(VM *vm, Value self, Value items)
{
    Value args[2] = {incref(factory_of(self)), items};
    Value d = call(vm, from_object(class_of(vm, self)), args, 2);
    decref(vm, args[0]);
    return d;
}

static Value copy(VM *vm, Value *args, int nargs)
{
    return like(vm, args[0], args[0]);
}

static Value united(VM *vm, Value self, Value a, Value b)
{
    if (!is_dict(vm, a) || !is_dict(vm, b))
        return NOT_IMPLEMENTED;
    Value d = like(vm, self, a);
    if (d == ERROR)
        return ERROR;
    if (is_dict(vm, d) && dict_update(vm, as_dict(d), b))
        return d;
    decref(vm, d);
    return ERROR;
}

static Value or_method(VM *vm, Value *args, int nargs)
{
    return united(vm, args[0], args[0], args[1]);
}

static Value ror_method(VM *vm, Value *args, int nargs)
{
    return united(vm, args[0], args[1], args[0]);
}

static Value reduce(VM *vm, Value *args, int nargs)
{
    Value factory = factory_of(args[0]), it = ERROR;
    Value inner = factory == NONE ? incref(from_object(vm->empty_tuple))
                                  : tuple_pack(vm, 1, factory);
    if (inner == ERROR)
        return ERROR;
    Value items = call_method(vm, args[0], vm->names[N_items], NULL, 0);
    if (items != ERROR) {
        it = value_iter(vm, items);
        decref(vm, items);
    }
    if (it == ERROR) {
        decref(vm, inner);
        return ERROR;
    }
    Value parts[5] = {incref(from_object(class_of(vm, args[0]))), inner, NONE,
                      NONE, it};
    return tuple_steal(vm, parts, 5);
}

static Value get_factory(VM *vm, Value *args, int nargs)
{
    return incref(factory_of(args[0]));
}

static Value set_factory(VM *vm, Value *args, int nargs)
{
    as(DefaultDict, args[0])->has_factory = args[1] != UNBOUND;
    value_set(vm, &as(DefaultDict, args[0])->factory, incref(args[1]));
    return NONE;
}

/* --- tables -------------------------------------------------------------- */

static void fini(VM *vm, Object *o)
{
    value_set(vm, &((DefaultDict *)o)->factory, NONE);
    dict_ops.fini(vm, o);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((DefaultDict *)o)->factory, arg);
    dict_ops.traverse(o, visit, arg);
}

static void drop(VM *vm, Object *o)
{
    value_set(vm, &((DefaultDict *)o)->factory, NONE);
    dict_ops.clear(vm, o);
}

static size_t size(VM *vm, Object *o)
{
    return dict_ops.size(vm, o);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = drop,
    .size = size,
};

static const MethodDef rows[] = {
    METHOD("__init__", initialise, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__missing__", missing, "object, /",
           "Set self[object] to what the factory gives, and return it."),
    METHOD("__repr__", repr, "", "Return repr(self)."),
    METHOD("__or__", or_method, "value, /", "Return self|value."),
    METHOD("__ror__", ror_method, "value, /", "Return value|self."),
    METHOD("__reduce__", reduce, "", "Return state for pickling."),
    METHOD("copy", copy, "", "Return a shallow copy, with the same factory."),
    METHOD("__copy__", copy, "",
           "Return a shallow copy, with the same factory."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return defaultdict[object], a generic alias."),
    GETSET("default_factory", get_factory, set_factory,
           "What gives the values of missing keys; None: nothing does."),
    METHODS_END,
};

bool defaultdict_define(VM *vm)
{
    static const ClassDef def = {
        .id = C_defaultdict,
        .flags = CLS_MAPPING,
        .size = sizeof(DefaultDict),
        .ops = &ops,
        .methods = rows,
        .doc = "defaultdict(default_factory=None, /, [...]): a dict whose "
               "d[key] calls the\nfactory where the key is missing, and keeps "
               "what that gives.  The other\narguments are those of dict.",
    };
    return class_define(vm, &def);
}

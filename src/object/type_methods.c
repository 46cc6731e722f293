/* type_methods.c: classes as objects of the language: the attributes and
 * methods of class type. */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

static Class *class_at(Value v) { return as(Class, v); }

/* Is this attribute of a class open to change?  Deletions of most are not. */
static bool check_settable(VM *vm, Value *args, const char *name)
{
    if (args[1] != UNBOUND && !(class_at(args[0])->flags & CLS_IMMUTABLE))
        return true;
    raise_error(vm, C_TypeError,
                "cannot %s '%s' attribute of immutable type '%N'",
                args[1] == UNBOUND ? "delete" : "set", name,
                class_at(args[0]));
    return false;
}

/* What the class itself has under a name, as its own attribute: owned;
 * UNBOUND; ERROR. */
static Value own_attribute(VM *vm, Class *cls, Str *name)
{
    Value v = dict_find_str(vm, cls->dict, name);
    if (v == UNBOUND || !is_object(v) ||
        !(class_of(vm, v)->flags & CLS_DESCRIPTOR))
        return incref(v);
    incref(v);
    Value r = descriptor_get(vm, v, UNBOUND, cls);
    decref(vm, v);
    return r;
}

/* --- names --------------------------------------------------------------- */

static Value get_name(VM *vm, Value *args, int nargs)
{
    return incref(from_object(class_at(args[0])->name));
}

static Value set_name(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (!check_settable(vm, args, "__name__"))
        return ERROR;
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "can only assign string to %N.__name__, not '%T'",
                           cls, args[1]);
    if (!type_check_name(vm, as_str(args[1])))
        return ERROR;
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Str *old = cls->name;
    cls->name = name;
    release(vm, old);
    return NONE;
}

static Value get_qualname(VM *vm, Value *args, int nargs)
{
    return incref(class_at(args[0])->qualname);
}

static Value set_qualname(VM *vm, Value *args, int nargs)
{
    if (!check_settable(vm, args, "__qualname__"))
        return ERROR;
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "can only assign string to %N.__qualname__, not "
                           "'%T'",
                           class_at(args[0]), args[1]);
    value_set(vm, &class_at(args[0])->qualname, incref(args[1]));
    return NONE;
}

Value type_module(VM *vm, Class *cls)
{
    Value v = dict_find_str(vm, cls->dict, vm->names[N___module__]);
    if (cls->flags & CLS_HEAP)
        return or_none(v);
    if (is_exact(v, C_str))
        return incref(v);
    return incref(from_object(vm->names[N_builtins]));
}

static Value get_module(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (cls->flags & CLS_HEAP &&
        dict_find_str(vm, cls->dict, vm->names[N___module__]) == UNBOUND)
        return raise_error(vm, C_AttributeError, "__module__");
    return type_module(vm, cls);
}

static Value set_module(VM *vm, Value *args, int nargs)
{
    if (!check_settable(vm, args, "__module__"))
        return ERROR;
    Class *cls = class_at(args[0]);
    Str *line = vm->names[N___firstlineno__]; /* of another module, then */
    if (dict_find_str(vm, cls->dict, line) != UNBOUND &&
        !class_set(vm, cls, line, UNBOUND))
        return ERROR;
    return class_set(vm, cls, vm->names[N___module__], args[1]) ? NONE : ERROR;
}

static Value get_doc(VM *vm, Value *args, int nargs)
{
    Value v = own_attribute(vm, class_at(args[0]), vm->names[N___doc__]);
    return v == UNBOUND ? NONE : v;
}

static Value set_doc(VM *vm, Value *args, int nargs)
{
    if (!check_settable(vm, args, "__doc__"))
        return ERROR;
    return class_set(vm, class_at(args[0]), vm->names[N___doc__], args[1])
               ? NONE
               : ERROR;
}

static Value type_repr(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    Value module = type_module(vm, cls);
    Value r;
    if (is_str(vm, module) && !str_is(as_str(module), "builtins"))
        r = str_format(vm, "<class '%V.%V'>", module, cls->qualname);
    else
        r = str_format(vm, "<class '%S'>", cls->name);
    decref(vm, module);
    return r;
}

/* --- bases --------------------------------------------------------------- */

static Value get_base(VM *vm, Value *args, int nargs)
{
    Class *base = class_at(args[0])->base;
    return base ? incref(from_object(base)) : NONE;
}

static Value get_mro(VM *vm, Value *args, int nargs)
{
    return incref(from_object(class_at(args[0])->mro));
}

static Value get_bases(VM *vm, Value *args, int nargs)
{
    return incref(from_object(class_at(args[0])->bases));
}

static bool check_bases(VM *vm, Class *cls, Value v)
{
    if (!is_tuple(vm, v)) {
        raise_error(vm, C_TypeError,
                    "can only assign tuple to %N.__bases__, not %T", cls, v);
        return false;
    }
    Tuple *t = as_tuple(v);
    if (t->count == 0) {
        raise_error(vm, C_TypeError,
                    "can only assign non-empty tuple to %N.__bases__, not ()",
                    cls);
        return false;
    }
    for (size_t i = 0; i < t->count; i++) {
        if (!is_class(vm, t->items[i])) {
            raise_error(vm, C_TypeError,
                        "%N.__bases__ must be tuple of classes, not '%T'", cls,
                        t->items[i]);
            return false;
        }
        if (class_is_subclass(class_at(t->items[i]), cls)) {
            raise_error(vm, C_TypeError,
                        "a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    return true;
}

/* Do instances take part in CPython's collection?  Then they have another
 * deallocator there. */
static bool is_collected(const Class *cls)
{
    return cls->base && (cls->flags & CLS_HEAP || !(cls->flags & CLS_LEAF));
}

/* New MROs for cls and all below.  done lists class, old MRO, class, ... */
static bool renew_mro(VM *vm, Class *cls, List *done)
{
    Value mro = class_set_depth(vm, cls) ? mro_ask(vm, cls) : ERROR;
    if (mro == ERROR)
        return false;
    if (!list_append(vm, done, from_object(cls)) ||
        !list_append(vm, done, from_object(cls->mro))) {
        if (done->count & 1)
            decref(vm, list_take(vm, done, done->count - 1));
        decref(vm, mro);
        return false;
    }
    release(vm, cls->mro);
    cls->mro = as_tuple(mro);
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));)
        if (!renew_mro(vm, sub, done))
            return false;
    return true;
}

static void restore_mros(VM *vm, List *done)
{
    for (size_t i = done->count; i >= 2; i -= 2) {
        Class *cls = class_at(done->items[i - 2]);
        Tuple *now = cls->mro;
        cls->mro = retain(as_tuple(done->items[i - 1]));
        release(vm, now);
    }
}

static void renew_depths(VM *vm, List *done)
{
    Value pending = error_take(vm);
    for (size_t i = 0; i + 1 < done->count; i += 2)
        if (!class_set_depth(vm, class_at(done->items[i])))
            error_clear(vm);
    error_restore(vm, pending);
}

static bool tuple_holds(const Tuple *t, Value v)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->items[i] == v)
            return true;
    return false;
}

static Value set_bases(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (!check_settable(vm, args, "__bases__") ||
        !check_bases(vm, cls, args[1]))
        return ERROR;
    Tuple *bases = as_tuple(args[1]);
    Class *base = layout_best_base(vm, bases);
    if (!base)
        return ERROR;
    if (is_collected(base) != is_collected(cls->base))
        return raise_error(vm, C_TypeError,
                           "__bases__ assignment: '%N' deallocator differs "
                           "from '%N'",
                           base, cls->base);
    if (!layout_same(base, cls->base))
        return raise_error(vm, C_TypeError,
                           "__bases__ assignment: '%N' object layout differs "
                           "from '%N'",
                           base, cls->base);
    List *done = list_new(vm, 8);
    if (!done)
        return ERROR;
    Tuple *old_bases = cls->bases;
    Class *old_base = cls->base;
    cls->bases = retain(bases);
    cls->base = retain(base);
    bool ok = renew_mro(vm, cls, done);
    /* A metaclass's mro() may have assigned others: those are to stay. */
    bool mine = cls->bases == bases;
    for (size_t i = 0; ok && mine && i < bases->count; i++) {
        class_remove_subclass(class_at(bases->items[i]), cls);
        ok = class_add_subclass(vm, class_at(bases->items[i]), cls);
    }
    Tuple *dropped = old_bases;
    if (!ok && mine) {
        restore_mros(vm, done);
        cls->bases = old_bases;
        dropped = bases;
        Class *refused = cls->base;
        cls->base = old_base;
        old_base = refused;
        renew_depths(vm, done);
    }
    for (size_t i = 0; i < dropped->count; i++)
        if (!tuple_holds(cls->bases, dropped->items[i]))
            class_remove_subclass(class_at(dropped->items[i]), cls);
    class_changed(vm, cls);
    vm->epoch += (uint64_t)1 << 32;
    release(vm, done);
    release(vm, dropped);
    release(vm, old_base);
    return ok ? NONE : ERROR;
}

static Value type_mro(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (cls == vm->classes[C_object])
        return list_from(vm, cls->mro->items, cls->mro->count);
    Value t = cls->flags & CLS_HEAP ? mro_compute(vm, cls, cls->bases)
                                    : incref(from_object(cls->mro));
    if (t == ERROR)
        return ERROR;
    Value l = list_from(vm, as_tuple(t)->items, as_tuple(t)->count);
    decref(vm, t);
    return l;
}

static Value type_subclasses(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    List *l = list_new(vm, cls->nsubclasses);
    if (!l)
        return ERROR;
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));) {
        if (!list_append(vm, l, from_object(sub))) {
            release(vm, l);
            return ERROR;
        }
    }
    return from_object(l);
}

/* --- dict-like attributes ------------------------------------------------ */

static Value get_dict(VM *vm, Value *args, int nargs)
{
    return mappingproxy_new(vm, from_object(class_at(args[0])->dict));
}

static Value get_annotations(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    Str *name = vm->names[N___annotations__];
    if (!(cls->flags & CLS_HEAP))
        return raise_attribute(vm, args[0], name);
    Value v = own_attribute(vm, cls, name);
    if (v != UNBOUND)
        return v;
    Dict *dict = dict_new(vm);
    if (!dict)
        return ERROR;
    if (!class_set(vm, cls, name, from_object(dict))) {
        release(vm, dict);
        return ERROR;
    }
    return from_object(dict);
}

static Value set_annotations(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    Str *name = vm->names[N___annotations__];
    if (args[1] == UNBOUND && dict_find_str(vm, cls->dict, name) == UNBOUND)
        return raise_error(vm, C_AttributeError, "__annotations__");
    return class_set(vm, cls, name, args[1]) ? NONE : ERROR;
}

static Value get_abstract(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    Value v = cls == vm->classes[C_type]
                  ? UNBOUND
                  : dict_find_str(vm, cls->dict,
                                  vm->names[N___abstractmethods__]);
    if (v == UNBOUND)
        return raise_error(vm, C_AttributeError, "__abstractmethods__");
    return incref(v);
}

static Value set_abstract(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    Str *name = vm->names[N___abstractmethods__];
    int abstract = 0;
    if (args[1] != UNBOUND) {
        abstract = value_truth(vm, args[1]);
        if (abstract < 0)
            return ERROR;
    } else if (dict_find_str(vm, cls->dict, name) == UNBOUND) {
        return raise_error(vm, C_AttributeError, "__abstractmethods__");
    }
    if (!class_set(vm, cls, name, args[1]))
        return ERROR;
    if (abstract)
        cls->flags |= CLS_ABSTRACT;
    else
        cls->flags &= ~(uint32_t)CLS_ABSTRACT;
    class_changed(vm, cls);
    return NONE;
}

static Value get_type_params(VM *vm, Value *args, int nargs)
{
    Value v = dict_find_str(vm, class_at(args[0])->dict,
                            vm->names[N___type_params__]);
    bool own = v != UNBOUND && !is_exact(v, C_getset); /* that of type itself */
    return incref(own ? v : from_object(vm->empty_tuple));
}

static Value set_type_params(VM *vm, Value *args, int nargs)
{
    if (!check_settable(vm, args, "__type_params__"))
        return ERROR;
    return class_set(vm, class_at(args[0]), vm->names[N___type_params__],
                     args[1])
               ? NONE
               : ERROR;
}

/* --- numbers ------------------------------------------------------------- */

static Value get_basicsize(VM *vm, Value *args, int nargs)
{
    return from_small(class_at(args[0])->basic_size);
}

static Value get_itemsize(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (cls->flags &
        CLS_IS_STR) /* it holds its characters elsewhere, CPython says */
        return from_small(0);
    if (cls->flags & CLS_IS_INT)
        return from_small(4); /* a digit */
    return from_small(cls->item_size);
}

/* -1: behind the items. */
static Value word_offset(const Class *cls, uint32_t offset, uint32_t flag)
{
    if (offset)
        return from_small(offset);
    return from_small(cls->flags & flag ? -1 : 0);
}

static Value get_dictoffset(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    if (cls->flags & CLS_IS_TYPE) /* a class's own __dict__ */
        return from_small(offsetof(Class, dict));
    return word_offset(cls, cls->dict_offset, CLS_HAS_DICT);
}

static Value get_weakrefoffset(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    return word_offset(cls, cls->weak_offset, CLS_HAS_WEAK);
}

/* CPython's Py_TPFLAGS_ of what Tenon knows too. */
static Value get_flags(VM *vm, Value *args, int nargs)
{
    static const struct {
        uint32_t flag;
        int bit;
    } same[] = {
        {CLS_HAS_WEAK, 3},  {CLS_HAS_DICT, 4},  {CLS_SEQUENCE, 5},
        {CLS_MAPPING, 6},   {CLS_NO_NEW, 7},    {CLS_IMMUTABLE, 8},
        {CLS_HEAP, 9},      {CLS_ABSTRACT, 20}, {CLS_IS_INT, 24},
        {CLS_IS_LIST, 25},  {CLS_IS_TUPLE, 26}, {CLS_IS_BYTES, 27},
        {CLS_IS_STR, 28},   {CLS_IS_DICT, 29},  {CLS_IS_EXCEPTION, 30},
        {CLS_IS_TYPE, 31},
    };
    uint32_t flags = class_at(args[0])->flags;
    int64_t out = 1 << 12; /* ready */
    if (!(flags & CLS_FINAL))
        out |= 1 << 10;
    if (!(flags & CLS_LEAF))
        out |= 1 << 14;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (flags & same[i].flag)
            out |= (int64_t)1 << same[i].bit;
    return from_small(out);
}

static Value get_text_signature(VM *vm, Value *args, int nargs)
{
    return class_text_signature(vm, as(Class, args[0]));
}

/* --- methods ------------------------------------------------------------- */

static Value type_call(VM *vm, Value *args, int nargs)
{
    Class *cls = class_at(args[0]);
    size_t n = (size_t)nargs - 2;
    if (args[1] == UNBOUND || as_dict(args[1])->count == 0)
        return class_call(vm, cls, args + 2, (int)n, NULL);
    Dict *kwargs = as_dict(args[1]);
    Tuple *names = tuple_new(vm, kwargs->count);
    if (!names)
        return ERROR;
    size_t total = n + kwargs->count;
    Value *all = mem_alloc(vm, total * sizeof *all);
    uint32_t pos = 0;
    Value key, v;
    size_t i = 0;
    for (; dict_next(kwargs, &pos, &key, &v); i++) {
        names->items[i] = incref(key);
        if (all)
            all[n + i] = v;
    }
    Value r = ERROR;
    if (all) {
        memcpy(all, args + 2, n * sizeof *all);
        r = class_call(vm, cls, all, (int)n, names);
        mem_free(vm, all, total * sizeof *all);
    }
    release(vm, names);
    return r;
}

static Value type_init(VM *vm, Value *args, int nargs)
{
    int given = nargs - 2;
    if (args[1] != UNBOUND && given == 1 && as_dict(args[1])->count)
        return raise_error(vm, C_TypeError,
                           "type.__init__() takes no keyword arguments");
    if (given != 1 && given != 3)
        return raise_error(vm, C_TypeError,
                           "type.__init__() takes 1 or 3 arguments");
    return NONE;
}

static Value type_prepare(VM *vm, Value *args, int nargs)
{
    Dict *dict = dict_new(vm);
    return dict ? from_object(dict) : ERROR;
}

static Value type_instancecheck(VM *vm, Value *args, int nargs)
{
    int r = value_isinstance_plain(vm, args[1], args[0]);
    return r < 0 ? ERROR : from_bool(r);
}

static Value type_subclasscheck(VM *vm, Value *args, int nargs)
{
    int r = value_issubclass_plain(vm, args[1], args[0]);
    return r < 0 ? ERROR : from_bool(r);
}

static Value type_or(VM *vm, Value *args, int nargs)
{
    return union_new(vm, args[0], args[1]);
}

static Value type_ror(VM *vm, Value *args, int nargs)
{
    return union_new(vm, args[1], args[0]);
}

static Value type_dir(VM *vm, Value *args, int nargs)
{
    Dict *names = dict_new(vm);
    if (!names)
        return ERROR;
    Value l = dir_of_class(vm, args[0], names)
                  ? list_from_iterable(vm, from_object(names))
                  : ERROR;
    release(vm, names);
    return l;
}

static Value type_sizeof(VM *vm, Value *args, int nargs)
{
    Object *o = as_object(args[0]);
    return from_int64(vm, (int64_t)type_ops.size(vm, o));
}

static Value type_getattribute(VM *vm, Value *args, int nargs)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = attr_get_of_class(vm, args[0], name);
    release(vm, name);
    return v;
}

static Value type_setattr(VM *vm, Value *args, int nargs)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    bool ok = attr_set_of_class(vm, args[0], name, args[2]);
    release(vm, name);
    return ok ? NONE : ERROR;
}

static Value type_delattr(VM *vm, Value *args, int nargs)
{
    Value with[3] = {args[0], args[1], UNBOUND};
    return type_setattr(vm, with, 3);
}

static const MethodDef methods[] = {
    NEW(type_new_method, "cls, /, *args, **kwargs"),
    METHOD("__repr__", type_repr, "", "Return repr(self)."),
    METHOD("__call__", type_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__getattribute__", type_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__setattr__", type_setattr, "name, value, /",
           "Implement setattr(self, name, value)."),
    METHOD("__delattr__", type_delattr, "name, /",
           "Implement delattr(self, name)."),
    METHOD("__init__", type_init, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__or__", type_or, "value, /", "Return self|value."),
    METHOD("__ror__", type_ror, "value, /", "Return value|self."),
    METHOD("mro", type_mro, "", "Return a type's method resolution order."),
    METHOD("__subclasses__", type_subclasses, "",
           "Return a list of immediate subclasses."),
    CLASS_METHOD("__prepare__", type_prepare, "*args, **kwargs",
                 "Create the namespace for the class statement"),
    METHOD("__instancecheck__", type_instancecheck, "instance, /",
           "Check if an object is an instance."),
    METHOD("__subclasscheck__", type_subclasscheck, "subclass, /",
           "Check if a class is a subclass."),
    METHOD("__dir__", type_dir, "",
           "Specialized __dir__ implementation for types."),
    METHOD("__sizeof__", type_sizeof, "",
           "Return memory consumption of the type object."),
    MEMBER("__basicsize__", get_basicsize, readonly_setter, ""),
    MEMBER("__itemsize__", get_itemsize, readonly_setter, ""),
    MEMBER("__flags__", get_flags, readonly_setter, ""),
    MEMBER("__weakrefoffset__", get_weakrefoffset, readonly_setter, ""),
    MEMBER("__base__", get_base, readonly_setter, ""),
    MEMBER("__dictoffset__", get_dictoffset, readonly_setter, ""),
    GETSET("__name__", get_name, set_name, ""),
    GETSET("__qualname__", get_qualname, set_qualname, ""),
    GETSET("__bases__", get_bases, set_bases, ""),
    GETSET("__mro__", get_mro, NULL, ""),
    GETSET("__module__", get_module, set_module, ""),
    GETSET("__abstractmethods__", get_abstract, set_abstract, ""),
    GETSET("__dict__", get_dict, NULL, ""),
    GETSET("__doc__", get_doc, set_doc, ""),
    GETSET("__text_signature__", get_text_signature, NULL, ""),
    GETSET("__annotations__", get_annotations, set_annotations, ""),
    GETSET("__type_params__", get_type_params, set_type_params, ""),
    METHODS_END,
};

bool type_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_type,
        .flags = CLS_IS_TYPE,
        .size = sizeof(Class),
        .ops = &type_ops,
        .methods = methods,
        .weak_offset = offsetof(Class, weakrefs),
    };
    return object_init_classes(vm) && class_define(vm, &def);
}

/* object_type.c: class object, what every value inherits; and the classes of
 * None, NotImplemented and Ellipsis.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

Value object_reduce(VM *vm, Value *args, int nargs);    /* reduce.c */
Value object_reduce_ex(VM *vm, Value *args, int nargs); /* reduce.c */
Value object_getstate(VM *vm, Value *args, int nargs);  /* reduce.c */

/* --- creation ------------------------------------------------------------ */

static bool own_new(VM *vm, Class *cls)
{
    return cls->finds_new ||
           cls->special[SP_NEW] != vm->classes[C_object]->special[SP_NEW];
}

static bool own_init(VM *vm, Class *cls)
{
    return cls->special[SP_INIT] != vm->classes[C_object]->special[SP_INIT];
}

static bool has_excess(Value *args, int nargs)
{
    return nargs > 2 || (args[1] != UNBOUND && as_dict(args[1])->count);
}

/* "'f', 'g'" of the names in an iterable, sorted.  Owned str or ERROR. */
static Value quoted_names(VM *vm, Value names, size_t *count)
{
    Value l = list_from_iterable(vm, names);
    if (l == ERROR)
        return ERROR;
    List *list = as_list(l);
    *count = list->count;
    Value text = ERROR;
    if (list_sort(vm, list, UNBOUND, false)) {
        text = incref(from_object(vm->names[N_empty]));
        for (size_t i = 0; i < list->count && text != ERROR; i++) {
            Value longer = str_format(vm, "%V%s'%V'", text, i ? ", " : "",
                                      list->items[i]);
            decref(vm, text);
            text = longer;
        }
    }
    decref(vm, l);
    return text;
}

static Value raise_abstract(VM *vm, Class *cls)
{
    Value names = attr_get(vm, from_object(cls),
                           vm->names[N___abstractmethods__]);
    if (names == ERROR)
        return ERROR;
    size_t n = 0;
    Value text = quoted_names(vm, names, &n);
    decref(vm, names);
    if (text == ERROR)
        return ERROR;
    raise_error(vm, C_TypeError,
                "Can't instantiate abstract class %N without an implementation "
                "for abstract method%s %V",
                cls, n > 1 ? "s" : "", text);
    decref(vm, text);
    return ERROR;
}

static Value object_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (has_excess(args, nargs)) {
        if (own_new(vm, cls))
            return raise_error(vm, C_TypeError,
                               "object.__new__() takes exactly one argument "
                               "(the type to instantiate)");
        if (!own_init(vm, cls))
            return raise_error(vm, C_TypeError, "%N() takes no arguments",
                               cls);
    }
    if (cls->flags & CLS_ABSTRACT)
        return raise_abstract(vm, cls);
    Class *layout = class_builtin(cls);
    if (layout != vm->classes[C_object] && !own_new(vm, layout))
        return raise_error(vm, C_TypeError, "cannot create '%N' instances",
                           cls);
    Object *o = instance_new(vm, cls, 0);
    return o ? from_object(o) : ERROR;
}

static Value object_init(VM *vm, Value *args, int nargs)
{
    Class *cls = class_of(vm, args[0]);
    if (has_excess(args, nargs)) {
        if (own_init(vm, cls))
            return raise_error(vm, C_TypeError,
                               "%N.__init__() takes exactly one argument (the "
                               "instance to initialize)",
                               vm->classes[C_object]);
        if (!own_new(vm, cls) &&
            class_builtin(cls) == vm->classes[C_object])
            return raise_error(vm, C_TypeError,
                               "%N.__init__() takes exactly one argument (the "
                               "instance to initialize)",
                               cls);
    }
    return NONE;
}

static Value object_init_subclass(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (args[1] != UNBOUND && as_dict(args[1])->count) {
        Value name = attr_get(vm, args[0], vm->names[N___qualname__]);
        bool text = name != ERROR && is_str(vm, name);
        decref(vm, name);
        if (name == ERROR)
            return ERROR;
        return text ? raise_error(vm, C_TypeError,
                                  "%V.__init_subclass__() takes no keyword "
                                  "arguments",
                                  cls->qualname)
                    : raise_error(vm, C_TypeError,
                                  "<method>.__class__.__qualname__ is not a "
                                  "unicode object");
    }
    if (nargs > 2)
        return raise_error(vm, C_TypeError,
                           "%V.__init_subclass__() takes no arguments (%d "
                           "given)",
                           cls->qualname, nargs - 2);
    return NONE;
}

static Value object_subclasshook(VM *vm, Value *args, int nargs)
{
    return NOT_IMPLEMENTED;
}

/* --- text ---------------------------------------------------------------- */

static Value object_repr(VM *vm, Value *args, int nargs)
{
    Class *cls = class_of(vm, args[0]);
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    Value module = type_module(vm, cls);
    Value r;
    if (is_str(vm, module) && !str_is(as_str(module), "builtins"))
        r = str_format(vm, "<%V.%V object at %s>", module, cls->qualname, at);
    else
        r = str_format(vm, "<%N object at %s>", cls, at);
    decref(vm, module);
    return r;
}

static Value object_str(VM *vm, Value *args, int nargs)
{
    /* Whoever asked for the str() checks that it is one. */
    return call_special(vm, args[0], SP_REPR, NULL, 0);
}

static Value object_format(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__format__() argument must be str, not %A",
                           args[1]);
    if (as_str(args[1])->size)
        return raise_error(vm, C_TypeError,
                           "unsupported format string passed to "
                           "%T.__format__",
                           args[0]);
    return value_str(vm, args[0]);
}

/* --- comparison ---------------------------------------------------------- */

static Value object_eq(VM *vm, Value *args, int nargs)
{
    return args[0] == args[1] ? TRUE : NOT_IMPLEMENTED;
}

/* The opposite of what __eq__ says, where it says something. */
static Value object_ne(VM *vm, Value *args, int nargs)
{
    Value eq = class_of(vm, args[0])->special[SP_EQ];
    if (!eq)
        return NOT_IMPLEMENTED;
    Value r = call_unbound(vm, eq, args[0], args + 1, 1);
    if (r == ERROR || r == NOT_IMPLEMENTED)
        return r;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth < 0 ? ERROR : from_bool(!truth);
}

static Value object_order(VM *vm, Value *args, int nargs)
{
    return NOT_IMPLEMENTED;
}

/* Addresses end in zeros: rotate those to the top, as CPython does. */
int64_t object_address_hash(Value v)
{
    uint64_t at = is_object(v) ? (uint64_t)(uintptr_t)as_object(v) : v;
    return (int64_t)(at >> 4 | (at & 15) << 56);
}

static Value object_hash(VM *vm, Value *args, int nargs)
{
    if (args[0] == NONE)
        return from_small(0xfca86420); /* a constant, as of CPython 3.12 */
    return from_small(object_address_hash(args[0]));
}

/* --- attributes ---------------------------------------------------------- */

static Value object_getattribute(VM *vm, Value *args, int nargs)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = attr_get_generic(vm, args[0], name);
    release(vm, name);
    return v;
}

static Value assign(VM *vm, Value *args, Value v, const char *method)
{
    if (is_class(vm, args[0]))
        return raise_error(vm, C_TypeError, "can't apply this %s to %T object",
                           method, args[0]);
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    bool ok = attr_set_generic(vm, args[0], name, v);
    release(vm, name);
    return ok ? NONE : ERROR;
}

static Value object_setattr(VM *vm, Value *args, int nargs)
{
    return assign(vm, args, args[2], "__setattr__");
}

static Value object_delattr(VM *vm, Value *args, int nargs)
{
    return assign(vm, args, UNBOUND, "__delattr__");
}

/* A class whose instances have a dict became a base of one without. */
static Value raise_no_dict(VM *vm)
{
    return raise_error(vm, C_AttributeError, "This object has no __dict__");
}

Value instance_dict_getter(VM *vm, Value *args, int nargs)
{
    Dict *dict = instance_dict(vm, as_object(args[0]));
    if (dict)
        return incref(from_object(dict));
    return error_pending(vm) ? ERROR : raise_no_dict(vm);
}

Value instance_dict_setter(VM *vm, Value *args, int nargs)
{
    uint32_t flags = class_of(vm, args[0])->flags;
    if (flags & (CLS_IS_TYPE | CLS_IS_MODULE)) /* whose own is read-only */
        return raise_error(vm, C_AttributeError,
                           flags & CLS_IS_TYPE
                               ? "attribute '__dict__' of 'type' objects is "
                                 "not writable"
                               : "readonly attribute");
    if (args[1] == UNBOUND)
        return raise_error(vm, C_TypeError, "cannot delete __dict__");
    if (!is_dict(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__dict__ must be set to a dictionary, not a '%T'",
                           args[1]);
    if (instance_set_dict(vm, as_object(args[0]), as_dict(args[1])))
        return NONE;
    return error_pending(vm) ? ERROR : raise_no_dict(vm);
}

/* The row __dict__ of the native class below self's: that of type, where a
 * class with a dict became a base of a metaclass.  Borrowed; UNBOUND: none. */
static Value native_dict_row(VM *vm, Value self)
{
    Class *cls = class_builtin(class_of(vm, self));
    return cls == vm->classes[C_object]
               ? UNBOUND
               : class_lookup(vm, cls, vm->names[N___dict__]);
}

Value class_dict_getter(VM *vm, Value *args, int nargs)
{
    Value row = native_dict_row(vm, args[0]);
    return row == UNBOUND ? instance_dict_getter(vm, args, nargs)
                          : call_special(vm, row, SP_GET, args, 1);
}

/* What is deleted is empty afterwards. */
Value class_dict_setter(VM *vm, Value *args, int nargs)
{
    Value row = native_dict_row(vm, args[0]);
    if (row != UNBOUND)
        return args[1] == UNBOUND ? call_special(vm, row, SP_DELETE, args, 1)
                                  : call_special(vm, row, SP_SET, args, 2);
    if (args[1] != UNBOUND)
        return instance_dict_setter(vm, args, nargs);
    Dict *dict = dict_new(vm);
    if (!dict)
        return ERROR;
    Value own[2] = {args[0], from_object(dict)};
    Value r = instance_dict_setter(vm, own, 2);
    release(vm, dict);
    return r;
}

static Value get_class(VM *vm, Value *args, int nargs)
{
    return incref(from_object(class_of(vm, args[0])));
}

static Value set_class(VM *vm, Value *args, int nargs)
{
    if (args[1] == UNBOUND)
        return raise_error(vm, C_TypeError, "can't delete __class__ attribute");
    if (!is_class(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__class__ must be set to a class, not '%T' object",
                           args[1]);
    Class *from = class_of(vm, args[0]);
    Class *to = as(Class, args[1]);
    bool modules = from->flags & to->flags & CLS_IS_MODULE;
    if (!modules && !(from->flags & to->flags & CLS_HEAP))
        return raise_error(vm, C_TypeError,
                           "__class__ assignment only supported for mutable "
                           "types or ModuleType subclasses");
    if (from == to)
        return NONE;
    if (!layout_same(from, to))
        return raise_error(vm, C_TypeError,
                           "__class__ assignment: '%N' object layout differs "
                           "from '%N'",
                           to, from);
    if ((from->flags ^ to->flags) & (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR))
        class_forget_all(vm);
    return layout_convert(vm, as_object(args[0]), to) ? NONE : ERROR;
}

/* Has the program a say in what the attribute of an instance is? */
static bool is_computed(VM *vm, Class *cls, NameId name)
{
    Value v = class_lookup(vm, cls, vm->names[name]);
    return !(cls->flags & CLS_PLAIN_GETATTR) ||
           (v != UNBOUND && !(is_getset(v) &&
                              class_is_subclass(cls, as(GetSet, v)->owner)));
}

/* The keys of what aclass gives for __dict__, then those of its __bases__. */
static bool dir_of_computed(VM *vm, Value aclass, Dict *into)
{
    Value dict = attr_find(vm, aclass, vm->names[N___dict__]);
    bool ok = dict != ERROR &&
              (dict == UNBOUND || dict_update_mapping(vm, into, dict));
    decref(vm, dict);
    Value bases = ok ? attr_find(vm, aclass, vm->names[N___bases__]) : ERROR;
    if (bases == UNBOUND || bases == ERROR)
        return bases != ERROR;
    ptrdiff_t n = value_len(vm, bases);
    ok = n >= 0;
    for (ptrdiff_t i = 0; ok && i < n; i++) {
        Value base = value_getitem(vm, bases, from_small(i));
        ok = base != ERROR && dir_of_class(vm, base, into);
        decref(vm, base);
    }
    decref(vm, bases);
    return ok;
}

/* Along the bases, the first and what is above it first: as CPython merges
 * the dicts, which need not be the order of the MRO. */
bool dir_of_class(VM *vm, Value aclass, Dict *into)
{
    if (!c_stack_check(vm, ""))
        return false;
    Class *meta = class_of(vm, aclass);
    if (!is_class(vm, aclass) || is_computed(vm, meta, N___dict__) ||
        is_computed(vm, meta, N___bases__))
        return dir_of_computed(vm, aclass, into);
    Class *cls = as(Class, aclass);
    uint32_t pos = 0;
    Value key, v;
    while (dict_next(cls->dict, &pos, &key, &v))
        if (!dict_set(vm, into, key, NONE))
            return false;
    if (!cls->bases)
        return true;
    Tuple *bases = retain(cls->bases); /* a key's __eq__ may replace them */
    bool ok = true;
    for (size_t i = 0; ok && i < bases->count; i++)
        ok = dir_of_class(vm, bases->items[i], into);
    release(vm, bases);
    return ok;
}

/* The names in the instance itself, without making it give up inline mode. */
static bool dir_of_instance(VM *vm, Object *o, Dict *into)
{
    Shape *shape = shape_of_object(vm, o);
    for (uint32_t n = 1; shape->key && n <= shape->count; n++) {
        Shape *s = shape; /* the oldest first */
        while (s->count > n)
            s = s->parent;
        if (!dict_set_str(vm, into, s->key, NONE))
            return false;
    }
    Value *word = instance_dict_word(vm, o);
    if (!word || *word == UNBOUND)
        return true;
    uint32_t pos = 0;
    Value key, v;
    while (dict_next(as_dict(*word), &pos, &key, &v))
        if (!dict_set(vm, into, key, NONE))
            return false;
    return true;
}

static Value object_dir(VM *vm, Value *args, int nargs)
{
    Value self = args[0];
    Class *cls = class_of(vm, self);
    Dict *names = dict_new(vm);
    if (!names)
        return ERROR;
    bool ok = true;
    /* Asked for, an exception's dict is there: its __reduce__ tells. */
    if (is_computed(vm, cls, N___dict__) || cls->flags & CLS_IS_EXCEPTION) {
        Value claimed = attr_find(vm, self, vm->names[N___dict__]);
        ok = claimed != ERROR;
        uint32_t pos = 0;
        Value key, v;
        while (ok && is_dict(vm, claimed) &&
               dict_next(as_dict(claimed), &pos, &key, &v))
            ok = dict_set(vm, names, key, NONE);
        decref(vm, claimed);
    } else if (is_object(self) && cls->flags & CLS_HAS_DICT) {
        ok = dir_of_instance(vm, as_object(self), names);
    }
    if (ok && is_computed(vm, cls, N___class__)) {
        Value claimed = attr_find(vm, self, vm->names[N___class__]);
        ok = claimed != ERROR &&
             (claimed == UNBOUND || dir_of_class(vm, claimed, names));
        decref(vm, claimed);
    } else if (ok) {
        ok = dir_of_class(vm, from_object(cls), names);
    }
    Value l = ok ? list_from_iterable(vm, from_object(names)) : ERROR;
    release(vm, names);
    return l;
}

static Value object_sizeof(VM *vm, Value *args, int nargs)
{
    if (!is_object(args[0]))
        return from_small(sizeof(Value));
    Object *o = as_object(args[0]);
    const TypeOps *ops = class_of_object(vm, o)->ops;
    size_t size = ops && ops->size ? ops->size(vm, o) : heap_size_of(o);
    return from_int64(vm, (int64_t)size);
}

const MethodDef object_comparisons[] = {
    METHOD("__lt__", object_order, "value, /", "Return self<value."),
    METHOD("__le__", object_order, "value, /", "Return self<=value."),
    METHOD("__ne__", object_ne, "value, /", "Return self!=value."),
    METHOD("__gt__", object_order, "value, /", "Return self>value."),
    METHOD("__ge__", object_order, "value, /", "Return self>=value."),
    METHODS_END,
};

const MethodDef native_sizeof[] = {
    METHOD("__sizeof__", object_sizeof, "",
           "Size of object in memory, in bytes."),
    METHODS_END,
};

static const MethodDef methods[] = {
    NEW(object_make, "cls, /, *args, **kwargs"),
    METHOD("__repr__", object_repr, "", "Return repr(self)."),
    METHOD("__hash__", object_hash, "", "Return hash(self)."),
    METHOD("__str__", object_str, "", "Return str(self)."),
    METHOD("__getattribute__", object_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__setattr__", object_setattr, "name, value, /",
           "Implement setattr(self, name, value)."),
    METHOD("__delattr__", object_delattr, "name, /",
           "Implement delattr(self, name)."),
    METHOD("__eq__", object_eq, "value, /", "Return self==value."),
    METHOD("__init__", object_init, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__reduce_ex__", object_reduce_ex, "protocol, /",
           "Helper for pickle."),
    METHOD("__reduce__", object_reduce, "", "Helper for pickle."),
    METHOD("__getstate__", object_getstate, "", "Helper for pickle."),
    CLASS_METHOD("__subclasshook__", object_subclasshook, "subclass, /",
                 "Abstract classes can override this to customize "
                 "issubclass()."),
    CLASS_METHOD("__init_subclass__", object_init_subclass, "*args, **kwargs",
                 "This method is called when a class is subclassed."),
    METHOD("__format__", object_format, "format_spec, /",
           "Default object formatter."),
    ROWS_OF(native_sizeof),
    METHOD("__dir__", object_dir, "", "Default dir() implementation."),
    GETSET("__class__", get_class, set_class, "the object's class"),
    METHODS_END,
};

/* --- None, NotImplemented, Ellipsis -------------------------------------- */

static Value singleton_new(VM *vm, Value *args, int nargs, const char *name,
                           Value v)
{
    if (has_excess(args, nargs))
        return raise_error(vm, C_TypeError, "%s takes no arguments", name);
    return v;
}

static Value none_make(VM *vm, Value *args, int nargs)
{
    return singleton_new(vm, args, nargs, "NoneType", NONE);
}

static Value none_repr(VM *vm, Value *args, int nargs)
{
    return str_from(vm, "None");
}

static Value none_bool(VM *vm, Value *args, int nargs)
{
    return FALSE;
}

static Value notimplemented_make(VM *vm, Value *args, int nargs)
{
    return singleton_new(vm, args, nargs, "NotImplementedType",
                         NOT_IMPLEMENTED);
}

static Value notimplemented_repr(VM *vm, Value *args, int nargs)
{
    return str_from(vm, "NotImplemented");
}

static Value notimplemented_bool(VM *vm, Value *args, int nargs)
{
    return TRUE;
}

static Value ellipsis_make(VM *vm, Value *args, int nargs)
{
    return singleton_new(vm, args, nargs, "EllipsisType", ELLIPSIS);
}

static Value ellipsis_repr(VM *vm, Value *args, int nargs)
{
    return str_from(vm, "Ellipsis");
}

static const MethodDef none_methods[] = {
    NEW(none_make, "cls, /, *args, **kwargs"),
    METHOD("__repr__", none_repr, "", "Return repr(self)."),
    METHOD("__bool__", none_bool, "", "True if self else False"),
    METHODS_END,
};

static const MethodDef notimplemented_methods[] = {
    NEW(notimplemented_make, "cls, /, *args, **kwargs"),
    METHOD("__repr__", notimplemented_repr, "", "Return repr(self)."),
    METHOD("__bool__", notimplemented_bool, "", "True if self else False"),
    METHOD("__reduce__", notimplemented_repr, "", ""),
    METHODS_END,
};

static const MethodDef ellipsis_methods[] = {
    NEW(ellipsis_make, "cls, /, *args, **kwargs"),
    METHOD("__repr__", ellipsis_repr, "", "Return repr(self)."),
    METHOD("__reduce__", ellipsis_repr, "", ""),
    METHODS_END,
};

bool object_init_classes(VM *vm)
{
    static const ClassDef object_def = {
        .id = C_object,
        .size = sizeof(Object),
        .methods = methods,
        .doc = "The base class of the class hierarchy.\n\nWhen called, it "
               "accepts no arguments and returns a new featureless\ninstance "
               "that has no instance attributes and cannot be given any.\n",
    };
    static const ClassDef none_def = {
        .id = C_none,
        .flags = CLS_FINAL,
        .methods = none_methods,
        .doc = "The type of the None singleton.",
    };
    static const ClassDef notimplemented_def = {
        .id = C_notimplemented,
        .flags = CLS_FINAL,
        .methods = notimplemented_methods,
        .doc = "The type of the NotImplemented singleton.",
    };
    static const ClassDef ellipsis_def = {
        .id = C_ellipsis,
        .flags = CLS_FINAL,
        .methods = ellipsis_methods,
        .doc = "The type of the Ellipsis singleton.",
    };
    return class_define(vm, &object_def) && class_define(vm, &none_def) &&
           class_define(vm, &notimplemented_def) &&
           class_define(vm, &ellipsis_def);
}

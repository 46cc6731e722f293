/* property.c: property, classmethod and staticmethod.
 *
 * All three can be subclassed.  A property keeps its docstring in the struct;
 * an instance of a subclass keeps it in its dict, because the subclass has a
 * __doc__ of its own that would hide the struct's.
 * A wrapper's dict word lies in the struct and always holds a dict with what
 * it copied from its function.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- property: reading and writing --------------------------------------- */

static bool has_fn(Value fn) { return fn != UNBOUND && fn != NONE; }

/* The attribute __name__ of a property: the one it was told, else that of its
 * getter.  Owned; UNBOUND without one; ERROR. */
static Value property_name(VM *vm, Property *p)
{
    if (p->name != UNBOUND)
        return incref(p->name);
    if (has_fn(p->get))
        return attr_find(vm, p->get, vm->names[N___name__]);
    return UNBOUND;
}

static Value no_accessor(VM *vm, Property *p, Value obj, const char *what)
{
    Value name = property_name(vm, p);
    if (name == ERROR)
        return ERROR;
    if (name != UNBOUND)
        raise_error(vm, C_AttributeError, "property %R of %R object has no %s",
                    name, class_of(vm, obj)->qualname, what);
    else
        raise_error(vm, C_AttributeError, "property of %R object has no %s",
                    class_of(vm, obj)->qualname, what);
    decref(vm, name);
    return ERROR;
}

Value property_read(VM *vm, Property *p, Value obj)
{
    if (!has_fn(p->get))
        return no_accessor(vm, p, obj, "getter");
    Value fn = incref(p->get);
    Value r = call(vm, fn, &obj, 1);
    decref(vm, fn);
    return r;
}

bool property_assign(VM *vm, Property *p, Value obj, Value v)
{
    bool deleting = v == UNBOUND;
    Value fn = deleting ? p->del : p->set;
    if (!has_fn(fn)) {
        no_accessor(vm, p, obj, deleting ? "deleter" : "setter");
        return false;
    }
    Value args[2] = {obj, v};
    incref(fn);
    Value r = call(vm, fn, args, deleting ? 1 : 2);
    decref(vm, fn);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static Value property_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return obj == UNBOUND ? incref(args[0])
                          : property_read(vm, as(Property, args[0]), obj);
}

static Value property_set(VM *vm, Value *args, int nargs)
{
    return property_assign(vm, as(Property, args[0]), args[1], args[2])
               ? NONE
               : ERROR;
}

static Value property_delete(VM *vm, Value *args, int nargs)
{
    return property_assign(vm, as(Property, args[0]), args[1], UNBOUND)
               ? NONE
               : ERROR;
}

/* --- property: making ---------------------------------------------------- */

static Value property_new(VM *vm, Value *args, int nargs)
{
    Object *o = instance_new(vm, as(Class, args[0]), 0);
    if (!o)
        return ERROR;
    Property *p = (Property *)o;
    p->get = p->set = p->del = p->doc = p->name = UNBOUND;
    p->getter_doc = false;
    return from_object(o);
}

static bool store_doc(VM *vm, Value self, Value doc)
{
    Property *p = as(Property, self);
    if (is_exact(self, C_property)) {
        value_set(vm, &p->doc, incref(doc));
        return true;
    }
    if (attr_set(vm, self, vm->names[N___doc__], doc))
        return true;
    /* A subclass with slots may have nowhere to keep it. */
    if (p->getter_doc || !error_is(vm, C_AttributeError))
        return false;
    error_clear(vm);
    return true;
}

static Value property_init(VM *vm, Value *args, int nargs)
{
    Value self = args[0], doc = args[4];
    Property *p = as(Property, self);
    Value *places[3] = {&p->get, &p->set, &p->del};
    for (int i = 0; i < 3; i++)
        value_set(vm, places[i],
                  args[i + 1] == NONE ? UNBOUND : incref(args[i + 1]));
    value_set(vm, &p->doc, UNBOUND);
    value_set(vm, &p->name, UNBOUND);
    p->getter_doc = false;
    if (doc == NONE && p->get != UNBOUND) {
        doc = attr_find(vm, p->get, vm->names[N___doc__]);
        if (doc == ERROR)
            return ERROR;
        p->getter_doc = doc != UNBOUND && doc != NONE;
        if (doc == UNBOUND)
            doc = NONE;
    } else {
        incref(doc);
    }
    bool ok = (doc == NONE && is_exact(self, C_property)) ||
              store_doc(vm, self, doc);
    decref(vm, doc);
    return ok ? NONE : ERROR;
}

/* A copy with one accessor replaced, made by calling the class. */
static Value property_copy(VM *vm, Value self, int which, Value fn)
{
    Property *p = as(Property, self);
    Value args[4] = {or_none(p->get), or_none(p->set), or_none(p->del), NONE};
    if (fn != NONE)
        value_set(vm, &args[which], incref(fn));
    if (!p->getter_doc || args[0] == NONE) {
        Value doc = attr_find(vm, self, vm->names[N___doc__]);
        args[3] = doc == UNBOUND ? NONE : doc;
    }
    Value made = ERROR;
    if (args[3] != ERROR)
        made = call(vm, from_object(class_of(vm, self)), args, 4);
    for (int i = 0; i < 4; i++)
        decref(vm, args[i]);
    if (made != ERROR && p->name != UNBOUND &&
        class_is_subclass(class_of(vm, made), vm->classes[C_property]))
        value_set(vm, &as(Property, made)->name, incref(p->name));
    return made;
}

static Value property_getter(VM *vm, Value *args, int nargs)
{
    return property_copy(vm, args[0], 0, args[1]);
}

static Value property_setter(VM *vm, Value *args, int nargs)
{
    return property_copy(vm, args[0], 1, args[1]);
}

static Value property_deleter(VM *vm, Value *args, int nargs)
{
    return property_copy(vm, args[0], 2, args[1]);
}

static Value property_set_name(VM *vm, Value *args, int nargs)
{
    if (nargs != 3)
        return raise_error(vm, C_TypeError,
                           "__set_name__() takes 2 positional arguments but "
                           "%d were given",
                           nargs - 1);
    value_set(vm, &as(Property, args[0])->name, incref(args[2]));
    return NONE;
}

/* --- property: attributes ------------------------------------------------ */

static Value get_fget(VM *vm, Value *args, int nargs)
{
    return or_none(as(Property, args[0])->get);
}

static Value get_fset(VM *vm, Value *args, int nargs)
{
    return or_none(as(Property, args[0])->set);
}

static Value get_fdel(VM *vm, Value *args, int nargs)
{
    return or_none(as(Property, args[0])->del);
}

static Value get_doc(VM *vm, Value *args, int nargs)
{
    return or_none(as(Property, args[0])->doc);
}

static Value set_doc(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as(Property, args[0])->doc, incref(args[1]));
    return NONE;
}

static Value get_name(VM *vm, Value *args, int nargs)
{
    Value name = property_name(vm, as(Property, args[0]));
    if (name == UNBOUND)
        return raise_attribute(vm, args[0], vm->names[N___name__]);
    return name;
}

static Value set_name(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as(Property, args[0])->name, incref(args[1]));
    return NONE;
}

/* 1, 0, -1. */
static int is_abstract(VM *vm, Value fn)
{
    if (!has_fn(fn))
        return 0;
    Value v = attr_find(vm, fn, vm->names[N___isabstractmethod__]);
    if (v == ERROR || v == UNBOUND)
        return v == ERROR ? -1 : 0;
    int truth = value_truth(vm, v);
    decref(vm, v);
    return truth;
}

static Value property_is_abstract(VM *vm, Value *args, int nargs)
{
    Property *p = as(Property, args[0]);
    int r = is_abstract(vm, p->get);
    if (r == 0)
        r = is_abstract(vm, p->set);
    if (r == 0)
        r = is_abstract(vm, p->del);
    return r < 0 ? ERROR : from_bool(r);
}

static void property_fini(VM *vm, Object *o)
{
    Property *p = (Property *)o;
    decref(vm, p->get);
    decref(vm, p->set);
    decref(vm, p->del);
    decref(vm, p->doc);
    decref(vm, p->name);
}

static void property_traverse(Object *o, Visit visit, void *arg)
{
    Property *p = (Property *)o;
    visit(p->get, arg);
    visit(p->set, arg);
    visit(p->del, arg);
    visit(p->doc, arg);
    visit(p->name, arg);
}

static void property_clear(VM *vm, Object *o)
{
    Property *p = (Property *)o;
    value_set(vm, &p->get, UNBOUND);
    value_set(vm, &p->set, UNBOUND);
    value_set(vm, &p->del, UNBOUND);
    value_set(vm, &p->doc, UNBOUND);
}

static const TypeOps property_ops = {
    .fini = property_fini,
    .traverse = property_traverse,
    .clear = property_clear,
};

static const MethodDef property_methods[] = {
    NEW(property_new, "cls, /, *args, **kwargs"),
    METHOD("__init__", property_init,
           "fget=None, fset=None, fdel=None, doc=None",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__get__", property_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__set__", property_set, "instance, value, /",
           "Set an attribute of instance to value."),
    METHOD("__delete__", property_delete, "instance, /",
           "Delete an attribute of instance."),
    METHOD("getter", property_getter, "fget, /",
           "Descriptor to obtain a copy of the property with a different "
           "getter."),
    METHOD("setter", property_setter, "fset, /",
           "Descriptor to obtain a copy of the property with a different "
           "setter."),
    METHOD("deleter", property_deleter, "fdel, /",
           "Descriptor to obtain a copy of the property with a different "
           "deleter."),
    METHOD("__set_name__", property_set_name, "~*args",
           "Set the name of the property."),
    MEMBER("fget", get_fget, readonly_setter, ""),
    MEMBER("fset", get_fset, readonly_setter, ""),
    MEMBER("fdel", get_fdel, readonly_setter, ""),
    GETSET("__doc__", get_doc, set_doc, ""),
    GETSET("__name__", get_name, set_name, ""),
    GETSET("__isabstractmethod__", property_is_abstract, NULL, ""),
    METHODS_END,
};

/* --- classmethod and staticmethod ---------------------------------------- */

/* What a wrapper shows of its function as its own. */
static bool copy_attributes(VM *vm, Value self, Value fn)
{
    static const NameId copied[] = {N___module__, N___name__, N___qualname__,
                                    N___doc__, N___annotations__};
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++) {
        Str *name = vm->names[copied[i]];
        Value v = attr_find(vm, fn, name);
        if (v == UNBOUND)
            continue;
        if (v == ERROR)
            return false;
        Value *word = &as(Wrapper, self)->dict;
        /* A class of the program's may have a __setattr__. */
        bool ok = class_of(vm, self)->flags & CLS_HEAP
                      ? attr_set(vm, self, name, v)
                      : *word != UNBOUND &&
                            dict_set_str(vm, as_dict(*word), name, v);
        decref(vm, v);
        if (!ok)
            return false;
    }
    return true;
}

static Value wrapper_alloc(VM *vm, Class *cls)
{
    Dict *dict = dict_new(vm);
    if (!dict)
        return ERROR;
    Object *o = instance_new(vm, cls, 0);
    if (!o) {
        release(vm, dict);
        return ERROR;
    }
    Wrapper *w = (Wrapper *)o;
    w->fn = NONE;
    w->dict = from_object(dict);
    if (cls->dict_shape)
        o->shape = cls->dict_shape->id;
    return from_object(o);
}

Value wrapper_new(VM *vm, ClassId id, Value fn)
{
    Value v = wrapper_alloc(vm, vm->classes[id]);
    if (v == ERROR)
        return ERROR;
    as(Wrapper, v)->fn = incref(fn);
    if (!copy_attributes(vm, v, fn)) {
        decref(vm, v);
        return ERROR;
    }
    return v;
}

static Value wrapper_make(VM *vm, Value *args, int nargs)
{
    return wrapper_alloc(vm, as(Class, args[0]));
}

static Value wrapper_init(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as(Wrapper, args[0])->fn, incref(args[1]));
    return copy_attributes(vm, args[0], args[1]) ? NONE : ERROR;
}

static Value classmethod_repr(VM *vm, Value *args, int nargs)
{
    return str_format(vm, "<classmethod(%R)>", as(Wrapper, args[0])->fn);
}

static Value staticmethod_repr(VM *vm, Value *args, int nargs)
{
    return str_format(vm, "<staticmethod(%R)>", as(Wrapper, args[0])->fn);
}

static Value classmethod_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    if (args[2] != NONE && args[2] != UNBOUND)
        cls = args[2];
    return method_new(vm, as(Wrapper, args[0])->fn, cls);
}

static Value wrapper_func(VM *vm, Value *args, int nargs)
{
    return incref(as(Wrapper, args[0])->fn);
}

static Value staticmethod_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    return descriptor_arguments(vm, args, &obj, &cls)
               ? incref(as(Wrapper, args[0])->fn)
               : ERROR;
}

static Value staticmethod_call(VM *vm, Value *args, int nargs)
{
    Value fn = incref(as(Wrapper, args[0])->fn);
    Value r = call_forward(vm, fn, args + 2, nargs - 2, args[1]);
    decref(vm, fn);
    return r;
}

static Value wrapper_is_abstract(VM *vm, Value *args, int nargs)
{
    int r = is_abstract(vm, as(Wrapper, args[0])->fn);
    return r < 0 ? ERROR : from_bool(r);
}

static void wrapper_fini(VM *vm, Object *o)
{
    Wrapper *w = (Wrapper *)o;
    decref(vm, w->fn);
    decref(vm, w->dict);
}

static void wrapper_traverse(Object *o, Visit visit, void *arg)
{
    Wrapper *w = (Wrapper *)o;
    visit(w->fn, arg);
    visit(w->dict, arg);
}

static void wrapper_clear(VM *vm, Object *o)
{
    Wrapper *w = (Wrapper *)o;
    value_set(vm, &w->fn, NONE);
    value_set(vm, &w->dict, UNBOUND);
}

static const TypeOps wrapper_ops = {
    .fini = wrapper_fini,
    .traverse = wrapper_traverse,
    .clear = wrapper_clear,
};

#define WRAPPER_ATTRIBUTES                                                   \
    MEMBER("__func__", wrapper_func, readonly_setter, ""),                 \
    MEMBER("__wrapped__", wrapper_func, readonly_setter, ""),              \
    GETSET("__isabstractmethod__", wrapper_is_abstract, NULL, ""),         \
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),    \
    METHODS_END

static const MethodDef classmethod_methods[] = {
    NEW(wrapper_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", wrapper_init, "function, /",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", classmethod_repr, "", "Return repr(self)."),
    METHOD("__get__", classmethod_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    WRAPPER_ATTRIBUTES,
};

static const MethodDef staticmethod_methods[] = {
    NEW(wrapper_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", wrapper_init, "function, /",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", staticmethod_repr, "", "Return repr(self)."),
    METHOD("__call__", staticmethod_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__get__", staticmethod_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    WRAPPER_ATTRIBUTES,
};

bool property_init_classes(VM *vm)
{
    static const ClassDef property_def = {
        .id = C_property,
        .size = sizeof(Property),
        .ops = &property_ops,
        .methods = property_methods,
    };
    static const ClassDef classmethod_def = {
        .id = C_classmethod,
        .size = sizeof(Wrapper),
        .ops = &wrapper_ops,
        .methods = classmethod_methods,
        .doc = "Convert a function to be a class method.\n\nIt receives the "
               "class as its first argument, whether it is called on\nthe "
               "class or on an instance.",
        .dict_offset = offsetof(Wrapper, dict),
    };
    static const ClassDef staticmethod_def = {
        .id = C_staticmethod,
        .size = sizeof(Wrapper),
        .ops = &wrapper_ops,
        .methods = staticmethod_methods,
        .doc = "Convert a function to be a static method.\n\nIt receives no "
               "implicit first argument.",
        .dict_offset = offsetof(Wrapper, dict),
    };
    return class_define(vm, &property_def) &&
           class_define(vm, &classmethod_def) &&
           class_define(vm, &staticmethod_def);
}

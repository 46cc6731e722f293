/* super.c: super objects, which look for attributes behind a class in the MRO
 * of an object's class.
 *
 * The VM has instructions for super().name, which use super_check and
 * super_get and make no super object.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

typedef struct Super {
    Object head;
    Class *start; /* NULL: not initialised */
    Value obj;    /* UNBOUND: unbound super object */
    Class *of;    /* in whose MRO to look; NULL: unbound */
} Super;

/* --- the lookup ---------------------------------------------------------- */

Value super_lookup(VM *vm, Class *start, Class *of, Str *name)
{
    Tuple *mro = of->mro;
    size_t i = 0;
    while (i < mro->count && as(Class, mro->items[i]) != start)
        i++;
    for (i++; i < mro->count; i++) {
        Value v = dict_find_str(vm, as(Class, mro->items[i])->dict, name);
        if (v != UNBOUND)
            return v;
    }
    return UNBOUND;
}

Value super_get(VM *vm, Class *start, Value obj, Class *of, Str *name)
{
    Value d = super_lookup(vm, start, of, name);
    if (d == UNBOUND)
        return UNBOUND;
    if (!is_object(d) || !(class_of(vm, d)->flags & CLS_DESCRIPTOR))
        return incref(d);
    incref(d);
    Value r = descriptor_get(vm, d, obj == from_object(of) ? UNBOUND : obj, of);
    decref(vm, d);
    return r;
}

Class *super_check(VM *vm, Class *start, Value obj)
{
    if (is_class(vm, obj) && class_is_subclass(as(Class, obj), start))
        return as(Class, obj);
    Class *cls = class_of(vm, obj);
    if (class_is_subclass(cls, start))
        return cls;
    /* An object may claim another class. */
    Value claimed = attr_find(vm, obj, vm->names[N___class__]);
    if (claimed == ERROR)
        return NULL;
    Class *as_claimed = NULL;
    if (is_class(vm, claimed) && as(Class, claimed) != cls &&
        class_is_subclass(as(Class, claimed), start))
        as_claimed = as(Class, claimed);
    decref(vm, claimed); /* its class keeps it alive: it is in use */
    if (as_claimed)
        return as_claimed;
    raise_error(vm, C_TypeError,
                "super(type, obj): obj (%s %N) is not an instance or subtype "
                "of type (%N).",
                is_class(vm, obj) ? "type" : "instance of",
                is_class(vm, obj) ? as(Class, obj) : cls, start);
    return NULL;
}

/* --- the object ---------------------------------------------------------- */

static Super *super_at(Value v) { return as(Super, v); }

static Value super_make(VM *vm, Value *args, int nargs)
{
    Object *o = instance_new(vm, as(Class, args[0]), 0);
    if (!o)
        return ERROR;
    Super *s = (Super *)o;
    s->start = s->of = NULL;
    s->obj = UNBOUND;
    return from_object(o);
}

static bool super_bind(VM *vm, Super *s, Class *start, Value obj)
{
    Class *of = NULL;
    if (obj != UNBOUND && !(of = super_check(vm, start, obj)))
        return false;
    Super old = *s;
    s->start = retain(start);
    s->obj = incref(obj);
    s->of = of ? retain(of) : NULL;
    decref(vm, old.obj);
    if (old.start)
        release(vm, old.start);
    if (old.of)
        release(vm, old.of);
    return true;
}

static Value super_init(VM *vm, Value *args, int nargs)
{
    Value cls, obj = UNBOUND;
    int given = nargs - 2;
    if (args[1] != UNBOUND && as_dict(args[1])->count)
        return raise_error(vm, C_TypeError,
                           "super() takes no keyword arguments");
    bool exact = class_of(vm, args[0]) == vm->classes[C_super];
    if (given > 2)
        return raise_error(vm, C_TypeError,
                           exact ? "super() expected at most 2 arguments, "
                                   "got %d"
                                 : "super() takes at most 2 arguments "
                                   "(%d given)",
                           given);
    if (given == 0) {
        if (!frame_super_args(vm, &cls, &obj))
            return ERROR;
    } else {
        cls = args[2];
        if (given == 2 && args[3] != NONE)
            obj = args[3];
    }
    if (!is_class(vm, cls))
        return raise_error(vm, C_TypeError,
                           exact ? "super() argument 1 must be a type, not %T"
                                 : "super() argument 1 must be type, not %A",
                           cls);
    return super_bind(vm, super_at(args[0]), as(Class, cls), obj) ? NONE
                                                                  : ERROR;
}

static Value super_getattribute(VM *vm, Value *args, int nargs)
{
    Super *s = super_at(args[0]);
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = UNBOUND;
    if (s->of && name != vm->names[N___class__]) {
        Class *of = retain(s->of);
        v = super_get(vm, s->start, s->obj, of, name);
        release(vm, of);
    }
    if (v == UNBOUND)
        v = attr_get_generic(vm, args[0], name);
    release(vm, name);
    return v;
}

static Value super_descr_get(VM *vm, Value *args, int nargs)
{
    Super *s = super_at(args[0]);
    Value obj, owner;
    if (!descriptor_arguments(vm, args, &obj, &owner))
        return ERROR;
    if (obj == UNBOUND || s->obj != UNBOUND || !s->start)
        return incref(args[0]);
    Value cls = from_object(class_of(vm, args[0]));
    if (cls != from_object(vm->classes[C_super])) {
        Value with[2] = {from_object(s->start), obj};
        return call(vm, cls, with, 2);
    }
    Value bound = super_make(vm, &cls, 1);
    if (bound == ERROR)
        return ERROR;
    if (super_bind(vm, super_at(bound), s->start, obj))
        return bound;
    decref(vm, bound);
    return ERROR;
}

static Value super_repr(VM *vm, Value *args, int nargs)
{
    Super *s = super_at(args[0]);
    const char *start = s->start ? s->start->name->data : "NULL";
    if (s->of)
        return str_format(vm, "<super: <class '%s'>, <%N object>>", start,
                          s->of);
    return str_format(vm, "<super: <class '%s'>, NULL>", start);
}

static Value class_or_none(Class *cls)
{
    return cls ? incref(from_object(cls)) : NONE;
}

static Value get_thisclass(VM *vm, Value *args, int nargs)
{
    return class_or_none(super_at(args[0])->start);
}

static Value get_self(VM *vm, Value *args, int nargs)
{
    return or_none(super_at(args[0])->obj);
}

static Value get_self_class(VM *vm, Value *args, int nargs)
{
    return class_or_none(super_at(args[0])->of);
}

static void super_fini(VM *vm, Object *o)
{
    Super *s = (Super *)o;
    decref(vm, s->obj);
    if (s->start)
        release(vm, s->start);
    if (s->of)
        release(vm, s->of);
}

static void super_traverse(Object *o, Visit visit, void *arg)
{
    Super *s = (Super *)o;
    visit(s->obj, arg);
    if (s->start)
        visit(from_object(s->start), arg);
    if (s->of)
        visit(from_object(s->of), arg);
}

static const TypeOps ops = {
    .fini = super_fini,
    .traverse = super_traverse,
};

static const MethodDef methods[] = {
    NEW(super_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", super_init, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", super_repr, "", "Return repr(self)."),
    METHOD("__getattribute__", super_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__get__", super_descr_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    MEMBER("__thisclass__", get_thisclass, readonly_setter,
           "the class invoking super()"),
    MEMBER("__self__", get_self, readonly_setter,
           "the instance invoking super(); may be None"),
    MEMBER("__self_class__", get_self_class, readonly_setter,
           "the type of the instance invoking super(); may be None"),
    METHODS_END,
};

bool super_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_super,
        .size = sizeof(Super),
        .ops = &ops,
        .methods = methods,
        .doc = "super() -> same as super(__class__, <first argument>)\n"
               "super(type) -> unbound super object\n"
               "super(type, obj) -> bound super object; requires "
               "isinstance(obj, type)\n"
               "super(type, type2) -> bound super object; requires "
               "issubclass(type2, type)\n",
    };
    return class_define(vm, &def);
}

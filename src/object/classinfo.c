/* classinfo.c: isinstance() and issubclass().
 *
 * The second argument is a class, a union or a tuple of those, nested as it
 * may be.  A metaclass with __instancecheck__ or __subclasscheck__ is asked;
 * the _plain functions are what type's own methods of these names do: the MRO
 * of a class, and __bases__ of what only behaves like one.
 */
#include "object/attribute.h"
#include "object/protocol.h"

#include "object/list.h"
#include "object/native.h"

/* Walks nested tuples and unions; check answers for one class. */
static int over_classes(VM *vm, Value v, Value classinfo,
                        int (*check)(VM *, Value, Value))
{
    if (!is_tuple(vm, classinfo))
        return check(vm, v, classinfo);
    if (!c_stack_check(vm, " in __instancecheck__"))
        return -1;
    Tuple *t = as_tuple(classinfo);
    for (size_t i = 0; i < t->count; i++) {
        int r = over_classes(vm, v, t->items[i], check);
        if (r != 0)
            return r;
    }
    return 0;
}

static int by_hook(VM *vm, Value cls, SpecialId id, Value v)
{
    Value r = call_unbound(vm, class_of(vm, cls)->special[id], cls, &v, 1);
    if (r == ERROR)
        return -1;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth;
}

/* cls.__bases__ if that is a tuple: what makes any object a class for
 * isinstance and issubclass.  Owned; UNBOUND: it is not; ERROR. */
static Value abstract_bases(VM *vm, Value cls)
{
    Value bases = attr_find(vm, cls, vm->names[N___bases__]);
    if (bases == ERROR || bases == UNBOUND || is_tuple(vm, bases))
        return bases;
    decref(vm, bases);
    return UNBOUND;
}

static bool is_abstract_class(VM *vm, Value cls, const char *message)
{
    Value bases = abstract_bases(vm, cls);
    if (bases == UNBOUND)
        raise_error(vm, C_TypeError, "%s", message);
    if (bases == UNBOUND || bases == ERROR)
        return false;
    decref(vm, bases);
    return true;
}

/* By identity along the __bases__. */
static int derives_from(VM *vm, Value cls, Value base)
{
    if (cls == base)
        return 1;
    if (!c_stack_check(vm, " in __issubclass__"))
        return -1;
    Value bases = abstract_bases(vm, cls);
    if (bases == ERROR || bases == UNBOUND)
        return bases == ERROR ? -1 : 0;
    int r = 0;
    for (size_t i = 0; r == 0 && i < as_tuple(bases)->count; i++)
        r = derives_from(vm, as_tuple(bases)->items[i], base);
    decref(vm, bases);
    return r;
}

static int isinstance_of(VM *vm, Value v, Value cls)
{
    if (from_object(class_of(vm, v)) == cls)
        return 1;
    if (is_object(cls) && class_of(vm, cls) == vm->classes[C_type])
        return value_isinstance_plain(vm, v, cls);
    if (class_of(vm, cls)->special[SP_INSTANCECHECK])
        return by_hook(vm, cls, SP_INSTANCECHECK, v);
    if (is_class(vm, cls))
        return value_isinstance_plain(vm, v, cls);
    if (!is_abstract_class(vm, cls, "isinstance() arg 2 must be a type, a "
                                    "tuple of types, or a union"))
        return -1;
    Value claimed = attr_find(vm, v, vm->names[N___class__]);
    if (claimed == ERROR || claimed == UNBOUND)
        return claimed == ERROR ? -1 : 0;
    int r = derives_from(vm, claimed, cls);
    decref(vm, claimed);
    return r;
}

/* Is it object's __class__ that the instances have? */
static bool has_plain_class(VM *vm, Class *c, Str *name)
{
    Value d = class_lookup(vm, c, name);
    return is_exact(d, C_getset) &&
           as(GetSet, d)->owner == vm->classes[C_object];
}

/* v is of class c, which is not derived from cls: does it claim to be? */
static __attribute__((noinline)) int claims(VM *vm, Value v, Class *c,
                                            const Class *cls)
{
    Str *name = vm->names[N___class__];
    /* Of the built-in classes only proxies claim to be another. */
    bool proxy = c->id == C_weak_proxy || c->id == C_weak_callable_proxy;
    if ((!(c->flags & CLS_HEAP) && !proxy) ||
        (c->flags & CLS_PLAIN_GETATTR && has_plain_class(vm, c, name)))
        return 0;
    Value claimed = attr_find(vm, v, name);
    if (claimed == ERROR)
        return -1;
    int r = claimed != UNBOUND && is_class(vm, claimed) &&
            class_is_subclass(as(Class, claimed), cls);
    if (claimed != UNBOUND)
        decref(vm, claimed);
    return r;
}

static inline int isinstance_plain(VM *vm, Value v, const Class *cls)
{
    Class *c = class_of(vm, v);
    if (c == cls || class_is_subclass(c, cls))
        return 1;
    return claims(vm, v, c, cls);
}

int value_isinstance_plain(VM *vm, Value v, Value cls)
{
    return isinstance_plain(vm, v, as(Class, cls));
}

int value_isinstance(VM *vm, Value v, Value classinfo)
{
    if (is_exact(classinfo, C_type))
        return isinstance_plain(vm, v, as(Class, classinfo));
    if (!is_exact(classinfo, C_tuple)) {
        if (is_object(classinfo) && from_object(class_of(vm, v)) == classinfo)
            return 1;
        return over_classes(vm, v, classinfo, isinstance_of);
    }
    const Tuple *t = as_tuple(classinfo);
    int r = 0;
    for (size_t i = 0; r == 0 && i < t->count; i++)
        r = is_exact(t->items[i], C_type)
                ? isinstance_plain(vm, v, as(Class, t->items[i]))
                : over_classes(vm, v, t->items[i], isinstance_of);
    return r;
}

static int issubclass_of(VM *vm, Value cls, Value base)
{
    if (class_of(vm, base)->special[SP_SUBCLASSCHECK] &&
        class_of(vm, base) != vm->classes[C_type])
        return by_hook(vm, base, SP_SUBCLASSCHECK, cls);
    return value_issubclass_plain(vm, cls, base);
}

int value_issubclass_plain(VM *vm, Value cls, Value base)
{
    if (is_class(vm, cls) && is_class(vm, base))
        return class_is_subclass(as(Class, cls), as(Class, base));
    if (!is_abstract_class(vm, cls, "issubclass() arg 1 must be a class") ||
        !is_abstract_class(vm, base, "issubclass() arg 2 must be a class, a "
                                     "tuple of classes, or a union"))
        return -1;
    return derives_from(vm, cls, base);
}

int value_issubclass(VM *vm, Value cls, Value classinfo)
{
    return over_classes(vm, cls, classinfo, issubclass_of);
}

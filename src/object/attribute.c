/* attribute.c: reading, writing and deleting attributes of any value, by the
 * rules of the data model ("Customizing attribute access", "Invoking
 * Descriptors"): data descriptors of the class, then the instance, then the
 * rest of the class.
 *
 * The VM's inline caches short-cut what is found here; this is the meaning.
 */
#include "object/attribute.h"

#include "object/descriptor.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"

/* --- descriptors ---------------------------------------------------------- */

/* __get__ as it lies in the class, not bound itself: a static method gets all
 * three. */
static Value call_get(VM *vm, Value get, const Value args[3])
{
    if (is_exact(get, C_function) || is_exact(get, C_slot_wrapper))
        return call_unbound(vm, get, args[0], args + 1, 2);
    incref(get);
    Value v = call(vm, get, args, 3);
    decref(vm, get);
    return v;
}

Value descriptor_get(VM *vm, Value d, Value obj, Class *cls)
{
    Value args[3];
    switch (as_object(d)->shape) {
    case C_function:
        return obj == UNBOUND ? incref(d) : method_new(vm, d, obj);
    case C_method_descr:
    case C_slot_wrapper:
        if (obj == UNBOUND)
            return incref(d);
        if (!descriptor_applies(vm, obj, as(Native, d)->owner,
                                as(Native, d)->name))
            return ERROR;
        return native_bind(vm, as(Native, d), obj);
    case C_classmethod_descr:
        return native_bind(vm, as(Native, d), from_object(cls));
    case C_member:
        return obj == UNBOUND ? incref(d)
                              : member_read(vm, as(Member, d), obj);
    case C_getset:
        return obj == UNBOUND ? incref(d)
                              : getset_read(vm, as(GetSet, d), obj);
    case C_property:
        return obj == UNBOUND ? incref(d)
                              : property_read(vm, as(Property, d), obj);
    case C_staticmethod:
        return incref(as(Wrapper, d)->fn);
    case C_classmethod: {
        Value fn = as(Wrapper, d)->fn;
        return method_new(vm, fn, from_object(cls));
    }
    default:
        args[0] = d;
        args[1] = obj == UNBOUND ? NONE : obj;
        args[2] = from_object(cls);
        return call_get(vm, class_of(vm, d)->special[SP_GET], args);
    }
}

static bool descriptor_set(VM *vm, Value d, Value obj, Value v, Str *name)
{
    switch (as_object(d)->shape) {
    case C_member:
        return member_assign(vm, as(Member, d), obj, v);
    case C_property:
        return property_assign(vm, as(Property, d), obj, v);
    case C_getset:
        return getset_assign(vm, as(GetSet, d), obj, v);
    default:
        break;
    }
    SpecialId id = v == UNBOUND ? SP_DELETE : SP_SET;
    Value fn = class_of(vm, d)->special[id];
    if (!fn) {
        raise_error(vm, C_AttributeError, "%s",
                    id == SP_SET ? "__set__" : "__delete__");
        (void)name;
        return false;
    }
    Value args[2] = {obj, v};
    Value r = call_unbound(vm, fn, d, args, v == UNBOUND ? 1 : 2);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static inline uint32_t descriptor_flags(VM *vm, Value d)
{
    return is_object(d) ? class_of_object(vm, as_object(d))->flags &
                              (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR)
                        : 0;
}

/* --- the generic algorithms ----------------------------------------------- */

/* object.__getattribute__; UNBOUND, nothing pending, when there is none. */
static Value get_plain(VM *vm, Value obj, Str *name)
{
    Class *cls = class_of(vm, obj);
    Value d = class_lookup(vm, cls, name);
    uint32_t f = descriptor_flags(vm, d);
    if (f == (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR)) {
        incref(d);
        Value r = descriptor_get(vm, d, obj, cls);
        decref(vm, d);
        return r;
    }
    if (is_object(obj) && cls->flags & CLS_HAS_DICT) {
        Value v = instance_find(vm, as_object(obj), name);
        if (v != UNBOUND)
            return v == ERROR ? ERROR : incref(v);
    }
    if (d == UNBOUND)
        return UNBOUND;
    if (!(f & CLS_DESCRIPTOR))
        return incref(d);
    incref(d);
    Value r = descriptor_get(vm, d, obj, cls);
    decref(vm, d);
    return r;
}

/* type.__getattribute__: the same on two levels. */
static Value get_of_class(VM *vm, Value obj, Str *name)
{
    Class *cls = as(Class, obj);
    Class *meta = class_of(vm, obj);
    Value d = class_lookup(vm, meta, name);
    uint32_t f = descriptor_flags(vm, d);
    if (f == (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR)) {
        incref(d);
        Value r = descriptor_get(vm, d, obj, meta);
        decref(vm, d);
        return r;
    }
    Value v = class_lookup(vm, cls, name);
    if (v != UNBOUND) {
        if (!(descriptor_flags(vm, v) & CLS_DESCRIPTOR))
            return incref(v);
        incref(v);
        Value r = descriptor_get(vm, v, UNBOUND, cls);
        decref(vm, v);
        return r;
    }
    if (d == UNBOUND)
        return UNBOUND;
    if (!(f & CLS_DESCRIPTOR))
        return incref(d);
    incref(d);
    Value r = descriptor_get(vm, d, obj, meta);
    decref(vm, d);
    return r;
}

/* object.__getattribute__ takes a class for an instance of its metaclass: its
 * own dict is where attributes are, as they are.  UNBOUND: not there. */
static Value find_in_class_as_instance(VM *vm, Value cls, Str *name)
{
    Value above = class_lookup(vm, class_of(vm, cls), name);
    if (above != UNBOUND && descriptor_flags(vm, above) & CLS_DATA_DESCRIPTOR)
        return UNBOUND;
    Value own = dict_find_str(vm, as(Class, cls)->dict, name);
    return own == UNBOUND ? UNBOUND : incref(own);
}

Value attr_get_generic(VM *vm, Value obj, Str *name)
{
    Value v = is_class(vm, obj) ? find_in_class_as_instance(vm, obj, name)
                                : UNBOUND;
    if (v == UNBOUND)
        v = get_plain(vm, obj, name);
    if (v != UNBOUND)
        return v;
    return is_class(vm, obj) ? raise_attribute_plain(vm, obj, name)
                             : raise_attribute(vm, obj, name);
}

Value attr_get_of_class(VM *vm, Value cls, Str *name)
{
    Value v = get_of_class(vm, cls, name);
    if (v != UNBOUND)
        return v;
    return raise_attribute(vm, cls, name);
}

static bool no_such_attribute(VM *vm, Value obj, Str *name, bool in_class)
{
    if (in_class)
        raise_error(vm, C_AttributeError,
                    "'%T' object attribute '%S' is read-only", obj, name),
            exception_attribute_refused(vm, obj, name);
    else
        raise_attribute_set(vm, obj, name);
    return false;
}

/* Nothing to delete.  Where CPython has the attributes in the object it does
 * not put name and obj into the error, where they are in a dict it does. */
static void raise_missing(VM *vm, Value obj, Str *name)
{
    const Class *cls = class_of(vm, obj);
    if (cls->flags & CLS_HEAP && cls->dict_offset == sizeof(Object) &&
        cls->basic_size <= sizeof(Object) + 16)
        raise_attribute_del(vm, obj, name);
    else
        raise_attribute_plain(vm, obj, name);
}

bool attr_set_generic(VM *vm, Value obj, Str *name, Value v)
{
    Class *cls = class_of(vm, obj);
    Value d = class_lookup(vm, cls, name);
    if (descriptor_flags(vm, d) & CLS_DATA_DESCRIPTOR) {
        incref(d);
        bool ok = descriptor_set(vm, d, obj, v, name);
        decref(vm, d);
        return ok;
    }
    if (!is_object(obj) || !(cls->flags & CLS_HAS_DICT))
        return no_such_attribute(vm, obj, name, d != UNBOUND);
    if (v != UNBOUND)
        return instance_set(vm, as_object(obj), name, v);
    if (instance_del(vm, as_object(obj), name))
        return true;
    if (!error_pending(vm))
        raise_missing(vm, obj, name);
    return false;
}

bool attr_set_of_class(VM *vm, Value obj, Str *name, Value v)
{
    Class *cls = as(Class, obj);
    if (cls->flags & CLS_IMMUTABLE) {
        raise_error(vm, C_TypeError,
                    "cannot set '%S' attribute of immutable type '%N'", name,
                    cls);
        return false;
    }
    Value d = class_lookup(vm, class_of(vm, obj), name);
    bool ok;
    if (descriptor_flags(vm, d) & CLS_DATA_DESCRIPTOR) {
        incref(d);
        ok = descriptor_set(vm, d, obj, v, name);
        decref(vm, d);
        return ok;
    }
    /* Classes keep exact names, even of those of a subclass of str. */
    name = str_intern(vm, retain(name));
    ok = name && class_set(vm, cls, name, v);
    if (name)
        release(vm, name);
    return ok;
}

/* --- with the hooks ------------------------------------------------------- */

/* UNBOUND, nothing pending, where the plain algorithms find nothing; a hook's
 * AttributeError stays pending. */
static Value get(VM *vm, Value obj, Str *name)
{
    Class *cls = class_of(vm, obj);
    if (likely(cls->flags & CLS_PLAIN_GETATTR))
        return get_plain(vm, obj, name);
    Value hook = cls->special[SP_GETATTRIBUTE];
    Value fallback = cls->special[SP_GETATTR];
    Value v;
    Value type_hook = vm->classes[C_type]->special[SP_GETATTRIBUTE];
    if (is_exact(obj, C_module)) {
        v = get_plain(vm, obj, name);
        if (v != UNBOUND)
            return v;
    }
    if (fallback)
        incref(fallback); /* the hook may delete it */
    if (hook == type_hook && cls->flags & CLS_IS_TYPE)
        v = get_of_class(vm, obj, name);
    else if (hook == vm->classes[C_object]->special[SP_GETATTRIBUTE])
        v = get_plain(vm, obj, name);
    else {
        Value arg = from_object(name);
        v = call_unbound(vm, hook, obj, &arg, 1);
    }
    if (!fallback)
        return v;
    if (v == UNBOUND || (v == ERROR && error_is(vm, C_AttributeError))) {
        error_clear(vm);
        Value arg = from_object(name);
        v = call_unbound(vm, fallback, obj, &arg, 1);
    }
    decref(vm, fallback);
    return v;
}

Value attr_get(VM *vm, Value obj, Str *name)
{
    Value v = get(vm, obj, name);
    if (unlikely(v == ERROR))
        exception_attribute_context(vm, obj, name);
    return unlikely(v == UNBOUND) ? raise_attribute(vm, obj, name) : v;
}

Value attr_find(VM *vm, Value obj, Str *name)
{
    Value v = get(vm, obj, name);
    if (v == ERROR && error_is(vm, C_AttributeError)) {
        error_clear(vm);
        return UNBOUND;
    }
    return v;
}

static bool call_setter(VM *vm, Value obj, SpecialId id, Str *name, Value v)
{
    Value args[2] = {from_object(name), v};
    Value r = call_unbound(vm, class_of(vm, obj)->special[id], obj, args,
                           id == SP_SETATTR ? 2 : 1);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

bool attr_set(VM *vm, Value obj, Str *name, Value v)
{
    Class *cls = class_of(vm, obj);
    if (likely(cls->flags & CLS_PLAIN_SETATTR))
        return attr_set_generic(vm, obj, name, v);
    if (cls->flags & CLS_IS_TYPE &&
        cls->special[SP_SETATTR] == vm->classes[C_type]->special[SP_SETATTR])
        return attr_set_of_class(vm, obj, name, v);
    return call_setter(vm, obj, SP_SETATTR, name, v);
}

bool attr_del(VM *vm, Value obj, Str *name)
{
    Class *cls = class_of(vm, obj);
    if (likely(cls->flags & CLS_PLAIN_SETATTR))
        return attr_set_generic(vm, obj, name, UNBOUND);
    if (cls->flags & CLS_IS_TYPE &&
        cls->special[SP_DELATTR] == vm->classes[C_type]->special[SP_DELATTR])
        return attr_set_of_class(vm, obj, name, UNBOUND);
    return call_setter(vm, obj, SP_DELATTR, name, UNBOUND);
}

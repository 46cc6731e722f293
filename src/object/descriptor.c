/* descriptor.c: getset and member descriptors, and small things that all
 * descriptors share.
 *
 * A member reads and writes one word of an instance, at a fixed offset: it is
 * what a slot is on its class.  A getset calls C.  Both keep a count on their
 * owner when that is a class of the program, which can die before them;
 * built-in classes live as long as the VM.
 */
#include "object/descriptor.h"

#include <stdio.h>

#include "object/attribute.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- shared -------------------------------------------------------------- */

void address_text(char out[ADDRESS_SIZE], Value v)
{
    uint64_t at = is_object(v) ? (uint64_t)(uintptr_t)as_object(v) : v;
    snprintf(out, ADDRESS_SIZE, "0x%llx", (unsigned long long)at);
}

Str *name_argument(VM *vm, Value v)
{
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError, "attribute name must be string, not '%T'",
                    v);
        return NULL;
    }
    Str *name = retain(as_str(v));
    return is_exact(v, C_str) ? str_intern(vm, name) : name;
}

Value readonly_setter(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_AttributeError, "readonly attribute");
}

bool descriptor_arguments(VM *vm, Value *args, Value *obj, Value *cls)
{
    *obj = args[1] == NONE ? UNBOUND : args[1];
    *cls = args[2];
    if (*obj == UNBOUND && (*cls == NONE || *cls == UNBOUND)) {
        raise_error(vm, C_TypeError, "__get__(None, None) is invalid");
        return false;
    }
    if ((*cls == NONE || *cls == UNBOUND) || !is_class(vm, *cls))
        *cls = from_object(*obj == UNBOUND ? class_of(vm, *cls)
                                           : class_of(vm, *obj));
    return true;
}

Value call_forward(VM *vm, Value fn, const Value *args, int nargs,
                   Value kwargs)
{
    if (kwargs == UNBOUND || kwargs == NONE || as_dict(kwargs)->count == 0)
        return call(vm, fn, args, nargs);
    Value all = tuple_from(vm, args, (size_t)nargs);
    if (all == ERROR)
        return ERROR;
    Value r = call_with(vm, fn, as_tuple(all), as_dict(kwargs));
    decref(vm, all);
    return r;
}

bool descriptor_applies(VM *vm, Value obj, Class *owner, Str *name)
{
    if (class_is_subclass(class_of(vm, obj), owner))
        return true;
    raise_error(vm, C_TypeError,
                "descriptor '%S' for '%N' objects doesn't apply to a '%T' "
                "object",
                name, owner, obj);
    return false;
}

/* An owner of the program's own is counted. */
static Class *hold_owner(Class *owner)
{
    if (owner->flags & CLS_HEAP)
        owner->head.refs++;
    return owner;
}

static void drop_owner(VM *vm, Class *owner)
{
    if (owner->flags & CLS_HEAP)
        release(vm, owner);
}

static void visit_owner(Class *owner, Visit visit, void *arg)
{
    if (owner->flags & CLS_HEAP)
        visit(from_object(owner), arg);
}

static Value qualified_name(VM *vm, Class *owner, Str *name)
{
    return str_format(vm, "%V.%S", owner->qualname, name);
}

static Value generic_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return descriptor_get(vm, args[0], obj, as(Class, cls));
}

/* --- getset -------------------------------------------------------------- */

Value getset_new(VM *vm, const MethodDef *def, Class *owner)
{
    Str *name = str_intern_new(vm, def->name, strlen(def->name));
    if (!name)
        return ERROR;
    bool member = def_kind(def) == M_MEMBER;
    GetSet *g = member ? object_new(vm, C_member, sizeof(Member))
                       : object_new(vm, C_getset, sizeof *g);
    if (!g) {
        release(vm, name);
        return ERROR;
    }
    if (member) {
        ((Member *)g)->offset = ((Member *)g)->trailing = 0;
        ((Member *)g)->doc = UNBOUND;
    }
    g->def = def;
    g->owner = hold_owner(owner);
    g->name = name;
    return from_object(g);
}

Value getset_read(VM *vm, GetSet *g, Value obj)
{
    if (!descriptor_applies(vm, obj, g->owner, g->name))
        return ERROR;
    return g->def->fn(vm, &obj, 1);
}

bool getset_assign(VM *vm, GetSet *g, Value obj, Value v)
{
    if (!descriptor_applies(vm, obj, g->owner, g->name))
        return false;
    if (!g->def->setter) {
        raise_error(vm, C_AttributeError,
                    "attribute '%S' of '%N' objects is not writable", g->name,
                    g->owner);
        return false;
    }
    Value args[2] = {obj, v};
    Value r = g->def->setter(vm, args, 2);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static Value getset_set(VM *vm, Value *args, int nargs)
{
    return getset_assign(vm, as(GetSet, args[0]), args[1], args[2]) ? NONE
                                                                    : ERROR;
}

static Value getset_delete(VM *vm, Value *args, int nargs)
{
    return getset_assign(vm, as(GetSet, args[0]), args[1], UNBOUND) ? NONE
                                                                    : ERROR;
}

static Value getset_repr(VM *vm, Value *args, int nargs)
{
    GetSet *g = as(GetSet, args[0]);
    return str_format(vm, "<attribute '%S' of '%N' objects>", g->name,
                      g->owner);
}

static Value getset_name(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as(GetSet, args[0])->name));
}

static Value getset_qualname(VM *vm, Value *args, int nargs)
{
    GetSet *g = as(GetSet, args[0]);
    return qualified_name(vm, g->owner, g->name);
}

static Value getset_owner(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as(GetSet, args[0])->owner));
}

static Value getset_doc(VM *vm, Value *args, int nargs)
{
    const char *doc = as(GetSet, args[0])->def->about + 1;
    return *doc ? str_from(vm, doc) : NONE;
}

static void getset_fini(VM *vm, Object *o)
{
    GetSet *g = (GetSet *)o;
    release(vm, g->name);
    drop_owner(vm, g->owner);
}

static void getset_traverse(Object *o, Visit visit, void *arg)
{
    visit_owner(((GetSet *)o)->owner, visit, arg);
}

static const TypeOps getset_ops = {
    .fini = getset_fini,
    .traverse = getset_traverse,
};

static const MethodDef getset_methods[] = {
    METHOD("__repr__", getset_repr, "", "Return repr(self)."),
    METHOD("__get__", generic_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__set__", getset_set, "instance, value, /",
           "Set an attribute of instance to value."),
    METHOD("__delete__", getset_delete, "instance, /",
           "Delete an attribute of instance."),
    MEMBER("__name__", getset_name, readonly_setter, ""),
    GETSET("__qualname__", getset_qualname, NULL, ""),
    MEMBER("__objclass__", getset_owner, readonly_setter, ""),
    GETSET("__doc__", getset_doc, NULL, ""),
    METHODS_END,
};

/* --- member -------------------------------------------------------------- */

Value member_new(VM *vm, Class *owner, Str *name, uint32_t offset,
                 uint32_t trailing, Value doc)
{
    Member *m = object_new(vm, C_member, sizeof *m);
    if (!m)
        return ERROR;
    m->def = NULL;
    m->owner = hold_owner(owner);
    m->name = retain(name);
    m->offset = offset;
    m->trailing = trailing;
    m->doc = incref(doc);
    return from_object(m);
}

static Value *place_of(VM *vm, Member *m, Value obj)
{
    if (!descriptor_applies(vm, obj, m->owner, m->name))
        return NULL;
    Object *o = as_object(obj);
    return m->offset ? &field_at(o, m->offset)
                     : instance_trailing_slots(vm, o) + m->trailing;
}

Value member_read(VM *vm, Member *m, Value obj)
{
    if (m->def)
        return getset_read(vm, (GetSet *)m, obj);
    Value *place = place_of(vm, m, obj);
    if (!place)
        return ERROR;
    return *place == UNBOUND ? raise_attribute_unset(vm, obj, m->name)
                             : incref(*place);
}

bool member_assign(VM *vm, Member *m, Value obj, Value v)
{
    if (m->def)
        return getset_assign(vm, (GetSet *)m, obj, v);
    Value *place = place_of(vm, m, obj);
    if (!place)
        return false;
    if (v == UNBOUND && *place == UNBOUND) {
        raise_value(vm, C_AttributeError, from_object(m->name));
        exception_attribute_refused(vm, obj, m->name);
        return false;
    }
    value_set(vm, place, incref(v));
    return true;
}

static Value member_set(VM *vm, Value *args, int nargs)
{
    return member_assign(vm, as(Member, args[0]), args[1], args[2]) ? NONE
                                                                    : ERROR;
}

static Value member_delete(VM *vm, Value *args, int nargs)
{
    return member_assign(vm, as(Member, args[0]), args[1], UNBOUND) ? NONE
                                                                    : ERROR;
}

static Value member_repr(VM *vm, Value *args, int nargs)
{
    Member *m = as(Member, args[0]);
    return str_format(vm, "<member '%S' of '%N' objects>", m->name, m->owner);
}

static Value member_name(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as(Member, args[0])->name));
}

static Value member_qualname(VM *vm, Value *args, int nargs)
{
    Member *m = as(Member, args[0]);
    return qualified_name(vm, m->owner, m->name);
}

static Value member_owner(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as(Member, args[0])->owner));
}

static Value member_doc(VM *vm, Value *args, int nargs)
{
    Member *m = as(Member, args[0]);
    return m->def ? getset_doc(vm, args, nargs) : or_none(m->doc);
}

static void member_fini(VM *vm, Object *o)
{
    Member *m = (Member *)o;
    release(vm, m->name);
    decref(vm, m->doc);
    drop_owner(vm, m->owner);
}

static void member_traverse(Object *o, Visit visit, void *arg)
{
    Member *m = (Member *)o;
    visit(m->doc, arg);
    visit_owner(m->owner, visit, arg);
}

static const TypeOps member_ops = {
    .fini = member_fini,
    .traverse = member_traverse,
};

static Value member_reduce(VM *vm, Value *args, int nargs)
{
    Member *m = as(Member, args[0]);
    return builtin_reduced(vm, "getattr",
                           tuple_pack(vm, 2, from_object(m->owner),
                                      from_object(m->name)),
                           UNBOUND);
}

static const MethodDef member_methods[] = {
    METHOD("__repr__", member_repr, "", "Return repr(self)."),
    METHOD("__reduce__", member_reduce, "", ""),
    METHOD("__get__", generic_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__set__", member_set, "instance, value, /",
           "Set an attribute of instance to value."),
    METHOD("__delete__", member_delete, "instance, /",
           "Delete an attribute of instance."),
    MEMBER("__name__", member_name, readonly_setter, ""),
    GETSET("__qualname__", member_qualname, NULL, ""),
    MEMBER("__objclass__", member_owner, readonly_setter, ""),
    GETSET("__doc__", member_doc, NULL, ""),
    METHODS_END,
};

bool descriptor_init_classes(VM *vm)
{
    static const ClassDef getset_def = {
        .id = C_getset,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(GetSet),
        .ops = &getset_ops,
        .methods = getset_methods,
    };
    static const ClassDef member_def = {
        .id = C_member,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Member),
        .ops = &member_ops,
        .methods = member_methods,
    };
    return class_define(vm, &getset_def) && class_define(vm, &member_def) &&
           property_init_classes(vm) && super_init_classes(vm);
}

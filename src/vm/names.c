/* names.c: variables and attributes, and how their inline caches are filled.
 *
 * An attribute cache is two words behind the instruction: the guard (shape in
 * the low half, epoch in the high one; for an attribute of a class: C_type and
 * the class's version) and the payload (see operations.h).  It relies on the
 * class having no say in the access beyond what was found at filling time;
 * class_mark_cached makes every change of the class move the epoch.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/module.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"
#include "vm/operations.h"
#include "vm/registers.h"

/* --- unbound ------------------------------------------------------------------ */

void op_unbound_local(VM *vm, Code *code, unsigned r)
{
    Value name = code->varnames->items[r];
    Tuple *cells = code->cellvars;
    for (size_t i = 0; i < cells->count; i++)
        if (cells->items[i] == name && code->flags & CODE_CLASS_BODY) {
            raise_name_error(vm, as_str(name));
            return;
        }
    Value text = str_format(vm,
                            "cannot access local variable '%S' where it is "
                            "not associated with a value",
                            as_str(name));
    if (text == ERROR)
        return;
    raise_value(vm, C_UnboundLocalError, text);
    decref(vm, text);
}

void op_unbound_free(VM *vm, Code *code, unsigned n)
{
    Str *name = as_str(code->freevars->items[n]);
    Value text = str_format(vm,
                            "cannot access free variable '%S' where it is not "
                            "associated with a value in enclosing scope",
                            name);
    raise_named(vm, C_NameError, text, UNBOUND, name);
}

/* --- global and built-in names -------------------------------------------------- */

/* In a namespace that may be any mapping.  Owned; UNBOUND when absent. */
static Value find_in(VM *vm, Value ns, Str *name)
{
    if (is_exact(ns, C_dict)) {
        Value v = dict_find_str(vm, as_dict(ns), name);
        return incref(v);
    }
    Value v = value_getitem(vm, ns, from_object(name));
    if (v == ERROR && error_is(vm, C_KeyError)) {
        error_clear(vm);
        return UNBOUND;
    }
    return v;
}

/* What the globals call __builtins__ (a module, or a namespace of any kind)
 * decides about built-in names: borrowed. */
static Value builtins_of(VM *vm, Frame *f)
{
    Value v = dict_find_str(vm, f->globals, vm->names[N___builtins__]);
    if (v == UNBOUND)
        return from_object(vm->builtins);
    return is_exact(v, C_module) ? from_object(module_dict(v)) : v;
}

Value find_builtin(VM *vm, Frame *f, Str *name)
{
    return find_in(vm, builtins_of(vm, f), name);
}

/* Owned; UNBOUND when nowhere. */
static Value find_global(VM *vm, Frame *f, Str *name)
{
    Value v = dict_find_str(vm, f->globals, name);
    return v == UNBOUND ? find_builtin(vm, f, name) : incref(v);
}

Value op_get_global(VM *vm, Frame *f, const Instr *i)
{
    Str *name = as_str(f->code->consts[i->b]);
    Instr *cache = (Instr *)(i + 1);
    ptrdiff_t at = dict_entry_of(vm, f->globals, name);
    if (at >= 0) {
        Value *place = &f->globals->entries[at].value;
        cache[0].low = dict_watch(vm, f->globals);
        cache[0].high = 0;
        cache[1].word = (uintptr_t)place;
        return incref(*place);
    }
    if (builtins_of(vm, f) != from_object(vm->builtins)) {
        Value v = find_builtin(vm, f, name);
        return v == UNBOUND ? raise_name_error(vm, name) : v;
    }
    at = dict_entry_of(vm, vm->builtins, name);
    if (at < 0)
        return raise_name_error(vm, name);
    Value *place = &vm->builtins->entries[at].value;
    cache[0].low = dict_watch(vm, f->globals);
    cache[0].high = dict_watch(vm, vm->builtins);
    cache[1].word = (uintptr_t)place;
    return incref(*place);
}

bool op_set_global(VM *vm, Frame *f, const Instr *i, Value v)
{
    Str *name = as_str(f->code->consts[i->b]);
    Instr *cache = (Instr *)(i + 1);
    if (!dict_set_str(vm, f->globals, name, v))
        return false;
    ptrdiff_t at = dict_entry_of(vm, f->globals, name);
    cache[0].low = at >= 0 ? dict_watch(vm, f->globals) : 0;
    cache[1].word = at >= 0 ? (uintptr_t)&f->globals->entries[at].value : 0;
    return true;
}

bool op_del_global(VM *vm, Frame *f, Str *name)
{
    int r = dict_del_str(vm, f->globals, name);
    if (r == 0)
        raise_name_error(vm, name);
    return r == 1;
}

Value op_get_name(VM *vm, Frame *f, Str *name)
{
    Value v = find_in(vm, f->locals, name);
    if (v == UNBOUND)
        v = find_global(vm, f, name);
    return v == UNBOUND ? raise_name_error(vm, name) : v;
}

bool op_set_name(VM *vm, Frame *f, Str *name, Value v)
{
    if (is_exact(f->locals, C_dict))
        return dict_set_str(vm, as_dict(f->locals), name, v);
    return value_setitem(vm, f->locals, from_object(name), v);
}

bool op_del_name(VM *vm, Frame *f, Str *name)
{
    Value ns = f->locals == UNBOUND ? from_object(f->globals) : f->locals;
    if (is_exact(ns, C_dict)) {
        int r = dict_del_str(vm, as_dict(ns), name);
        if (r == 0)
            raise_name_error(vm, name);
        return r == 1;
    }
    if (value_delitem(vm, ns, from_object(name)))
        return true;
    if (error_is(vm, C_KeyError)) {
        error_clear(vm);
        raise_name_error(vm, name);
    }
    return false;
}

Value op_get_class_free(VM *vm, Frame *f, Str *name, unsigned n)
{
    if (f->locals != UNBOUND) {
        Value v = find_in(vm, f->locals, name);
        if (v != UNBOUND)
            return v;
    }
    Value v = as(Cell, f->fn->closure->items[n])->value;
    if (v != UNBOUND)
        return incref(v);
    op_unbound_free(vm, f->code, n);
    return ERROR;
}

bool op_annotations(VM *vm, Frame *f)
{
    Str *name = vm->names[N___annotations__];
    Value ns = f->locals == UNBOUND ? from_object(f->globals) : f->locals;
    Value v = find_in(vm, ns, name);
    if (v == ERROR)
        return false;
    if (v != UNBOUND) {
        decref(vm, v);
        return true;
    }
    Dict *d = dict_new(vm);
    if (!d)
        return false;
    bool ok = is_exact(ns, C_dict)
                  ? dict_set_str(vm, as_dict(ns), name, from_object(d))
                  : value_setitem(vm, ns, from_object(name), from_object(d));
    release(vm, d);
    return ok;
}

/* --- filling attribute caches ------------------------------------------------------ */

typedef enum StubKind { STUB_GET, STUB_SET, STUB_METHOD } StubKind;

static StubEntry *stub(VM *vm, StubKind kind, uint32_t shape, const Str *name)
{
    size_t at = (shape * 31u ^ (uintptr_t)name >> 4) % STUB_CACHE_SIZE;
    return &vm->stubs[kind][at];
}

/* Fill the inline cache from what another site found; false: nothing known. */
static bool refill(VM *vm, StubKind kind, Instr *cache, const Object *o,
                   const Str *name)
{
    const StubEntry *e = stub(vm, kind, o->shape, name);
    if (e->guard != (o->shape | vm->epoch) || e->name != name)
        return false;
    cache[0].word = e->guard;
    cache[1].word = e->payload;
    return true;
}

static void fill(VM *vm, StubKind which, Instr *cache, Class *cls, Str *name,
                 uint32_t shape, uint64_t kind, uint64_t payload)
{
    StubEntry *e = stub(vm, which, shape, name);
    Str *old = e->name;
    class_mark_cached(cls);
    cache[0].word = shape | vm->epoch;
    cache[1].word = kind << 48 | payload;
    e->guard = cache[0].word;
    e->payload = cache[1].word;
    name->head.refs++;
    e->name = name;
    if (old)
        release(vm, old);
}

void names_fini(VM *vm)
{
    for (size_t k = 0; k < STUB_KINDS * STUB_CACHE_SIZE; k++) {
        StubEntry *e = &vm->stubs[0][0] + k;
        if (e->name)
            release(vm, e->name);
        e->name = NULL;
    }
}

static uint32_t flags_of(VM *vm, Value d)
{
    return is_object(d) ? class_of_object(vm, as_object(d))->flags : 0;
}

/* Where reading name from o finds a word in the object itself: its offset; else 0. */
static uint32_t field_offset(VM *vm, Object *o, Class *cls, Value d,
                             Str *name)
{
    if (is_exact(d, C_member)) {
        Member *m = as(Member, d);
        return class_is_subclass(cls, m->owner) ? m->offset : 0;
    }
    if (flags_of(vm, d) & CLS_DATA_DESCRIPTOR)
        return 0;
    return shape_find(shape_of_object(vm, o), name);
}

/* For a class of a metaclass of the language: what it has itself.  The version
 * vouches for the class, the epoch for the metaclass.  Not for the stubs, which
 * do not tell the classes of one metaclass apart. */
static void cache_get_own(VM *vm, Class *cls, Str *name, Instr *cache)
{
    Class *meta = class_of_object(vm, &cls->head);
    const Value *plain = vm->classes[C_type]->special;
    if (meta->special[SP_GETATTRIBUTE] != plain[SP_GETATTRIBUTE])
        return;
    Value above = class_lookup(vm, meta, name);
    if (flags_of(vm, above) & CLS_DATA_DESCRIPTOR)
        return;
    Class *where;
    Value d = class_lookup_where(vm, cls, name, &where);
    if (where != cls ||
        (flags_of(vm, d) & CLS_DESCRIPTOR && !is_exact(d, C_function)))
        return;
    ptrdiff_t at = dict_entry_of(vm, cls->dict, name);
    if (at < 0 || at > 0xffff)
        return;
    class_mark_cached(meta);
    class_mark_value(vm, above);
    class_mark_value(vm, d);
    cache[0].word = cls->head.shape | vm->epoch;
    cache[1].word = (uint64_t)CACHE_OWN << 48 | (uint64_t)at << 32 |
                    cls->version;
}

/* The place of the attribute in the dict of an object, as the cache says, which
 * is put right where the entry is another; NULL: not there. */
static Value *dict_place(VM *vm, Object *o, Str *name, Instr *cache)
{
    uint64_t payload = cache[1].word;
    Value word = field_at(o, payload >> 32 & 0xffff);
    if (!is_exact(word, C_dict))
        return NULL;
    Dict *d = as_dict(word);
    uint32_t at = (uint32_t)payload;
    if (likely(at < d->used && d->entries[at].key == from_object(name) &&
               d->entries[at].value != UNBOUND))
        return &d->entries[at].value;
    ptrdiff_t found = dict_entry_of(vm, d, name);
    if (found < 0)
        return NULL;
    cache[1].word = (payload & ~(uint64_t)UINT32_MAX) | (uint64_t)found;
    return &d->entries[found].value;
}

/* Remember that an attribute is in the dict of o. */
static bool cache_dict(VM *vm, StubKind which, Object *o, Class *cls,
                       Str *name, Instr *cache)
{
    Value word = cls->dict_offset <= 0xffff ? field_at(o, cls->dict_offset)
                                            : UNBOUND;
    ptrdiff_t at = is_exact(word, C_dict)
                       ? dict_entry_of(vm, as_dict(word), name)
                       : -1;
    if (at < 0)
        return false;
    fill(vm, which, cache, cls, name, o->shape, CACHE_DICT,
         (uint64_t)cls->dict_offset << 32 | (uint64_t)at);
    return true;
}

/* Where a module has an attribute, as for a global name: the watch number of
 * its dict, and the address.  Its class has a say only about what is not there. */
static void cache_module(VM *vm, Value module, Str *name, Instr *cache)
{
    Dict *d = module_dict(module);
    ptrdiff_t at = dict_entry_of(vm, d, name);
    if (at < 0 || flags_of(vm, class_lookup(vm, vm->classes[C_module], name)) &
                      CLS_DATA_DESCRIPTOR)
        return;
    cache[0].low = C_module;
    cache[0].high = dict_watch(vm, d);
    cache[1].word = (uint64_t)(uintptr_t)&d->entries[at].value;
}

/* A function of the language that takes just so many arguments. */
static bool is_simple(Value fn, int nargs)
{
    return is_exact(fn, C_function) && as_function(fn)->code->simple == nargs;
}

/* Is a special method of d a function of the language? */
static bool is_entered(VM *vm, Value d, SpecialId id)
{
    return is_object(d) &&
           is_exact(class_of_object(vm, as_object(d))->special[id],
                    C_function);
}

/* Are attributes found as usual, whatever __getattr__ does for the others? */
static bool has_plain_getattribute(VM *vm, const Class *cls)
{
    return !(cls->flags & CLS_IS_MODULE) &&
           cls->special[SP_GETATTRIBUTE] ==
               vm->classes[C_object]->special[SP_GETATTRIBUTE];
}

static void cache_get(VM *vm, Value v, Str *name, Instr *cache)
{
    Object *o = as_object(v);
    if (is_exact(v, C_type)) {
        Class *cls = as(Class, v);
        Value meta = class_lookup(vm, vm->classes[C_type], name);
        if (is_exact(meta, C_getset)) /* type(x).__name__ */
            fill(vm, STUB_GET, cache, vm->classes[C_type], name, C_type,
                 CACHE_GETSET, meta);
        if (flags_of(vm, meta) & CLS_DATA_DESCRIPTOR)
            return;
        Value d = class_lookup(vm, cls, name);
        if (d != UNBOUND && (!(flags_of(vm, d) & CLS_DESCRIPTOR) ||
                             is_exact(d, C_function))) {
            class_mark_value(vm, d);
            cache[0].low = C_type;
            cache[0].high = cls->version;
            cache[1].word = d;
        }
        return;
    }
    Class *cls = class_of_object(vm, o);
    if (cls->flags & CLS_IS_TYPE) {
        cache_get_own(vm, as(Class, v), name, cache);
        return;
    }
    if (o->shape == C_module) {
        cache_module(vm, v, name, cache);
        return;
    }
    bool plain = cls->flags & CLS_PLAIN_GETATTR;
    if (!plain && !has_plain_getattribute(vm, cls))
        return;
    Class *where;
    Value d = class_lookup_where(vm, cls, name, &where);
    class_mark_value(vm, d);
    uint32_t offset = field_offset(vm, o, cls, d, name);
    if (offset) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_FIELD, offset);
        return;
    }
    /* o.__class__, where nothing overrides it: the class itself, which its MRO
     * holds at a place that stays. */
    if (name == vm->names[N___class__] && where == vm->classes[C_object] &&
        cls->mro->items[0] == from_object(cls)) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_PLACE,
             (uint64_t)(uintptr_t)&cls->mro->items[0]);
        return;
    }
    if (plain && is_exact(d, C_getset) &&
        class_is_subclass(cls, as(GetSet, d)->owner)) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_GETSET, d);
        return;
    }
    if (is_exact(d, C_tuplegetter) && cls->flags & CLS_IS_TUPLE &&
        as(TupleGetter, d)->index >= 0) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_ITEM,
             (uint64_t)as(TupleGetter, d)->index);
        return;
    }
    if (shape_of_object(vm, o)->dict_mode &&
        !(flags_of(vm, d) & CLS_DATA_DESCRIPTOR) &&
        cache_dict(vm, STUB_GET, o, cls, name, cache))
        return;
    /* An AttributeError in these would be for __getattr__. */
    if (plain && is_exact(d, C_property) &&
        is_simple(as(Property, d)->get, 1)) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_PROPERTY,
             as(Property, d)->get);
        return;
    }
    bool dict_mode = shape_of_object(vm, o)->dict_mode;
    if (!(flags_of(vm, d) & CLS_DATA_DESCRIPTOR) &&
        (dict_mode || (cls->flags & CLS_HAS_DICT && !cls->dict_shape)) &&
        (d == UNBOUND || flags_of(vm, d) & CLS_DESCRIPTOR))
        return;
    if (d == UNBOUND) {
        if (is_exact(cls->special[SP_GETATTR], C_function))
            fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_HOOK,
                 cls->special[SP_GETATTR]);
        return;
    }
    if (plain && is_entered(vm, d, SP_GET)) {
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_DESCRIPTOR, d);
        return;
    }
    if (cls->flags & CLS_HAS_DICT && !cls->dict_shape)
        return;
    if (is_exact(d, C_function) && !dict_mode)
        fill(vm, STUB_GET, cache, cls, name, o->shape, CACHE_METHOD, d);
    if (flags_of(vm, d) & CLS_DESCRIPTOR)
        return;
    ptrdiff_t at = dict_entry_of(vm, where->dict, name);
    if (at >= 0)
        fill(vm, STUB_GET, cache, cls, name, o->shape,
             dict_mode ? CACHE_BEHIND_DICT : CACHE_PLACE,
             (uint64_t)(uintptr_t)&where->dict->entries[at].value);
}

/* Does the dict of an object in dict mode leave name to the class? */
static bool is_behind_dict(VM *vm, Object *o, Str *name)
{
    Value word = *instance_dict_word(vm, o);
    return word == UNBOUND || dict_entry_of(vm, as_dict(word), name) < 0;
}

/* Owned; UNBOUND: the general way goes on. */
static Value cached(VM *vm, Object *o, Str *name, Instr *cache)
{
    Tuple *t = (Tuple *)o;
    uint64_t low = cache[1].word & CACHE_POINTER;
    Value *place, self = from_object(o);
    switch (cache[1].word >> 48) {
    case CACHE_FIELD:
        return incref(field_at(o, low));
    case CACHE_PLACE:
        return incref(*(Value *)(uintptr_t)low);
    case CACHE_BEHIND_DICT:
        return is_behind_dict(vm, o, name) ? incref(*(Value *)(uintptr_t)low)
                                           : UNBOUND;
    case CACHE_ITEM:
        return low < t->count ? incref(t->items[low]) : UNBOUND;
    case CACHE_METHOD:
        return method_new(vm, low, from_object(o));
    case CACHE_GETSET:
        return as(GetSet, low)->def->fn(vm, &self, 1);
    case CACHE_DICT:
        place = dict_place(vm, o, name, cache);
        return place ? incref(*place) : UNBOUND;
    default: /* the others are entered by the next execution */
        return UNBOUND;
    }
}

static bool is_filled(VM *vm, StubKind kind, Instr *cache, const Object *o,
                      const Str *name)
{
    return cache[0].word == (o->shape | vm->epoch) ||
           refill(vm, kind, cache, o, name);
}

Value op_get_attr(VM *vm, Value o, Str *name, Instr *cache)
{
    if (is_object(o)) {
        if (is_filled(vm, STUB_GET, cache, as_object(o), name)) {
            Value v = cached(vm, as_object(o), name, cache);
            if (unlikely(v == ERROR))
                exception_attribute_context(vm, o, name);
            if (likely(v != UNBOUND))
                return v;
        } else {
            cache_get(vm, o, name, cache);
        }
    }
    return attr_get(vm, o, name);
}

Value op_attr_known(VM *vm, Value v, Str *name)
{
    if (!is_object(v) || as_object(v)->shape == C_module ||
        !(name->flags & STR_INTERNED) || /* of a class derived from str */
        class_of_object(vm, as_object(v))->flags & CLS_IS_TYPE)
        return UNBOUND;
    Object *o = as_object(v);
    Instr cache[2] = {{.word = 0}, {.word = 0}};
    if (!refill(vm, STUB_GET, cache, o, name)) {
        cache_get(vm, v, name, cache);
        if (cache[0].word == 0)
            return UNBOUND;
    }
    Value found = cached(vm, o, name, cache);
    if (unlikely(found == ERROR))
        exception_attribute_context(vm, v, name);
    return found;
}

bool op_set_attr(VM *vm, Value v, Str *name, Value item, Instr *cache)
{
    if (!is_object(v))
        return attr_set(vm, v, name, item);
    Object *o = as_object(v);
    if (is_filled(vm, STUB_SET, cache, o, name)) {
        uint64_t payload = cache[1].word;
        if (payload >> 48 >= CACHE_PROPERTY)
            return attr_set(vm, v, name, item);
        if (payload >> 48 == CACHE_DICT) {
            Value *place = dict_place(vm, o, name, cache);
            if (!place)
                return attr_set(vm, v, name, item);
            value_set(vm, place, incref(item));
        } else if (payload >> 48 == CACHE_FIELD) {
            value_set(vm, &field_at(o, payload), incref(item));
        } else {
            field_at(o, payload >> 32 & 0xffff) = incref(item);
            o->shape = (uint32_t)payload;
        }
        return true;
    }
    Class *cls = class_of_object(vm, o);
    if (cls->flags & CLS_IS_TYPE)
        return attr_set(vm, v, name, item);
    if (!(cls->flags & CLS_PLAIN_SETATTR)) {
        if (is_exact(cls->special[SP_SETATTR], C_function))
            fill(vm, STUB_SET, cache, cls, name, o->shape, CACHE_HOOK,
                 cls->special[SP_SETATTR]);
        return attr_set(vm, v, name, item);
    }
    Value d = class_lookup(vm, cls, name);
    class_mark_value(vm, d);
    uint32_t offset = field_offset(vm, o, cls, d, name);
    if (offset) {
        fill(vm, STUB_SET, cache, cls, name, o->shape, CACHE_FIELD, offset);
        return attr_set(vm, v, name, item);
    }
    if (is_exact(d, C_property) && is_simple(as(Property, d)->set, 2)) {
        fill(vm, STUB_SET, cache, cls, name, o->shape, CACHE_PROPERTY,
             as(Property, d)->set);
        return attr_set(vm, v, name, item);
    }
    if (is_entered(vm, d, SP_SET)) {
        fill(vm, STUB_SET, cache, cls, name, o->shape, CACHE_DESCRIPTOR, d);
        return attr_set(vm, v, name, item);
    }
    bool plain = !(flags_of(vm, d) & CLS_DATA_DESCRIPTOR);
    uint32_t before = o->shape;
    if (!attr_set(vm, v, name, item))
        return false;
    Shape *after = shape_of_object(vm, o);
    if (plain && after->dict_mode && after->id == before &&
        after->cls == cls) {
        cache_dict(vm, STUB_SET, o, cls, name, cache);
        return true;
    }
    if (plain && after->id != before && after->key == name && after->parent &&
        after->parent->id == before && after->offset <= 0xffff)
        fill(vm, STUB_SET, cache, cls, name, before, CACHE_ADD,
             (uint64_t)after->offset << 32 | after->id);
    return true;
}

/* --- methods --------------------------------------------------------------------------- */

/* Is d a function that a method call may pass the object to directly? */
static inline bool binds_plainly(Class *cls, Value d)
{
    return is_exact(d, C_function) ||
           (is_exact(d, C_method_descr) &&
            class_is_subclass(cls, as(Native, d)->owner));
}

/* What the cache knows of a method of o; false: nothing. */
static bool cached_method(VM *vm, Object *o, Str *name, Instr *cache,
                          Value *fn, Value *self)
{
    if (o->shape == C_type) {
        uint32_t version = ((Class *)o)->version;
        if (cache[0].low != C_type || !version || cache[0].high != version)
            return false;
    } else if (!is_filled(vm, STUB_METHOD, cache, o, name) ||
               (cache[1].word >> 48 == CACHE_BEHIND_DICT &&
                !is_behind_dict(vm, o, name))) {
        return false;
    }
    *fn = incref(cache[1].word & CACHE_POINTER);
    switch (cache[1].word >> 48) {
    case CACHE_METHOD:
    case CACHE_BEHIND_DICT:
        *self = incref(from_object(o));
        break;
    case CACHE_OF_CLASS:
        *self = incref(o->shape == C_type
                           ? from_object(o)
                           : from_object(class_of_object(vm, o)));
        break;
    default: /* CACHE_STATIC */
        *self = UNBOUND;
    }
    return true;
}

/* How a call of the attribute d passes its object, as a kind of cache; -1: not
 * so that it could be told beforehand. */
static int binding_of(Class *cls, Value d)
{
    if (binds_plainly(cls, d))
        return CACHE_METHOD;
    if (is_exact(d, C_staticmethod) && is_exact(as(Wrapper, d)->fn, C_function))
        return CACHE_STATIC;
    if (is_exact(d, C_classmethod) && is_exact(as(Wrapper, d)->fn, C_function))
        return CACHE_OF_CLASS;
    return -1;
}

static Value unwrapped(Value d, int kind)
{
    return kind == CACHE_METHOD ? d : as(Wrapper, d)->fn;
}

/* Find a method of an instance; false: it is for attr_get to find. */
static bool find_method(VM *vm, Value o, Str *name, Instr *cache, Value *fn,
                        Value *self)
{
    Class *cls = class_of(vm, o);
    if (is_exact(o, C_module))
        cache_module(vm, o, name, cache);
    if (!has_plain_getattribute(vm, cls))
        return false;
    Value d = class_lookup(vm, cls, name);
    int kind = binding_of(cls, d);
    if (kind < 0 || (is_object(o) && cls->flags & CLS_HAS_DICT &&
                     instance_find(vm, as_object(o), name) != UNBOUND))
        return false;
    *fn = unwrapped(d, kind);
    bool dict_mode = is_object(o) &&
                     shape_of_object(vm, as_object(o))->dict_mode;
    if (is_object(o) && (!dict_mode || kind == CACHE_METHOD) &&
        !(cls->flags & CLS_HAS_DICT && !cls->dict_shape))
        fill(vm, STUB_METHOD, cache, cls, name, as_object(o)->shape,
             dict_mode ? CACHE_BEHIND_DICT : (uint64_t)kind, *fn);
    incref(*fn);
    *self = kind == CACHE_STATIC     ? UNBOUND
            : kind == CACHE_OF_CLASS ? incref(from_object(cls))
                                     : incref(o);
    return true;
}

/* The same of a class whose metaclass is type. */
static bool find_method_of_class(VM *vm, Class *cls, Str *name, Instr *cache,
                                 Value *fn, Value *self)
{
    Value above = class_lookup(vm, vm->classes[C_type], name);
    if (flags_of(vm, above) & CLS_DATA_DESCRIPTOR)
        return false;
    Value d = class_lookup(vm, cls, name), plain = d;
    int kind = CACHE_STATIC;
    if (is_exact(d, C_classmethod_descr)) {
        kind = CACHE_OF_CLASS;
    } else if (!is_exact(d, C_function) && !is_exact(d, C_method_descr) &&
               !is_exact(d, C_slot_wrapper)) {
        kind = binding_of(cls, d);
        if (kind < 0)
            return false;
        plain = unwrapped(d, kind);
    }
    *fn = incref(plain);
    *self = kind == CACHE_OF_CLASS ? incref(from_object(cls)) : UNBOUND;
    cache[0].low = C_type;
    cache[0].high = cls->version;
    cache[1].word = (uint64_t)kind << 48 | *fn;
    return true;
}

bool op_load_method(VM *vm, Value *R, const Instr *i, Instr *cache,
                    uint32_t nlocals)
{
    Value o = R[i->b];
    Str *name = as_str(vm->frame->code->consts[i->c]);
    Value fn, self = UNBOUND;
    bool found = (is_object(o) && cached_method(vm, as_object(o), name, cache,
                                                &fn, &self)) ||
                 (is_exact(o, C_type)
                      ? find_method_of_class(vm, as(Class, o), name, cache,
                                             &fn, &self)
                      : find_method(vm, o, name, cache, &fn, &self));
    if (!found)
        fn = attr_get(vm, o, name);
    if (i->b != i->a && i->b != i->a + 1u)
        consume(vm, R, i->b, nlocals);
    if (fn == ERROR) {
        consume(vm, R, i->b, nlocals);
        return false;
    }
    value_set(vm, &R[i->a + 1], self);
    value_set(vm, &R[i->a], fn);
    return true;
}

/* --- super ---------------------------------------------------------------------------------- */

/* super(cls, self).name the long way, with whatever the name super means. */
static Value super_general(VM *vm, Value *block, Str *name)
{
    Value fn = register_move(&block[2]);
    if (fn == from_object(vm->classes[C_super]) && !is_class(vm, block[0])) {
        decref(vm, fn);
        return raise_error(vm, C_RuntimeError,
                           "super(): __class__ is not a type (%T)", block[0]);
    }
    Value obj = fn == from_object(vm->classes[C_super])
                    ? call(vm, fn, block, 2)
                    : call(vm, fn, NULL, 0);
    decref(vm, fn);
    if (obj == ERROR)
        return ERROR;
    Value v = attr_get(vm, obj, name);
    decref(vm, obj);
    return v;
}

/* The class along whose MRO super(cls, self) looks, when the name super means
 * the built-in one and cls and self are what they usually are; else NULL. */
static Class *super_along(VM *vm, const Value *block)
{
    Value obj = block[1];
    if (block[2] != from_object(vm->classes[C_super]) ||
        !is_class(vm, block[0]))
        return NULL;
    Class *start = as(Class, block[0]);
    if (is_class(vm, obj) && class_is_subclass(as(Class, obj), start))
        return as(Class, obj);
    Class *of = class_of(vm, obj);
    return class_is_subclass(of, start) ? of : NULL;
}

/* Owned; ERROR. */
static Value super_attribute(VM *vm, Value *block, Class *of, Str *name)
{
    Value v = of && name != vm->names[N___class__]
                  ? super_get(vm, as(Class, block[0]), block[1], of, name)
                  : UNBOUND;
    return v == UNBOUND ? super_general(vm, block, name) : v;
}

static void drop_block(VM *vm, Value *block)
{
    for (int k = 2; k >= 0; k--)
        register_drop(vm, &block[k]);
}

bool op_get_super(VM *vm, Frame *f, const Instr *i)
{
    Value *block = &f->regs[i->b];
    Value v = super_attribute(vm, block, super_along(vm, block),
                              as_str(f->code->consts[i->c]));
    drop_block(vm, block);
    if (v == ERROR)
        return false;
    value_set(vm, &f->regs[i->a], v);
    return true;
}

/* The method that super().name is of an instance: borrowed, else UNBOUND. */
static Value super_method(VM *vm, Value *block, Class *of, Str *name,
                          Instr *cache)
{
    Value obj = block[1];
    if (!of || of != class_of(vm, obj) || !is_object(obj) ||
        name == vm->names[N___class__])
        return UNBOUND;
    Value d = super_lookup(vm, as(Class, block[0]), of, name);
    if (!binds_plainly(of, d) &&
        !(is_exact(d, C_slot_wrapper) &&
          class_is_subclass(of, as(Native, d)->owner)))
        return UNBOUND;
    class_mark_cached(of);
    cache[0].word = as_object(obj)->shape | vm->epoch;
    cache[1].word = d;
    cache[2].word = block[0];
    return d;
}

bool op_load_super(VM *vm, Frame *f, const Instr *i, Instr *cache)
{
    Value *block = &f->regs[i->b];
    Str *name = as_str(f->code->consts[i->c]);
    Value obj = block[1], d;
    if (block[2] == from_object(vm->classes[C_super]) && is_object(obj) &&
        cache[0].word == (as_object(obj)->shape | vm->epoch) &&
        cache[2].word == block[0]) {
        d = cache[1].word;
    } else {
        Class *of = super_along(vm, block);
        d = super_method(vm, block, of, name, cache);
        if (d == UNBOUND) {
            Value v = super_attribute(vm, block, of, name);
            drop_block(vm, block);
            if (v == ERROR)
                return false;
            value_set(vm, &f->regs[i->a + 1], UNBOUND);
            value_set(vm, &f->regs[i->a], v);
            return true;
        }
    }
    incref(d);
    incref(obj);
    drop_block(vm, block);
    value_set(vm, &f->regs[i->a + 1], obj);
    value_set(vm, &f->regs[i->a], d);
    return true;
}

/* class.c: looking names up along the MRO, and changing classes.
 *
 * Lookups go through a cache in the VM keyed by class version and name.  A
 * version of 0 means "none yet": it is given at the next lookup, so a change
 * only has to zero the versions of the class and of all its subclasses.
 */
#include "object/class.h"

#include "object/descriptor.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"

enum { DEPTH_MAX = 1000 };

/* --- lookup ------------------------------------------------------------- */

static Value lookup_slow(VM *vm, Class *cls, Str *name, Class **where)
{
    Tuple *mro = cls->mro;
    for (size_t i = 0; i < mro->count; i++) {
        Class *c = as(Class, mro->items[i]);
        Value v = dict_find_str(vm, c->dict, name);
        if (v != UNBOUND) {
            *where = c;
            return v;
        }
    }
    *where = NULL;
    return UNBOUND;
}

/* The place in the cache of what the class, as it is now, has of this name. */
static inline MethodCacheEntry *cache_entry(VM *vm, uint32_t version,
                                            const Str *name)
{
    size_t at = (version ^ (uintptr_t)name >> 4) % METHOD_CACHE_SIZE;
    return &vm->method_cache[at];
}

static inline bool is_cached(const MethodCacheEntry *e, uint32_t version,
                             const Str *name)
{
    return likely(e->version == version && e->name == name && version != 0);
}

/* What the cache does not have. */
static __attribute__((noinline)) Value lookup_anew(VM *vm, Class *cls,
                                                   Str *name, Class **where)
{
    if (unlikely(!(name->flags & STR_INTERNED)))
        return lookup_slow(vm, cls, name, where);
    if (unlikely(cls->version == 0))
        cls->version = ++vm->next_version;
    MethodCacheEntry *e = cache_entry(vm, cls->version, name);
    Value v = lookup_slow(vm, cls, name, where);
    Str *old = e->name;
    name->head.refs++;
    e->version = cls->version;
    e->name = name;
    e->value = v;
    e->where = *where;
    if (old)
        release(vm, old);
    return v;
}

Value class_lookup_where(VM *vm, Class *cls, Str *name, Class **where)
{
    const MethodCacheEntry *e = cache_entry(vm, cls->version, name);
    if (!is_cached(e, cls->version, name))
        return lookup_anew(vm, cls, name, where);
    *where = e->where;
    return e->value;
}

void class_cache_fini(VM *vm)
{
    for (size_t i = 0; i < METHOD_CACHE_SIZE; i++) {
        MethodCacheEntry *e = &vm->method_cache[i];
        Str *name = e->name;
        *e = (MethodCacheEntry){0};
        if (name)
            release(vm, name);
    }
}

Value class_lookup(VM *vm, Class *cls, Str *name)
{
    Class *where;
    const MethodCacheEntry *e = cache_entry(vm, cls->version, name);
    return is_cached(e, cls->version, name)
               ? e->value
               : lookup_anew(vm, cls, name, &where);
}

bool class_is_subclass(const Class *cls, const Class *base)
{
    if (cls == base)
        return true;
    const Tuple *mro = cls->mro;
    for (size_t i = 1; i < mro->count; i++)
        if (as(Class, mro->items[i]) == base)
            return true;
    return false;
}

/* --- what follows from the dicts along the MRO ---------------------------- */

/* For cls and everything below: class_set_depth bounds the recursion, and a
 * class cannot be its own subclass. */
static void forget_versions(Class *cls)
{
    cls->version = 0;
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));)
        forget_versions(sub);
}

void class_forget_all(VM *vm)
{
    forget_versions(vm->classes[C_object]);
    vm->epoch += (uint64_t)1 << 32;
}

/* Special SP_NEW is what CPython keeps in tp_new, quirks and all: a built-in
 * __new__ put into a class of the program, or found in a base that does not
 * lay out its instances, is passed over for that of the base; and a class
 * that ever had one in the language, or is derived from such a class, goes on
 * looking __new__ up. */
static void settle_new(Class *cls)
{
    Value *new = &cls->special[SP_NEW];
    if (!(cls->flags & CLS_HEAP) || !*new)
        return;
    if (!is_exact(*new, C_native) || as(Native, *new)->kind != M_NEW)
        cls->finds_new = true;
    const Class *from = cls;
    if (!cls->finds_new && as(Native, *new)->owner != cls)
        from = cls->base;
    while (from->finds_new && from != cls)
        from = from->base;
    *new = from->special[SP_NEW];
}

static void refresh_flags(VM *vm, Class *cls)
{
    settle_new(cls);
    uint32_t f = cls->flags & ~(uint32_t)(CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR |
                                          CLS_PLAIN_GETATTR |
                                          CLS_PLAIN_SETATTR | CLS_CONSTRUCTS |
                                          CLS_BARE |
                                          CLS_FINALIZES);
    const Value *own = cls->special;
    const Value *plain = vm->classes[C_object]->special;
    if (own[SP_GET])
        f |= CLS_DESCRIPTOR;
    if (own[SP_SET] || own[SP_DELETE])
        f |= CLS_DATA_DESCRIPTOR;
    if (own[SP_GETATTRIBUTE] == plain[SP_GETATTRIBUTE] && !own[SP_GETATTR])
        f |= CLS_PLAIN_GETATTR;
    if (own[SP_SETATTR] == plain[SP_SETATTR] &&
        own[SP_DELATTR] == plain[SP_DELATTR])
        f |= CLS_PLAIN_SETATTR;
    if (f & CLS_HEAP && !(f & CLS_VARSIZED) &&
        cls->native_size == sizeof(Object) && own[SP_NEW] == plain[SP_NEW] &&
        !cls->finds_new)
        f |= is_exact(own[SP_INIT], C_function)   ? CLS_CONSTRUCTS
             : own[SP_INIT] == plain[SP_INIT] ? CLS_BARE
                                              : 0;
    if (f & CLS_HEAP && own[SP_DEL]) {
        f |= CLS_FINALIZES;
        vm->must_finalize = true;
    }
    bool known = (f ^ cls->flags) & (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR) &&
                 f & CLS_CACHED;
    cls->flags = f;
    if (known)
        class_forget_all(vm);
}

/* What special[] keeps of a value: 0 stands for nothing, so the number 0, which
 * cannot be called either, becomes 1. */
static Value special_word(Value v)
{
    return v == UNBOUND ? 0 : v == from_small(0) ? from_small(1) : v;
}

static Value special_of(VM *vm, Class *cls, Str *name)
{
    return special_word(class_lookup(vm, cls, name));
}

static bool is_dunder(const Str *s)
{
    return s->size > 4 && s->data[0] == '_' && s->data[1] == '_' &&
           s->data[s->size - 1] == '_';
}

/* Which of vm->specials it is, or -1. */
static int special_id(VM *vm, Str *name)
{
    if (name->flags & STR_INTERNED)
        return (int)(name->flags >> STR_SPECIAL_SHIFT) - 1;
    for (int i = 0; i < SP_COUNT; i++)
        if (str_eq(vm->specials[i], name))
            return i;
    return -1;
}

/* Does the MRO go on behind cls as that of its base does? */
static bool follows_base(const Class *cls)
{
    const Class *base = cls->base;
    return base && cls->mro->count == base->mro->count + 1 &&
           cls->mro->items[1] == from_object(base);
}

void class_refresh(VM *vm, Class *cls)
{
    if (follows_base(cls)) {
        /* What the base has, but for what cls itself says. */
        uint32_t pos = 0;
        Value key, value;
        memcpy(cls->special, cls->base->special, sizeof cls->special);
        while (dict_next(cls->dict, &pos, &key, &value)) {
            int id = is_exact(key, C_str) ? special_id(vm, as_str(key)) : -1;
            if (id >= 0)
                cls->special[id] = special_word(value);
        }
    } else {
        for (int i = 0; i < SP_COUNT; i++)
            cls->special[i] = special_of(vm, cls, vm->specials[i]);
    }
    refresh_flags(vm, cls);
}

static void refresh_name(VM *vm, Class *cls, Str *name)
{
    int id = special_id(vm, name);
    if (id >= 0) {
        cls->special[id] = special_of(vm, cls, name);
        refresh_flags(vm, cls);
    }
}

bool class_set_depth(VM *vm, Class *cls)
{
    uint32_t depth = 0;
    for (size_t i = 0; i < cls->bases->count; i++) {
        const Class *base = as(Class, cls->bases->items[i]);
        if (depth < base->depth)
            depth = base->depth;
    }
    cls->depth = depth + 1;
    if (cls->depth <= DEPTH_MAX)
        return true;
    raise_error(vm, C_RecursionError, "class hierarchy is too deep");
    return false;
}

static void refresh_below(VM *vm, Class *cls, Str *name)
{
    if (name)
        refresh_name(vm, cls, name);
    else
        class_refresh(vm, cls);
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));)
        refresh_below(vm, sub, name);
}

static void new_epoch(VM *vm, Class *cls)
{
    if (cls->flags & CLS_CACHED)
        vm->epoch += (uint64_t)1 << 32;
}

void class_changed(VM *vm, Class *cls)
{
    forget_versions(cls);
    new_epoch(vm, cls);
    refresh_below(vm, cls, NULL);
}

void class_cut(VM *vm, Class *cls)
{
    const Class *object = vm->classes[C_object];
    Tuple *mro = cls->mro;
    if (mro == object->mro)
        return;
    cls->mro = retain(object->mro);
    cls->version = 0;
    memcpy(cls->special, object->special, sizeof cls->special);
    refresh_flags(vm, cls);
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));)
        class_cut(vm, sub);
    release(vm, mro);
}

/* Data that lookups hand out as it is: replacing it by other such data changes
 * no cache but those of values. */
static bool is_plain(VM *vm, Value v)
{
    return !is_object(v) ||
           !(class_of_object(vm, as_object(v))->flags &
             (CLS_DESCRIPTOR | CLS_DATA_DESCRIPTOR | CLS_IS_TYPE));
}

bool class_set(VM *vm, Class *cls, Str *name, Value v)
{
    /* Held until all that was derived from it is renewed: its end may run code.
     */
    Value old = incref(dict_find_str(vm, cls->dict, name));
    bool ok = false;
    bool same_kind = old != UNBOUND && v != UNBOUND && is_plain(vm, old) &&
                     is_plain(vm, v) && !is_dunder(name);
    if (v == UNBOUND) {
        int deleted = dict_del_str(vm, cls->dict, name);
        if (deleted < 0)
            goto done;
        if (!deleted) {
            raise_attribute(vm, from_object(cls), name);
            goto done;
        }
    } else if (!dict_set_str(vm, cls->dict, name, v)) {
        goto done;
    }
    forget_versions(cls);
    if (!same_kind)
        new_epoch(vm, cls);
    else if (cls->flags & CLS_CACHED) /* what holds its place relies on this */
        class_mark_value(vm, v);
    if (is_dunder(name))
        refresh_below(vm, cls, name);
    ok = true;
done:
    decref(vm, old);
    return ok;
}

void class_mark_cached(Class *cls)
{
    Tuple *mro = cls->mro;
    for (size_t i = 0; i < mro->count; i++)
        as(Class, mro->items[i])->flags |= CLS_CACHED;
}

void class_mark_value(VM *vm, Value v)
{
    if (is_object(v) && class_of_object(vm, as_object(v))->flags & CLS_HEAP)
        class_mark_cached(class_of_object(vm, as_object(v)));
}

bool class_add_subclass(VM *vm, Class *base, Class *cls)
{
    if (base->nsubclasses == base->subclasses_cap) {
        uint32_t cap = base->subclasses_cap ? 2 * base->subclasses_cap : 4;
        Class **p = mem_realloc(vm, base->subclasses,
                                base->subclasses_cap * sizeof *p,
                                cap * sizeof *p);
        if (!p)
            return false;
        base->subclasses = p;
        base->subclasses_cap = cap;
    }
    base->subclasses[base->nsubclasses++] = cls;
    return true;
}

/* The places of those that died are closed when they are more than half. */
static void close_gaps(Class *base)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < base->nsubclasses; i++)
        if (base->subclasses[i])
            base->subclasses[n++] = base->subclasses[i];
    base->nsubclasses = n;
    base->died = base->last_died = 0;
}

/* Classes die in the order in which they were made, thousands at once when a
 * program makes them in a function: the search goes on where it ended. */
void class_remove_subclass(Class *base, Class *cls)
{
    uint32_t n = base->nsubclasses, i = base->last_died;
    for (uint32_t left = n; left > 0; left--, i++) {
        if (i >= n)
            i = 0;
        if (base->subclasses[i] == cls) {
            base->subclasses[i] = NULL;
            base->last_died = i;
            if (++base->died > n / 2)
                close_gaps(base);
            return;
        }
    }
}

Class *class_next_subclass(const Class *cls, uint32_t *i)
{
    while (*i < cls->nsubclasses) {
        Class *sub = cls->subclasses[(*i)++];
        if (sub)
            return sub;
    }
    return NULL;
}

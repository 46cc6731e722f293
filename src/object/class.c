/* class.c: looking names up along the MRO, changing classes, and the built-in
 * classes as they come into being.
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

Value class_lookup_where(VM *vm, Class *cls, Str *name, Class **where)
{
    if (unlikely(!(name->flags & STR_INTERNED)))
        return lookup_slow(vm, cls, name, where);
    if (unlikely(cls->version == 0))
        cls->version = ++vm->next_version;
    size_t at = (cls->version ^ (uintptr_t)name >> 4) % METHOD_CACHE_SIZE;
    MethodCacheEntry *e = &vm->method_cache[at];
    if (likely(e->version == cls->version && e->name == name)) {
        *where = e->where;
        return e->value;
    }
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
    return class_lookup_where(vm, cls, name, &where);
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

/* --- what follows from the dicts along the MRO ------------------------------ */

/* For cls and everything below: class_set_depth bounds the recursion, and a
 * class cannot be its own subclass. */
static void forget_versions(Class *cls)
{
    cls->version = 0;
    for (uint32_t i = 0; i < cls->nsubclasses; i++)
        forget_versions(cls->subclasses[i]);
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
    for (uint32_t i = 0; i < cls->nsubclasses; i++)
        refresh_below(vm, cls->subclasses[i], name);
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
    for (uint32_t i = 0; i < cls->nsubclasses; i++)
        class_cut(vm, cls->subclasses[i]);
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
    /* Held until all that was derived from it is renewed: its end may run code. */
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

void class_remove_subclass(Class *base, Class *cls)
{
    for (uint32_t i = 0; i < base->nsubclasses; i++) {
        if (base->subclasses[i] == cls) {
            base->nsubclasses--;
            memmove(base->subclasses + i, base->subclasses + i + 1,
                    (base->nsubclasses - i) * sizeof cls);
            return;
        }
    }
}

/* --- the built-in classes ------------------------------------------------- */

/* Exact instances of built-in classes without dict, weak references and
 * finalizer. */
static void builtin_dealloc(VM *vm, Object *o)
{
    const TypeOps *ops = vm->shapes[o->shape]->cls->ops;
    if (ops && ops->fini)
        ops->fini(vm, o);
    heap_free(&vm->heap, o);
}

static const struct {
    const char *name;
    ClassId base;
} builtin[] = {
    {NULL, 0},
#define CLASS(id, name, base) {name, C_##base},
#include "object/classes.def"
};

static uint32_t layout_flag(ClassId id)
{
    switch (id) {
    case C_int:
        return CLS_IS_INT;
    case C_float:
        return CLS_IS_FLOAT;
    case C_str:
        return CLS_IS_STR;
    case C_bytes:
        return CLS_IS_BYTES;
    case C_list:
        return CLS_IS_LIST;
    case C_tuple:
        return CLS_IS_TUPLE;
    case C_dict:
        return CLS_IS_DICT;
    case C_set:
    case C_frozenset:
        return CLS_IS_SET;
    case C_type:
        return CLS_IS_TYPE;
    case C_BaseException:
        return CLS_IS_EXCEPTION;
    case C_module:
        return CLS_IS_MODULE;
    default:
        return 0;
    }
}

/* The class exists, empty, so that objects have something to name.  Needs no
 * other object. */
static bool class_create(VM *vm, ClassId id)
{
    Class *cls = vm->classes[id];
    if (!cls) {
        cls = object_new(vm, C_type, sizeof *cls);
        if (!cls)
            return false;
        memset(&cls->head + 1, 0, sizeof *cls - sizeof cls->head);
        cls->id = id;
        cls->qualname = UNBOUND;
        cls->slots = UNBOUND;
        cls->flags = layout_flag(id) | CLS_IMMUTABLE;
        cls->native_size = cls->basic_size = sizeof(Object);
        vm->classes[id] = cls;
    }
    if (!cls->shape) {
        cls->shape = shape_new_builtin(vm, cls);
        if (!cls->shape)
            return false;
        cls->shape->dealloc = builtin_dealloc;
    }
    if (id != C_object && !cls->base) {
        cls->base = retain(vm->classes[builtin[id].base]);
        cls->flags |= cls->base->flags & 0xfff;
    }
    return true;
}

/* Its name, bases and MRO, once strs, tuples and dicts can be made.  What an
 * earlier try that ran out of memory made is kept. */
static bool class_link(VM *vm, ClassId id)
{
    Class *cls = vm->classes[id];
    const char *name = builtin[id].name;
    const char *dot = strrchr(name, '.');
    const char *last = dot ? dot + 1 : name;
    if (!cls->name && !(cls->name = str_intern_new(vm, last, strlen(last))))
        return false;
    if (!cls->dict && !(cls->dict = dict_new(vm)))
        return false;
    if (cls->qualname == UNBOUND)
        cls->qualname = incref(from_object(cls->name));
    if (dot) {
        Value module = str_value(vm, name, (size_t)(dot - name));
        bool ok = module != ERROR &&
                  dict_set_str(vm, cls->dict, vm->names[N___module__], module);
        if (module != ERROR)
            decref(vm, module);
        if (!ok)
            return false;
    }
    Value chain[16];
    size_t n = 0;
    Class *second = id == C_ExceptionGroup ? vm->classes[C_Exception] : NULL;
    for (Class *c = cls; c; c = c->base) {
        chain[n++] = from_object(c);
        if (second && c == vm->classes[C_BaseExceptionGroup])
            chain[n++] = from_object(second);
    }
    if (!cls->mro) {
        Value mro = tuple_from(vm, chain, n);
        if (mro == ERROR)
            return false;
        cls->mro = as_tuple(mro);
    }
    if (cls->bases)
        return true;
    Value bases = id == C_object ? tuple_from(vm, NULL, 0)
                  : second
                      ? tuple_pack(vm, 2, from_object(cls->base),
                                   from_object(second))
                      : tuple_pack(vm, 1, from_object(cls->base));
    if (bases == ERROR)
        return false;
    if (cls->base && (!class_add_subclass(vm, cls->base, cls) ||
                      (second && !class_add_subclass(vm, second, cls)))) {
        decref(vm, bases);
        return false;
    }
    cls->bases = as_tuple(bases);
    return true;
}

bool classes_create(VM *vm)
{
    if (!shapes_init(vm))
        return false;
    for (int id = 1; id < C_MODULE_FIRST; id++)
        if (!class_create(vm, (ClassId)id))
            return false;
    return true;
}

bool classes_link(VM *vm)
{
    for (int id = 1; id < C_MODULE_FIRST; id++)
        if (!class_link(vm, (ClassId)id))
            return false;
    return true;
}

/* Last step, when all are defined.  The __getattribute__ of these is object's,
 * but programs find it in their own dicts, before that of a class that follows
 * in an MRO. */
void classes_finish(VM *vm)
{
    static const ClassId own[] = {
        C_int,   C_complex, C_bytes,    C_bytearray, C_list,
        C_tuple, C_dict,    C_set,      C_range,     C_slice,
        C_zip,   C_map,     C_property, C_enumerate, C_filter,
        C_reversed, C_BaseException,
    };
    Str *name = vm->specials[SP_GETATTRIBUTE];
    Value plain = class_lookup(vm, vm->classes[C_object], name);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        Dict *dict = vm->classes[own[i]]->dict;
        if (dict_find_str(vm, dict, name) == UNBOUND &&
            !dict_set_str(vm, dict, name, plain))
            error_clear(vm);
        forget_versions(vm->classes[own[i]]);
    }
    for (int id = 1; id < C_MODULE_FIRST; id++)
        class_refresh(vm, vm->classes[id]);
}

static bool add_rows(VM *vm, Class *cls, const MethodDef *rows);

static bool add_row(VM *vm, Class *cls, const MethodDef *def)
{
    if (def_kind(def) == M_ROWS)
        return add_rows(vm, cls, def->rows);
    if (!def->fn) {
        Str *name = str_intern_new(vm, def->name, strlen(def->name));
        bool ok = name && dict_set_str(vm, cls->dict, name, NONE);
        if (name)
            release(vm, name);
        return ok;
    }
    bool getset = def_kind(def) == M_GETSET;
    Value v = getset ? getset_new(vm, def, cls)
                     : native_new(vm, def, cls, NULL);
    if (v == ERROR)
        return false;
    Str *name = getset ? as(GetSet, v)->name : as(Native, v)->name;
    bool ok = dict_set_str(vm, cls->dict, name, v);
    decref(vm, v);
    return ok;
}

/* Who compares in C for equality has all comparisons, as with CPython's one
 * function for the six. */
static bool add_comparisons(VM *vm, Class *cls)
{
    for (const MethodDef *row = object_comparisons; row->name; row++) {
        Str *name = str_intern_new(vm, row->name, strlen(row->name));
        bool ok = name && (dict_find_str(vm, cls->dict, name) != UNBOUND ||
                           add_row(vm, cls, row));
        if (name)
            release(vm, name);
        if (!ok)
            return false;
    }
    return true;
}

static bool add_rows(VM *vm, Class *cls, const MethodDef *rows)
{
    for (const MethodDef *row = rows; row && row->name; row++) {
        if (!add_row(vm, cls, row))
            return false;
        if (strcmp(row->name, "__del__") == 0)
            cls->shape->dealloc = instance_dealloc;
    }
    return true;
}

static bool fill(VM *vm, const ClassDef *def)
{
    Class *cls = vm->classes[def->id];
    Class *base = cls->base;
    cls->flags |= def->flags;
    cls->ops = def->ops ? def->ops : base ? base->ops : NULL;
    cls->item_size = def->item_size;
    cls->native_size = def->size ? def->size : base ? base->native_size
                                                    : sizeof(Object);
    cls->native_size = (cls->native_size + 7) / 8 * 8;
    cls->basic_size = cls->native_size;
    cls->dict_offset = def->dict_offset ? def->dict_offset
                       : base           ? base->dict_offset
                                        : 0;
    cls->weak_offset = def->weak_offset ? def->weak_offset
                       : base           ? base->weak_offset
                                        : 0;
    if (cls->dict_offset)
        cls->flags |= CLS_HAS_DICT;
    if (cls->weak_offset)
        cls->flags |= CLS_HAS_WEAK;
    cls->shape->size = cls->basic_size;
    cls->shape->kind = cls->flags & CLS_LEAF ? HEAP_LEAF : HEAP_NODE;
    if (cls->flags & CLS_HAS_WEAK)
        cls->shape->dealloc = instance_dealloc;
    if (!add_rows(vm, cls, def->methods))
        return false;
    Str *eq = vm->specials[SP_EQ];
    if (dict_find_str(vm, cls->dict, eq) != UNBOUND &&
        !add_comparisons(vm, cls))
        return false;
    if (def->doc) {
        Value doc = str_from(vm, def->doc);
        bool ok = doc != ERROR &&
                  dict_set_str(vm, cls->dict, vm->names[N___doc__], doc);
        if (doc != ERROR)
            decref(vm, doc);
        return ok;
    }
    return true;
}

bool class_define(VM *vm, const ClassDef *def)
{
    if (def->id < C_MODULE_FIRST)
        return fill(vm, def);
    /* Every class that is ready has object's __repr__ or one of its own. */
    Class *cls = vm->classes[def->id];
    if (cls && cls->special[SP_REPR])
        return true;
    if (!class_create(vm, def->id) || !class_link(vm, def->id) ||
        !fill(vm, def))
        return false;
    class_refresh(vm, vm->classes[def->id]);
    return true;
}

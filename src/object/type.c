/* type.c: making classes: type(name, bases, namespace, **kwargs).
 *
 * The steps and their order are CPython's (type_new in Objects/typeobject.c),
 * since programs see them: metaclass, base, __slots__, namespace, layout,
 * MRO, __set_name__, __init_subclass__.  The layout is described in class.h.
 *
 * Invariant: a Class is fit for lookups as soon as the program can reach it,
 * which is when a metaclass's mro() is called.  type_fini copes with one at
 * any stage.
 */
#include "object/attribute.h"
#include "object/codec.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/weakref.h"

enum { MAX_INLINE_HINT = 60 };

/* A class in the making. */
typedef struct Plan {
    Class *meta;
    Str *name;      /* owned, interned */
    Tuple *bases;   /* owned */
    Class *base;
    Dict *ns;       /* a copy of the given one: reading slots runs code */
    bool has_slots; /* __slots__ is in the namespace */
    bool may_dict, may_weak, add_dict, add_weak;
    List *slots;    /* mangled names, owned; NULL: none */
} Plan;

static bool plain_type_new(VM *vm, Class *meta)
{
    return meta->special[SP_NEW] == vm->classes[C_type]->special[SP_NEW];
}

/* --- metaclass and bases ------------------------------------------------- */

/* The most derived of meta and the classes of the bases. */
static Class *most_derived(VM *vm, Class *meta, Tuple *bases)
{
    for (size_t i = 0; i < bases->count; i++) {
        Class *other = class_of(vm, bases->items[i]);
        if (class_is_subclass(meta, other))
            continue;
        if (!class_is_subclass(other, meta)) {
            raise_error(vm, C_TypeError,
                        "metaclass conflict: the metaclass of a derived class "
                        "must be a (non-strict) subclass of the metaclasses "
                        "of all its bases");
            return NULL;
        }
        meta = other;
    }
    return meta;
}

static bool check_mro_entries(VM *vm, Tuple *bases)
{
    for (size_t i = 0; i < bases->count; i++) {
        if (is_class(vm, bases->items[i]))
            continue;
        Value v = attr_find(vm, bases->items[i], vm->names[N___mro_entries__]);
        if (v == UNBOUND)
            continue;
        if (v != ERROR) {
            decref(vm, v);
            raise_error(vm, C_TypeError,
                        "type() doesn't support MRO entry resolution; use "
                        "types.new_class()");
        }
        return false;
    }
    return true;
}

/* Another metaclass than the one asked for has the last word. */
static Value delegate(VM *vm, Class *meta, Str *name, Tuple *bases, Dict *ns,
                      Dict *kwargs)
{
    Value fn = attr_get(vm, from_object(meta), vm->specials[SP_NEW]);
    if (fn == ERROR)
        return ERROR;
    Value args[4] = {from_object(meta), from_object(name), from_object(bases),
                     from_object(ns)};
    Value r = call_forward(vm, fn, args, 4,
                           kwargs ? from_object(kwargs) : UNBOUND);
    decref(vm, fn);
    return r;
}

/* --- __slots__ ----------------------------------------------------------- */

/* The private name __x in class C is _C__x.  Owned. */
static Str *mangle(VM *vm, Str *cls, Str *name)
{
    const char *s = name->data;
    const char *c = cls->data;
    size_t n = name->size;
    while (*c == '_')
        c++;
    Value v;
    if (n < 3 || s[0] != '_' || s[1] != '_' || !*c || strchr(s, '.') ||
        (s[n - 1] == '_' && s[n - 2] == '_'))
        v = str_exact(vm, name);
    else
        v = str_format(vm, "_%s%s", c, s);
    return v == ERROR ? NULL : str_intern(vm, as_str(v));
}

static bool got_one(VM *vm, const char *name)
{
    raise_error(vm, C_TypeError,
                "%s slot disallowed: we already got one", name);
    return false;
}

static bool check_slot(VM *vm, Plan *p, Value item)
{
    if (!is_str(vm, item)) {
        raise_error(vm, C_TypeError,
                    "__slots__ items must be strings, not '%T'", item);
        return false;
    }
    if (!str_is_identifier(as_str(item))) {
        raise_error(vm, C_TypeError, "__slots__ must be identifiers");
        return false;
    }
    if (str_is(as_str(item), "__dict__")) {
        if (!p->may_dict || p->add_dict)
            return got_one(vm, "__dict__");
        p->add_dict = true;
    } else if (str_is(as_str(item), "__weakref__")) {
        if (!p->may_weak || p->add_weak)
            return got_one(vm, "__weakref__");
        p->add_weak = true;
    }
    return true;
}

/* Its mangled name into p->slots: even one that is there already takes room,
 * as in CPython. */
static bool add_slot(VM *vm, Plan *p, Str *given)
{
    if (str_is(given, "__dict__") || str_is(given, "__weakref__"))
        return true;
    Str *name = mangle(vm, p->name, given);
    if (!name)
        return false;
    bool ok = list_append(vm, p->slots, from_object(name));
    if (ok && dict_find_str(vm, p->ns, name) != UNBOUND &&
        name != vm->names[N___qualname__] &&
        name != vm->names[N___classcell__]) {
        raise_error(vm, C_ValueError,
                    "%R in __slots__ conflicts with class variable",
                    from_object(name));
        ok = false;
    }
    release(vm, name);
    return ok;
}

/* Bases other than the one that the layout extends can ask for a dict or
 * weak references too. */
static void slots_of_other_bases(Plan *p)
{
    for (size_t i = 0; i < p->bases->count; i++) {
        Class *other = as(Class, p->bases->items[i]);
        if (other == p->base)
            continue;
        p->add_dict |= p->may_dict && other->flags & CLS_HAS_DICT;
        p->add_weak |= p->may_weak && other->flags & CLS_HAS_WEAK;
    }
}

static Tuple *slot_items(VM *vm, Value given)
{
    if (!is_str(vm, given))
        return tuple_from_iterable(vm, given);
    Value one = tuple_pack(vm, 1, given);
    return one == ERROR ? NULL : as_tuple(one);
}

static bool read_slots(VM *vm, Plan *p)
{
    Class *base = p->base;
    p->may_dict = !(base->flags & (CLS_HAS_DICT | CLS_IS_TYPE));
    p->may_weak = !(base->flags & (CLS_HAS_WEAK | CLS_IS_INT | CLS_IS_TUPLE |
                                   CLS_IS_BYTES));
    Value given = dict_find_str(vm, p->ns, vm->names[N___slots__]);
    if (given == UNBOUND) {
        p->add_dict = p->may_dict;
        p->add_weak = p->may_weak;
        return true;
    }
    p->has_slots = true;
    incref(given);
    Tuple *items = slot_items(vm, given);
    decref(vm, given);
    if (!items)
        return false;
    bool ok = (p->slots = list_new(vm, items->count)) != NULL;
    if (ok && items->count && !layout_takes_slots(base)) {
        raise_error(vm, C_TypeError,
                    "nonempty __slots__ not supported for subtype of '%N'",
                    base);
        ok = false;
    }
    for (size_t i = 0; ok && i < items->count; i++)
        ok = check_slot(vm, p, items->items[i]);
    for (size_t i = 0; ok && i < items->count; i++)
        ok = add_slot(vm, p, as_str(items->items[i]));
    release(vm, items);
    /* Words and descriptors are in the order of the names, as in CPython: it
     * shows in the order in which the values of slots die. */
    ok = ok && list_sort(vm, p->slots, UNBOUND, false);
    if (ok)
        slots_of_other_bases(p);
    return ok;
}

/* --- the namespace ------------------------------------------------------- */

static bool set_module(VM *vm, Dict *dict)
{
    Str *name = vm->names[N___module__];
    if (dict_find_str(vm, dict, name) != UNBOUND)
        return true;
    Dict *globals = frame_globals(vm);
    Value v = globals ? dict_find_str(vm, globals, vm->names[N___name__])
                      : UNBOUND;
    return v == UNBOUND || dict_set_str(vm, dict, name, v);
}

static bool set_qualname(VM *vm, Class *cls)
{
    Str *name = vm->names[N___qualname__];
    Value v = dict_find_str(vm, cls->dict, name);
    if (v == UNBOUND) {
        cls->qualname = incref(from_object(cls->name));
        return true;
    }
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError, "type __qualname__ must be a str, not %T",
                    v);
        return false;
    }
    cls->qualname = incref(v);
    return dict_del_str(vm, cls->dict, name) >= 0;
}

/* Functions with these names need no decorator. */
static bool wrap_function(VM *vm, Dict *dict, Str *name, ClassId wrapper)
{
    Value fn = dict_find_str(vm, dict, name);
    if (!is_exact(fn, C_function))
        return true;
    Value v = wrapper_new(vm, wrapper, fn);
    if (v == ERROR)
        return false;
    bool ok = dict_set_str(vm, dict, name, v);
    decref(vm, v);
    return ok;
}

static bool take_classcell(VM *vm, Class *cls)
{
    Str *name = vm->names[N___classdictcell__];
    Value names = dict_find_str(vm, cls->dict, name);
    if (names != UNBOUND && is_exact(names, C_cell)) {
        value_set(vm, &as(Cell, names)->value, incref(from_object(cls->dict)));
        if (dict_del_str(vm, cls->dict, name) < 0)
            return false;
    }
    name = vm->names[N___classcell__];
    Value cell = dict_find_str(vm, cls->dict, name);
    if (cell == UNBOUND)
        return true;
    if (!is_exact(cell, C_cell)) {
        raise_error(vm, C_TypeError,
                    "__classcell__ must be a nonlocal cell, not %R",
                    from_object(class_of(vm, cell)));
        return false;
    }
    value_set(vm, &as(Cell, cell)->value, incref(from_object(cls)));
    return dict_del_str(vm, cls->dict, name) >= 0;
}

static bool fill_namespace(VM *vm, Class *cls)
{
    Dict *dict = cls->dict;
    return set_module(vm, dict) && set_qualname(vm, cls) &&
           wrap_function(vm, dict, vm->specials[SP_NEW], C_staticmethod) &&
           wrap_function(vm, dict, vm->names[N___init_subclass__],
                         C_classmethod) &&
           wrap_function(vm, dict, vm->names[N___class_getitem__],
                         C_classmethod);
}

/* --- layout -------------------------------------------------------------- */

static Value weakref_getter(VM *vm, Value *args, int nargs)
{
    Value *word = instance_weak_word(vm, as_object(args[0]));
    if (!(class_of(vm, args[0])->flags & CLS_HAS_WEAK))
        return raise_error(vm, C_AttributeError,
                           "This object has no __weakref__");
    if (!word || !*word)
        return NONE;
    WeakRef *first = (WeakRef *)(uintptr_t)*word;
    return incref(from_object(first));
}

static const MethodDef dict_row =
    GETSET("__dict__", class_dict_getter, class_dict_setter,
           "dictionary for instance variables");
const MethodDef class_weakref_rows[] = {
    GETSET("__weakref__", weakref_getter, NULL,
           "list of weak references to the object"),
    METHOD("__doc__", NULL, NULL, ""),
    METHODS_END,
};

static bool put_new(VM *vm, Class *cls, Str *name, Value v)
{
    if (v == ERROR)
        return false;
    bool ok = dict_find_str(vm, cls->dict, name) != UNBOUND ||
              dict_set_str(vm, cls->dict, name, v);
    decref(vm, v);
    return ok;
}

/* A descriptor for each of its own slots. */
static bool put_members(VM *vm, Class *cls)
{
    Tuple *slots = as_tuple(cls->slots);
    bool ok = true;
    for (size_t i = 0; ok && i < slots->count; i++) {
        Str *name = as_str(slots->items[i]);
        uint32_t at = cls->base->basic_size + 8 * (uint32_t)i;
        uint32_t number = cls->base->trailing_slots + (uint32_t)i;
        if (cls->flags & CLS_VARSIZED)
            at = 0;
        ok = put_new(vm, cls, name,
                     member_new(vm, cls, name, at, number, UNBOUND));
    }
    return ok;
}

/* Walks over the attributes that instances of c are expected to have: those
 * that its methods set on self, and those annotated in its body, as the fields
 * of a dataclass are.  *at is 0 at first; false: there are no more. */
static bool next_expected(VM *vm, Class *c, uint32_t *at, Value *name)
{
    Value v = dict_find_str(vm, c->dict, vm->names[N___static_attributes__]);
    uint32_t n = is_exact(v, C_tuple) ? (uint32_t)as_tuple(v)->count : 0;
    if (*at < n) {
        *name = as_tuple(v)->items[(*at)++];
        return true;
    }
    v = dict_find_str(vm, c->dict, vm->names[N___annotations__]);
    uint32_t pos = *at - n;
    Value type;
    bool more =
        is_exact(v, C_dict) && dict_next(as_dict(v), &pos, name, &type);
    *at = n + pos;
    return more;
}

static bool class_expects(VM *vm, Class *c, Value name)
{
    uint32_t at = 0;
    Value found;
    while (next_expected(vm, c, &at, &found))
        if (found == name)
            return true;
    return false;
}

/* Those that c expects and no base of cls does: into names. */
static bool add_expected(VM *vm, Class *cls, Class *c, Dict *names)
{
    uint32_t at = 0;
    Value name;
    while (next_expected(vm, c, &at, &name)) {
        Class *base = cls->base;
        while (base && !class_expects(vm, base, name))
            base = base->base;
        if (!base && is_exact(name, C_str) &&
            !dict_set_str(vm, names, as_str(name), NONE))
            return false;
    }
    return true;
}

/* How many attributes more the class expects, and bases that its layout does
 * not extend.  A guess: without memory it is 0. */
static uint32_t expected_attributes(VM *vm, Class *cls, Tuple *bases)
{
    Dict *names = dict_new(vm);
    bool ok = names && add_expected(vm, cls, cls, names);
    for (size_t i = 0; ok && i < bases->count; i++) {
        Tuple *mro = as(Class, bases->items[i])->mro;
        for (size_t k = 0; ok && k < mro->count; k++) {
            Class *c = as(Class, mro->items[k]);
            if (c->flags & CLS_HEAP && !class_is_subclass(cls->base, c))
                ok = add_expected(vm, cls, c, names);
        }
    }
    uint32_t n = ok ? names->count : 0;
    if (!ok)
        error_clear(vm);
    if (names)
        release(vm, names);
    return n;
}

static bool lay_out(VM *vm, Class *cls, Plan *p)
{
    Class *base = p->base;
    bool trailing = cls->flags & CLS_VARSIZED;
    cls->native_size = base->native_size;
    cls->basic_size = base->basic_size;
    cls->item_size = base->item_size;
    cls->dict_offset = base->dict_offset;
    cls->weak_offset = base->weak_offset;
    cls->trailing_slots = base->trailing_slots;
    if (p->has_slots) {
        cls->slots = tuple_from(vm, p->slots->items, p->slots->count);
        if (cls->slots == ERROR) {
            cls->slots = UNBOUND;
            return false;
        }
        if (!trailing)
            cls->basic_size += 8 * (uint32_t)p->slots->count;
        else
            cls->trailing_slots += (uint32_t)p->slots->count;
    }
    if (p->add_dict)
        cls->flags |= CLS_HAS_DICT;
    if (p->add_weak)
        cls->flags |= CLS_HAS_WEAK;
    if (!trailing && (p->add_dict || p->add_weak)) {
        /* Both at once share a word. */
        if (p->add_dict)
            cls->dict_offset = cls->basic_size;
        if (p->add_weak)
            cls->weak_offset = cls->basic_size;
        cls->basic_size += 8;
    }
    if (cls->dict_offset && !(cls->flags & CLS_IS_MODULE)) {
        uint32_t hint = base->inline_hint +
                        expected_attributes(vm, cls, p->bases);
        cls->inline_hint = hint < MAX_INLINE_HINT ? hint : MAX_INLINE_HINT;
    }
    cls->shape = shape_new_root(vm, cls, false);
    return cls->shape &&
           (!cls->dict_offset ||
            (cls->dict_shape = shape_new_root(vm, cls, true)));
}

/* The descriptors of what lay_out() has found a place for. */
static bool put_descriptors(VM *vm, Class *cls, const Plan *p)
{
    if (p->has_slots && !put_members(vm, cls))
        return false;
    return (!p->add_dict || put_new(vm, cls, vm->names[N___dict__],
                                    getset_new(vm, &dict_row, cls))) &&
           (!p->add_weak || put_new(vm, cls, vm->names[N___weakref__],
                                    getset_new(vm, class_weakref_rows, cls)));
}

/* --- into the hierarchy -------------------------------------------------- */

static void inherit_flags(Class *cls, Plan *p)
{
    const uint32_t patterns = CLS_SEQUENCE | CLS_MAPPING;
    cls->flags = CLS_HEAP | (p->base->flags & (0xfff | CLS_VARSIZED |
                                               CLS_HAS_DICT |
                                               CLS_HAS_WEAK));
    for (size_t i = 0; i < p->bases->count && !(cls->flags & patterns); i++)
        cls->flags |= as(Class, p->bases->items[i])->flags & patterns;
    cls->finds_new = p->base->finds_new;
}

/* A first MRO, good enough for lookups while a metaclass thinks about it. */
static bool set_mro(VM *vm, Class *cls)
{
    Tuple *behind = cls->base->mro;
    Tuple *t = tuple_new(vm, behind->count + 1);
    if (!t)
        return false;
    t->items[0] = incref(from_object(cls));
    for (size_t i = 0; i < behind->count; i++)
        t->items[i + 1] = incref(behind->items[i]);
    release(vm, cls->mro);
    cls->mro = t;
    Value mro = mro_ask(vm, cls);
    Tuple *old = cls->mro;
    /* The class must not hold itself if it comes to nothing. */
    cls->mro = mro == ERROR ? retain(vm->classes[C_object]->mro)
                            : as_tuple(mro);
    release(vm, old);
    return mro != ERROR;
}

/* What every class has in its own dict; hash goes where == is redefined. */
static bool put_defaults(VM *vm, Class *cls)
{
    Dict *dict = cls->dict;
    if (!put_new(vm, cls, vm->names[N___doc__], NONE))
        return false;
    if (dict_find_str(vm, dict, vm->specials[SP_EQ]) == UNBOUND)
        return true;
    return put_new(vm, cls, vm->specials[SP_HASH], NONE);
}

static bool warn_odd_keys(VM *vm, Class *cls)
{
    uint32_t pos = 0;
    Value key, v;
    if (dict_all_str(cls->dict))
        return true;
    while (dict_next(cls->dict, &pos, &key, &v))
        if (!is_str(vm, key))
            return raise_warning(vm, C_RuntimeWarning, 1,
                                 "non-string key in the __dict__ of class %N",
                                 cls);
    return true;
}

/* The MRO comes first: a class that gets none holds nothing that holds it. */
static bool enter_hierarchy(VM *vm, Class *cls, const Plan *p)
{
    Tuple *bases = cls->bases;
    if (!class_set_depth(vm, cls) || !set_mro(vm, cls) ||
        !put_descriptors(vm, cls, p) || !put_defaults(vm, cls) ||
        !warn_odd_keys(vm, cls))
        return false;
    /* A metaclass's mro() may have assigned others, which know it already. */
    for (size_t i = 0; cls->bases == bases && i < bases->count; i++)
        if (!class_add_subclass(vm, as(Class, cls->bases->items[i]), cls))
            return false;
    cls->version = 0;
    class_refresh(vm, cls);
    return true;
}

/* --- the hooks ----------------------------------------------------------- */

static void note_set_name(VM *vm, Value v, Value name, Class *cls)
{
    Value exc = error_take(vm);
    Value note = str_format(vm,
                            "Error calling __set_name__ on '%T' instance %R "
                            "in '%N'",
                            v, name, cls);
    Str *method = str_intern_new(vm, "add_note", 8);
    if (note != ERROR && method) {
        Value r = call_method(vm, exc, method, &note, 1);
        if (r != ERROR)
            decref(vm, r);
    }
    decref(vm, note);
    if (method)
        release(vm, method);
    error_restore(vm, exc);
}

/* The note is about the call alone, not about getting the method. */
static bool call_set_name(VM *vm, Value fn, Value v, Value name, Class *cls)
{
    Value args[2] = {from_object(cls), name};
    bool bind = !is_exact(fn, C_function) &&
                class_of(vm, fn)->flags & CLS_DESCRIPTOR;
    Value method = bind ? descriptor_get(vm, fn, v, class_of(vm, v)) : UNBOUND;
    if (method == ERROR)
        return false;
    Value r = bind ? call(vm, method, args, 2)
                   : call_unbound(vm, fn, v, args, 2);
    decref(vm, method);
    if (r == ERROR)
        note_set_name(vm, v, name, cls);
    else
        decref(vm, r);
    return r != ERROR;
}

static bool call_set_names(VM *vm, Class *cls)
{
    Dict *copy = NULL;
    uint32_t pos = 0;
    Value name, v;
    /* Few classes have any: look first, copy then. */
    while (!copy && dict_next(cls->dict, &pos, &name, &v))
        if (class_lookup(vm, class_of(vm, v), vm->names[N___set_name__]) !=
            UNBOUND)
            if (!(copy = dict_copy(vm, cls->dict)))
                return false;
    if (!copy)
        return true;
    bool ok = true;
    for (pos = 0; ok && dict_next(copy, &pos, &name, &v);) {
        Value fn = class_lookup(vm, class_of(vm, v),
                                vm->names[N___set_name__]);
        if (fn == UNBOUND)
            continue;
        incref(fn);
        ok = call_set_name(vm, fn, v, name, cls);
        decref(vm, fn);
    }
    release(vm, copy);
    return ok;
}

/* super(cls, cls).__init_subclass__(**kwargs) */
static bool call_init_subclass(VM *vm, Class *cls, Dict *kwargs)
{
    Str *name = vm->names[N___init_subclass__];
    Value plain = class_lookup(vm, vm->classes[C_object], name);
    if ((!kwargs || kwargs->count == 0) &&
        super_lookup(vm, cls, cls, name) == plain)
        return true;
    bool there = false;
    for (size_t i = 0; i < cls->mro->count && !there; i++)
        there = cls->mro->items[i] == from_object(cls);
    if (!there) { /* an mro() of the metaclass left it out */
        raise_error(vm, C_TypeError,
                    "super(type, obj): obj (type %N) is not an instance or "
                    "subtype of type (%N).",
                    cls, cls);
        return false;
    }
    Value fn = super_get(vm, cls, from_object(cls), cls, name);
    if (fn == UNBOUND) /* what class super has: object's */
        return true;
    if (fn == ERROR)
        return false;
    Value r = call_forward(vm, fn, NULL, 0,
                           kwargs ? from_object(kwargs) : UNBOUND);
    decref(vm, fn);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

/* --- all together -------------------------------------------------------- */

static Class *alloc_class(VM *vm, Plan *p)
{
    Object *o = instance_new(vm, p->meta, 0);
    if (!o)
        return NULL;
    Class *cls = (Class *)o;
    cls->qualname = UNBOUND;
    cls->slots = UNBOUND;
    cls->weakrefs = 0;
    cls->name = retain(p->name);
    cls->bases = retain(p->bases);
    cls->base = retain(p->base);
    cls->id = p->base->id;
    cls->ops = p->base->ops;
    cls->dict = retain(p->ns);
    cls->mro = retain(vm->classes[C_object]->mro);
    return cls;
}

static Value build(VM *vm, Plan *p, Dict *kwargs)
{
    Class *cls = alloc_class(vm, p);
    if (!cls)
        return ERROR;
    inherit_flags(cls, p);
    bool ok = fill_namespace(vm, cls) && take_classcell(vm, cls) &&
              lay_out(vm, cls, p) && enter_hierarchy(vm, cls, p) &&
              call_set_names(vm, cls) && call_init_subclass(vm, cls, kwargs);
    if (ok)
        return from_object(cls);
    release(vm, cls);
    return ERROR;
}

bool type_check_name(VM *vm, Str *name)
{
    Value bytes = codec_encode(vm, name, NULL, NULL);
    if (bytes == ERROR)
        return false; /* a surrogate */
    decref(vm, bytes);
    if (strlen(name->data) == name->size)
        return true;
    raise_error(vm, C_ValueError, "type name must not contain null characters");
    return false;
}

Value type_new(VM *vm, Class *meta, Str *name, Tuple *bases, Dict *ns,
               Dict *kwargs)
{
    if (!check_mro_entries(vm, bases))
        return ERROR;
    Plan p = {0};
    p.meta = most_derived(vm, meta, bases);
    if (!p.meta)
        return ERROR;
    if (p.meta != meta && !plain_type_new(vm, p.meta))
        return delegate(vm, p.meta, name, bases, ns, kwargs);
    Value all = bases->count
                    ? incref(from_object(bases))
                    : tuple_pack(vm, 1, from_object(vm->classes[C_object]));
    if (all == ERROR)
        return ERROR;
    p.bases = as_tuple(all);
    p.base = layout_best_base(vm, p.bases);
    p.name = name_argument(vm, from_object(name));
    Value cls = ERROR;
    if (p.base && p.name && type_check_name(vm, p.name) &&
        (p.ns = dict_new(vm)) && dict_update(vm, p.ns, from_object(ns)) &&
        read_slots(vm, &p))
        cls = build(vm, &p, kwargs);
    release(vm, p.bases);
    if (p.name)
        release(vm, p.name);
    if (p.slots)
        release(vm, p.slots);
    if (p.ns)
        release(vm, p.ns);
    return cls;
}

Value type_new_method(VM *vm, Value *args, int nargs)
{
    if (nargs - 2 != 3)
        return raise_error(vm, C_TypeError,
                           "type.__new__() takes exactly 3 arguments (%d "
                           "given)",
                           nargs - 2);
    if (!is_str(vm, args[2]))
        return raise_error(vm, C_TypeError,
                           "type.__new__() argument 1 must be str, not %A",
                           args[2]);
    if (!is_tuple(vm, args[3]))
        return raise_error(vm, C_TypeError,
                           "type.__new__() argument 2 must be tuple, not %A",
                           args[3]);
    if (!is_dict(vm, args[4]))
        return raise_error(vm, C_TypeError,
                           "type.__new__() argument 3 must be dict, not %A",
                           args[4]);
    Dict *kwargs = is_dict(vm, args[1]) ? as_dict(args[1]) : NULL;
    return type_new(vm, as(Class, args[0]), as_str(args[2]), as_tuple(args[3]),
                    as_dict(args[4]), kwargs);
}

/* --- the end of a class -------------------------------------------------- */

static void type_fini(VM *vm, Object *o)
{
    Class *cls = (Class *)o;
    if (cls->bases) {
        for (size_t i = 0; i < cls->bases->count; i++)
            class_remove_subclass(as(Class, cls->bases->items[i]), cls);
        release(vm, cls->bases);
    }
    mem_free(vm, cls->subclasses, cls->subclasses_cap * sizeof cls);
    if (cls->name)
        release(vm, cls->name);
    decref(vm, cls->qualname);
    decref(vm, cls->slots);
    if (cls->mro)
        release(vm, cls->mro);
    if (cls->dict)
        release(vm, cls->dict);
    /* Earlier trees hang on the parent of the root: see instance.c. */
    for (Shape *root = cls->shape, *earlier; root; root = earlier) {
        earlier = root->parent;
        shape_free_tree(vm, root);
    }
    if (cls->dict_shape)
        shape_free_tree(vm, cls->dict_shape);
    if (cls->base)
        release(vm, cls->base);
    /* Shape numbers are used again: no cache may still know these. */
    vm->epoch += (uint64_t)1 << 32;
}

static void type_traverse(Object *o, Visit visit, void *arg)
{
    Class *cls = (Class *)o;
    Object *parts[] = {(Object *)cls->bases, (Object *)cls->mro,
                       (Object *)cls->dict, (Object *)cls->base,
                       (Object *)cls->name};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i])
            visit(from_object(parts[i]), arg);
    visit(cls->qualname, arg);
    visit(cls->slots, arg);
}

/* Whoever refers to a class that is garbage is garbage too: the subclasses. */
static void type_clear(VM *vm, Object *o)
{
    Class *cls = (Class *)o;
    if (!(cls->flags & CLS_HEAP))
        return;
    class_cut(vm, cls);
    vm->epoch += (uint64_t)1 << 32;
    dict_clear(vm, cls->dict);
    /* A class may be an instance of one that inherits from it.  The base that
     * the layout extends stays. */
    Tuple *bases = cls->bases;
    cls->bases = retain(vm->empty_tuple);
    for (size_t i = 0; i < bases->count; i++)
        class_remove_subclass(as(Class, bases->items[i]), cls);
    release(vm, bases);
}

static size_t type_size(VM *vm, Object *o)
{
    Class *cls = (Class *)o;
    size_t n = heap_size_of(o);
    if (cls->subclasses)
        n += heap_size_of(cls->subclasses);
    return n;
}

const TypeOps type_ops = {
    .fini = type_fini,
    .traverse = type_traverse,
    .clear = type_clear,
    .size = type_size,
};

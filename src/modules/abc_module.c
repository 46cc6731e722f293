/* abc_module.c: the module _abc, the native part of stdlib/abc.py: what
 * isinstance(x, C) and issubclass(D, C) ask of a class C made by ABCMeta.
 *
 * Such a class keeps in _abc_impl an object with the classes registered for
 * it, and two caches of classes that are known to be subclasses, or not to be
 * any.  All three hold classes weakly.  Every register() moves vm->abc_token:
 * negative answers found before it are forgotten.  (PEP 3119; the order of
 * the questions is that of CPython's issubclass.)
 *
 * Invariant of a ClassSet: an entry counts only while its weak reference
 * still leads to the class whose address is its key, so that an address that
 * is used again means a miss.
 */
#include "modules/module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "object/type.h"
#include "object/weakref.h"

/* --- sets of classes, held weakly ---------------------------------------- */

typedef struct Known {
    Object *cls; /* NULL: free */
    Value ref;   /* owned weak reference to it */
} Known;

/* An open table probed linearly; its size is a power of two, or 0. */
typedef struct ClassSet {
    Known *entries;
    uint32_t count; /* dead ones included */
    uint32_t cap;
} ClassSet;

typedef struct AbcData {
    Object head;
    List *registry;  /* weak references, oldest first; NULL: none */
    ClassSet yes;    /* subclasses */
    ClassSet no;     /* classes that are none... */
    uint64_t token;  /* ...as long as vm->abc_token is this */
} AbcData;

static bool alive(const Known *k)
{
    return as(WeakRef, k->ref)->target == k->cls;
}

/* The place of cls, or the free one where it would go. */
static uint32_t place_of(const ClassSet *s, const Object *cls)
{
    uint64_t at = (uint64_t)(uintptr_t)cls >> 4;
    uint32_t i = (uint32_t)(at * 0x9e3779b97f4a7c15u >> 32) & (s->cap - 1);
    while (s->entries[i].cls && s->entries[i].cls != cls)
        i = (i + 1) & (s->cap - 1);
    return i;
}

static Value weak(VM *vm, Value cls)
{
    return weakref_new(vm, vm->classes[C_weakref], cls, NONE);
}

static bool plain_hash(VM *vm, Value cls)
{
    return class_of(vm, cls)->special[SP_HASH] ==
           vm->classes[C_type]->special[SP_HASH];
}

/* What is kept must be hashable, although the set here does without: a
 * metaclass with a __hash__ of its own is asked. */
static bool check_hash(VM *vm, Value cls)
{
    int64_t hash;
    return plain_hash(vm, cls) || value_hash(vm, cls, &hash);
}

/* What is looked up is hashed once: CPython's classes have a weak reference
 * that lives with them, and this keeps the hash. */
static bool check_hash_once(VM *vm, Value cls)
{
    bool *hashed = &as(Class, cls)->hashed;
    if (!*hashed && !check_hash(vm, cls))
        return false;
    *hashed = true;
    return true;
}

/* 1, 0, -1 */
static int known(VM *vm, const ClassSet *s, Value cls)
{
    if (!s->count || !is_class(vm, cls))
        return 0;
    if (!check_hash_once(vm, cls))
        return -1;
    if (!s->count)
        return 0;
    const Known *k = &s->entries[place_of(s, as_object(cls))];
    if (!k->cls || !alive(k))
        return 0;
    /* CPython compares weak references, and these what they refer to. */
    return class_of(vm, cls)->special[SP_EQ] ==
                   vm->classes[C_type]->special[SP_EQ]
               ? 1
               : value_compare_bool(vm, CMP_EQ, cls, cls);
}

static void known_clear(VM *vm, ClassSet *s)
{
    ClassSet old = *s;
    *s = (ClassSet){0};
    for (uint32_t i = 0; i < old.cap; i++)
        if (old.entries[i].cls)
            decref(vm, old.entries[i].ref);
    mem_free(vm, old.entries, old.cap * sizeof *old.entries);
}

/* Twice the room, without the dead. */
static bool known_grow(VM *vm, ClassSet *s)
{
    ClassSet new = {.cap = s->cap ? 2 * s->cap : 8};
    new.entries = mem_alloc(vm, new.cap * sizeof *new.entries);
    if (!new.entries)
        return false;
    memset(new.entries, 0, new.cap * sizeof *new.entries);
    for (uint32_t i = 0; i < s->cap; i++) {
        Known *k = &s->entries[i];
        if (!k->cls || !alive(k))
            continue;
        new.entries[place_of(&new, k->cls)] = *k;
        new.count++;
        k->cls = NULL;
    }
    known_clear(vm, s);
    *s = new;
    return true;
}

static bool known_add(VM *vm, ClassSet *s, Value cls)
{
    if (!check_hash(vm, cls))
        return false;
    if (s->count >= s->cap / 4 * 3 && !known_grow(vm, s))
        return false;
    Value ref = weak(vm, cls);
    if (ref == ERROR)
        return false;
    Known *k = &s->entries[place_of(s, as_object(cls))];
    if (k->cls) {
        value_set(vm, &k->ref, ref);
    } else {
        *k = (Known){as_object(cls), ref};
        s->count++;
    }
    return true;
}

/* --- what a class keeps -------------------------------------------------- */

static void data_clear(VM *vm, Object *o)
{
    AbcData *d = (AbcData *)o;
    List *registry = d->registry;
    d->registry = NULL;
    if (registry)
        release(vm, registry);
    known_clear(vm, &d->yes);
    known_clear(vm, &d->no);
}

static void visit_known(const ClassSet *s, Visit visit, void *arg)
{
    for (uint32_t i = 0; i < s->cap; i++)
        if (s->entries[i].cls)
            visit(s->entries[i].ref, arg);
}

static void data_traverse(Object *o, Visit visit, void *arg)
{
    AbcData *d = (AbcData *)o;
    if (d->registry)
        visit(from_object(d->registry), arg);
    visit_known(&d->yes, visit, arg);
    visit_known(&d->no, visit, arg);
}

static const TypeOps ops = {
    .fini = data_clear,
    .traverse = data_traverse,
    .clear = data_clear,
};

static AbcData *data_new(VM *vm)
{
    AbcData *d = object_new(vm, C_abc_data, sizeof *d);
    if (d) {
        d->registry = NULL;
        d->yes = d->no = (ClassSet){0};
        d->token = vm->abc_token;
    }
    return d;
}

/* Borrowed; NULL with an exception pending. */
static AbcData *data_of(VM *vm, Value cls)
{
    Str *name = vm->names[N__abc_impl];
    Value v = is_class(vm, cls) ? class_lookup(vm, as(Class, cls), name)
                                : UNBOUND;
    if (is_exact(v, C_abc_data))
        return as(AbcData, v);
    if (v == UNBOUND)
        raise_attribute(vm, cls, name);
    else
        raise_error(vm, C_TypeError, "_abc_impl is set to a wrong type");
    return NULL;
}

/* --- _abc_init ----------------------------------------------------------- */

/* 1, 0, -1. */
static int is_abstract(VM *vm, Value v)
{
    Value mark = attr_find(vm, v, vm->names[N___isabstractmethod__]);
    if (mark == ERROR || mark == UNBOUND)
        return mark == ERROR ? -1 : 0;
    int truth = value_truth(vm, mark);
    decref(vm, mark);
    return truth;
}

/* The abstract ones among the class's own attributes. */
static bool add_own(VM *vm, Class *cls, Set *abstracts)
{
    Dict *copy = dict_copy(vm, cls->dict);
    if (!copy)
        return false;
    uint32_t pos = 0;
    Value key, v;
    int r = 0;
    while (r >= 0 && dict_next(copy, &pos, &key, &v)) {
        r = is_abstract(vm, v);
        if (r > 0 && !set_add(vm, abstracts, key))
            r = -1;
    }
    release(vm, copy);
    return r >= 0;
}

typedef struct Inherited {
    Value cls;
    Set *abstracts;
} Inherited;

static bool add_if_abstract(VM *vm, Value name, void *arg)
{
    Inherited *in = arg;
    if (!is_str(vm, name)) {
        raise_error(vm, C_TypeError,
                    "attribute name must be string, not '%T'", name);
        return false;
    }
    Value v = attr_find(vm, in->cls, as_str(name));
    if (v == ERROR || v == UNBOUND)
        return v == UNBOUND;
    int r = is_abstract(vm, v);
    decref(vm, v);
    return r > 0 ? set_add(vm, in->abstracts, name) : r == 0;
}

/* What the bases left abstract and the class did not override. */
static bool add_inherited(VM *vm, Class *cls, Set *abstracts)
{
    Inherited in = {from_object(cls), abstracts};
    Tuple *bases = retain(cls->bases);
    bool ok = true;
    for (size_t i = 0; ok && i < bases->count; i++) {
        Value names = attr_find(vm, bases->items[i],
                                vm->names[N___abstractmethods__]);
        if (names == UNBOUND)
            continue;
        ok = names != ERROR && value_each(vm, names, add_if_abstract, &in);
        decref(vm, names);
    }
    release(vm, bases);
    return ok;
}

static bool set_abstracts(VM *vm, Class *cls)
{
    Set *abstracts = set_new(vm, C_frozenset);
    if (!abstracts)
        return false;
    bool ok = add_own(vm, cls, abstracts) &&
              add_inherited(vm, cls, abstracts) &&
              attr_set(vm, from_object(cls),
                       vm->names[N___abstractmethods__],
                       from_object(abstracts));
    release(vm, abstracts);
    return ok;
}

enum { PATTERNS = CLS_SEQUENCE | CLS_MAPPING, FLAG_SEQUENCE = 1 << 5,
       FLAG_MAPPING = 1 << 6 };

/* __abc_tpflags__ in a class body says which patterns instances match. */
static bool take_flags(VM *vm, Class *cls)
{
    Str *name = str_intern_new(vm, "__abc_tpflags__", 15);
    if (!name)
        return false;
    Value v = dict_find_str(vm, cls->dict, name);
    int64_t flags = v != UNBOUND && is_int(v) ? as_small(v) : 0;
    bool ok = v == UNBOUND || class_set(vm, cls, name, UNBOUND);
    release(vm, name);
    bool sequence = flags & FLAG_SEQUENCE, mapping = flags & FLAG_MAPPING;
    if (sequence && mapping) {
        raise_error(vm, C_TypeError,
                    "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and "
                    "Py_TPFLAGS_MAPPING");
        return false;
    }
    if (sequence || mapping) {
        cls->flags &= ~(uint32_t)PATTERNS;
        cls->flags |= sequence ? CLS_SEQUENCE : CLS_MAPPING;
    }
    return ok;
}

static Value init_row(VM *vm, Value *args, int nargs)
{
    if (!is_class(vm, args[0]))
        return raise_error(vm, C_TypeError, "_abc_init() takes a class");
    Class *cls = as(Class, args[0]);
    if (!set_abstracts(vm, cls))
        return ERROR;
    AbcData *d = data_new(vm);
    if (!d)
        return ERROR;
    bool ok = attr_set(vm, args[0], vm->names[N__abc_impl], from_object(d));
    release(vm, d);
    return ok && take_flags(vm, cls) ? NONE : ERROR;
}

/* --- register ------------------------------------------------------------ */

static bool spread_flag(VM *vm, Class *cls, uint32_t flag)
{
    if (cls->flags & CLS_IMMUTABLE || (cls->flags & PATTERNS) == flag)
        return true;
    if (!c_stack_check(vm, ""))
        return false;
    cls->flags = (cls->flags & ~(uint32_t)PATTERNS) | flag;
    uint32_t i = 0;
    for (Class *sub; (sub = class_next_subclass(cls, &i));)
        if (!spread_flag(vm, sub, flag))
            return false;
    return true;
}

/* Drop the references to classes that died. */
static void registry_prune(VM *vm, AbcData *d)
{
    List *l = d->registry;
    size_t n = 0;
    for (size_t i = 0; l && i < l->count; i++) {
        if (as(WeakRef, l->items[i])->target)
            l->items[n++] = l->items[i];
        else
            decref(vm, l->items[i]);
    }
    if (l)
        l->count = n;
}

static bool registry_add(VM *vm, AbcData *d, Value cls)
{
    if (!d->registry && !(d->registry = list_new(vm, 1)))
        return false;
    if (!check_hash(vm, cls))
        return false;
    size_t n = d->registry->count;
    if (n >= 8 && (n & (n - 1)) == 0)
        registry_prune(vm, d);
    Value ref = weak(vm, cls);
    if (ref == ERROR)
        return false;
    bool ok = list_append(vm, d->registry, ref);
    decref(vm, ref);
    return ok;
}

static Value register_row(VM *vm, Value *args, int nargs)
{
    Value cls = args[0], subclass = args[1];
    if (!is_class(vm, subclass))
        return raise_error(vm, C_TypeError, "Can only register classes");
    bool sure = args[2] == TRUE;
    int r = sure ? 0 : value_issubclass(vm, subclass, cls);
    if (r)
        return r < 0 ? ERROR : incref(subclass);
    r = sure ? 0 : value_issubclass(vm, cls, subclass);
    if (r < 0)
        return ERROR;
    if (r)
        return raise_error(vm, C_RuntimeError,
                           "Refusing to create an inheritance cycle");
    AbcData *d = data_of(vm, cls);
    if (!d || !registry_add(vm, d, subclass))
        return ERROR;
    vm->abc_token++;
    uint32_t flag = as(Class, cls)->flags & PATTERNS;
    if (flag && !spread_flag(vm, as(Class, subclass), flag))
        return ERROR;
    return incref(subclass);
}

/* --- issubclass ---------------------------------------------------------- */

/* Is subclass below any of these (weak references to) classes?  1, 0, -1. */
static int below_any(VM *vm, Value subclass, List *classes)
{
    int r = 0;
    for (size_t i = 0; r == 0 && i < classes->count; i++) {
        Value c = classes->items[i];
        c = is_exact(c, C_weakref) ? weakref_target(vm, as(WeakRef, c))
                                   : incref(c);
        if (c == UNBOUND)
            continue;
        r = value_issubclass(vm, subclass, c);
        decref(vm, c);
    }
    return r;
}

static bool is_registered(const AbcData *d, const Object *cls)
{
    for (size_t i = 0; d->registry && i < d->registry->count; i++)
        if (as(WeakRef, d->registry->items[i])->target == cls)
            return true;
    return false;
}

/* Code of the program may register more meanwhile: walk a copy. */
static int below_registered(VM *vm, Value subclass, AbcData *d)
{
    if (!d->registry || !d->registry->count)
        return 0;
    Value copy = list_from_iterable(vm, from_object(d->registry));
    if (copy == ERROR)
        return -1;
    int r = below_any(vm, subclass, as_list(copy));
    decref(vm, copy);
    return r;
}

static int below_subclasses(VM *vm, Value subclass, Value cls)
{
    Value l = call_method(vm, cls, vm->names[N___subclasses__], NULL, 0);
    if (l == ERROR)
        return -1;
    int r = -1;
    if (is_list(vm, l))
        r = below_any(vm, subclass, as_list(l));
    else
        raise_error(vm, C_TypeError, "__subclasses__() must return a list");
    decref(vm, l);
    return r;
}

static bool has_hook(VM *vm, Value cls)
{
    Str *name = vm->names[N___subclasshook__];
    return class_lookup(vm, as(Class, cls), name) !=
           class_lookup(vm, vm->classes[C_object], name);
}

/* cls.__subclasshook__(subclass): True, False, NotImplemented or ERROR. */
static Value ask_hook(VM *vm, Value cls, Value subclass)
{
    Value r = call_method(vm, cls, vm->names[N___subclasshook__], &subclass,
                          1);
    if (r == ERROR || is_bool(r) || r == NOT_IMPLEMENTED)
        return r;
    decref(vm, r);
    return raise_error(vm, C_AssertionError,
                       "__subclasshook__ must return either False, True, or "
                       "NotImplemented");
}

/* What the caches do not tell: 1, 0, -1; 2: yes, but ask again the next time,
 * as CPython does of what is registered itself. */
static int ask(VM *vm, Value cls, Value subclass, AbcData *d)
{
    Value hook = has_hook(vm, cls) ? ask_hook(vm, cls, subclass)
                                   : NOT_IMPLEMENTED;
    if (hook != NOT_IMPLEMENTED)
        return hook == ERROR ? -1 : hook == TRUE;
    if (class_is_subclass(as(Class, subclass), as(Class, cls)))
        return 1;
    if (d->registry && d->registry->count && !check_hash_once(vm, subclass))
        return -1;
    if (is_registered(d, as_object(subclass)))
        return 2;
    int r = below_registered(vm, subclass, d);
    return r ? r : below_subclasses(vm, subclass, cls);
}

static Value subclasscheck_row(VM *vm, Value *args, int nargs)
{
    Value cls = args[0], subclass = args[1];
    if (!is_class(vm, subclass))
        return raise_error(vm, C_TypeError,
                           "issubclass() arg 1 must be a class");
    AbcData *d = data_of(vm, cls);
    if (!d)
        return ERROR;
    (void)retain(d);
    int r = known(vm, &d->yes, subclass);
    if (r)
        goto done;
    if (d->token < vm->abc_token) {
        known_clear(vm, &d->no);
        d->token = vm->abc_token;
    } else if ((r = known(vm, &d->no, subclass)) != 0) {
        r = r < 0 ? r : 0;
        goto done;
    }
    r = ask(vm, cls, subclass, d);
    if (r >= 0 && r < 2 &&
        !known_add(vm, r ? &d->yes : &d->no, subclass))
        r = -1;
done:
    release(vm, d);
    return r < 0 ? ERROR : from_bool(r != 0);
}

/* --- isinstance ---------------------------------------------------------- */

/* What v says its class is: owned. */
static Value claimed_class(VM *vm, Value v)
{
    Class *cls = class_of(vm, v);
    Str *name = vm->names[N___class__];
    bool proxy = is_exact(v, C_weak_proxy) ||
                 is_exact(v, C_weak_callable_proxy);
    if ((!(cls->flags & CLS_HEAP) && !proxy) ||
        (cls->flags & CLS_PLAIN_GETATTR &&
         class_lookup(vm, cls, name) ==
             class_lookup(vm, vm->classes[C_object], name)))
        return incref(from_object(cls));
    return attr_get(vm, v, name);
}

static Value instancecheck_row(VM *vm, Value *args, int nargs)
{
    Value cls = args[0];
    Value subclass = claimed_class(vm, args[1]);
    if (subclass == ERROR)
        return ERROR;
    AbcData *d = data_of(vm, cls);
    if (!d) {
        decref(vm, subclass);
        return ERROR;
    }
    (void)retain(d);
    Value type = incref(from_object(class_of(vm, args[1])));
    Str *check = vm->specials[SP_SUBCLASSCHECK];
    Value r = ERROR;
    int found = known(vm, &d->yes, subclass);
    if (found > 0) {
        r = TRUE;
    } else if (found == 0 && subclass == type) {
        found = d->token == vm->abc_token ? known(vm, &d->no, subclass) : 0;
        if (found >= 0)
            r = found ? FALSE : call_method(vm, cls, check, &subclass, 1);
    } else if (found == 0) {
        r = call_method(vm, cls, check, &subclass, 1);
        int truth = r == ERROR ? -1 : value_truth(vm, r);
        if (truth <= 0 && r != ERROR)
            decref(vm, r);
        if (truth == 0)
            r = call_method(vm, cls, check, &type, 1);
        else if (truth < 0)
            r = ERROR;
    }
    release(vm, d);
    decref(vm, type);
    decref(vm, subclass);
    return r;
}

/* --- looking inside, and the rest ---------------------------------------- */

/* CPython does not cache what is registered itself.  Hashing a reference asks
 * the metaclass, which may empty the caches. */
static bool set_add_known(VM *vm, Set *set, const ClassSet *s,
                          const AbcData *d)
{
    for (uint32_t i = 0; i < s->cap; i++) {
        const Known *k = &s->entries[i];
        if (!k->cls || !alive(k) || is_registered(d, k->cls))
            continue;
        Value ref = incref(k->ref);
        bool ok = set_add(vm, set, ref);
        decref(vm, ref);
        if (!ok)
            return false;
    }
    return true;
}

static Value dump_row(VM *vm, Value *args, int nargs)
{
    AbcData *d = data_of(vm, args[0]);
    if (!d)
        return ERROR;
    Set *registry = set_new(vm, C_set);
    Set *yes = set_new(vm, C_set);
    Set *no = set_new(vm, C_set);
    Value r = ERROR;
    (void)retain(d);
    registry_prune(vm, d);
    Value registered = d->registry ? list_from_iterable(
                                         vm, from_object(d->registry))
                                   : from_object(retain(vm->empty_tuple));
    if (registry && yes && no && registered != ERROR &&
        set_update(vm, registry, registered) &&
        set_add_known(vm, yes, &d->yes, d) && set_add_known(vm, no, &d->no, d))
        r = tuple_pack(vm, 4, from_object(registry), from_object(yes),
                       from_object(no), from_small((int64_t)d->token));
    decref(vm, registered);
    release(vm, d);
    if (registry)
        release(vm, registry);
    if (yes)
        release(vm, yes);
    if (no)
        release(vm, no);
    return r;
}

static Value reset_registry_row(VM *vm, Value *args, int nargs)
{
    AbcData *d = data_of(vm, args[0]);
    if (!d)
        return ERROR;
    List *old = d->registry;
    d->registry = NULL;
    if (old)
        release(vm, old);
    return NONE;
}

static Value reset_caches_row(VM *vm, Value *args, int nargs)
{
    AbcData *d = data_of(vm, args[0]);
    if (!d)
        return ERROR;
    known_clear(vm, &d->yes);
    known_clear(vm, &d->no);
    return NONE;
}

static Value token_row(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)vm->abc_token);
}

static Value data_make(VM *vm, Value *args, int nargs)
{
    AbcData *d = data_new(vm);
    return d ? from_object(d) : ERROR;
}

bool abc_module_init(VM *vm, Dict *dict)
{
    static const MethodDef methods[] = {
        NEW(data_make, "cls, /, *args, **kwargs"),
        METHODS_END,
    };
    static const ClassDef def = {
        .id = C_abc_data,
        .flags = CLS_FINAL,
        .size = sizeof(AbcData),
        .ops = &ops,
        .methods = methods,
        .doc = "Internal state held by ABC machinery.",
    };
    static const MethodDef rows[] = {
        FUNCTION("get_cache_token", token_row, "",
                 "Return a number that changes with every register() of an "
                 "abstract base class."),
        FUNCTION("_abc_init", init_row, "self, /",
                 "Find the abstract methods of a new class and set up what it "
                 "keeps."),
        FUNCTION("_abc_register", register_row, "self, subclass, sure=?, /",
                 "Make a class a virtual subclass."),
        FUNCTION("_abc_instancecheck", instancecheck_row, "self, instance, /",
                 "isinstance(instance, self)"),
        FUNCTION("_abc_subclasscheck", subclasscheck_row, "self, subclass, /",
                 "issubclass(subclass, self)"),
        FUNCTION("_get_dump", dump_row, "self, /",
                 "Return the registry, both caches and their version."),
        FUNCTION("_reset_registry", reset_registry_row, "self, /",
                 "Forget the registered classes."),
        FUNCTION("_reset_caches", reset_caches_row, "self, /",
                 "Forget both caches."),
        METHODS_END,
    };
    return class_define(vm, &def) && put_functions(vm, dict, "_abc", rows);
}

/* weakref.c: weak references.
 *
 * The references to an object form a list that begins in its weakref word.
 * A reference without a callback of the exact class, and a proxy without one,
 * are made only once for each object and stand first; others are inserted
 * behind them, so that the newest comes first when callbacks are called.
 */
#include "object/weakref.h"

#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- the list of an object's references ---------------------------------- */

static WeakRef *first_of(const Value *word)
{
    return (WeakRef *)(uintptr_t)*word;
}

static void set_first(Value *word, WeakRef *r)
{
    *word = (Value)(uintptr_t)r;
}

/* The one reference without a callback, the one proxy without a callback:
 * asking again gives these. */
static bool is_shared_ref(const WeakRef *r)
{
    return r->head.shape == C_weakref && r->callback == UNBOUND;
}

static bool is_shared_proxy(const WeakRef *r)
{
    return (r->head.shape == C_weak_proxy ||
            r->head.shape == C_weak_callable_proxy) &&
           r->callback == UNBOUND;
}

/* The shared ones come first, the reference before the proxy; then the others,
 * the newest first. */
static void link_in(Value *word, WeakRef *r)
{
    WeakRef *before = NULL;
    WeakRef *after = first_of(word);
    if (!is_shared_ref(r) && after && is_shared_ref(after)) {
        before = after;
        after = after->next;
    }
    if (!is_shared_ref(r) && !is_shared_proxy(r) && after &&
        is_shared_proxy(after)) {
        before = after;
        after = after->next;
    }
    r->prev = before;
    r->next = after;
    if (after)
        after->prev = r;
    if (before)
        before->next = r;
    else
        set_first(word, r);
}

/* Out of the list; the reference is dead from now on. */
static void unlink_from(Value *word, WeakRef *r)
{
    if (r->prev)
        r->prev->next = r->next;
    else
        set_first(word, r->next);
    if (r->next)
        r->next->prev = r->prev;
    r->prev = r->next = NULL;
    r->target = NULL;
}

size_t weakref_count(VM *vm, Value v)
{
    Value *word = is_object(v) ? instance_weak_word(vm, as_object(v)) : NULL;
    size_t n = 0;
    if (word)
        for (WeakRef *r = first_of(word); r; r = r->next)
            n++;
    return n;
}

Value weakref_list(VM *vm, Value v)
{
    List *l = list_new(vm, 0);
    if (!l)
        return ERROR;
    Value *word = is_object(v) ? instance_weak_word(vm, as_object(v)) : NULL;
    WeakRef *r = word ? first_of(word) : NULL;
    for (; r; r = r->next) {
        if (!list_append(vm, l, from_object(r))) {
            release(vm, l);
            return ERROR;
        }
    }
    return from_object(l);
}

/* --- making and dying ---------------------------------------------------- */

/* The shared reference or proxy of the class with this id, or NULL. */
static WeakRef *find_shared(const Value *word, ClassId id)
{
    WeakRef *r = first_of(word);
    for (int i = 0; i < 2 && r; i++, r = r->next)
        if (r->head.shape == (uint32_t)id && r->callback == UNBOUND)
            return r;
    return NULL;
}

Value weakref_new(VM *vm, Class *cls, Value v, Value callback)
{
    Value *word = is_object(v) ? instance_make_weak_word(vm, as_object(v))
                               : NULL;
    if (!word)
        return error_pending(vm)
                   ? ERROR
                   : raise_error(vm, C_TypeError,
                                 "cannot create weak reference to '%T' object",
                                 v);
    if (callback == NONE)
        callback = UNBOUND;
    if (callback != UNBOUND)
        vm->must_finalize = true;
    WeakRef *shared = callback == UNBOUND ? find_shared(word, cls->id) : NULL;
    if (shared && cls == class_of_object(vm, &shared->head))
        return incref(from_object(shared));
    Object *o = instance_new(vm, cls, 0);
    if (!o)
        return ERROR;
    WeakRef *r = (WeakRef *)o;
    r->target = as_object(v);
    r->callback = incref(callback);
    r->hash = 0;
    r->hashed = false;
    r->serial = ++vm->weak_serial;
    link_in(word, r);
    return from_object(r);
}

static void run_callback(VM *vm, WeakRef *r)
{
    Value callback = r->callback;
    Value self = from_object(r);
    r->callback = UNBOUND;
    if (callback == UNBOUND)
        return;
    Value result = call(vm, callback, &self, 1);
    if (result == ERROR)
        error_unraisable(vm, "Exception ignored in", callback);
    else
        decref(vm, result);
    decref(vm, callback);
}

void weakref_kill(VM *vm, Object *o, WeakWait *wait,
                  bool (*skip)(const WeakRef *r, void *arg), void *arg)
{
    Value *word = instance_weak_word(vm, o);
    WeakRef *r;
    if (!word)
        return;
    while ((r = first_of(word))) {
        unlink_from(word, r);
        if (r->callback == UNBOUND || r->head.refs == 0 ||
            (skip && skip(r, arg)))
            continue;
        r->head.refs++;
        if (wait->last)
            wait->last->next = r;
        else
            wait->first = r;
        wait->last = r;
    }
}

void weakref_call_waiting(VM *vm, WeakWait *wait)
{
    if (!wait->first)
        return;
    Value pending = error_take(vm);
    while (wait->first) {
        WeakRef *r = wait->first;
        wait->first = r->next;
        r->next = NULL;
        run_callback(vm, r);
        release(vm, r);
    }
    wait->last = NULL;
    error_restore(vm, pending);
}

/* All go dead before the first callback is called. */
void weakref_clear_all(VM *vm, Object *o)
{
    WeakWait wait = {0};
    weakref_kill(vm, o, &wait, NULL, NULL);
    weakref_call_waiting(vm, &wait);
}

void weakref_detach(VM *vm, WeakRef *r)
{
    if (r->target)
        unlink_from(instance_weak_word(vm, r->target), r);
}

static void weakref_fini(VM *vm, Object *o)
{
    WeakRef *r = (WeakRef *)o;
    weakref_detach(vm, r);
    decref(vm, r->callback);
}

static void weakref_traverse(Object *o, Visit visit, void *arg)
{
    visit(((WeakRef *)o)->callback, arg);
}

static void weakref_clear(VM *vm, Object *o)
{
    WeakRef *r = (WeakRef *)o;
    weakref_detach(vm, r);
    value_set(vm, &r->callback, UNBOUND);
}

const TypeOps weakref_ops = {
    .fini = weakref_fini,
    .traverse = weakref_traverse,
    .clear = weakref_clear,
};

/* --- as the language sees them ------------------------------------------- */

static WeakRef *ref_at(Value v) { return as(WeakRef, v); }

Value weakref_target(VM *vm, const WeakRef *r)
{
    if (!r->target || object_is_dying(vm, r->target))
        return UNBOUND;
    return incref(from_object(r->target));
}

/* cls.__new__(cls, object, callback=None) */
static Value weakref_make(VM *vm, Value *args, int nargs)
{
    int given = nargs - 2;
    Class *cls = as(Class, args[0]);
    if (given < 1 || given > 2)
        return raise_error(vm, C_TypeError,
                           "__new__ expected at %s argument%s, got %d",
                           given < 1 ? "least 1" : "most 2",
                           given < 1 ? "" : "s", given);
    return weakref_new(vm, cls, args[2], given == 2 ? args[3] : NONE);
}

static Value weakref_init(VM *vm, Value *args, int nargs)
{
    int given = nargs - 2;
    if (args[1] != UNBOUND && as_dict(args[1])->count)
        return raise_error(vm, C_TypeError, "ref() takes no keyword arguments");
    if (given < 1 || given > 2)
        return raise_error(vm, C_TypeError,
                           "__init__ expected at %s argument%s, got %d",
                           given < 1 ? "least 1" : "most 2",
                           given < 1 ? "" : "s", given);
    return NONE;
}

static Value weakref_call(VM *vm, Value *args, int nargs)
{
    if (args[1] != UNBOUND && as_dict(args[1])->count)
        return raise_error(vm, C_TypeError,
                           "weakref() takes no keyword arguments");
    if (nargs > 2)
        return raise_error(vm, C_TypeError,
                           "weakref expected 0 arguments, got %d", nargs - 2);
    Value v = weakref_target(vm, ref_at(args[0]));
    return v == UNBOUND ? NONE : v;
}

/* The plain reference to a class lives as long as the class in CPython, and
 * keeps the hash of it when its metaclass has none any more. */
static bool hash_target(VM *vm, WeakRef *r, Value v, int64_t *hash)
{
    bool plain = r->head.shape == C_weakref && r->callback == UNBOUND;
    bool *hashed = plain && is_class(vm, v) ? &as(Class, v)->hashed : NULL;
    if (hashed && *hashed && class_of(vm, v)->special[SP_HASH] == NONE) {
        *hash = object_address_hash(v);
        return true;
    }
    if (!value_hash(vm, v, hash))
        return false;
    if (hashed)
        *hashed = true;
    return true;
}

static Value weakref_hash(VM *vm, Value *args, int nargs)
{
    WeakRef *r = ref_at(args[0]);
    if (!r->hashed) {
        Value v = weakref_target(vm, r);
        if (v == UNBOUND)
            return raise_error(vm, C_TypeError, "weak object has gone away");
        int64_t hash;
        bool ok = hash_target(vm, r, v, &hash);
        decref(vm, v);
        if (!ok)
            return ERROR;
        r->hash = hash;
        r->hashed = true;
    }
    return from_int64(vm, r->hash);
}

static Value compare(VM *vm, Value *args, CompareOp op)
{
    bool proxy = is_exact(args[1], C_weak_proxy) ||
                 is_exact(args[1], C_weak_callable_proxy);
    if (!is_object(args[1]) ||
        (!proxy &&
         !class_is_subclass(class_of(vm, args[1]), vm->classes[C_weakref])))
        return NOT_IMPLEMENTED;
    Value a = weakref_target(vm, ref_at(args[0]));
    Value b = weakref_target(vm, ref_at(args[1]));
    Value r;
    if (a == UNBOUND || b == UNBOUND)
        r = from_bool((args[0] == args[1]) == (op == CMP_EQ));
    else
        r = value_compare(vm, op, a, b);
    decref(vm, a);
    decref(vm, b);
    return r;
}

static Value weakref_eq(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, CMP_EQ);
}

static Value weakref_ne(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, CMP_NE);
}

/* "<weakref at 0x...; to 'C' at 0x... (name)>", with the name if v has one. */
static Value ref_text(VM *vm, const char *kind, Value self, Value v, Value name)
{
    char at[ADDRESS_SIZE], target[ADDRESS_SIZE];
    address_text(at, self);
    if (v == UNBOUND)
        return str_format(vm, "<%s at %s; dead>", kind, at);
    address_text(target, v);
    bool named = name != UNBOUND && is_str(vm, name);
    return str_format(vm, named ? "<%s at %s; to '%Q' at %s (%V)>"
                                : "<%s at %s; to '%Q' at %s>",
                      kind, at, v, target, name);
}

Value weakref_proxy_repr(VM *vm, Value *args, int nargs)
{
    Value v = weakref_target(vm, ref_at(args[0]));
    Value r = ref_text(vm, "weakproxy", args[0], v, UNBOUND);
    decref(vm, v);
    return r;
}

static Value weakref_repr(VM *vm, Value *args, int nargs)
{
    Value v = weakref_target(vm, ref_at(args[0]));
    Class *cls = class_of(vm, v); /* a name is what the class says it is */
    Value name = v == UNBOUND ? UNBOUND
                              : incref(class_lookup(vm, cls,
                                                    vm->names[N___name__]));
    if (is_object(name) && class_of(vm, name)->flags & CLS_DESCRIPTOR)
        value_set(vm, &name, descriptor_get(vm, name, v, cls));
    Value r = name == ERROR ? ERROR
                            : ref_text(vm, "weakref", args[0], v, name);
    decref(vm, name);
    decref(vm, v);
    return r;
}

static Value get_callback(VM *vm, Value *args, int nargs)
{
    return or_none(ref_at(args[0])->callback);
}

static const MethodDef methods[] = {
    NEW(weakref_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", weakref_init, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", weakref_repr, "", "Return repr(self)."),
    METHOD("__hash__", weakref_hash, "", "Return hash(self)."),
    METHOD("__call__", weakref_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__eq__", weakref_eq, "value, /", "Return self==value."),
    METHOD("__ne__", weakref_ne, "value, /", "Return self!=value."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "See PEP 585"),
    MEMBER("__callback__", get_callback, readonly_setter, ""),
    METHODS_END,
};

bool weakref_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_weakref,
        .size = sizeof(WeakRef),
        .ops = &weakref_ops,
        .methods = methods,
    };
    return class_define(vm, &def);
}

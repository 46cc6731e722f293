/* functools_cache.c: the class of what functools.lru_cache makes.
 *
 * An unbounded cache is a dict from keys to results.  A bounded one is a dict
 * from keys to the numbers of links, which form a ring in the order of their
 * last use; link 0 is where it closes, the link after that the oldest.
 * Invariant: every key of the dict has a link in the ring, and the other way
 * round, except while the wrapped function, or a comparison of keys, runs:
 * then anything may have happened to the cache, so nothing is kept across.
 *
 * A key is the argument itself where that is one exact str or int, else a
 * tuple: the arguments, a mark and the keywords with their values, the types.
 */
#include "modules/functools_module.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

typedef struct Link {
    Value key, result; /* UNBOUND: free */
    int64_t hash;      /* of key */
    uint32_t older, newer;
} Link;

typedef struct Cache {
    Object head;
    Value fn;          /* UNBOUND: cleared by the collector */
    Dict *dict_of_keys;
    Value info;        /* the class of cache_info()'s result */
    Value mark;        /* between arguments and keywords */
    ptrdiff_t maxsize; /* -1: unbounded; 0: nothing is kept */
    int64_t hits, misses;
    Link *links;       /* NULL: none yet */
    uint32_t nlinks, links_cap;
    uint32_t free;     /* a list through newer; 0: none */
    bool typed;
    Value dict;        /* dict word */
    Value weakrefs;    /* weakref word */
} Cache;

enum { FEW = 16, FIRST_LINKS = 8 };

static Cache *cache_of(Value v) { return as(Cache, v); }

/* --- the ring ------------------------------------------------------------ */

static void take_out(Cache *c, uint32_t at)
{
    Link *l = &c->links[at];
    c->links[l->older].newer = l->newer;
    c->links[l->newer].older = l->older;
}

static void put_newest(Cache *c, uint32_t at)
{
    Link *l = &c->links[at], *root = c->links;
    l->newer = 0;
    l->older = root->older;
    c->links[root->older].newer = at;
    root->older = at;
}

static bool grow_links(VM *vm, Cache *c)
{
    uint32_t cap = c->links_cap ? 2 * c->links_cap : FIRST_LINKS;
    Link *links = mem_realloc(vm, c->links, c->links_cap * sizeof *links,
                              cap * sizeof *links);
    if (!links)
        return false;
    if (!c->links) {
        links[0] = (Link){UNBOUND, UNBOUND, 0, 0, 0};
        c->nlinks = 1;
    }
    c->links = links;
    c->links_cap = cap;
    return true;
}

/* A link that is in no ring.  0: MemoryError pending. */
static uint32_t new_link(VM *vm, Cache *c)
{
    if (c->free) {
        uint32_t at = c->free;
        c->free = c->links[at].newer;
        return at;
    }
    if (c->nlinks >= c->links_cap && !grow_links(vm, c))
        return 0;
    c->links[c->nlinks] = (Link){UNBOUND, UNBOUND, 0, 0, 0};
    return c->nlinks++;
}

static void free_link(Cache *c, uint32_t at)
{
    c->links[at].key = c->links[at].result = UNBOUND;
    c->links[at].newer = c->free;
    c->free = at;
}

/* Everything out of the cache first, then let go of it: what dies may use the
 * cache. */
static void empty(VM *vm, Cache *c)
{
    Link *links = c->links;
    Dict *keys = c->dict_of_keys;
    uint32_t n = c->nlinks;
    c->links = NULL;
    c->nlinks = c->links_cap = c->free = 0;
    c->hits = c->misses = 0;
    c->dict_of_keys = NULL;
    for (uint32_t i = 1; i < n; i++) {
        decref(vm, links[i].key);
        decref(vm, links[i].result);
    }
    mem_free(vm, links, 0);
    if (keys)
        release(vm, keys);
}

/* --- keys ---------------------------------------------------------------- */

static Value make_key(VM *vm, const Cache *c, const Value *args, size_t nargs,
                      const Tuple *kwnames)
{
    size_t nkw = kwnames ? kwnames->count : 0;
    if (nargs == 1 && nkw == 0 && !c->typed &&
        (is_int(args[0]) || is_exact(args[0], C_str) ||
         is_exact(args[0], C_int)))
        return incref(args[0]);
    size_t n = nargs + (nkw ? 1 + 2 * nkw : 0);
    size_t total = n + (c->typed ? nargs + nkw : 0);
    Tuple *key = tuple_new(vm, total);
    if (!key)
        return ERROR;
    Value *out = key->items;
    for (size_t i = 0; i < nargs; i++)
        *out++ = incref(args[i]);
    if (nkw)
        *out++ = incref(c->mark);
    for (size_t i = 0; i < nkw; i++) {
        *out++ = incref(kwnames->items[i]);
        *out++ = incref(args[nargs + i]);
    }
    for (size_t i = 0; c->typed && i < nargs + nkw; i++)
        *out++ = incref(from_object(class_of(vm, args[i])));
    return from_object(key);
}

/* --- calls --------------------------------------------------------------- */

/* The wrapped function itself. */
static Value call_wrapped(VM *vm, Cache *c, const Value *args, int nargs,
                          Tuple *kwnames)
{
    c->misses++;
    Value fn = incref(c->fn);
    Value r = call_kw(vm, fn, args, nargs, kwnames);
    decref(vm, fn);
    return r;
}

static bool has_dict(VM *vm, Cache *c)
{
    return c->dict_of_keys || (c->dict_of_keys = dict_new(vm));
}

/* What the dict has under key: borrowed; UNBOUND; ERROR.  The dict is held
 * while keys are compared: cache_clear() may drop it meanwhile. */
static Value find(VM *vm, Cache *c, Value key, int64_t hash)
{
    Dict *keys = c->dict_of_keys;
    if (is_object(key) && as_object(key)->shape == C_tuple) {
        keys->head.refs++;
        Value v = dict_find_hash(vm, keys, key, hash);
        if (v != ERROR && keys != c->dict_of_keys)
            v = UNBOUND;
        release(vm, keys);
        return v;
    }
    return dict_find_hash(vm, keys, key, hash);
}

static Value call_unbounded(VM *vm, Cache *c, Value key, int64_t hash,
                            const Value *args, int nargs, Tuple *kwnames)
{
    Value r = find(vm, c, key, hash);
    if (r == ERROR)
        return ERROR;
    if (r != UNBOUND) {
        c->hits++;
        return incref(r);
    }
    r = call_wrapped(vm, c, args, nargs, kwnames);
    if (r == ERROR)
        return ERROR;
    Dict *keys = has_dict(vm, c) ? retain(c->dict_of_keys) : NULL;
    bool ok = keys && dict_set_hash(vm, keys, key, hash, r);
    if (keys)
        release(vm, keys);
    if (ok)
        return r;
    decref(vm, r);
    return ERROR;
}

/* Room for one more result: the oldest one goes to *gone, its key and result
 * owned.  1: there is room; 0: the cache has changed so that the result is not
 * kept; -1: failed. */
static int make_room(VM *vm, Cache *c, Link *gone)
{
    if ((ptrdiff_t)c->dict_of_keys->count < c->maxsize)
        return 1;
    uint32_t oldest = c->links ? c->links[0].newer : 0;
    if (!oldest)
        return 0;
    take_out(c, oldest);
    *gone = c->links[oldest];
    free_link(c, oldest);
    Dict *keys = retain(c->dict_of_keys);
    int deleted = dict_del_hash(vm, keys, gone->key, gone->hash);
    bool same = keys == c->dict_of_keys;
    release(vm, keys);
    return deleted < 0 ? -1 : deleted && same;
}

/* A link for key, first in the dict, then in the ring: comparing keys may
 * change the cache. */
static bool add(VM *vm, Cache *c, Value key, int64_t hash, Value r)
{
    uint32_t at = new_link(vm, c);
    if (!at)
        return false;
    Dict *keys = retain(c->dict_of_keys);
    bool ok = dict_set_hash(vm, keys, key, hash, from_small(at));
    if (keys == c->dict_of_keys) {
        if (ok) {
            c->links[at].key = incref(key);
            c->links[at].result = incref(r);
            c->links[at].hash = hash;
            put_newest(c, at);
        } else {
            free_link(c, at);
        }
    }
    release(vm, keys);
    return ok;
}

/* Keep r under key, unless that got into the cache meanwhile. */
static bool keep(VM *vm, Cache *c, Value key, int64_t hash, Value r)
{
    if (!has_dict(vm, c))
        return false;
    Value present = find(vm, c, key, hash);
    if (present != UNBOUND || !c->dict_of_keys)
        return present != ERROR;
    Link gone = {UNBOUND, UNBOUND, 0, 0, 0};
    int room = make_room(vm, c, &gone);
    bool ok = room == 1 ? add(vm, c, key, hash, r) : room == 0;
    decref(vm, gone.key);
    decref(vm, gone.result);
    return ok;
}

static Value call_bounded(VM *vm, Cache *c, Value key, int64_t hash,
                          const Value *args, int nargs, Tuple *kwnames)
{
    Value number = find(vm, c, key, hash);
    if (number == ERROR)
        return ERROR;
    uint32_t at = number == UNBOUND ? 0 : (uint32_t)as_small(number);
    if (at && at < c->nlinks && c->links[at].key != UNBOUND) {
        if (c->links[0].older != at) {
            take_out(c, at);
            put_newest(c, at);
        }
        c->hits++;
        return incref(c->links[at].result);
    }
    Value r = call_wrapped(vm, c, args, nargs, kwnames);
    if (r == ERROR || keep(vm, c, key, hash, r))
        return r;
    decref(vm, r);
    return ERROR;
}

static Value cache_call(VM *vm, Object *o, const Value *args, int nargs,
                        Tuple *kwnames)
{
    Cache *c = (Cache *)o;
    if (c->fn == UNBOUND)
        return raise_error(vm, C_RuntimeError,
                           "the cache is being collected");
    if (c->maxsize == 0)
        return call_wrapped(vm, c, args, nargs, kwnames);
    Value key = make_key(vm, c, args, (size_t)nargs, kwnames), r = ERROR;
    int64_t hash;
    if (key == ERROR)
        return ERROR;
    if (value_hash(vm, key, &hash) && has_dict(vm, c))
        r = c->maxsize < 0 ? call_unbounded(vm, c, key, hash, args, nargs,
                                            kwnames)
                           : call_bounded(vm, c, key, hash, args, nargs,
                                          kwnames);
    decref(vm, key);
    return r;
}

/* --- making -------------------------------------------------------------- */

/* args: cls, user_function, maxsize, typed, cache_info_type */
static Value cache_new(VM *vm, Value *args, int nargs)
{
    ptrdiff_t maxsize = -1;
    int typed = value_truth(vm, args[3]);
    if (typed < 0)
        return ERROR;
    if (!value_callable(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "the first argument must be callable");
    if (args[2] != NONE) {
        if (!class_of(vm, args[2])->special[SP_INDEX])
            return raise_error(vm, C_TypeError,
                               "maxsize should be integer or None");
        if (!value_as_index(vm, args[2], &maxsize, false))
            return ERROR;
        if (maxsize < 0)
            maxsize = 0;
    }
    Value object = from_object(vm->classes[C_object]);
    Value mark = call(vm, object, NULL, 0);
    if (mark == ERROR)
        return ERROR;
    Cache *c = (Cache *)instance_new(vm, as(Class, args[0]), 0);
    if (!c) {
        decref(vm, mark);
        return ERROR;
    }
    c->fn = incref(args[1]);
    c->info = incref(args[4]);
    c->mark = mark;
    c->maxsize = maxsize;
    c->typed = typed;
    c->dict = UNBOUND;
    return from_object(c);
}

static void cache_clear(VM *vm, Object *o)
{
    Cache *c = (Cache *)o;
    Value held[] = {c->fn, c->info, c->mark, c->dict};
    c->fn = c->info = c->mark = c->dict = UNBOUND;
    empty(vm, c);
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        decref(vm, held[i]);
}

static void cache_traverse(Object *o, Visit visit, void *arg)
{
    Cache *c = (Cache *)o;
    visit(c->fn, arg);
    visit(c->info, arg);
    visit(c->mark, arg);
    visit(c->dict, arg);
    if (c->dict_of_keys)
        visit(from_object(c->dict_of_keys), arg);
    for (uint32_t i = 1; i < c->nlinks; i++) {
        visit(c->links[i].key, arg);
        visit(c->links[i].result, arg);
    }
}

static size_t cache_size(VM *vm, Object *o)
{
    const Cache *c = (const Cache *)o;
    return class_of_object(vm, o)->basic_size + c->links_cap * sizeof(Link);
}

/* --- methods ------------------------------------------------------------- */

static Value cache_info_row(VM *vm, Value *args, int nargs)
{
    const Cache *c = cache_of(args[0]);
    Value numbers[4] = {
        from_small(c->hits), from_small(c->misses),
        c->maxsize < 0 ? NONE : from_int64(vm, c->maxsize),
        from_small(c->dict_of_keys ? (int64_t)c->dict_of_keys->count : 0),
    };
    if (numbers[2] == ERROR)
        return ERROR;
    Value info = incref(c->info);
    Value r = call(vm, info, numbers, 4);
    decref(vm, numbers[2]);
    decref(vm, info);
    return r;
}

static Value cache_clear_row(VM *vm, Value *args, int nargs)
{
    empty(vm, cache_of(args[0]));
    return NONE;
}

static Value cache_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return obj == UNBOUND ? incref(args[0]) : method_new(vm, args[0], obj);
}

/* Copies and pickles are the function of that name. */
static Value cache_reduce(VM *vm, Value *args, int nargs)
{
    return attr_get(vm, args[0], vm->names[N___qualname__]);
}

static const TypeOps cache_ops = {
    .fini = cache_clear,
    .traverse = cache_traverse,
    .clear = cache_clear,
    .size = cache_size,
    .call = cache_call,
};

static const MethodDef cache_rows[] = {
    NEW(cache_new, "cls, user_function, maxsize, typed, cache_info_type"),
    METHOD("__call__", native_call_self, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__get__", cache_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("cache_info", cache_info_row, "", "Report cache statistics"),
    METHOD("cache_clear", cache_clear_row, "",
           "Clear the cache and cache statistics"),
    METHOD("__reduce__", cache_reduce, "", ""),
    METHOD("__copy__", native_self, "", ""),
    METHOD("__deepcopy__", native_self, "memo, /", ""),
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),
    METHODS_END,
};

const ClassDef lru_wrapper_def = {
    .id = C_lru_wrapper,
    .flags = CLS_FINAL,
    .size = sizeof(Cache),
    .ops = &cache_ops,
    .methods = cache_rows,
    .doc = "Make a callable that applies a function and remembers what it "
           "gave.\n\nuser_function is the function, maxsize how many results "
           "are kept at most\n(None: all; 0: none), typed whether equal "
           "arguments of different types are\ndifferent, and cache_info_type "
           "is called by cache_info().",
    .dict_offset = offsetof(Cache, dict),
    .weak_offset = offsetof(Cache, weakrefs),
};

/* set_algebra.c: see set_algebra.h.
 *
 * What walks a set and calls into the language meanwhile holds the item it
 * looks at, and set_next reads the table anew at every step.  Which set is
 * walked and which is asked follows CPython, since it decides the order of the
 * result.
 */
#include "object/set_algebra.h"

#include "object/error.h"
#include "object/protocol.h"

/* set or frozenset, whichever s derives from. */
static ClassId kind_of(VM *vm, const Set *s)
{
    return class_of_object(vm, &s->head)->id;
}

Set *set_alike(VM *vm, Set *s)
{
    return set_from(vm, kind_of(vm, s), from_object(s));
}

typedef struct Pair {
    Set *a, *b;
} Pair;

/* What is done with an item, whose hash is known. */
typedef struct Deed {
    SetDeed fn;
    void *arg;
} Deed;

static bool discard_item(VM *vm, Value item, int64_t hash, void *arg)
{
    return set_discard_hash(vm, arg, item, hash) >= 0;
}

/* Into b what is in a too. */
static bool keep_common(VM *vm, Value item, int64_t hash, void *arg)
{
    Pair *p = arg;
    int found = set_contains_hash(vm, p->a, item, hash);
    return found == 1 ? set_add_hash(vm, p->b, item, hash) : found == 0;
}

static bool hash_and_do(VM *vm, Value item, void *arg)
{
    const Deed *deed = arg;
    int64_t hash;
    return value_hash(vm, item, &hash) && deed->fn(vm, item, hash, deed->arg);
}

bool set_each(VM *vm, Value v, SetDeed fn, void *arg)
{
    if (!is_set(vm, v)) {
        Deed deed = {fn, arg};
        return value_each(vm, v, hash_and_do, &deed);
    }
    Set *s = as_set(v);
    uint32_t pos = 0;
    Value item;
    bool ok = true;
    while (ok && set_next(s, &pos, &item)) {
        incref(item);
        ok = fn(vm, item, s->table[pos - 1].hash, arg);
        decref(vm, item);
    }
    return ok;
}

Set *set_intersect(VM *vm, Set *s, Value other)
{
    if (other == from_object(s))
        return set_alike(vm, s);
    Set *result = set_new(vm, kind_of(vm, s));
    if (result == NULL)
        return NULL;
    Pair p = {s, result};
    Value walked = other;
    if (is_set(vm, other) && as_set(other)->count > s->count) {
        walked = from_object(s);
        p.a = as_set(other);
    }
    if (!set_each(vm, walked, keep_common, &p)) {
        release(vm, result);
        return NULL;
    }
    return result;
}

bool set_subtract(VM *vm, Set *s, Value other)
{
    if (other == from_object(s)) {
        set_clear(vm, s);
        return true;
    }
    Value common = UNBOUND;
    if (is_set(vm, other) && as_set(other)->count >> 3 > s->count) {
        Set *both = set_intersect(vm, s, other);
        if (both == NULL)
            return false;
        common = from_object(both);
        other = common;
    }
    bool ok = set_each(vm, other, discard_item, s) && set_tidy(vm, s);
    decref(vm, common);
    return ok;
}

/* Into b what is not in the set a. */
static bool keep_others(VM *vm, Value item, int64_t hash, void *arg)
{
    Pair *p = arg;
    int found = set_contains_hash(vm, p->a, item, hash);
    return found == 0 ? set_add_hash(vm, p->b, item, hash) : found == 1;
}

typedef struct DictPair {
    Dict *dict;
    Set *set;
} DictPair;

static bool keep_nonkeys(VM *vm, Value item, int64_t hash, void *arg)
{
    DictPair *p = arg;
    Value v = dict_find_hash(vm, p->dict, item, hash);
    return v == UNBOUND ? set_add_hash(vm, p->set, item, hash) : v != ERROR;
}

Set *set_minus(VM *vm, Set *s, Value other)
{
    bool set = is_set(vm, other), dict = is_exact(other, C_dict);
    size_t size = set    ? as_set(other)->count
                  : dict ? as_dict(other)->count
                         : 0;
    bool copy = (!set && !dict) || s->count >> 2 > size;
    Set *result = copy ? set_alike(vm, s) : set_new(vm, kind_of(vm, s));
    if (result == NULL)
        return NULL;
    bool ok;
    if (copy) {
        ok = set_subtract(vm, result, other);
    } else if (set) {
        Pair p = {as_set(other), result};
        ok = set_each(vm, from_object(s), keep_others, &p);
    } else {
        DictPair p = {as_dict(other), result};
        ok = set_each(vm, from_object(s), keep_nonkeys, &p);
    }
    if (!ok) {
        release(vm, result);
        return NULL;
    }
    return result;
}

static bool toggle_item(VM *vm, Value item, int64_t hash, void *arg)
{
    int found = set_discard_hash(vm, arg, item, hash);
    return found == 0 ? set_add_hash(vm, arg, item, hash) : found == 1;
}

bool set_toggle(VM *vm, Set *s, Value other)
{
    if (other == from_object(s)) {
        set_clear(vm, s);
        return true;
    }
    if (is_set(vm, other))
        return set_each(vm, other, toggle_item, s);
    Set *items = set_from(vm, C_set, other); /* repeated ones count once */
    if (items == NULL)
        return false;
    bool ok = set_each(vm, from_object(items), toggle_item, s);
    release(vm, items);
    return ok;
}

Set *set_either(VM *vm, Set *s, Value other)
{
    Set *result = set_from(vm, kind_of(vm, s), other);
    if (result != NULL && !set_toggle(vm, result, from_object(s))) {
        release(vm, result);
        return NULL;
    }
    return result;
}

Set *set_union_with(VM *vm, Set *s, Value other)
{
    Set *result = set_alike(vm, s);
    if (result != NULL && !set_update(vm, result, other)) {
        release(vm, result);
        return NULL;
    }
    return result;
}

bool set_replace_items(VM *vm, Set *s, Set *result)
{
    if (result == NULL)
        return false;
    Set old = *s;
    s->count = result->count;
    s->fill = result->fill;
    s->mask = result->mask;
    s->table = result->table;
    s->changes++;
    result->count = old.count;
    result->fill = old.fill;
    result->mask = old.mask;
    result->table = old.table;
    release(vm, result);
    return true;
}

int set_within(VM *vm, Set *a, Set *b)
{
    if (a->count > b->count)
        return 0;
    uint32_t pos = 0;
    Value item;
    while (set_next(a, &pos, &item)) {
        int64_t hash = a->table[pos - 1].hash;
        incref(item);
        int found = set_contains_hash(vm, b, item, hash);
        decref(vm, item);
        if (found != 1)
            return found;
    }
    return 1;
}

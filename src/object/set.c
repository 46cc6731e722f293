/* set.c: the hash table of set and frozenset.
 *
 * An open table of (key, hash), power-of-two size, 8 at least, never more
 * than 3/5 full.  The order of probing and the moments and sizes of growth
 * are CPython's, so that sets of ints come out in the same order: ten
 * neighbouring slots (one where they would pass the end), then another place
 * by perturbation with 5 bits of the hash.  A deleted item leaves SET_DUMMY
 * with hash -1, which no item has; dummies go when the table is rebuilt.
 *
 * Comparing can run code of the language that changes the set: probe()
 * notices and starts again.
 */
#include "object/dict.h"

#include "object/error.h"
#include "object/keys.h"

enum {
    MIN_SLOTS = 8,
    NEIGHBOURS = 9,
    PERTURB_SHIFT = 5,
    BIG = 50000, /* items: from there on growth is by 2, not by 4 */
};

static const size_t MAX_SLOTS = (size_t)1 << 31;

/* --- the table ----------------------------------------------------------- */

static SetEntry *new_table(VM *vm, size_t slots)
{
    if (slots > MAX_SLOTS) {
        raise_memory(vm);
        return NULL;
    }
    SetEntry *table = mem_alloc(vm, slots * sizeof(SetEntry));
    if (table != NULL)
        for (size_t i = 0; i < slots; i++)
            table[i] = (SetEntry){SET_EMPTY, 0};
    return table;
}

static void free_table(VM *vm, SetEntry *table)
{
    if (table != NULL)
        heap_free(&vm->heap, table);
}

static inline bool is_live(const SetEntry *e)
{
    return e->key != SET_EMPTY && e->key != SET_DUMMY;
}

/* Walk the slots in which a hash may be: sets e to each in turn. */
typedef struct Probe {
    uint64_t perturb;
    size_t i, left;
} Probe;

static inline size_t neighbours(size_t i, size_t mask)
{
    return i + NEIGHBOURS <= mask ? NEIGHBOURS : 0;
}

static inline Probe probe_start(int64_t hash, size_t mask)
{
    size_t i = (size_t)hash & mask;
    return (Probe){(uint64_t)hash, i, neighbours(i, mask)};
}

/* base: the first slot of the group, kept by the caller. */
static inline void probe_next(Probe *p, size_t *base, size_t mask)
{
    if (p->left > 0) {
        p->left--;
        p->i++;
        return;
    }
    p->perturb >>= PERTURB_SHIFT;
    *base = p->i = (*base * 5 + 1 + (size_t)p->perturb) & mask;
    p->left = neighbours(p->i, mask);
}

/* Into a table without this key and without dummies. */
static void put_clean(SetEntry *table, size_t mask, Value key, int64_t hash)
{
    Probe p = probe_start(hash, mask);
    size_t base = p.i;
    while (table[p.i].key != SET_EMPTY)
        probe_next(&p, &base, mask);
    table[p.i] = (SetEntry){key, hash};
}

/* A new table of more than min_used slots with the live items. */
bool set_resize(VM *vm, Set *s, size_t min_used)
{
    size_t slots = MIN_SLOTS;
    while (slots <= min_used)
        slots <<= 1;
    SetEntry *table = new_table(vm, slots);
    if (table == NULL)
        return false;
    for (size_t i = 0; s->table != NULL && i <= s->mask; i++)
        if (is_live(&s->table[i]))
            put_clean(table, slots - 1, s->table[i].key, s->table[i].hash);
    free_table(vm, s->table);
    s->table = table;
    s->mask = (uint32_t)(slots - 1);
    s->fill = s->count;
    s->changes++;
    return true;
}

static bool grow(VM *vm, Set *s)
{
    return set_resize(vm, s, (size_t)s->count * (s->count > BIG ? 2 : 4));
}

bool set_tidy(VM *vm, Set *s)
{
    return s->fill - s->count <= s->mask / 4 || grow(vm, s);
}

/* --- probing ------------------------------------------------------------- */

/* Is key the item of slot i, whose hash is the same?  1, 0, -1; 2: the table
 * changed meanwhile. */
static int compare_keys(VM *vm, Set *s, size_t i, Value key)
{
    Value k = s->table[i].key;
    int at_once = key_equal_at_once(k, key);
    if (likely(at_once >= 0))
        return at_once;
    uint32_t changes = s->changes;
    incref(k);
    int equal = value_equal(vm, k, key);
    bool same = s->changes == changes && s->table != NULL &&
                s->table[i].key == k;
    decref(vm, k);
    return equal < 0 ? -1 : same ? equal : 2;
}

/* What the first slot says, where most items are: probe()'s answer, or 2. */
static inline int look_home(const Set *s, Value key, int64_t hash,
                            size_t *slot)
{
    if (unlikely(s->table == NULL))
        return 2;
    *slot = (size_t)hash & s->mask;
    Value there = s->table[*slot].key;
    return there == SET_EMPTY ? 0 : there == key ? 1 : 2;
}

/* The slot of key: 1; none, and *slot is where it would go (over the last
 * dummy on the way, as in CPython): 0; failed: -1. */
static int probe(VM *vm, Set *s, Value key, int64_t hash, size_t *slot)
{
restart:
    if (s->table == NULL)
        return 0;
    Probe p = probe_start(hash, s->mask);
    size_t base = p.i, dummy = SIZE_MAX;
    for (;;) {
        const SetEntry *e = &s->table[p.i];
        if (e->key == SET_EMPTY) {
            *slot = dummy != SIZE_MAX ? dummy : p.i;
            return 0;
        }
        if (e->key == SET_DUMMY) {
            dummy = p.i;
        } else if (e->hash == hash) {
            int equal = compare_keys(vm, s, p.i, key);
            if (equal == 2)
                goto restart;
            if (equal != 0) {
                *slot = p.i;
                return equal;
            }
        }
        probe_next(&p, &base, s->mask);
    }
}

/* --- the interface ------------------------------------------------------- */

Set *set_new(VM *vm, ClassId id)
{
    Set *s = object_new(vm, id, sizeof(Set));
    if (s == NULL)
        return NULL;
    s->count = s->fill = s->mask = s->finger = s->changes = 0;
    s->table = NULL;
    s->hash = 0;
    s->weakrefs = 0;
    return s;
}

bool set_add_hash(VM *vm, Set *s, Value item, int64_t hash)
{
    size_t slot;
    if (s->table == NULL && !set_resize(vm, s, 0))
        return false;
    int found = look_home(s, item, hash, &slot);
    if (found == 2)
        found = probe(vm, s, item, hash, &slot);
    if (found != 0)
        return found == 1;
    if (s->table == NULL) { /* cleared while comparing */
        if (!set_resize(vm, s, 0))
            return false;
        slot = (size_t)hash & s->mask;
    }
    bool reused = s->table[slot].key == SET_DUMMY;
    s->table[slot] = (SetEntry){incref(item), hash};
    if (reused) {
        s->count++;
        return true;
    }
    s->fill++;
    s->count++;
    if ((size_t)s->fill * 5 < (size_t)s->mask * 3)
        return true;
    return grow(vm, s);
}

bool set_add(VM *vm, Set *s, Value item)
{
    int64_t hash;
    return key_hash(vm, item, &hash) && set_add_hash(vm, s, item, hash);
}

int set_contains_hash(VM *vm, Set *s, Value item, int64_t hash)
{
    size_t slot;
    int found = look_home(s, item, hash, &slot);
    return found < 2 ? found : probe(vm, s, item, hash, &slot);
}

int set_contains(VM *vm, Set *s, Value item)
{
    int64_t hash;
    return key_hash(vm, item, &hash) ? set_contains_hash(vm, s, item, hash)
                                     : -1;
}

int set_discard_hash(VM *vm, Set *s, Value item, int64_t hash)
{
    size_t slot;
    int found = probe(vm, s, item, hash, &slot);
    if (found == 1) {
        Value gone = s->table[slot].key;
        s->table[slot] = (SetEntry){SET_DUMMY, -1};
        s->count--;
        decref(vm, gone);
    }
    return found;
}

int set_discard(VM *vm, Set *s, Value item)
{
    int64_t hash;
    return key_hash(vm, item, &hash) ? set_discard_hash(vm, s, item, hash)
                                     : -1;
}

void set_clear(VM *vm, Set *s)
{
    SetEntry *table = s->table;
    uint32_t left = s->count;
    s->table = NULL;
    s->count = s->fill = s->mask = s->finger = 0;
    s->changes++;
    for (const SetEntry *e = table; left > 0; e++)
        if (is_live(e)) {
            left--;
            decref(vm, e->key);
        }
    free_table(vm, table);
}

/* Room for more items, as CPython makes it before it merges. */
static bool make_room(VM *vm, Set *s, size_t more)
{
    size_t mask = s->table != NULL ? s->mask : MIN_SLOTS - 1;
    if ((s->fill + more) * 5 < mask * 3)
        return true;
    return set_resize(vm, s, (s->count + more) * 2);
}

/* Into a set without items: the items of other as they stand. */
static bool copy_items(VM *vm, Set *s, const Set *other)
{
    if (s->table == NULL && !set_resize(vm, s, 0))
        return false;
    bool alike = s->mask == other->mask && other->fill == other->count;
    for (size_t i = 0; i <= other->mask; i++) {
        const SetEntry *e = &other->table[i];
        if (!is_live(e))
            continue;
        if (alike)
            s->table[i] = *e;
        else
            put_clean(s->table, s->mask, e->key, e->hash);
        incref(e->key);
    }
    s->fill = s->count = other->count;
    return true;
}

static bool merge_set(VM *vm, Set *s, Set *other)
{
    if (s == other || other->count == 0)
        return true;
    if (!make_room(vm, s, other->count))
        return false;
    if (s->fill == 0)
        return copy_items(vm, s, other);
    uint32_t pos = 0;
    Value item;
    while (set_next(other, &pos, &item)) {
        int64_t hash = other->table[pos - 1].hash;
        incref(item);
        bool ok = set_add_hash(vm, s, item, hash);
        decref(vm, item);
        if (!ok)
            return false;
    }
    return true;
}

static bool merge_dict(VM *vm, Set *s, Dict *d)
{
    uint32_t pos = 0;
    Value key, value;
    if (!make_room(vm, s, d->count))
        return false;
    while (dict_next(d, &pos, &key, &value)) {
        incref(key);
        bool ok = d->hashes ? set_add_hash(vm, s, key, d->hashes[pos - 1])
                            : set_add(vm, s, key);
        decref(vm, key);
        if (!ok)
            return false;
    }
    return true;
}

static bool add_item(VM *vm, Value item, void *arg)
{
    return set_add(vm, arg, item);
}

bool set_update(VM *vm, Set *s, Value iterable)
{
    if (is_set(vm, iterable))
        return merge_set(vm, s, as_set(iterable));
    if (is_exact(iterable, C_dict))
        return merge_dict(vm, s, as_dict(iterable));
    return value_each(vm, iterable, add_item, s);
}

Set *set_from(VM *vm, ClassId id, Value iterable)
{
    Set *s = set_new(vm, id);
    if (s != NULL && !set_update(vm, s, iterable)) {
        release(vm, s);
        return NULL;
    }
    return s;
}

/* --- hashing ------------------------------------------------------------- */

static uint64_t shuffle(uint64_t h)
{
    return ((h ^ UINT64_C(89869747)) ^ (h << 16)) * UINT64_C(3644798167);
}

/* CPython's: the exclusive or of all shuffled hashes, which does not depend
 * on the order, then dispersed. */
int64_t frozenset_hash(Set *s)
{
    if (s->hash != 0)
        return s->hash;
    uint64_t h = 0;
    for (size_t i = 0; s->table != NULL && i <= s->mask; i++)
        if (is_live(&s->table[i]))
            h ^= shuffle((uint64_t)s->table[i].hash);
    h ^= ((uint64_t)s->count + 1) * UINT64_C(1927868237);
    h ^= (h >> 11) ^ (h >> 25);
    h = h * 69069 + UINT64_C(907133923);
    s->hash = h == UINT64_MAX ? 590923713 : (int64_t)h;
    return s->hash;
}

/* --- the iterator -------------------------------------------------------- */

Value set_iterator_new(VM *vm, Set *s)
{
    SetIter *it = object_new(vm, C_set_iterator, sizeof(SetIter));
    if (it == NULL)
        return ERROR;
    it->set = retain(s);
    it->pos = it->failed = 0;
    it->count = it->left = s->count;
    return from_object(it);
}

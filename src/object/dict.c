/* dict.c: the insertion-ordered hash table.
 *
 * Entries stand in an array in order of insertion; an index table of
 * power-of-two size, at most two thirds full, says where.  A slot of the index
 * holds EMPTY, DELETED or the number of an entry plus FIRST, in 1, 2 or 4
 * bytes.  Entries, hashes and index share one block.  Slots are probed in
 * CPython's order (i*5 + 1 + perturb), from a start that folds the upper bits
 * of the hash in, so that keys which differ only there do not collide.
 *
 * A dict has no table until there is a key to be put in, which says of which
 * kind it must be; index_mask tells how large it is to be.
 *
 * Deleting leaves a hole in the array and DELETED in the index.  Neither is
 * used again: each insertion takes one of d->usable, and when none is left
 * the table is rebuilt without holes at a size fit for what is alive.  So
 * probing always meets an EMPTY slot, and the work is linear in all.
 *
 * Comparing keys can run code of the language, which can change the dict:
 * probe() notices and starts again.  All else here keeps the table whole
 * before it lets go of a reference.
 */
#include "object/dict.h"

#include "object/error.h"
#include "object/keys.h"

enum {
    EMPTY = 0,
    DELETED = 1,
    FIRST = 2,
    MIN_SLOTS = 8,
    PERTURB_SHIFT = 5,
};

static const uint64_t MAX_SLOTS = (uint64_t)1 << 31;

/* --- the block ----------------------------------------------------------- */

static uint32_t capacity_of(uint64_t slots)
{
    return (uint32_t)(slots * 2 / 3);
}

static uint8_t width_of(uint64_t slots)
{
    return slots <= 256 ? 1 : slots <= 65536 ? 2 : 4;
}

static size_t block_size(uint64_t slots, bool general)
{
    return capacity_of(slots) * (size_t)(general ? 24 : 16) +
           slots * width_of(slots);
}

static size_t block_size_of(const Dict *d)
{
    return block_size((uint64_t)d->index_mask + 1, d->hashes != NULL);
}

static inline uint32_t index_at(const Dict *d, uint32_t i)
{
    if (d->index_width == 1)
        return ((const uint8_t *)d->index)[i];
    if (d->index_width == 2)
        return ((const uint16_t *)d->index)[i];
    return ((const uint32_t *)d->index)[i];
}

static inline void index_put(Dict *d, uint32_t i, uint32_t n)
{
    if (d->index_width == 1)
        ((uint8_t *)d->index)[i] = (uint8_t)n;
    else if (d->index_width == 2)
        ((uint16_t *)d->index)[i] = (uint16_t)n;
    else
        ((uint32_t *)d->index)[i] = n;
}

static void make_empty(Dict *d)
{
    d->count = d->used = d->capacity = 0;
    d->watch = DICT_UNWATCHED;
    d->entries = NULL;
    d->hashes = NULL;
    d->index = NULL;
    d->index_mask = 0;
    d->usable = 0;
    d->index_width = 1;
}

/* Give d an empty table; the old one must be dealt with by the caller, who
 * keeps a copy of *d. */
static bool new_table(VM *vm, Dict *d, uint64_t slots, bool general)
{
    if (slots > MAX_SLOTS) {
        raise_memory(vm);
        return false;
    }
    char *block = mem_alloc(vm, block_size(slots, general));
    if (block == NULL)
        return false;
    d->capacity = d->usable = capacity_of(slots);
    d->entries = (DictEntry *)block;
    block += d->capacity * sizeof(DictEntry);
    d->hashes = NULL;
    if (general) {
        d->hashes = (int64_t *)block;
        block += d->capacity * sizeof(int64_t);
    }
    d->index = block;
    d->index_mask = (uint32_t)(slots - 1);
    d->index_width = width_of(slots);
    memset(d->index, 0, slots * d->index_width);
    d->used = 0;
    d->watch = DICT_UNWATCHED;
    return true;
}

static uint64_t slots_at_least(uint64_t n)
{
    uint64_t slots = MIN_SLOTS;
    while (slots < n)
        slots <<= 1;
    return slots;
}

/* Slots so that this many entries fit. */
static uint64_t slots_for(uint64_t entries)
{
    return slots_at_least((entries * 3 + 1) / 2);
}

/* --- probing ------------------------------------------------------------- */

static inline uint32_t first_slot(uint64_t hash, uint32_t mask)
{
    return (uint32_t)(hash ^ hash >> 16 ^ hash >> 32) & mask;
}

#define NEXT_SLOT(i, perturb, mask)                                            \
    ((perturb) >>= PERTURB_SHIFT,                                              \
     (i) = ((i) * 5 + 1 + (uint32_t)(perturb)) & (mask))

static inline int64_t hash_at(const Dict *d, uint32_t e)
{
    return d->hashes != NULL ? d->hashes[e]
                             : (int64_t)as_str(d->entries[e].key)->hash;
}

/* Where an entry that is not in the table yet can be put. */
static uint32_t free_slot(const Dict *d, int64_t hash)
{
    uint64_t perturb = (uint64_t)hash;
    uint32_t i = first_slot(perturb, d->index_mask);
    while (index_at(d, i) != EMPTY)
        NEXT_SLOT(i, perturb, d->index_mask);
    return i;
}

/* The slot that holds entry e. */
static uint32_t slot_of(const Dict *d, uint32_t e)
{
    uint64_t perturb = (uint64_t)hash_at(d, e);
    uint32_t i = first_slot(perturb, d->index_mask);
    while (index_at(d, i) != e + FIRST)
        NEXT_SLOT(i, perturb, d->index_mask);
    return i;
}

/* The same text?  Of exact strs of the same hash, which mostly have it. */
static inline bool same_text(const Str *a, const Str *b)
{
    return a->size == b->size && (a->flags & b->flags & STR_INTERNED) == 0 &&
           str_same_words(a->data, b->data, a->size);
}

/* The entry of a str in a dict of nothing but exact strs; -1: none, and *slot
 * is free for it. */
static __attribute__((noinline)) ptrdiff_t
probe_str(const Dict *d, const Str *key, uint32_t hash, uint32_t *slot)
{
    if (unlikely(d->index == NULL))
        return -1;
    uint64_t perturb = hash;
    uint32_t mask = d->index_mask, i = first_slot(perturb, mask);
    for (;;) {
        uint32_t n = index_at(d, i);
        if (likely(n >= FIRST)) {
            Value k = d->entries[n - FIRST].key;
            if (likely(k == from_object(key)) ||
                (as_str(k)->hash == hash && same_text(as_str(k), key))) {
                *slot = i;
                return n - FIRST;
            }
        } else if (n == EMPTY) {
            *slot = i;
            return -1;
        }
        NEXT_SLOT(i, perturb, mask);
    }
}

/* Does key equal the key of entry e, whose hash is the same?  1, 0, -1;
 * 2: the table changed meanwhile, and nothing is known. */
static int compare_keys(VM *vm, Dict *d, uint32_t e, Value key)
{
    Value k = d->entries[e].key;
    int at_once = key_equal_at_once(k, key);
    if (likely(at_once >= 0))
        return at_once;
    uint16_t moves = d->moves;
    incref(k);
    int equal = value_equal(vm, k, key);
    bool same = d->moves == moves && e < d->used && d->entries[e].key == k;
    decref(vm, k);
    return equal < 0 ? -1 : same ? equal : 2;
}

/* The entry of any key; -1: none, and *slot is free for it; -2: failed. */
static ptrdiff_t probe(VM *vm, Dict *d, Value key, int64_t hash,
                       uint32_t *slot)
{
restart:
    if (d->index == NULL)
        return -1;
    if (d->hashes == NULL && is_exact(key, C_str))
        return probe_str(d, as_str(key), (uint32_t)hash, slot);
    uint64_t perturb = (uint64_t)hash;
    uint32_t i = first_slot(perturb, d->index_mask);
    for (;;) {
        uint32_t n = index_at(d, i);
        if (n == EMPTY) {
            *slot = i;
            return -1;
        }
        if (n != DELETED) {
            uint32_t e = n - FIRST;
            Value k = d->entries[e].key;
            int equal = k == key;
            if (!equal && !is_both_int(k, key) && hash_at(d, e) == hash)
                equal = compare_keys(vm, d, e, key);
            if (equal == 1) {
                *slot = i;
                return e;
            }
            if (unlikely(equal != 0)) {
                if (equal < 0)
                    return -2;
                goto restart;
            }
        }
        NEXT_SLOT(i, perturb, d->index_mask);
    }
}

/* What probe gives.  Mostly the first slot decides: it is free, or has this
 * very key. */
static inline ptrdiff_t locate(VM *vm, Dict *d, Value key, int64_t hash,
                               uint32_t *slot)
{
    if (unlikely(d->index == NULL))
        return -1;
    uint32_t i = first_slot((uint64_t)hash, d->index_mask);
    ptrdiff_t n = index_at(d, i);
    *slot = i;
    if (n == EMPTY)
        return -1;
    if (n >= FIRST && d->entries[n - FIRST].key == key)
        return n - FIRST;
    if (d->hashes == NULL && is_exact(key, C_str))
        return probe_str(d, as_str(key), (uint32_t)hash, slot);
    return probe(vm, d, key, hash, slot);
}

/* --- changing ------------------------------------------------------------ */

/* Move the live entries to a new table of so many slots, with a gap before
 * the first: see first_live. */
static bool rebuild_with_gap(VM *vm, Dict *d, uint64_t slots, bool general,
                             uint32_t gap)
{
    Dict old = *d;
    if (!new_table(vm, d, slots, general))
        return false;
    DictEntry *to = d->entries + gap;
    for (uint32_t e = 0; e < gap; e++)
        d->entries[e].key = d->entries[e].value = UNBOUND;
    if (gap > 0)
        d->entries[0].value = from_small(gap);
    for (uint32_t e = 0; e < old.used; e++) {
        if (old.entries[e].key == UNBOUND)
            continue;
        uint32_t at = (uint32_t)(to - d->entries);
        int64_t hash = hash_at(&old, e);
        *to++ = old.entries[e];
        if (general)
            d->hashes[at] = hash;
        index_put(d, free_slot(d, hash), at + FIRST);
    }
    d->used = gap + d->count;
    d->usable = d->capacity - d->used;
    d->moves++;
    if (old.entries != NULL)
        mem_free(vm, old.entries, block_size_of(&old));
    return true;
}

static bool rebuild(VM *vm, Dict *d, uint64_t slots, bool general)
{
    return rebuild_with_gap(vm, d, slots, general, 0);
}

/* For a dict that never had one; slots is at least 1. */
static bool first_table(VM *vm, Dict *d, uint64_t slots, bool general)
{
    if (slots < MIN_SLOTS)
        slots = MIN_SLOTS;
    d->moves++;
    return new_table(vm, d, slots, general);
}

/* A key that is known to be absent, into the slot that probe gave. */
static bool insert(VM *vm, Dict *d, Value key, int64_t hash, uint32_t slot,
                   Value value)
{
    bool general = d->hashes != NULL || !is_exact(key, C_str);
    if (unlikely(d->usable == 0 || general != (d->hashes != NULL))) {
        uint64_t slots = (uint64_t)d->index_mask + 1;
        if (d->entries != NULL && d->usable == 0)
            slots = slots_at_least((uint64_t)d->count * 3);
        if (!(d->entries == NULL ? first_table(vm, d, slots, general)
                                 : rebuild(vm, d, slots, general)))
            return false;
        slot = free_slot(d, hash);
    }
    uint32_t e = d->used++;
    d->entries[e].key = incref(key);
    d->entries[e].value = incref(value);
    if (d->hashes != NULL)
        d->hashes[e] = hash;
    index_put(d, slot, e + FIRST);
    d->usable--;
    d->count++;
    d->changes++;
    d->watch = DICT_UNWATCHED;
    return true;
}

/* Take entry e out of the table; its key and value are the caller's now. */
static DictEntry take_out(Dict *d, uint32_t e, uint32_t slot)
{
    DictEntry gone = d->entries[e];
    index_put(d, slot, DELETED);
    d->entries[e].key = d->entries[e].value = UNBOUND;
    d->count--;
    d->changes++;
    d->watch = DICT_UNWATCHED;
    return gone;
}

/* --- the interface ------------------------------------------------------- */

Dict *dict_new(VM *vm)
{
    Dict *d = object_new(vm, C_dict, sizeof(Dict));
    if (d == NULL)
        return NULL;
    make_empty(d);
    d->changes = 0;
    d->moves = 0;
    return d;
}

Dict *dict_new_sized(VM *vm, size_t expected)
{
    Dict *d = dict_new(vm);
    if (d != NULL && expected > 0 && expected < MAX_SLOTS)
        d->index_mask = (uint32_t)slots_for(expected) - 1;
    return d;
}

static inline Value find(VM *vm, Dict *d, Value key, int64_t hash)
{
    uint32_t slot;
    ptrdiff_t e = locate(vm, d, key, hash, &slot);
    if (e < 0)
        return e == -1 ? UNBOUND : ERROR;
    return d->entries[e].value;
}

Value dict_find_hash(VM *vm, Dict *d, Value key, int64_t hash)
{
    return find(vm, d, key, hash);
}

static __attribute__((noinline)) Value find_key(VM *vm, Dict *d, Value key)
{
    int64_t hash;
    if (!key_hash(vm, key, &hash))
        return ERROR;
    if (d->hashes != NULL || !is_exact(key, C_str))
        return find(vm, d, key, hash);
    uint32_t slot;
    ptrdiff_t e = probe_str(d, as_str(key), (uint32_t)hash, &slot);
    return e < 0 ? UNBOUND : d->entries[e].value;
}

/* What mostly happens, and needs no call: the hash is at hand, and the first
 * slot decides. */
Value dict_find(VM *vm, Dict *d, Value key)
{
    int64_t hash;
    if (likely(key_hash_at_hand(key, &hash) && d->index != NULL)) {
        uint32_t i = first_slot((uint64_t)hash, d->index_mask);
        uint32_t n = index_at(d, i);
        if (n == EMPTY)
            return UNBOUND;
        if (n >= FIRST && d->entries[n - FIRST].key == key)
            return d->entries[n - FIRST].value;
    }
    return find_key(vm, d, key);
}

/* In a dict that holds other keys too; of these only those of a subclass of
 * str that compares as str does are asked, and by their text. */
static COLD ptrdiff_t find_text(VM *vm, const Dict *d, const Str *key,
                                uint32_t hash)
{
    if (d->index == NULL)
        return -1;
    uint64_t perturb = hash;
    uint32_t i = first_slot(perturb, d->index_mask), n;
    while ((n = index_at(d, i)) != EMPTY) {
        if (n != DELETED && hash_at(d, n - FIRST) == (int64_t)hash) {
            Value k = d->entries[n - FIRST].key;
            if (is_str(vm, k) && str_eq(as_str(k), key) &&
                class_of(vm, k)->special[SP_EQ] ==
                    vm->classes[C_str]->special[SP_EQ])
                return n - FIRST;
        }
        NEXT_SLOT(i, perturb, d->index_mask);
    }
    return -1;
}

ptrdiff_t dict_entry_of(VM *vm, Dict *d, Str *key)
{
    uint32_t slot, hash = str_hash(vm, key);
    if (likely(d->hashes == NULL))
        return probe_str(d, key, hash, &slot);
    return find_text(vm, d, key, hash);
}

Value dict_find_str(VM *vm, Dict *d, Str *key)
{
    ptrdiff_t e = dict_entry_of(vm, d, key);
    return e < 0 ? UNBOUND : d->entries[e].value;
}

bool dict_set_hash(VM *vm, Dict *d, Value key, int64_t hash, Value value)
{
    uint32_t slot = 0;
    ptrdiff_t e = locate(vm, d, key, hash, &slot);
    if (e >= 0) {
        value_set(vm, &d->entries[e].value, incref(value));
        return true;
    }
    return e == -1 && insert(vm, d, key, hash, slot, value);
}

bool dict_set(VM *vm, Dict *d, Value key, Value value)
{
    int64_t hash;
    return key_hash(vm, key, &hash) &&
           dict_set_hash(vm, d, key, hash, value);
}

bool dict_set_str(VM *vm, Dict *d, Str *key, Value value)
{
    return dict_set_hash(vm, d, from_object(key), str_hash(vm, key), value);
}

static int take_hash(VM *vm, Dict *d, Value key, int64_t hash,
                     DictEntry *gone)
{
    uint32_t slot;
    ptrdiff_t e = locate(vm, d, key, hash, &slot);
    if (e < 0)
        return e == -1 ? 0 : -1;
    *gone = take_out(d, (uint32_t)e, slot);
    return 1;
}

/* Take the entry of key out.  1, 0, -1. */
static inline int take_key(VM *vm, Dict *d, Value key, DictEntry *gone)
{
    int64_t hash;
    return key_hash(vm, key, &hash) ? take_hash(vm, d, key, hash, gone) : -1;
}

int dict_del_hash(VM *vm, Dict *d, Value key, int64_t hash)
{
    DictEntry gone;
    int found = take_hash(vm, d, key, hash, &gone);
    if (found == 1) {
        decref(vm, gone.key);
        decref(vm, gone.value);
    }
    return found;
}

int dict_del(VM *vm, Dict *d, Value key)
{
    DictEntry gone;
    int found = take_key(vm, d, key, &gone);
    if (found == 1) {
        decref(vm, gone.key);
        decref(vm, gone.value);
    }
    return found;
}

int dict_del_str(VM *vm, Dict *d, Str *key)
{
    return dict_del(vm, d, from_object(key));
}

Value dict_pop(VM *vm, Dict *d, Value key)
{
    DictEntry gone;
    int found = take_key(vm, d, key, &gone);
    if (found != 1)
        return found == 0 ? UNBOUND : ERROR;
    decref(vm, gone.key);
    return gone.value;
}

bool dict_pop_last(Dict *d, Value *key, Value *value)
{
    if (d->count == 0)
        return false;
    uint32_t e = d->used - 1;
    while (d->entries[e].key == UNBOUND)
        e--;
    DictEntry gone = take_out(d, e, slot_of(d, e));
    d->used = e; /* so that emptying from the end never walks holes twice */
    *key = gone.key;
    *value = gone.value;
    return true;
}

/* The first live entry of a dict that is not empty.  The value of a hole at 0
 * holds how many holes are known to follow it, so that emptying a dict from
 * its front is linear in all. */
static uint32_t first_live(Dict *d)
{
    DictEntry *entries = d->entries;
    if (entries[0].key != UNBOUND)
        return 0;
    uint32_t e = entries[0].value == UNBOUND
                     ? 1
                     : (uint32_t)as_small(entries[0].value);
    while (entries[e].key == UNBOUND)
        e++;
    entries[0].value = from_small(e);
    return e;
}

bool dict_pop_first(Dict *d, Value *key, Value *value)
{
    if (d->count == 0)
        return false;
    uint32_t e = first_live(d);
    DictEntry gone = take_out(d, e, slot_of(d, e));
    if (e > 0)
        d->entries[0].value = from_small(e);
    *key = gone.key;
    *value = gone.value;
    return true;
}

/* Give entry e, whose slot this is, the free number to. */
static void renumber(Dict *d, uint32_t e, uint32_t slot, uint32_t to)
{
    d->entries[to] = d->entries[e];
    if (d->hashes != NULL)
        d->hashes[to] = d->hashes[e];
    d->entries[e].key = d->entries[e].value = UNBOUND;
    index_put(d, slot, to + FIRST);
    d->changes++;
    d->moves++;
    d->watch = DICT_UNWATCHED;
}

static bool move_last(VM *vm, Dict *d, uint32_t e, uint32_t slot)
{
    uint32_t last = d->used - 1;
    while (d->entries[last].key == UNBOUND)
        last--;
    if (e == last)
        return true;
    if (d->usable == 0) {
        Value key = d->entries[e].key;
        if (!rebuild(vm, d, slots_at_least((uint64_t)d->count * 3),
                     d->hashes != NULL))
            return false;
        for (e = 0; d->entries[e].key != key; e++) {
        }
        slot = slot_of(d, e);
    }
    d->usable--;
    renumber(d, e, slot, d->used++);
    return true;
}

static bool move_first(VM *vm, Dict *d, uint32_t e, uint32_t slot)
{
    uint32_t first = first_live(d);
    if (e == first)
        return true;
    if (first == 0) {
        uint32_t gap = d->count / 2 + 1;
        uint64_t entries = (uint64_t)d->count * 2 + gap;
        Value key = d->entries[e].key;
        if (!rebuild_with_gap(vm, d, slots_for(entries), d->hashes != NULL,
                              gap))
            return false;
        for (e = gap; d->entries[e].key != key; e++) {
        }
        slot = slot_of(d, e);
        first = gap;
    }
    renumber(d, e, slot, first - 1);
    if (first > 1)
        d->entries[0].value = from_small(first - 1);
    return true;
}

int dict_move(VM *vm, Dict *d, Value key, bool last)
{
    int64_t hash;
    uint32_t slot;
    if (!key_hash(vm, key, &hash))
        return -1;
    ptrdiff_t e = locate(vm, d, key, hash, &slot);
    if (e < 0)
        return e == -1 ? 0 : -1;
    bool ok = last ? move_last(vm, d, (uint32_t)e, slot)
                   : move_first(vm, d, (uint32_t)e, slot);
    return ok ? 1 : -1;
}

Value dict_setdefault(VM *vm, Dict *d, Value key, Value fallback)
{
    int64_t hash;
    uint32_t slot = 0;
    if (!key_hash(vm, key, &hash))
        return ERROR;
    ptrdiff_t e = locate(vm, d, key, hash, &slot);
    if (e >= 0)
        return incref(d->entries[e].value);
    if (e != -1 || !insert(vm, d, key, hash, slot, fallback))
        return ERROR;
    return incref(fallback);
}

/* A table that nobody can find any more. */
static void free_table(VM *vm, DictEntry *entries, uint32_t used)
{
    if (entries == NULL)
        return;
    for (DictEntry *e = entries; e < entries + used; e++) {
        decref(vm, e->key); /* UNBOUND in a hole */
        decref(vm, e->value);
    }
    heap_free(&vm->heap, entries);
}

void dict_clear(VM *vm, Dict *d)
{
    DictEntry *entries = d->entries;
    uint32_t used = d->used;
    make_empty(d);
    d->changes++;
    d->moves++;
    free_table(vm, entries, used);
}

/* Make d, which is empty, a copy of other.  Holes are copied as long as they
 * are few: then it is little more than memcpy. */
static bool copy_table(VM *vm, Dict *d, const Dict *other)
{
    Dict old = *d;
    bool general = other->hashes != NULL;
    if (other->count == 0)
        return true;
    bool dense = other->count >= other->used / 3 * 2;
    uint64_t slots =
        dense ? (uint64_t)other->index_mask + 1 : slots_for(other->count);
    if (!new_table(vm, d, slots, general))
        return false;
    if (dense) {
        memcpy(d->entries, other->entries, other->used * sizeof(DictEntry));
        if (general)
            memcpy(d->hashes, other->hashes, other->used * sizeof(int64_t));
        memcpy(d->index, other->index, slots * d->index_width);
        d->used = other->used;
        d->usable = other->usable;
        d->count = other->count;
        for (uint32_t e = 0; e < d->used; e++) {
            incref(d->entries[e].key);
            incref(d->entries[e].value);
        }
    } else {
        for (uint32_t e = 0; e < other->used; e++) {
            if (other->entries[e].key == UNBOUND)
                continue;
            uint32_t at = d->used++;
            int64_t hash = hash_at(other, e);
            d->entries[at].key = incref(other->entries[e].key);
            d->entries[at].value = incref(other->entries[e].value);
            if (general)
                d->hashes[at] = hash;
            index_put(d, free_slot(d, hash), at + FIRST);
        }
        d->count = d->used;
        d->usable -= d->used;
    }
    d->changes++;
    d->moves++;
    if (old.entries != NULL)
        mem_free(vm, old.entries, block_size_of(&old));
    return true;
}

Dict *dict_copy(VM *vm, Dict *d)
{
    Dict *copy = dict_new(vm);
    if (copy != NULL && !copy_table(vm, copy, d)) {
        release(vm, copy);
        return NULL;
    }
    return copy;
}

bool dict_merge(VM *vm, Dict *d, Dict *other)
{
    if (d == other || other->count == 0)
        return true;
    if (d->count == 0)
        return copy_table(vm, d, other);
    if (d->usable < other->count) {
        uint64_t slots = slots_for((uint64_t)d->count + other->count);
        bool general = d->hashes != NULL || other->hashes != NULL;
        if (!rebuild(vm, d, slots, general))
            return false;
    }
    uint32_t pos = 0, changes = other->changes;
    Value key, value;
    while (dict_next(other, &pos, &key, &value)) {
        int64_t hash = hash_at(other, pos - 1);
        incref(key);
        incref(value);
        bool ok = dict_set_hash(vm, d, key, hash, value);
        decref(vm, key);
        decref(vm, value);
        if (!ok)
            return false;
        if (other->changes != changes) {
            raise_error(vm, C_RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

int dict_equal(VM *vm, Dict *a, Dict *b)
{
    if (a->count != b->count)
        return 0;
    uint32_t pos = 0;
    Value key, x;
    int equal = 1;
    while (equal == 1 && dict_next(a, &pos, &key, &x)) {
        int64_t hash = hash_at(a, pos - 1);
        incref(key);
        incref(x);
        Value y = dict_find_hash(vm, b, key, hash);
        if (y == UNBOUND || y == ERROR) {
            equal = y == ERROR ? -1 : 0;
        } else {
            incref(y);
            equal = value_equal(vm, x, y);
            decref(vm, y);
        }
        decref(vm, x);
        decref(vm, key);
    }
    return equal;
}

uint32_t dict_watch(VM *vm, Dict *d)
{
    if (d->watch == DICT_UNWATCHED) {
        if (++vm->next_version == DICT_UNWATCHED)
            vm->next_version = 1;
        d->watch = vm->next_version;
    }
    return d->watch;
}

/* --- what the memory manager asks ---------------------------------------- */

static void dict_fini(VM *vm, Object *o)
{
    Dict *d = (Dict *)o;
    DictEntry *entries = d->entries;
    uint32_t used = d->used;
    make_empty(d);
    free_table(vm, entries, used);
}

static void dict_traverse(Object *o, Visit visit, void *arg)
{
    uint32_t pos = 0;
    Value key, value;
    while (dict_next((Dict *)o, &pos, &key, &value)) {
        visit(key, arg);
        visit(value, arg);
    }
}

static void dict_drop(VM *vm, Object *o)
{
    dict_clear(vm, (Dict *)o);
}

static size_t dict_size(VM *vm, Object *o)
{
    (void)vm;
    Dict *d = (Dict *)o;
    size_t size = heap_size_of(o);
    return d->entries == NULL ? size : size + heap_size_of(d->entries);
}

const TypeOps dict_ops = {
    .fini = dict_fini,
    .traverse = dict_traverse,
    .clear = dict_drop,
    .size = dict_size,
};

/* dict.h: the insertion-ordered hash table, also every namespace.
 *
 * Compact form: an index table of 8, 16 or 32-bit numbers, open addressing,
 * into an array of entries in order of insertion.  While all keys are exact
 * strs the hash is not kept in the entry (the str has it): 16 bytes an entry;
 * else 24.
 *
 * watch: inline caches remember the address of a value together with the
 * watch number of the dict.  Whatever moves entries, adds or removes a key
 * sets watch to DICT_UNWATCHED; storing another value under an existing key
 * does not.
 *
 * ABSENT IS UNBOUND.  The word 0 is the int 0, a perfectly good value, so
 * what finds nothing gives UNBOUND, here and everywhere.
 */
#ifndef TENON_OBJECT_DICT_H
#define TENON_OBJECT_DICT_H

#include "object/runtime.h"

typedef struct DictEntry {
    Value key; /* UNBOUND: deleted */
    Value value;
} DictEntry; /* general dicts keep int64_t hashes in an array of its own */

/* No cache has it, and an empty one has 0. */
#define DICT_UNWATCHED UINT32_MAX

struct Dict {
    Object head;
    uint32_t count;     /* live entries */
    uint32_t used;      /* entries in the array, deleted ones included */
    uint32_t capacity;  /* of the array */
    uint32_t watch;     /* or DICT_UNWATCHED: nobody relies on the layout */
    DictEntry *entries; /* one block: entries, hashes, index */
    int64_t *hashes;    /* NULL while all keys are exact strs */
    void *index;        /* see dict.c */
    uint32_t index_mask;
    uint32_t usable;    /* insertions left before the table is rebuilt */
    uint32_t changes;   /* counts key-set changes */
    uint16_t moves;     /* counts rebuilds of the table */
    uint8_t index_width;
};
#define as_dict(v) as(Dict, v)

extern const TypeOps dict_ops; /* of class dict */
MUST_USE Dict *dict_new(VM *vm);
MUST_USE Dict *dict_new_sized(VM *vm, size_t expected);
/* find: borrowed value; UNBOUND when absent (nothing pending); ERROR when
 * hashing or comparing failed. */
Value dict_find(VM *vm, Dict *d, Value key);
/* d[key] of a dict or an instance of a subclass, __missing__ included. */
MUST_USE Value dict_item(VM *vm, Value d, Value key);
Value dict_find_hash(VM *vm, Dict *d, Value key, int64_t hash);
/* By an exact str.  No error possible: compares with exact strs only. */
Value dict_find_str(VM *vm, Dict *d, Str *key);
/* The number of the entry of an interned name, -1 when absent. */
ptrdiff_t dict_entry_of(VM *vm, Dict *d, Str *key);
/* set borrows both.  false: pending. */
MUST_USE bool dict_set(VM *vm, Dict *d, Value key, Value value);
MUST_USE bool dict_set_hash(VM *vm, Dict *d, Value key, int64_t hash,
                            Value value);
MUST_USE bool dict_set_str(VM *vm, Dict *d, Str *key, Value value);
/* 1 deleted, 0 absent (nothing pending), -1 error. */
MUST_USE int dict_del(VM *vm, Dict *d, Value key);
MUST_USE int dict_del_hash(VM *vm, Dict *d, Value key, int64_t hash);
MUST_USE int dict_del_str(VM *vm, Dict *d, Str *key);
/* Remove and hand out: owned; UNBOUND when absent; ERROR. */
MUST_USE Value dict_pop(VM *vm, Dict *d, Value key);
void dict_clear(VM *vm, Dict *d);
MUST_USE Dict *dict_copy(VM *vm, Dict *d);
/* d.update(other) for a mapping or an iterable of pairs. */
/* What the method keys of other gives: an owned list. */
MUST_USE Value mapping_keys(VM *vm, Value other, Value method);
MUST_USE bool dict_update(VM *vm, Dict *d, Value other);
/* The same with what must be a mapping: AttributeError if it has no keys(). */
MUST_USE bool dict_update_mapping(VM *vm, Dict *d, Value other);
MUST_USE bool dict_merge(VM *vm, Dict *d, Dict *other);
/* Iterate: *pos begins at 0; true while there is one; key, value borrowed. */
static inline bool dict_next(const Dict *d, uint32_t *pos, Value *key,
                             Value *value)
{
    while (*pos < d->used) {
        const DictEntry *e = &d->entries[(*pos)++];
        if (e->key != UNBOUND) {
            *key = e->key;
            *value = e->value;
            return true;
        }
    }
    return false;
}
/* The watch number (never 0), assigned when there is none yet. */
uint32_t dict_watch(VM *vm, Dict *d);
MUST_USE Value mappingproxy_new(VM *vm, Value mapping);

/* The last live entry in order of insertion, removed: owned.  0: empty. */
bool dict_pop_last(Dict *d, Value *key, Value *value);
/* The first one. */
bool dict_pop_first(Dict *d, Value *key, Value *value);
/* Make the entry of key the last one, or the first.  1, 0 absent, -1. */
MUST_USE int dict_move(VM *vm, Dict *d, Value key, bool last);
/* Have they equal values under equal keys?  1, 0, -1. */
MUST_USE int dict_equal(VM *vm, Dict *a, Dict *b);
/* The value under key, which is first set to fallback where absent: owned. */
MUST_USE Value dict_setdefault(VM *vm, Dict *d, Value key, Value fallback);
/* Are there only exact str keys? */
static inline bool dict_all_str(const Dict *d) { return d->hashes == NULL; }

/* Views and iterators over dicts: dict_views.c. */
MUST_USE Value dict_view_new(VM *vm, Dict *d, ClassId id);
/* id: C_dict_keyiterator, ..., C_dict_reverseitemiterator */
MUST_USE Value dict_iterator_new(VM *vm, Dict *d, ClassId id);
typedef struct DictView {
    Object head;
    Dict *dict;
} DictView;
typedef struct DictIter {
    Object head;
    Dict *dict;      /* NULL: at the end */
    uint32_t pos;    /* of the next entry; backwards: one past it */
    uint32_t count;  /* of the dict at the beginning */
    uint32_t left;   /* entries not yet given */
    uint32_t failed; /* the dict was seen to change: fails forever */
} DictIter;
typedef struct MappingProxy {
    Object head;
    Value mapping;
} MappingProxy;

MUST_USE bool dict_init_classes(VM *vm);       /* dict; calls the next one */
MUST_USE bool dict_views_init_classes(VM *vm); /* views, iterators, proxy */

/* --- set.c --------------------------------------------------------------- */
/* An open table of keys with their hashes, probed as CPython's is, so that
 * sets of ints are iterated in the same order.  Sequence: 10 neighbours, then
 * the next group by perturbation.  The table is never more than 3/5 full. */
#define SET_EMPTY UNBOUND
#define SET_DUMMY ERROR /* where an item was deleted; its hash is -1 */
typedef struct SetEntry {
    Value key;
    int64_t hash;
} SetEntry;
typedef struct Set {
    Object head;
    uint32_t count;   /* live items */
    uint32_t fill;    /* and dummies */
    uint32_t mask;    /* slots - 1; 0 while there is no table */
    uint32_t finger;  /* where pop looks next */
    uint32_t changes; /* counts rebuilds of the table */
    SetEntry *table;  /* NULL: empty */
    int64_t hash;     /* frozenset: cached; 0: not yet */
    Value weakrefs;   /* see weakref.h */
} Set;
#define as_set(v) as(Set, v)
MUST_USE Set *set_new(VM *vm, ClassId id); /* C_set or C_frozenset */
MUST_USE bool set_add(VM *vm, Set *s, Value item);
MUST_USE bool set_add_hash(VM *vm, Set *s, Value item, int64_t hash);
MUST_USE int set_contains(VM *vm, Set *s, Value item);
MUST_USE int set_contains_hash(VM *vm, Set *s, Value item, int64_t hash);
MUST_USE int set_discard(VM *vm, Set *s, Value item); /* 1, 0, -1 */
MUST_USE int set_discard_hash(VM *vm, Set *s, Value item, int64_t hash);
MUST_USE bool set_update(VM *vm, Set *s, Value iterable);
void set_clear(VM *vm, Set *s);
/* Remove the items of other; keep what is in just one of the two. */
MUST_USE bool set_subtract(VM *vm, Set *s, Value other);
MUST_USE bool set_toggle(VM *vm, Set *s, Value other);
/* A new set of the items that both have. */
MUST_USE Set *set_intersect(VM *vm, Set *s, Value other);
/* A copy, or what the iterable gives: of class id. */
MUST_USE Set *set_from(VM *vm, ClassId id, Value iterable);
/* Make room for this many more as set_update would. */
MUST_USE bool set_resize(VM *vm, Set *s, size_t min_used);
/* After deletions: rebuild where over a quarter of the slots are dummies. */
MUST_USE bool set_tidy(VM *vm, Set *s);
int64_t frozenset_hash(Set *s);
MUST_USE Value set_iterator_new(VM *vm, Set *s);
typedef struct SetIter {
    Object head;
    Set *set; /* NULL: at the end */
    uint32_t pos, count, left, failed;
} SetIter;
static inline bool set_next(const Set *s, uint32_t *pos, Value *item)
{
    uint32_t slots = s->table != NULL ? s->mask + 1 : 0;
    while (*pos < slots) {
        *item = s->table[(*pos)++].key;
        if (*item != SET_EMPTY && *item != SET_DUMMY)
            return true;
    }
    return false;
}
MUST_USE bool set_init_classes(VM *vm); /* set, frozenset, set_iterator */

#endif

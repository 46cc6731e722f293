/* keys.h: hash and equality of the values that most keys are, without a call.
 *
 * Of a str, a small int and a tuple of those nothing can run code of the
 * language or fail; all other values take value_hash and value_equal, which
 * give the same answers.  Used by dicts, sets and tuples.
 */
#ifndef TENON_OBJECT_KEYS_H
#define TENON_OBJECT_KEYS_H

#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

/* What value_hash gives, where it is already known; else false. */
static inline bool key_hash_at_hand(Value key, int64_t *hash)
{
    if (is_exact(key, C_str)) {
        *hash = as_str(key)->hash;
        return *hash != 0;
    }
    *hash = as_small(key);
    return is_int(key) && (uint64_t)*hash < (uint64_t)INT_MAX62;
}

/* What value_hash gives, the usual keys first. */
static inline bool key_hash(VM *vm, Value key, int64_t *hash)
{
    if (likely(key_hash_at_hand(key, hash)))
        return true;
    if (is_exact(key, C_str)) {
        *hash = str_hash_slow(vm, as_str(key));
        return true;
    }
    if (is_exact(key, C_tuple))
        return tuple_hash(vm, as_tuple(key), hash);
    return value_hash(vm, key, hash);
}

/* 1, 0; -1: only value_equal can tell. */
static inline int equal_at_once(Value a, Value b)
{
    if (a == b)
        return 1;
    if (is_both_int(a, b))
        return 0;
    if (is_exact(a, C_str))
        return is_exact(b, C_str) ? str_eq(as_str(a), as_str(b))
               : is_object(b)     ? -1
                                  : 0;
    return -1;
}

/* The same for tuples of such values too. */
static inline int key_equal_at_once(Value a, Value b)
{
    if (!is_exact(a, C_tuple) || !is_exact(b, C_tuple))
        return equal_at_once(a, b);
    size_t n = as_tuple(a)->count;
    if (n != as_tuple(b)->count)
        return 0;
    for (size_t i = 0; i < n; i++) {
        int equal = equal_at_once(as_tuple(a)->items[i], as_tuple(b)->items[i]);
        if (equal != 1)
            return equal;
    }
    return 1;
}

#endif

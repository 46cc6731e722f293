/* hash.h: hashing of bytes and words.
 *
 * Bytes are hashed by SipHash-1-3 (Aumasson, Bernstein 2012; the variant that
 * CPython and Rust use) under a key of the VM's own, so that who feeds a
 * script cannot choose keys that collide.  Words are mixed without a key:
 * where a hash only has to be spread over a table.
 */
#ifndef TENON_BASE_HASH_H
#define TENON_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

typedef struct HashKey {
    uint64_t k0, k1;
} HashKey;

/* A key spread from one seed. */
HashKey hash_key(uint64_t seed);

/* The hash of n bytes. */
uint64_t hash_bytes(HashKey key, const void *p, size_t n);

/* A bijection in which each bit of x reaches every bit (the finaliser of
 * splitmix64; Steele, Lea, Flood 2014). */
static inline uint64_t hash_mix(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

/* For a running hash over words, in order. */
static inline uint64_t hash_combine(uint64_t h, uint64_t x)
{
    return hash_mix(h * UINT64_C(0x9E3779B97F4A7C15) + x);
}

#endif

/* hash.c: SipHash-1-3, from the paper: "SipHash: a fast short-input PRF"
 * (Aumasson, Bernstein 2012), with one round per word and three at the end.
 */
#include "base/hash.h"

#include <string.h>

static inline uint64_t rotate(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static inline __attribute__((always_inline)) void sip_round(uint64_t v[4])
{
    v[0] += v[1];
    v[2] += v[3];
    v[1] = rotate(v[1], 13) ^ v[0];
    v[3] = rotate(v[3], 16) ^ v[2];
    v[0] = rotate(v[0], 32);
    v[2] += v[1];
    v[0] += v[3];
    v[1] = rotate(v[1], 17) ^ v[2];
    v[3] = rotate(v[3], 21) ^ v[0];
    v[2] = rotate(v[2], 32);
}

static uint64_t load_word(const unsigned char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static uint64_t load_half(const unsigned char *p)
{
    uint32_t half;
    memcpy(&half, p, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    half = __builtin_bswap32(half);
#endif
    return half;
}

/* The last n < 8 bytes, as if zeros followed. */
static uint64_t load_rest(const unsigned char *p, size_t n)
{
    if (n >= 4) /* the two words share 8 - n bytes */
        return load_half(p) | load_half(p + n - 4) << 8 * (n - 4);
    if (n == 0)
        return 0;
    return p[0] | (uint64_t)p[n / 2] << 8 * (n / 2) |
           (uint64_t)p[n - 1] << 8 * (n - 1);
}

static inline __attribute__((always_inline)) void absorb(uint64_t v[4],
                                                         uint64_t word)
{
    v[3] ^= word;
    sip_round(v);
    v[0] ^= word;
}

HashKey hash_key(uint64_t seed)
{
    return (HashKey){hash_mix(seed + UINT64_C(0x9E3779B97F4A7C15)),
                     hash_mix(seed + UINT64_C(0x3C6EF372FE94F82A))};
}

uint64_t hash_bytes(HashKey key, const void *p, size_t n)
{
    const unsigned char *s = p;
    uint64_t v[4] = {
        key.k0 ^ UINT64_C(0x736F6D6570736575),
        key.k1 ^ UINT64_C(0x646F72616E646F6D),
        key.k0 ^ UINT64_C(0x6C7967656E657261),
        key.k1 ^ UINT64_C(0x7465646279746573),
    };
    uint64_t last = (uint64_t)n << 56;
    for (; n >= 8; s += 8, n -= 8)
        absorb(v, load_word(s));
    absorb(v, last | load_rest(s, n));
    v[2] ^= 0xFF;
    for (int i = 0; i < 3; i++)
        sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* sha512.c: see sha512.h.
 *
 * The names are those of FIPS 180-4, section 6.4.  Its constants are computed
 * rather than stored: the first 64 bits behind the point of the cube roots of
 * the first 80 primes, and of the square roots of the first 8, found bit by
 * bit with exact integers.  Slow, and short: it makes seeds of texts.
 */
#include "base/sha512.h"

#include <stdint.h>
#include <string.h>

typedef unsigned __int128 Wide;

/* Is (whole + fraction / 2**64) ** power <= p?  whole is below 8. */
static int at_most(unsigned whole, uint64_t fraction, int power, unsigned p)
{
    Wide root = (Wide)whole << 64 | fraction; /* 67 bits */
    uint64_t low = (uint64_t)root, high = (uint64_t)(root >> 64);
    /* The square, in words of 64 bits from the lowest. */
    Wide ll = (Wide)low * low, lh = (Wide)low * high;
    Wide middle = (ll >> 64) + 2 * lh;
    uint64_t s0 = (uint64_t)ll, s1 = (uint64_t)middle;
    Wide s2 = (middle >> 64) + (Wide)high * high;
    if (power == 2)
        return s2 < p || (s2 == p && s1 == 0 && s0 == 0);
    Wide a = (Wide)s0 * low;
    Wide b = (a >> 64) + (Wide)s1 * low + (Wide)(uint64_t)((Wide)s0 * high);
    Wide c = (b >> 64) + (Wide)(uint64_t)s2 * low +
             (Wide)(uint64_t)((Wide)s1 * high) + (((Wide)s0 * high) >> 64);
    Wide d = (c >> 64) + s2 * high + (((Wide)s1 * high) >> 64);
    return d < p || (d == p && (uint64_t)c == 0 && (uint64_t)b == 0 &&
                     (uint64_t)a == 0);
}

static uint64_t root_fraction(unsigned p, int power)
{
    unsigned whole = 1;
    uint64_t fraction = 0;
    while (at_most(whole + 1, 0, power, p))
        whole++;
    for (int bit = 63; bit >= 0; bit--)
        if (at_most(whole, fraction | (uint64_t)1 << bit, power, p))
            fraction |= (uint64_t)1 << bit;
    return fraction;
}

static unsigned next_prime(unsigned p)
{
    for (;;) {
        unsigned d = 2;
        p++;
        while (d * d <= p && p % d != 0)
            d++;
        if (d * d > p)
            return p;
    }
}

static uint64_t rotr(uint64_t x, unsigned n) { return x >> n | x << (64 - n); }

static void block(uint64_t h[8], const uint64_t k[80],
                  const unsigned char *data)
{
    uint64_t w[80], v[8];
    for (int t = 0; t < 16; t++) {
        w[t] = 0;
        for (int i = 0; i < 8; i++)
            w[t] = w[t] << 8 | *data++;
    }
    for (int t = 16; t < 80; t++) {
        uint64_t x = w[t - 15], y = w[t - 2];
        w[t] = (rotr(y, 19) ^ rotr(y, 61) ^ y >> 6) + w[t - 7] +
               (rotr(x, 1) ^ rotr(x, 8) ^ x >> 7) + w[t - 16];
    }
    memcpy(v, h, sizeof v);
    for (int t = 0; t < 80; t++) {
        uint64_t a = v[0], e = v[4];
        uint64_t t1 = v[7] + (rotr(e, 14) ^ rotr(e, 18) ^ rotr(e, 41)) +
                      ((e & v[5]) ^ (~e & v[6])) + k[t] + w[t];
        uint64_t t2 = (rotr(a, 28) ^ rotr(a, 34) ^ rotr(a, 39)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += v[i];
}

void sha512(const unsigned char *data, size_t size,
            unsigned char out[SHA512_SIZE])
{
    uint64_t h[8], k[80];
    unsigned char end[256] = {0};
    unsigned p = 1;
    for (int i = 0; i < 80; i++) {
        p = next_prime(p);
        k[i] = root_fraction(p, 3);
        if (i < 8)
            h[i] = root_fraction(p, 2);
    }
    size_t whole = size / 128 * 128, rest = size - whole;
    for (size_t i = 0; i < whole; i += 128)
        block(h, k, data + i);
    if (rest)
        memcpy(end, data + whole, rest);
    end[rest] = 0x80;
    size_t total = rest < 112 ? 128 : 256;
    uint64_t bits = (uint64_t)size * 8;
    for (int i = 0; i < 8; i++)
        end[total - 1 - (size_t)i] = (unsigned char)(bits >> 8 * i);
    for (size_t i = 0; i < total; i += 128)
        block(h, k, end + i);
    for (int i = 0; i < SHA512_SIZE; i++)
        out[i] = (unsigned char)(h[i / 8] >> (56 - 8 * (i % 8)));
}

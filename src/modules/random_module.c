/* random_module.c: the module _random, the native part of stdlib/random.py.
 *
 * Its class is the generator MT19937: "Mersenne Twister" by M. Matsumoto and
 * T. Nishimura (ACM TOMACS 8, 1998), with their initialization by an array of
 * 2002 and their floats of 53 bits.  Equal seeds give CPython's numbers.
 */
#include <errno.h>
#include <stdio.h>

#include "base/sha512.h"
#include "modules/module.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

enum { N = 624, M = 397 };

typedef struct Random {
    Object head;
    uint32_t index; /* of the next word; N: all are used */
    uint32_t state[N];
} Random;
#define as_random(v) as(Random, v)

static uint32_t next_word(Random *r)
{
    uint32_t *mt = r->state;
    if (r->index >= N) {
        for (int i = 0; i < N; i++) {
            uint32_t y = (mt[i] & 0x80000000) | (mt[(i + 1) % N] & 0x7fffffff);
            mt[i] = mt[(i + M) % N] ^ y >> 1 ^ (y & 1 ? 0x9908b0df : 0);
        }
        r->index = 0;
    }
    uint32_t y = mt[r->index++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >> 18;
}

static void init_by_array(Random *r, const uint32_t *key, size_t length)
{
    uint32_t *mt = r->state;
    mt[0] = 19650218;
    for (uint32_t i = 1; i < N; i++)
        mt[i] = 1812433253u * (mt[i - 1] ^ mt[i - 1] >> 30) + i;
    uint32_t i = 1;
    size_t j = 0;
    for (size_t k = length > N ? length : N; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1664525u) + key[j] +
                (uint32_t)j;
        if (++i >= N) {
            mt[0] = mt[N - 1];
            i = 1;
        }
        if (++j >= length)
            j = 0;
    }
    for (int k = N - 1; k > 0; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1566083941u) - i;
        if (++i >= N) {
            mt[0] = mt[N - 1];
            i = 1;
        }
    }
    mt[0] = 0x80000000;
    r->index = N;
}

/* Random bytes of the system. */
static bool entropy(VM *vm, void *out, size_t size)
{
    FILE *f = fopen("/dev/urandom", "rb");
    bool ok = f && fread(out, 1, size, f) == size;
    if (!ok)
        raise_os_error(vm, f ? EIO : errno, UNBOUND);
    if (f)
        fclose(f);
    return ok;
}

/* From the magnitude of an int. */
static bool seed_int(VM *vm, Random *r, Value n)
{
    Value positive = int_abs(vm, int_value(n));
    if (positive == ERROR)
        return false;
    size_t words = (size_t)(int_bit_length(positive) + 31) / 32;
    words += words == 0;
    unsigned char *bytes = mem_alloc(vm, words * 8);
    bool ok = bytes && int_to_bytes(vm, positive, bytes, words * 4, true,
                                    false);
    if (ok) {
        uint32_t *key = (uint32_t *)(void *)(bytes + words * 4);
        for (size_t i = 0; i < words; i++)
            key[i] = bytes[4 * i] | (uint32_t)bytes[4 * i + 1] << 8 |
                     (uint32_t)bytes[4 * i + 2] << 16 |
                     (uint32_t)bytes[4 * i + 3] << 24;
        init_by_array(r, key, words);
    }
    if (bytes)
        mem_free(vm, bytes, words * 8);
    decref(vm, positive);
    return ok;
}

static NATIVE(seed_method)
{
    Random *r = as_random(args[0]);
    if (args[1] == NONE) {
        uint32_t key[N];
        if (!entropy(vm, key, sizeof key))
            return ERROR;
        init_by_array(r, key, N);
        return NONE;
    }
    if (is_integer(vm, args[1]))
        return seed_int(vm, r, args[1]) ? NONE : ERROR;
    int64_t hash;
    if (!value_hash(vm, args[1], &hash))
        return ERROR;
    Value n = int_from_uint64(vm, (uint64_t)hash);
    bool ok = n != ERROR && seed_int(vm, r, n);
    decref(vm, n);
    return ok ? NONE : ERROR;
}

static NATIVE(random_new)
{
    Random *r = (Random *)instance_new(vm, as(Class, args[0]), 0);
    if (!r)
        return ERROR;
    init_by_array(r, (const uint32_t[]){5489}, 1); /* until it is seeded */
    return from_object(r);
}

static NATIVE(random_method)
{
    Random *r = as_random(args[0]);
    uint32_t a = next_word(r) >> 5, b = next_word(r) >> 6;
    return from_float(vm, (a * 67108864.0 + b) / 9007199254740992.0);
}

static Value get_bits(VM *vm, Random *r, size_t k)
{
    if (k == 0)
        return from_small(0);
    if (k <= 32)
        return from_small(next_word(r) >> (32 - k));
    size_t size = (k - 1) / 32 * 4 + 4;
    unsigned char *bytes = mem_alloc(vm, size);
    if (!bytes)
        return ERROR;
    for (size_t i = 0; i < size; i += 4, k -= 32) {
        uint32_t word = next_word(r);
        if (k < 32)
            word >>= 32 - k;
        for (size_t j = 0; j < 4; j++)
            bytes[i + j] = (unsigned char)(word >> 8 * j);
    }
    Value v = int_from_bytes(vm, bytes, size, true, false);
    mem_free(vm, bytes, size);
    return v;
}

static NATIVE(getrandbits_method)
{
    int k;
    if (!arg_c_int(vm, args[1], &k))
        return ERROR;
    if (k < 0)
        return raise_error(vm, C_ValueError,
                           "number of bits must be non-negative");
    return get_bits(vm, as_random(args[0]), (size_t)k);
}

/* Below n, by the getrandbits() of the class. */
static NATIVE(randbelow_method)
{
    Value n = value_index(vm, args[1]), v;
    if (n == ERROR)
        return ERROR;
    Str *name = str_intern_new(vm, "getrandbits", 11);
    if (!name) {
        decref(vm, n);
        return ERROR;
    }
    Value fn = class_lookup(vm, class_of(vm, args[0]), name);
    bool own = is_exact(fn, C_method_descr) &&
               as(Native, fn)->fn == getrandbits_method;
    size_t k = (size_t)int_bit_length(n);
    Value bits = from_small((int64_t)k);
    for (;;) {
        v = own ? get_bits(vm, as_random(args[0]), k)
                : call_method(vm, args[0], name, &bits, 1);
        int below = v == ERROR ? -1 : value_compare_bool(vm, CMP_LT, v, n);
        if (below > 0)
            break;
        decref(vm, v);
        v = ERROR;
        if (below < 0)
            break;
    }
    release(vm, name);
    decref(vm, n);
    return v;
}

static NATIVE(getstate_method)
{
    const Random *r = as_random(args[0]);
    Tuple *t = tuple_new(vm, N + 1);
    if (!t)
        return ERROR;
    for (int i = 0; i < N; i++)
        t->items[i] = from_small(r->state[i]);
    t->items[N] = from_small(r->index);
    return from_object(t);
}

static NATIVE(setstate_method)
{
    Random *r = as_random(args[0]);
    uint32_t words[N + 1];
    if (!is_tuple(vm, args[1]))
        return raise_error(vm, C_TypeError, "state vector must be a tuple");
    if (as_tuple(args[1])->count != N + 1)
        return raise_error(vm, C_ValueError,
                           "state vector is the wrong size");
    for (int i = 0; i <= N; i++) {
        int64_t n;
        Value v = as_tuple(args[1])->items[i];
        if (!is_integer(vm, v))
            return raise_error(vm, C_TypeError, "an integer is required");
        if (!int_fits_int64(int_value(v), &n) || n < 0)
            return raise_error(vm, C_OverflowError, "can't convert negative "
                               "value to unsigned int");
        words[i] = (uint32_t)n;
    }
    if (words[N] > N)
        return raise_error(vm, C_ValueError, "invalid state");
    memcpy(r->state, words, sizeof r->state);
    r->index = words[N];
    return NONE;
}

/* --- functions ----------------------------------------------------------- */

static NATIVE(sha512_row)
{
    const char *data;
    size_t size;
    unsigned char out[SHA512_SIZE];
    if (!bytes_view(vm, args[0], &data, &size))
        return raise_error(vm, C_TypeError, "bytes expected, not %T", args[0]);
    sha512((const unsigned char *)data, size, out);
    return bytes_value(vm, (const char *)out, sizeof out);
}

static NATIVE(urandom_row)
{
    ptrdiff_t n;
    if (!value_as_index(vm, args[0], &n, false))
        return ERROR;
    if (n < 0)
        return raise_error(vm, C_ValueError, "negative argument not allowed");
    Bytes *b = bytes_new(vm, NULL, (size_t)n);
    if (b && !entropy(vm, b->data, (size_t)n)) {
        release(vm, b);
        return ERROR;
    }
    return b ? from_object(b) : ERROR;
}

bool random_module_init(VM *vm, Dict *dict)
{
    static const MethodDef methods[] = {
        NEW(random_new, "cls, /, *args, **kwargs"),
        METHOD("random", random_method, "/",
               "random() -> x in the interval [0, 1)."),
        METHOD("seed", seed_method, "n=None, /",
               "Begin anew, from an int or the hash of something else."),
        METHOD("getstate", getstate_method, "/", "Return the state."),
        METHOD("setstate", setstate_method, "state, /", "Set the state."),
        METHOD("getrandbits", getrandbits_method, "k, /",
               "getrandbits(k) -> x.  Generates an int with k random bits."),
        METHOD("_randbelow_with_getrandbits", randbelow_method, "n, /",
               "Return a random int below n."),
        METHODS_END,
    };
    static const ClassDef def = {
        .id = C_random,
        .size = sizeof(Random),
        .methods = methods,
        .doc = "Random() -> create a random number generator with its own "
               "internal state.",
    };
    static const MethodDef rows[] = {
        FUNCTION("sha512", sha512_row, "data, /", "The hash SHA-512."),
        FUNCTION("urandom", urandom_row, "size, /",
                 "Random bytes of the system."),
        METHODS_END,
    };
    return class_define(vm, &def) && put_functions(vm, dict, "_random", rows) &&
           put(vm, dict, "Random", incref(from_object(vm->classes[C_random])));
}

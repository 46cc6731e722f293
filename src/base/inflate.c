/* inflate.c: see inflate.h.
 *
 * The format is RFC 1951's.  A code of up to FAST bits is decoded by one look
 * in a table; longer ones, which are rare, bit by bit along the canonical
 * order (the counts of each length and the symbols sorted by code).  Nothing
 * is read past the input: zeros stand for what is missing, and no stream is
 * right that needed them.
 */
#include "base/inflate.h"

#include <string.h>

enum {
    FAST = 9,
    LENGTH_MAX = 15, /* bits of a code */
    LITERALS = 288,  /* with the lengths of matches */
    DISTANCES = 30,
    END_OF_BLOCK = 256,
};

typedef struct Input {
    const unsigned char *at, *end;
    uint64_t bits;  /* the next ones, lowest first */
    unsigned count; /* of them */
    size_t missing; /* bytes read past the end */
} Input;

typedef struct Output {
    unsigned char *start, *at, *end;
    const unsigned char *before_end; /* of the text that goes before */
    size_t before;                   /* its size */
} Output;

typedef struct Huffman {
    uint16_t fast[1 << FAST]; /* symbol << 4 | length; 0: a longer code */
    uint16_t count[LENGTH_MAX + 1];
    uint16_t symbol[LITERALS];
} Huffman;

static void need_at_end(Input *in, unsigned count)
{
    while (in->count < count) {
        if (in->at < in->end)
            in->bits |= (uint64_t)*in->at++ << in->count;
        else
            in->missing++;
        in->count += 8;
    }
}

static inline void need(Input *in, unsigned count)
{
    if (likely(in->count >= count))
        return;
    if (unlikely(in->end - in->at < 4)) {
        need_at_end(in, count);
        return;
    }
    const unsigned char *at = in->at;
    in->bits |= (uint64_t)(at[0] | (uint32_t)at[1] << 8 |
                           (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24)
                << in->count;
    in->at += 4;
    in->count += 32;
}

static inline unsigned take(Input *in, unsigned count)
{
    need(in, count);
    unsigned value = (unsigned)in->bits & ((1u << count) - 1);
    in->bits >>= count;
    in->count -= count;
    return value;
}

/* ---- Huffman codes ---- */

static unsigned reversed(unsigned code, unsigned length)
{
    unsigned r = 0;
    for (; length > 0; length--, code >>= 1)
        r = r << 1 | (code & 1);
    return r;
}

/* Makes the tables of the code whose symbols have these lengths; 0: unused. */
static bool build(Huffman *h, const uint8_t *lengths, unsigned count)
{
    uint16_t place[LENGTH_MAX + 2] = {0}, next[LENGTH_MAX + 1];
    int left = 1;
    memset(h->fast, 0, sizeof h->fast);
    memset(h->count, 0, sizeof h->count);
    for (unsigned i = 0; i < count; i++)
        h->count[lengths[i]]++;
    h->count[0] = 0;
    unsigned code = 0;
    for (unsigned i = 1; i <= LENGTH_MAX; i++) {
        left = 2 * left - h->count[i];
        if (left < 0)
            return false;
        place[i + 1] = (uint16_t)(place[i] + h->count[i]);
        code = (code + h->count[i - 1]) << 1;
        next[i] = (uint16_t)code;
    }
    for (unsigned i = 0; i < count; i++) {
        unsigned length = lengths[i];
        if (length == 0)
            continue;
        h->symbol[place[length]++] = (uint16_t)i;
        unsigned bits = reversed(next[length]++, length);
        if (length <= FAST)
            for (; bits < 1 << FAST; bits += 1u << length)
                h->fast[bits] = (uint16_t)(i << 4 | length);
    }
    return true;
}

static int decode_long(Input *in, const Huffman *h)
{
    unsigned code = 0, first = 0, index = 0;
    for (unsigned i = 1; i <= LENGTH_MAX; i++) {
        code = code << 1 | ((unsigned)(in->bits >> (i - 1)) & 1);
        first <<= 1;
        if (code - first < h->count[i]) {
            in->bits >>= i;
            in->count -= i;
            return h->symbol[index + (code - first)];
        }
        index += h->count[i];
        first += h->count[i];
    }
    return -1;
}

/* The next symbol, or -1. */
static inline int decode(Input *in, const Huffman *h)
{
    need(in, LENGTH_MAX);
    unsigned entry = h->fast[in->bits & ((1 << FAST) - 1)];
    if (unlikely(entry == 0))
        return decode_long(in, h);
    in->bits >>= entry & 15;
    in->count -= entry & 15;
    return (int)(entry >> 4);
}

/* The codes that a block brings along: section 3.2.7. */
static bool read_codes(Input *in, Huffman *literals, Huffman *distances)
{
    static const uint8_t order[19] = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    };
    uint8_t lengths[320] = {0};
    unsigned nliterals = take(in, 5) + 257, ndistances = take(in, 5) + 1;
    unsigned count = take(in, 4) + 4, all = nliterals + ndistances;
    if (nliterals > LITERALS || ndistances > DISTANCES)
        return false;
    for (unsigned i = 0; i < count; i++)
        lengths[order[i]] = (uint8_t)take(in, 3);
    if (!build(literals, lengths, 19)) /* of the lengths themselves */
        return false;
    memset(lengths, 0, 19);
    for (unsigned i = 0; i < all;) {
        int symbol = decode(in, literals);
        if (symbol < 0)
            return false;
        if (symbol < 16) {
            lengths[i++] = (uint8_t)symbol;
            continue;
        }
        if (symbol == 16 && i == 0)
            return false;
        uint8_t repeated = symbol == 16 ? lengths[i - 1] : 0;
        unsigned times = symbol == 16   ? 3 + take(in, 2)
                         : symbol == 17 ? 3 + take(in, 3)
                                        : 11 + take(in, 7);
        if (times > all - i)
            return false;
        memset(lengths + i, repeated, times);
        i += times;
    }
    return build(literals, lengths, nliterals) &&
           build(distances, lengths + nliterals, ndistances);
}

static void fixed_codes(Huffman *literals, Huffman *distances)
{
    uint8_t lengths[LITERALS];
    for (unsigned i = 0; i < LITERALS; i++)
        lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    bool fine = build(literals, lengths, LITERALS);
    memset(lengths, 5, DISTANCES);
    fine = build(distances, lengths, DISTANCES) && fine;
    (void)fine; /* these are complete codes */
}

/* ---- blocks ---- */

static bool copy_stored(Input *in, Output *out)
{
    take(in, in->count & 7); /* to the end of the byte */
    unsigned size = take(in, 16);
    if ((size ^ take(in, 16)) != 0xFFFF || size > out->end - out->at)
        return false;
    for (; size > 0; size--)
        *out->at++ = (unsigned char)take(in, 8);
    return true;
}

/* Lengths and distances go up in steps of powers of two: section 3.2.5. */
static unsigned match_length(Input *in, unsigned code)
{
    if (code < 8)
        return code + 3;
    if (code == 28)
        return 258;
    unsigned extra = (code >> 2) - 1;
    return 3 + ((4 + (code & 3)) << extra) + take(in, extra);
}

static unsigned match_distance(Input *in, unsigned code)
{
    if (code < 4)
        return code + 1;
    unsigned extra = (code >> 1) - 1;
    return 1 + ((2 + (code & 1)) << extra) + take(in, extra);
}

static bool copy_coded(Input *in, Output *out, const Huffman *literals,
                       const Huffman *distances)
{
    for (;;) {
        int symbol = decode(in, literals);
        if (symbol < END_OF_BLOCK) {
            if (symbol < 0 || out->at == out->end)
                return false;
            *out->at++ = (unsigned char)symbol;
            continue;
        }
        if (symbol == END_OF_BLOCK)
            return true;
        if (symbol > END_OF_BLOCK + 29)
            return false;
        size_t length = match_length(in, (unsigned)symbol - END_OF_BLOCK - 1);
        symbol = decode(in, distances);
        if (symbol < 0)
            return false;
        size_t distance = match_distance(in, (unsigned)symbol);
        size_t behind = (size_t)(out->at - out->start);
        if (length > (size_t)(out->end - out->at))
            return false;
        for (; distance > behind && length > 0; length--, behind++) {
            if (distance - behind > out->before)
                return false;
            *out->at++ = out->before_end[-(ptrdiff_t)(distance - behind)];
        }
        const unsigned char *from = out->at - distance;
        for (; length > 0; length--) /* they may overlap */
            *out->at++ = *from++;
    }
}

static bool inflate_after(const char *before, size_t before_size,
                          const unsigned char *in, size_t size,
                          unsigned char *out, size_t full)
{
    Input input = {.at = in, .end = in + size};
    Output output = {out, out, out + full,
                     (const unsigned char *)before + before_size, before_size};
    Huffman literals, distances;
    bool last, fine;
    do {
        last = take(&input, 1);
        unsigned kind = take(&input, 2);
        if (kind == 0) {
            fine = copy_stored(&input, &output);
        } else {
            fine = kind != 3;
            if (kind == 1)
                fixed_codes(&literals, &distances);
            else
                fine = fine && read_codes(&input, &literals, &distances);
            fine = fine && copy_coded(&input, &output, &literals, &distances);
        }
    } while (fine && !last && input.missing <= sizeof input.bits);
    return fine && last && output.at == output.end &&
           input.missing <= input.count / 8;
}

bool inflate(const unsigned char *in, size_t size, unsigned char *out,
             size_t full)
{
    return inflate_after("", 0, in, size, out, full);
}

char *inflate_new(Heap *heap, const Packed *packed)
{
    const Packed *first = packed->before;
    const char *before = "";
    if (first && !(before = inflate_once(heap, HEAP_STDLIB, first)))
        return NULL;
    char *text = heap_alloc(heap, (size_t)packed->full + 1, HEAP_RAW);
    if (text == NULL)
        return NULL;
    bool fine = inflate_after(before, first ? first->full : 0, packed->data,
                              packed->size, (unsigned char *)text,
                              packed->full);
    text[fine ? packed->full : 0] = '\0'; /* what the build made is right */
    return text;
}

const void *inflate_once(Heap *heap, unsigned place, const Packed *packed)
{
    if (heap->unpacked[place] == NULL)
        heap->unpacked[place] = inflate_new(heap, packed);
    return heap->unpacked[place];
}

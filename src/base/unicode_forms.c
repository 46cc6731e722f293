/* unicode_forms.c: see unicode_forms.h.
 *
 * The data, written by tools/unicode_data, unpacks to arrays of bytes behind
 * each other; a number of more than one byte has its low bytes in one array
 * and its high ones in the next.
 *
 *   TOP to RECORDS  three stages, as in unicode_data.c, that end in a record
 *                   of three bytes: the properties.
 *   BLOCK_*         for every few entries the code point of the first and
 *                   where they begin in ENTRIES.
 *   ENTRIES         of what decomposes, by code point: how far from the entry
 *                   before (255: and on), the kind, how many code points,
 *                   these as UTF-8.
 *   FIRST_* to COMPOSED_*  what composes, sorted by its two parts.
 *   NUMERICS        of what means a number and is no decimal digit, by code
 *                   point: how far from the one before, in groups of 7 bits,
 *                   and from its value to this one's.
 *   VALUE_*         a value is TOPS / BOTTOMS, and ZEROS behind.
 */
#include "base/unicode_forms.h"

#include "base/inflate.h"
#include "base/unicode_data.h"
#include "base/utf8.h"

#include "base/unicode_forms.inc"

struct UnicodeForms {
    unsigned char data[FORMS_SIZE];
};

enum {
    NODE_MASK = (1 << FORMS_MIDDLE) - 1,
    LEAF_MASK = (1 << FORMS_LOW) - 1,
    /* Syllables of Hangul: the Unicode Standard, section 3.12. */
    SYLLABLES = 0xAC00,
    LEADS = 0x1100,
    VOWELS = 0x1161,
    TAILS = 0x11A7,
    LEAD_COUNT = 19,
    VOWEL_COUNT = 21,
    TAIL_COUNT = 28,
    SYLLABLE_COUNT = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT,
};

const UnicodeForms *unicode_forms(Heap *heap)
{
    static const Packed packed = {packed_forms, sizeof packed_forms,
                                  FORMS_SIZE, NULL};
    return inflate_once(heap, HEAP_UNICODE_FORMS, &packed);
}

UnicodeProperties unicode_properties(const UnicodeForms *forms, uint32_t c)
{
    if (c > UTF8_LAST_CP)
        return (UnicodeProperties){0};
    const unsigned char *d = forms->data;
    unsigned node = (unsigned)d[TOP + (c >> (FORMS_LOW + FORMS_MIDDLE))]
                        << FORMS_MIDDLE |
                    (c >> FORMS_LOW & NODE_MASK);
    unsigned leaf = d[NODES + node] |
                    (unsigned)d[NODES + NODE_COUNT + node] << 8;
    const unsigned char *r =
        d + RECORDS + 3 * d[LEAVES + (leaf << FORMS_LOW | (c & LEAF_MASK))];
    return (UnicodeProperties){
        .combining = r[0],
        .bidirectional = r[1],
        .width = r[2] & 7,
        .mirrored = r[2] & 8,
        .decomposes = r[2] & 16,
    };
}

bool unicode_numeric(const UnicodeForms *forms, uint32_t c, double *number)
{
    int digit = unicode_decimal(c);
    if (digit >= 0)
        *number = digit;
    if (digit >= 0 || !(unicode_type(c) & UNICODE_NUMERIC))
        return digit >= 0;
    const unsigned char *at = forms->data + NUMERICS;
    uint32_t code = 0;
    unsigned value = 0;
    while (code != c) {
        unsigned shift = 0;
        for (; *at >= 128; shift += 7)
            code += (uint32_t)(*at++ & 127) << shift;
        code += (uint32_t)*at++ << shift;
        value = (value + *at++) & 255;
    }
    const unsigned char *v = forms->data + value;
    *number = (int16_t)(v[VALUE_TOPS] | v[VALUE_TOPS + VALUE_COUNT] << 8);
    for (unsigned zeros = v[VALUE_ZEROS]; zeros > 0; zeros--)
        *number *= 10;
    *number /= v[VALUE_BOTTOMS] | v[VALUE_BOTTOMS + VALUE_COUNT] << 8;
    return true;
}

/* ---- decomposition ---- */

static uint32_t block_code(const unsigned char *d, size_t block)
{
    return d[BLOCK_LOW + block] | (uint32_t)d[BLOCK_MIDDLE + block] << 8 |
           (uint32_t)d[BLOCK_HIGH + block] << 16;
}

unsigned unicode_decompose(const UnicodeForms *forms, uint32_t c,
                           uint32_t out[UNICODE_PARTS_MAX], unsigned *kind)
{
    const unsigned char *d = forms->data;
    size_t low = 0, high = BLOCK_COUNT;
    if (!unicode_properties(forms, c).decomposes)
        return 0;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (block_code(d, middle) <= c)
            low = middle;
        else
            high = middle;
    }
    const unsigned char *at =
        d + ENTRIES +
        (d[BLOCK_PLACES + low] |
         (unsigned)d[BLOCK_PLACES + BLOCK_COUNT + low] << 8);
    uint32_t code = block_code(d, low);
    for (;;) {
        while (*at == 255)
            code += *at++;
        code += *at++;
        *kind = *at++;
        unsigned count = *at++;
        const char *text = (const char *)at;
        for (unsigned i = 0; i < count; i++)
            out[i] = utf8_next(&text);
        if (code == c)
            return count;
        at = (const unsigned char *)text;
    }
}

/* ---- composition ---- */

static uint32_t three_bytes(const unsigned char *d, size_t i)
{
    return d[i] | (uint32_t)d[i + PAIR_COUNT] << 8 |
           (uint32_t)d[i + 2 * PAIR_COUNT] << 16;
}

/* What the two become, or 0. */
static uint32_t compose(const UnicodeForms *forms, uint32_t a, uint32_t b)
{
    if (a - LEADS < LEAD_COUNT && b - VOWELS < VOWEL_COUNT)
        return SYLLABLES +
               ((a - LEADS) * VOWEL_COUNT + (b - VOWELS)) * TAIL_COUNT;
    if (a - SYLLABLES < SYLLABLE_COUNT && (a - SYLLABLES) % TAIL_COUNT == 0 &&
        b - TAILS - 1 < TAIL_COUNT - 1)
        return a + (b - TAILS);
    size_t low = 0, high = PAIR_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        uint32_t first = three_bytes(forms->data + FIRST_0, middle);
        uint32_t second = three_bytes(forms->data + SECOND_0, middle);
        if (first == a && second == b)
            return three_bytes(forms->data + COMPOSED_0, middle);
        if (first < a || (first == a && second < b))
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* ---- normal forms ---- */

/* A code point on its way, with its combining class in the high byte. */
enum { CLASS = 24, CODE = (1 << CLASS) - 1 };

static void put_code(Buf *codes, uint32_t c, unsigned combining)
{
    c |= (uint32_t)combining << CLASS;
    buf_put(codes, &c, sizeof c);
}

/* Appends c, decomposed as far as it goes. */
static void put_decomposed(Buf *codes, const UnicodeForms *forms, uint32_t c,
                           bool compatible)
{
    uint32_t todo[2 * UNICODE_PARTS_MAX]; /* the next one last */
    unsigned count = 0;
    todo[count++] = c;
    while (count > 0) {
        uint32_t parts[UNICODE_PARTS_MAX];
        unsigned kind = 0, n;
        c = todo[--count];
        if (c - SYLLABLES < SYLLABLE_COUNT) {
            uint32_t s = c - SYLLABLES;
            put_code(codes, LEADS + s / (VOWEL_COUNT * TAIL_COUNT), 0);
            put_code(codes, VOWELS + s / TAIL_COUNT % VOWEL_COUNT, 0);
            if (s % TAIL_COUNT != 0)
                put_code(codes, TAILS + s % TAIL_COUNT, 0);
            continue;
        }
        n = unicode_decompose(forms, c, parts, &kind);
        if (n == 0 || (kind != 0 && !compatible) ||
            n > sizeof todo / sizeof *todo - count) {
            put_code(codes, c, unicode_properties(forms, c).combining);
            continue;
        }
        while (n > 0)
            todo[count++] = parts[--n];
    }
}

/* Canonical order: marks by class, those of one class as they were. */
static void sort_marks(uint32_t *codes, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        uint32_t c = codes[i];
        size_t to = i;
        if (c >> CLASS == 0)
            continue;
        while (to > 0 && codes[to - 1] >> CLASS > c >> CLASS) {
            codes[to] = codes[to - 1];
            to--;
        }
        codes[to] = c;
    }
}

/* Composes in place; how many are left. */
static size_t compose_all(const UnicodeForms *forms, uint32_t *codes, size_t n)
{
    size_t left = 0;
    uint32_t *starter = NULL;
    unsigned last = 0; /* class of what was kept last */
    for (size_t i = 0; i < n; i++) {
        uint32_t c = codes[i] & CODE;
        unsigned class = codes[i] >> CLASS;
        if (starter != NULL && (last == 0 || last < class)) {
            uint32_t composed = compose(forms, *starter, c);
            if (composed != 0) {
                *starter = composed;
                continue;
            }
        }
        if (class == 0)
            starter = codes + left;
        codes[left++] = codes[i];
        last = class;
    }
    return left;
}

void unicode_normalize(const UnicodeForms *forms, UnicodeForm form,
                       const char *text, size_t size, Buf *out)
{
    Buf buf;
    buf_init(&buf, out->heap);
    const char *end = text + size;
    while (text < end)
        put_decomposed(&buf, forms, utf8_next(&text), form & UNICODE_NFKD);
    if (!buf.failed) {
        uint32_t *codes = (uint32_t *)(void *)buf.data;
        size_t n = buf.len / sizeof *codes;
        sort_marks(codes, n);
        if (form & UNICODE_NFC)
            n = compose_all(forms, codes, n);
        for (size_t i = 0; i < n; i++)
            buf_put_utf8(out, codes[i] & CODE);
    } else {
        out->failed = true;
    }
    buf_fini(&buf);
}

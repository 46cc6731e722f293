/* unicode_names.c: the names of Unicode's characters, compressed.
 *
 * A name is a sequence of words, each with the space or hyphen before it; the
 * first word has a space, too.
 *
 *   words  all of them, sorted, in blocks: a byte tells how many letters are
 *          the previous word's (high half, none in a block's first) and how
 *          many follow (low half; 15: the next byte tells).
 *   names  by code point, in blocks: a byte tells how many words are the
 *          previous name's (high half, none in a block's first) and how many
 *          follow (low half).  A word is one byte, its place in `often`, or
 *          two, SINGLES added to the high one.  A byte with the low half 0
 *          is a gap of unnamed code points: its high half and the next byte
 *          tell how many; high half 15: the next three bytes.
 *
 * These two are packed in the binary, the rest is not.  Packed, the names
 * are three arrays behind each other: what begins each name, and the gaps; the
 * first bytes of the words; the second ones.
 *
 * Aliases have code points past the last, from ALIASES.  A code is looked up
 * in its block; a name is compared with all, by the numbers of its words,
 * which takes some 100 microseconds.  Names made by rule, of Hangul syllables
 * (Unicode Standard, 3.12) and those that end in their code, are not stored.
 */
#include "base/unicode_names.h"

#include "base/inflate.h"

#include <stdio.h>
#include <string.h>

typedef struct Range {
    uint32_t first, last;
    unsigned prefix;
} Range;

typedef struct Block {
    uint32_t code;
    uint32_t offset;
} Block;

#include "base/unicode_names.inc"

typedef struct PackedNames {
    unsigned char words[WORDS_END], names[NAMES_END];
} PackedNames;

struct UnicodeNames {
    unsigned char words[WORDS_END], names[NAMES_END];
    Block blocks[BLOCK_COUNT];
};

enum {
    ALIASES = 0x110000,
    WORDS_MAX = 16,
    UNIFIED = 0, /* the prefix of CJK ideographs */
    HANGUL = 0xAC00,
    VOWELS = 21,
    TAILS = 28,
    SYLLABLES = 19 * VOWELS * TAILS,
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const char hangul[] = "HANGUL SYLLABLE ";
static const char leads[][4] = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ",
    "C", "K", "T", "P", "H",
};
static const char vowels[VOWELS][4] = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
    "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I",
};
static const char tails[TAILS][4] = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
    "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T",
    "P", "H",
};

/* Puts each name's bytes together and notes where the blocks begin. */
static void gather(UnicodeNames *all, const PackedNames *from)
{
    const unsigned char *head = from->names;
    const unsigned char *first = from->names + HEADS_END;
    const unsigned char *second = from->names + FIRSTS_END;
    const unsigned char *end = first;
    unsigned char *to = all->names;
    uint32_t code = 0, count = 0;
    memcpy(all->words, from->words, WORDS_END);
    while (head < end) {
        unsigned high = *head >> 4, words = *head & 15;
        if (words > 0) {
            if (count % NAMES_A_BLOCK == 0)
                all->blocks[count / NAMES_A_BLOCK] =
                    (Block){code, (uint32_t)(to - all->names)};
            count++;
            code++;
            *to++ = *head++;
        } else {
            uint32_t gap = high == 15 ? 0 : high;
            *to++ = *head++;
            for (unsigned i = high == 15 ? 3 : 1; i > 0; i--) {
                gap = gap << 8 | *head;
                *to++ = *head++;
            }
            code += gap;
        }
        for (; words > 0; words--) {
            *to++ = *first;
            if (*first++ >= SINGLES)
                *to++ = *second++;
        }
    }
}

const UnicodeNames *unicode_names(Heap *heap)
{
    static const Packed packed = {packed_names, sizeof packed_names,
                                  sizeof(PackedNames), NULL};
    UnicodeNames *all = heap->unpacked[HEAP_UNICODE_NAMES];
    if (all != NULL)
        return all;
    char *from = inflate_new(heap, &packed);
    all = heap_alloc(heap, sizeof *all, HEAP_RAW);
    if (from != NULL && all != NULL) {
        gather(all, (const PackedNames *)from);
        heap->unpacked[HEAP_UNICODE_NAMES] = all;
    } else if (all != NULL) {
        heap_free(heap, all);
        all = NULL;
    }
    if (from != NULL)
        heap_free(heap, from);
    return all;
}

/* ---- words ---- */

/* Goes over the words of a block. */
typedef struct WordReader {
    const unsigned char *at;
    char text[UNICODE_NAME_MAX];
    size_t len;
} WordReader;

static void next_word(WordReader *r)
{
    size_t shared = *r->at >> 4, rest = *r->at & 15;
    r->at++;
    if (rest == 15)
        rest = *r->at++;
    memcpy(r->text + shared, r->at, rest);
    r->at += rest;
    r->len = shared + rest;
}

static void read_word(const UnicodeNames *all, WordReader *r, unsigned number)
{
    r->at = all->words + word_blocks[number / WORDS_A_BLOCK];
    for (unsigned i = 0; i <= number % WORDS_A_BLOCK; i++)
        next_word(r);
}

static int compare(const WordReader *r, const char *word, size_t len)
{
    int order = memcmp(r->text, word, r->len < len ? r->len : len);
    return order != 0 ? order : (r->len > len) - (r->len < len);
}

/* The number of a word, or -1. */
static int find_word(const UnicodeNames *all, const char *word, size_t len)
{
    WordReader r;
    size_t low = 0, high = COUNT(word_blocks);
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        r.at = all->words + word_blocks[middle];
        next_word(&r);
        if (compare(&r, word, len) <= 0)
            low = middle;
        else
            high = middle;
    }
    r.at = all->words + word_blocks[low];
    for (unsigned n = (unsigned)low * WORDS_A_BLOCK, end = n + WORDS_A_BLOCK;
         n < end && n < WORD_COUNT; n++) {
        next_word(&r);
        if (compare(&r, word, len) == 0)
            return (int)n;
    }
    return -1;
}

/* ---- names ---- */

/* Goes over the names of a block, or of all. */
typedef struct NameReader {
    const UnicodeNames *all;
    const unsigned char *at;
    uint32_t code;
    size_t block;
    unsigned shared, count; /* words as in the name before; words in all */
    uint16_t word[2 * WORDS_MAX];
} NameReader;

static bool next_name(NameReader *r)
{
    r->code++;
    for (;;) {
        size_t offset = (size_t)(r->at - r->all->names);
        if (offset == NAMES_END)
            return false;
        if (r->block < BLOCK_COUNT &&
            offset == r->all->blocks[r->block].offset)
            r->code = r->all->blocks[r->block++].code;
        if ((*r->at & 15) != 0)
            break;
        unsigned high = *r->at++ >> 4, bytes = high == 15 ? 3 : 1;
        uint32_t gap = high == 15 ? 0 : high;
        while (bytes-- > 0)
            gap = gap << 8 | *r->at++;
        r->code += gap;
    }
    r->shared = *r->at >> 4;
    r->count = r->shared + (*r->at++ & 15);
    for (unsigned i = r->shared; i < r->count; i++) {
        unsigned b = *r->at++;
        if (b < SINGLES)
            r->word[i] = often[b];
        else
            r->word[i] = (uint16_t)((b - SINGLES) << 8 | *r->at++);
    }
    return true;
}

static size_t put_words(const NameReader *r, char *out)
{
    size_t len = 0;
    for (unsigned i = 0; i < r->count; i++) {
        WordReader w;
        read_word(r->all, &w, r->word[i]);
        size_t skip = i == 0; /* the space before the first */
        memcpy(out + len, w.text + skip, w.len - skip);
        len += w.len - skip;
    }
    out[len] = '\0';
    return len;
}

static size_t stored_name(const UnicodeNames *all, uint32_t code, char *out)
{
    size_t low = 0, high = BLOCK_COUNT;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (all->blocks[middle].code <= code)
            low = middle;
        else
            high = middle;
    }
    NameReader r = {
        .all = all,
        .at = all->names + all->blocks[low].offset,
        .block = low,
    };
    while (next_name(&r) && r.code <= code)
        if (r.code == code)
            return put_words(&r, out);
    return 0;
}

size_t unicode_name(const UnicodeNames *all, uint32_t code,
                    char out[static UNICODE_NAME_MAX])
{
    _Static_assert(NAME_MAX_LEN < (int)UNICODE_NAME_MAX, "room for a name");
    int len = 0;
    if (code >= ALIASES)
        return 0;
    if (code - HANGUL < SYLLABLES) {
        uint32_t n = code - HANGUL;
        len = snprintf(out, UNICODE_NAME_MAX, "%s%s%s%s", hangul,
                       leads[n / (VOWELS * TAILS)], vowels[n / TAILS % VOWELS],
                       tails[n % TAILS]);
        return (size_t)len;
    }
    for (size_t i = 0; i < COUNT(ranges); i++)
        if (code >= ranges[i].first && code <= ranges[i].last) {
            len = snprintf(out, UNICODE_NAME_MAX, "%s%04X",
                           prefixes[ranges[i].prefix], (unsigned)code);
            return (size_t)len;
        }
    return stored_name(all, code, out);
}

/* ---- codes ---- */

/* The longest of the parts that the text begins with: its index, or -1. */
static int longest(const char parts[][4], unsigned count, const char **text)
{
    int best = -1;
    size_t most = 0;
    for (unsigned i = 0; i < count; i++) {
        size_t len = strlen(parts[i]);
        if ((best < 0 || len > most) && strncmp(*text, parts[i], len) == 0) {
            best = (int)i;
            most = len;
        }
    }
    *text += most;
    return best;
}

static bool find_hangul(const char *text, uint32_t *code)
{
    int lead = longest(leads, COUNT(leads), &text);
    int vowel = longest(vowels, VOWELS, &text);
    int tail = longest(tails, TAILS, &text);
    if (lead < 0 || vowel < 0 || tail < 0 || *text != '\0')
        return false;
    *code = (uint32_t)(HANGUL + (lead * VOWELS + vowel) * TAILS + tail);
    return true;
}

/* The hexadecimal code that ends a name made by rule. */
static bool find_ranged(const char *text, unsigned prefix, uint32_t *code)
{
    uint32_t n = 0;
    size_t len = 0;
    for (; text[len] != '\0'; len++) {
        static const char digits[] = "0123456789ABCDEF";
        const char *digit = strchr(digits, text[len]);
        if (digit == NULL || len == 5)
            return false;
        n = n << 4 | (uint32_t)(digit - digits);
    }
    /* CPython lets a needless 0 through for ideographs alone. */
    if (len < 4 || (prefix != UNIFIED && len == 5 && text[0] == '0'))
        return false;
    for (size_t i = 0; i < COUNT(ranges); i++)
        if (ranges[i].prefix == prefix && n >= ranges[i].first &&
            n <= ranges[i].last) {
            *code = n;
            return true;
        }
    return false;
}

static bool find_stored(const UnicodeNames *all, const char *name,
                        uint32_t *code)
{
    uint16_t word[WORDS_MAX * 2];
    unsigned count = 0;
    /* name has the space before its first word */
    for (const char *at = name; *at != '\0';) {
        size_t len = 1 + strcspn(at + 1, " -");
        int number = find_word(all, at, len);
        if (number < 0 || count == COUNT(word))
            return false;
        word[count++] = (uint16_t)number;
        at += len;
    }
    NameReader r = {.all = all, .at = all->names};
    unsigned same = 0; /* words that the name read last begins with */
    while (next_name(&r)) {
        if (r.shared > same)
            continue;
        same = r.shared;
        while (same < r.count && same < count && r.word[same] == word[same])
            same++;
        if (same == count && same == r.count) {
            *code = r.code < ALIASES ? r.code : alias_codes[r.code - ALIASES];
            return true;
        }
    }
    return false;
}

bool unicode_find_name(const UnicodeNames *all, const char *name, size_t len,
                       uint32_t *code)
{
    char text[UNICODE_NAME_MAX + 1] = " ";
    if (len == 0 || len >= UNICODE_NAME_MAX || memchr(name, '\0', len))
        return false;
    /* Only the names of ideographs and syllables must be in capitals. */
    if (len >= sizeof hangul - 1 &&
        memcmp(name, hangul, sizeof hangul - 1) == 0) {
        memcpy(text, name, len);
        text[len] = '\0';
        return find_hangul(text + sizeof hangul - 1, code);
    }
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        text[i + 1] = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    text[len + 1] = '\0';
    for (unsigned i = 0; i < COUNT(prefixes); i++) {
        size_t size = strlen(prefixes[i]);
        if (strncmp(text + 1, prefixes[i], size) == 0) {
            if (i == UNIFIED && memcmp(text + 1, name, len) != 0)
                return false;
            return find_ranged(text + 1 + size, i, code);
        }
    }
    return find_stored(all, text, code);
}

/* utf8.c: counting, skipping and checking UTF-8, eight bytes at a time where
 * that is possible.
 *
 * What counts as one fault, and its wording, follows CPython's decoder, which
 * follows the Unicode standard's "maximal subparts" (chapter 3.9, U+FFFD
 * substitution).
 */
#include "base/utf8.h"

#include <string.h>

#define HIGH_BITS UINT64_C(0x8080808080808080)
#define LOW_BITS UINT64_C(0x0101010101010101)

static uint64_t load(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* How many of a word's bytes are 10xxxxxx. */
static unsigned count_tails(uint64_t word)
{
    uint64_t tails = (word >> 7) & (~word >> 6) & LOW_BITS;
    return (unsigned)((tails * LOW_BITS) >> 56);
}

unsigned utf8_encode(uint32_t cp, char *out)
{
    unsigned char *o = (unsigned char *)out;
    if (cp < 0x80) {
        o[0] = (unsigned char)cp;
        return 1;
    }
    if (cp < 0x800) {
        o[0] = (unsigned char)(0xC0 | cp >> 6);
        o[1] = (unsigned char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        o[0] = (unsigned char)(0xE0 | cp >> 12);
        o[1] = (unsigned char)(0x80 | (cp >> 6 & 0x3F));
        o[2] = (unsigned char)(0x80 | (cp & 0x3F));
        return 3;
    }
    o[0] = (unsigned char)(0xF0 | cp >> 18);
    o[1] = (unsigned char)(0x80 | (cp >> 12 & 0x3F));
    o[2] = (unsigned char)(0x80 | (cp >> 6 & 0x3F));
    o[3] = (unsigned char)(0x80 | (cp & 0x3F));
    return 4;
}

bool utf8_is_ascii(const char *p, size_t n)
{
    uint64_t seen = 0;
    for (; n >= 32; p += 32, n -= 32) {
        seen = load(p) | load(p + 8) | load(p + 16) | load(p + 24);
        if (seen & HIGH_BITS)
            return false;
    }
    for (; n >= 8; p += 8, n -= 8)
        seen |= load(p);
    for (; n > 0; p++, n--)
        seen |= (unsigned char)*p;
    return (seen & HIGH_BITS) == 0;
}

size_t utf8_count(const char *p, size_t n)
{
    size_t tails = 0, size = n;
    for (; n >= 8; p += 8, n -= 8)
        tails += count_tails(load(p));
    for (; n > 0; p++, n--)
        tails += utf8_is_tail(*p);
    return size - tails;
}

const char *utf8_skip(const char *p, size_t n)
{
    /* While more than 8 are to be passed, 8 bytes are there, and at least one
     * code point is left to pass afterwards, to get past any tails. */
    while (n > 8) {
        n -= 8 - count_tails(load(p));
        p += 8;
    }
    while (n > 0 && utf8_is_tail(*p))
        p++;
    for (; n > 0; n--)
        p += utf8_length(*p);
    return p;
}

/* The bytes that may follow a lead, which rule out overlong forms, what is
 * past 0x10FFFF, and surrogates. */
static bool second_fits(unsigned char lead, unsigned char c, bool surrogates)
{
    switch (lead) {
    case 0xE0: return c >= 0xA0 && c <= 0xBF;
    case 0xED: return c >= 0x80 && c <= (surrogates ? 0xBF : 0x9F);
    case 0xF0: return c >= 0x90 && c <= 0xBF;
    case 0xF4: return c >= 0x80 && c <= 0x8F;
    default: return c >= 0x80 && c <= 0xBF;
    }
}

/* Bytes of the form at s (n > 0), or 0 with the error's end and reason. */
static unsigned check_one(const unsigned char *s, size_t n, bool surrogates,
                          Utf8Error *error)
{
    unsigned size = utf8_length((char)s[0]);
    if (s[0] < 0x80)
        return 1;
    if (s[0] < 0xC2 || s[0] > 0xF4) {
        error->end = 1;
        error->reason = "invalid start byte";
        return 0;
    }
    for (unsigned i = 1; i < size; i++) {
        bool fits = i < n && (i == 1 ? second_fits(s[0], s[1], surrogates)
                                     : utf8_is_tail((char)s[i]));
        if (!fits) {
            error->end = i;
            error->reason = i < n ? "invalid continuation byte"
                                  : "unexpected end of data";
            return 0;
        }
    }
    return size;
}

bool utf8_check(const char *p, size_t n, bool surrogates, size_t *count,
                Utf8Error *error)
{
    size_t at = 0;
    *count = 0;
    while (at < n) {
        if (n - at >= 8 && (load(p + at) & HIGH_BITS) == 0) {
            at += 8;
            *count += 8;
            continue;
        }
        Utf8Error found;
        unsigned size = check_one((const unsigned char *)p + at, n - at,
                                  surrogates, &found);
        if (size == 0) {
            if (error != NULL)
                *error = (Utf8Error){at, at + found.end, found.reason};
            return false;
        }
        at += size;
        ++*count;
    }
    return true;
}

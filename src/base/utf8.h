/* utf8.h: UTF-8 as Tenon keeps it in str.
 *
 * Text inside the VM is valid by construction: UTF-8 in which each code
 * point from 0 to 0x10FFFF has its one shortest form, surrogates included
 * (generalised UTF-8, of which WTF-8 is a part; two surrogates side by side
 * stay two code points, as in Python).  Functions that say so rely on that;
 * utf8_check is for bytes from outside.
 */
#ifndef TENON_BASE_UTF8_H
#define TENON_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    UTF8_MAX = 4, /* bytes of the longest form */
    UTF8_LAST_CP = 0x10FFFF
};

/* What utf8_check found: bytes start..end are not text, in CPython's words
 * (the reason of its UnicodeDecodeError). */
typedef struct Utf8Error {
    size_t start, end;
    const char *reason;
} Utf8Error;

/* Bytes of the form that begins with this byte, in valid text. */
static inline unsigned utf8_length(char lead)
{
    unsigned char c = (unsigned char)lead;
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

static inline bool utf8_is_tail(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static inline bool utf8_is_surrogate(uint32_t cp)
{
    return cp >= 0xD800 && cp <= 0xDFFF;
}

/* Bytes that the code point takes. */
static inline unsigned utf8_size(uint32_t cp)
{
    return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

/* The code point at *p, in valid text; *p moves past it. */
static inline uint32_t utf8_next(const char **p)
{
    const unsigned char *s = (const unsigned char *)*p;
    if (s[0] < 0x80) {
        *p += 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *p += 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3Fu);
    }
    if (s[0] < 0xF0) {
        *p += 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (s[1] & 0x3Fu) << 6 |
               (s[2] & 0x3Fu);
    }
    *p += 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (s[1] & 0x3Fu) << 12 |
           (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
}

/* The code point at p, in valid text. */
static inline uint32_t utf8_get(const char *p)
{
    return utf8_next(&p);
}

/* Where the code point before p begins, in valid text. */
static inline const char *utf8_prev(const char *p)
{
    do
        p--;
    while (utf8_is_tail(*p));
    return p;
}

/* Write the code point to out (room for UTF8_MAX); the bytes written. */
unsigned utf8_encode(uint32_t cp, char *out);

/* Are all n bytes ASCII? */
bool utf8_is_ascii(const char *p, size_t n);

/* Code points in n bytes of valid text. */
size_t utf8_count(const char *p, size_t n);

/* The place n code points after p, in valid text that goes on so far (or
 * ends exactly there). */
const char *utf8_skip(const char *p, size_t n);

/* Is it text?  Surrogates are refused unless allowed.  *count is the number
 * of code points before the end or the fault; the fault, if any, is in
 * *error (which may be NULL). */
bool utf8_check(const char *p, size_t n, bool surrogates, size_t *count,
                Utf8Error *error);

#endif

/* str.h: text and bytes, immutable, and bytearray.
 *
 * UTF-8 (WTF-8 for lone surrogates) in the object itself, NUL-terminated, with
 * its length in code points.  ASCII strings index directly; for others an
 * index of offsets is built at the first indexing of a long one, reached
 * through a word behind the text (STR_TAIL: the word is there; not so in
 * instances of subclasses, whose dict word comes right behind the text).
 * Strings that are interned and equal are the same object; all names in code
 * and all keys of namespaces are interned.  The table of interned strings
 * holds no references: a dying string leaves it.
 */
#ifndef TENON_OBJECT_STR_H
#define TENON_OBJECT_STR_H

#include "object/runtime.h"

enum {
    STR_ASCII = 1,
    STR_INTERNED = 2,
    STR_TAIL = 4, /* room for the pointer to the index of offsets */
    STR_SPECIAL_SHIFT = 8, /* above: vm->specials[n] is this: n + 1, or 0 */
};

struct Str {
    Object head;
    uint32_t hash;   /* 0: not computed yet */
    uint32_t flags;
    uint32_t size;   /* bytes */
    uint32_t length; /* code points */
    char data[];     /* and a NUL */
};

#define as_str(v) as(Str, v)

/* Fill vm->ascii_chars, vm->names and vm->specials: before all else. */
MUST_USE bool str_init(VM *vm);
/* Let go of them and of the table of interned strings: after all else. */
void str_fini(VM *vm);

/* From UTF-8 (trusted to be valid WTF-8).  Owned; NULL/ERROR: pending. */
MUST_USE Str *str_new(VM *vm, const char *text, size_t size);
MUST_USE Value str_from(VM *vm, const char *c_string); /* ERROR: pending */
MUST_USE Value str_value(VM *vm, const char *text, size_t size);
/* The same of what is known to be ASCII: a part of an ASCII str. */
MUST_USE Value str_ascii_value(VM *vm, const char *text, size_t size);
/* Uninitialised, to be filled and then finished with str_seal, which counts
 * code points. */
MUST_USE Str *str_alloc(VM *vm, size_t size);
Str *str_seal(Str *s);
/* formats of raise_error */
MUST_USE Value str_format(VM *vm, const char *format, ...);
/* str_format(format, text, a, b): a text that is put together piece by piece.
 * Steals text, an ERROR too; a and b are UNBOUND where format has no use for
 * them. */
MUST_USE Value text_grow(VM *vm, Value text, const char *format, Value a,
                         Value b);
MUST_USE Value str_vformat(VM *vm, const char *format, __builtin_va_list ap);
MUST_USE Value str_from_char(VM *vm, uint32_t code);

/* The interned string equal to this: owned.  str_intern steals s. */
MUST_USE Str *str_intern(VM *vm, Str *s);
MUST_USE Str *str_intern_new(VM *vm, const char *text, size_t size);
void str_intern_remove(VM *vm, Str *s); /* when it dies */

uint32_t str_hash_slow(VM *vm, Str *s);
static inline uint32_t str_hash(VM *vm, Str *s)
{
    return likely(s->hash != 0) ? s->hash : str_hash_slow(vm, s);
}
/* Are the n bytes at the same place of two strs equal?  Without a call, for
 * what is short, and by words: the block of a str has room for whole ones. */
static inline bool str_same_words(const char *a, const char *b, size_t n)
{
    uint64_t x, y;
    for (; n >= 8; a += 8, b += 8, n -= 8) {
        memcpy(&x, a, 8);
        memcpy(&y, b, 8);
        if (x != y)
            return false;
    }
    memcpy(&x, a, 8);
    memcpy(&y, b, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return n == 0 || (x ^ y) >> (64 - 8 * n) == 0;
#else
    return n == 0 || (x ^ y) << (64 - 8 * n) == 0;
#endif
}
bool str_eq_slow(const Str *a, const Str *b);
static inline bool str_eq(const Str *a, const Str *b)
{
    return a == b ||
           ((a->flags & b->flags & STR_INTERNED) == 0 && str_eq_slow(a, b));
}
static inline bool str_is(const Str *s, const char *text)
{
    return s->size == strlen(text) && memcmp(s->data, text, s->size) == 0;
}
int str_compare(const Str *a, const Str *b); /* by code points: <0, 0, >0 */
MUST_USE Value str_concat(VM *vm, Str *a, Str *b);
/* R[x] += b where nobody else holds a: may grow in place.  Steals a. */
MUST_USE Value str_append(VM *vm, Value a, Str *b);
/* i checked: 0 <= i < length */
MUST_USE Value str_index(VM *vm, Str *s, ptrdiff_t i);
MUST_USE Value str_slice(VM *vm, Str *s, ptrdiff_t start, ptrdiff_t step,
                         ptrdiff_t count);
/* From byte offset from, before byte offset to: a byte offset, or -1. */
ptrdiff_t str_find_bytes(const Str *s, const Str *needle, size_t from,
                         size_t to);
bool str_contains(const Str *s, const Str *needle);
/* The byte offset of code point i (0 <= i <= length), and back. */
size_t str_offset(VM *vm, Str *s, size_t i);
size_t str_position(const Str *s, size_t offset);
/* The same text as an exact str: s itself where it is one.  Owned. */
MUST_USE Value str_exact(VM *vm, Str *s);
/* Text gathered in a Buf, as a str; the buffer is emptied.  ERROR: memory. */
struct Buf;
MUST_USE Value str_from_buf(VM *vm, struct Buf *buf);
MUST_USE Value str_repr(VM *vm, const Str *s);
bool str_is_identifier(const Str *s);
/* Pieces of an f-string, str.join: concatenation of n str Values. */
MUST_USE Value str_join_values(VM *vm, const Value *parts, int n);
/* Format a value by the mini-language (format.c): int, float, str. */
MUST_USE Value format_int(VM *vm, Value v, Str *spec);
MUST_USE Value format_float(VM *vm, Value v, Str *spec);
MUST_USE Value format_complex(VM *vm, Value v, double re, double im, Str *spec);
MUST_USE Value format_str(VM *vm, Value v, Str *spec);
/* str % args (percent.c). */
MUST_USE Value str_percent(VM *vm, Str *format, Value args);

typedef struct Text { /* borrowed bytes */
    const char *data;
    size_t size;
} Text;

/* bytes: the same, of bytes. */
typedef struct Bytes {
    Object head;
    uint32_t hash;
    uint32_t flags;
    size_t size;
    unsigned char data[]; /* and a NUL */
} Bytes;
#define as_bytes(v) as(Bytes, v)
/* data NULL: uninitialised */
MUST_USE Bytes *bytes_new(VM *vm, const void *data, size_t size);
MUST_USE Value bytes_value(VM *vm, const char *data, size_t size);
MUST_USE Value bytes_percent(VM *vm, Value format, Value args); /* percent.c */

typedef struct ByteArray {
    Object head;
    char *data; /* NULL while capacity is 0 */
    size_t size, capacity;
    size_t exports; /* views that forbid to change the size */
} ByteArray;
#define as_bytearray(v) as(ByteArray, v)

/* The bytes of what has them side by side (TypeOps.memory: bytes, bytearray,
 * memoryview...), as they are until code of the language runs.  False when v
 * is none; nothing pending.  memoryview.c, where the other ways are, too. */
bool bytes_view(VM *vm, Value v, const char **data, size_t *size);
/* The same of bytes and bytearray alone (and what derives from them). */
bool bytes_plain_view(VM *vm, Value v, const char **data, size_t *size);

MUST_USE bool str_init_classes(VM *vm);   /* str, its iterator */
MUST_USE bool bytes_init_classes(VM *vm); /* bytes, its iterator */
MUST_USE bool bytearray_init_classes(VM *vm);

#endif

/* text.h: what the methods of str, bytes and bytearray share.
 *
 * All three are runs of bytes: UTF-8 has the virtue that a search by bytes
 * finds exactly the code points.  So splitting, replacing, searching and the
 * like are written once, over bytes, with two things told apart: what makes a
 * piece of the result (MakePiece), and what counts as white space or as the
 * end of a line (TextKind).  Private to str*.c, bytes*.c, format.c,
 * percent.c and codec.c.
 */
#ifndef TENON_OBJECT_TEXT_H
#define TENON_OBJECT_TEXT_H

#include "base/buffer.h"
#include "object/protocol.h"
#include "object/str.h"

typedef Value (*MakePiece)(VM *vm, const char *text, size_t size);
typedef enum TextKind { TEXT_STR, TEXT_BYTES } TextKind;

static inline Text text_of(const Str *s)
{
    return (Text){s->data, s->size};
}

/* memcpy of what is mostly short: then no call. */
static inline void text_copy(char *to, const char *from, size_t n)
{
    if (n >= 8 && n <= 16) {
        uint64_t first, last;
        memcpy(&first, from, 8);
        memcpy(&last, from + n - 8, 8);
        memcpy(to, &first, 8);
        memcpy(to + n - 8, &last, 8);
    } else if (n >= 4 && n < 8) {
        uint32_t first, last;
        memcpy(&first, from, 4);
        memcpy(&last, from + n - 4, 4);
        memcpy(to, &first, 4);
        memcpy(to + n - 4, &last, 4);
    } else {
        memcpy(to, from, n);
    }
}

/* --- str.c --------------------------------------------------------------- */

/* A str of class cls (str or a subclass), to be filled and sealed. */
MUST_USE Str *str_alloc_as(VM *vm, Class *cls, size_t size);
void str_release(VM *vm, Object *o);            /* TypeOps.fini */
size_t str_block_bytes(VM *vm, Object *o);      /* TypeOps.size */
void text_put_escape(Buf *buf, uint32_t code);  /* \xe9, \u1234, \U00012345 */

/* --- text.c: arguments --------------------------------------------------- */

/* An int argument (CPython's "n"): false with the exception pending. */
MUST_USE bool text_arg_size(VM *vm, Value v, ptrdiff_t *out);
/* The same for what CPython keeps in a C int. */
MUST_USE bool text_arg_int(VM *vm, Value v, ptrdiff_t *out);
/* One bound of a slice: None keeps *out; an int is clipped. */
MUST_USE bool text_arg_bound(VM *vm, Value v, ptrdiff_t *out);
/* start and end of find and the like, made to fit length; *start may be past
 * *end. */
MUST_USE bool text_arg_range(VM *vm, Value start, Value end, size_t length,
                             ptrdiff_t *from, ptrdiff_t *to);
/* The factor of a repetition: size * *count is known to fit and to be within
 * the memory limit. */
MUST_USE bool text_arg_repeat(VM *vm, Value v, size_t size, size_t *count,
                              const char *too_long);
/* Subscripts: *at is the place, checked.  what: "string", "index"... */
MUST_USE bool text_arg_subscript(VM *vm, Value v, size_t length, size_t *at,
                                 const char *what);

/* --- text.c: algorithms -------------------------------------------------- */

ptrdiff_t text_find(Text text, Text needle);  /* -1: none */
ptrdiff_t text_rfind(Text text, Text needle);
size_t text_count(Text text, Text needle, size_t max); /* needle not empty */
/* max < 0: all.  Lists of pieces. */
MUST_USE Value text_split(VM *vm, MakePiece make, Text text, Text sep,
                          ptrdiff_t max);
MUST_USE Value text_rsplit(VM *vm, MakePiece make, Text text, Text sep,
                           ptrdiff_t max);
MUST_USE Value text_split_space(VM *vm, MakePiece make, TextKind kind,
                                Text text, ptrdiff_t max);
MUST_USE Value text_rsplit_space(VM *vm, MakePiece make, TextKind kind,
                                 Text text, ptrdiff_t max);
MUST_USE Value text_splitlines(VM *vm, MakePiece make, TextKind kind,
                               Text text, bool keep_ends);
/* sep_value is put into the tuple where sep was found. */
MUST_USE Value text_partition(VM *vm, MakePiece make, Text text, Text sep,
                              Value sep_value, bool from_right);
/* Strip white space (chars.data NULL), or any of the characters in chars. */
enum { STRIP_LEFT = 1, STRIP_RIGHT = 2, STRIP_BOTH = 3 };
Text text_strip(TextKind kind, Text text, Text chars, int sides);
/* text with old replaced by new at most max times (< 0: all); an empty old is
 * found between all characters.  UNBOUND: nothing to replace. */
MUST_USE Value text_replace(VM *vm, MakePiece make, TextKind kind, Text text,
                            Text old, Text new, ptrdiff_t max);
MUST_USE Value text_expandtabs(VM *vm, MakePiece make, TextKind kind,
                               Text text, ptrdiff_t tab);
/* The end of the white space character at p, or NULL: it is none. */
const char *text_space_end_slow(TextKind kind, const char *p);
static inline const char *text_space_end(TextKind kind, const char *p)
{
    unsigned char c = (unsigned char)*p;
    return c > ' ' && c < 0x80 ? NULL
           : c == ' '          ? p + 1
                               : text_space_end_slow(kind, p);
}

/* --- str_letters.c: rows of str's table ---------------------------------- */

#define STR_LETTER_METHODS(X)                                              \
    X(lower) X(upper) X(title) X(capitalize) X(swapcase) X(casefold)       \
    X(isalpha) X(isalnum) X(isdecimal) X(isdigit) X(isnumeric) X(isspace)  \
    X(islower) X(isupper) X(istitle) X(isprintable) X(isidentifier)        \
    X(isascii)
#define DECLARE(name) Value str_method_##name(VM *vm, Value *args, int nargs);
STR_LETTER_METHODS(DECLARE)
#undef DECLARE

/* --- the mini-language and templates ------------------------------------- */

/* str.format (names UNBOUND or a dict) and str.format_map (names: a mapping;
 * args NULL). */
MUST_USE Value template_format(VM *vm, Str *template, const Value *args,
                               int nargs, Value names);

#endif

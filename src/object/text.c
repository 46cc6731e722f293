/* text.c: argument checks and algorithms that str, bytes and bytearray share.
 *
 * Everything works on borrowed bytes.  The caller keeps the objects alive and
 * unchanged: a bytearray's methods hold on to it while pieces are made, and
 * nothing here calls into the language except the argument checks, which come
 * before any pointer into an object is taken.
 */
#define _GNU_SOURCE
#include "object/text.h"

#include <limits.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/utf8.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str_case.h"

enum {
    MAX_TRIES = 16, /* places that may prove no match before memmem is used */
    LOCAL_TEXT = 512, /* bytes of a result that is put together on the stack */
    LOCAL_FINDS = 32, /* places of finds that are kept */
};

/* --- arguments ----------------------------------------------------------- */

static bool arg_size(VM *vm, Value v, ptrdiff_t *out, ClassId error,
                     const char *message)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t number;
    bool fits = int_fits_int64(int_value(n), &number) &&
                number >= PTRDIFF_MIN && number <= PTRDIFF_MAX;
    decref(vm, n);
    if (!fits) {
        raise_error(vm, error, message, v);
        return false;
    }
    *out = (ptrdiff_t)number;
    return true;
}

bool text_arg_size(VM *vm, Value v, ptrdiff_t *out)
{
    return arg_size(vm, v, out, C_OverflowError,
                    "Python int too large to convert to C ssize_t");
}

bool text_arg_int(VM *vm, Value v, ptrdiff_t *out)
{
    static const char too_large[] = "Python int too large to convert to C int";
    if (!arg_size(vm, v, out, C_OverflowError, too_large))
        return false;
    if (*out >= INT_MIN && *out <= INT_MAX)
        return true;
    raise_error(vm, C_OverflowError, too_large);
    return false;
}

static bool has_index(VM *vm, Value v)
{
    return is_integer(vm, v) || class_of(vm, v)->special[SP_INDEX] != 0;
}

bool text_arg_bound(VM *vm, Value v, ptrdiff_t *out)
{
    if (v == NONE || v == UNBOUND)
        return true;
    if (has_index(vm, v))
        return value_as_index(vm, v, out, true);
    raise_error(vm, C_TypeError, "slice indices must be integers or None or "
                                 "have an __index__ method");
    return false;
}

static ptrdiff_t fit_bound(ptrdiff_t bound, ptrdiff_t length)
{
    if (bound >= 0)
        return bound;
    return bound < -length ? 0 : bound + length;
}

bool text_arg_range(VM *vm, Value start, Value end, size_t length,
                    ptrdiff_t *from, ptrdiff_t *to)
{
    ptrdiff_t n = (ptrdiff_t)length;
    *from = 0;
    *to = PTRDIFF_MAX;
    if (!text_arg_bound(vm, start, from) || !text_arg_bound(vm, end, to))
        return false;
    *from = fit_bound(*from, n);
    *to = *to > n ? n : fit_bound(*to, n);
    return true;
}

bool text_arg_repeat(VM *vm, Value v, size_t size, size_t *count,
                     const char *too_long)
{
    ptrdiff_t n;
    if (!arg_size(vm, v, &n, C_OverflowError,
                  "cannot fit '%T' into an index-sized integer"))
        return false;
    *count = n > 0 ? (size_t)n : 0;
    size_t total;
    if (__builtin_mul_overflow(size, *count, &total) || total > PTRDIFF_MAX) {
        raise_error(vm, C_OverflowError, too_long);
        return false;
    }
    if (total >= HEAP_SMALL && !heap_has_room(&vm->heap, total)) {
        raise_memory(vm);
        return false;
    }
    return true;
}

bool text_arg_subscript(VM *vm, Value v, size_t length, size_t *at,
                        const char *what)
{
    ptrdiff_t i;
    if (is_int(v))
        i = (ptrdiff_t)as_small(v);
    else if (!arg_size(vm, v, &i, C_IndexError,
                       "cannot fit '%T' into an index-sized integer"))
        return false;
    if (i < 0)
        i += (ptrdiff_t)length;
    if (i < 0 || (size_t)i >= length) {
        raise_error(vm, C_IndexError, "%s out of range", what);
        return false;
    }
    *at = (size_t)i;
    return true;
}

/* --- searching ----------------------------------------------------------- */

/* The first place from p on, before end, where the needle (of two bytes or
 * more) may be: where its first and its last byte are.  NULL: none. */
static inline const char *candidate(const char *p, const char *end,
                                    Text needle)
{
    size_t last = needle.size - 1;
    char first_byte = needle.data[0], last_byte = needle.data[last];
#ifdef __SSE2__
    __m128i first = _mm_set1_epi8(first_byte);
    __m128i final = _mm_set1_epi8(last_byte);
    for (; end - p >= 16; p += 16) {
        __m128i here = _mm_loadu_si128((const __m128i *)(const void *)p);
        __m128i there =
            _mm_loadu_si128((const __m128i *)(const void *)(p + last));
        int both = _mm_movemask_epi8(_mm_and_si128(
            _mm_cmpeq_epi8(here, first), _mm_cmpeq_epi8(there, final)));
        if (both != 0)
            return p + __builtin_ctz((unsigned)both);
    }
#endif
    for (; p < end; p++)
        if (*p == first_byte && p[last] == last_byte)
            return p;
    return NULL;
}

ptrdiff_t text_find(Text text, Text needle)
{
    if (needle.size == 0)
        return 0;
    if (needle.size > text.size)
        return -1;
    const char *p = text.data, *end = p + text.size - needle.size + 1;
    if (needle.size == 1) {
        p = memchr(p, needle.data[0], text.size);
        return p != NULL ? p - text.data : -1;
    }
    /* By two of its bytes, until they have deceived too often: memmem is
     * linear, but slow to begin. */
    for (int tries = 0; tries < MAX_TRIES; tries++, p++) {
        p = candidate(p, end, needle);
        if (p == NULL)
            return -1;
        if (memcmp(p + 1, needle.data + 1, needle.size - 2) == 0)
            return p - text.data;
    }
    p = memmem(p, (size_t)(text.data + text.size - p), needle.data,
               needle.size);
    return p != NULL ? p - text.data : -1;
}

/* By the last byte, which memrchr finds fast; CPython's search from the
 * right is as simple. */
ptrdiff_t text_rfind(Text text, Text needle)
{
    if (needle.size == 0)
        return (ptrdiff_t)text.size;
    size_t left = text.size, last = needle.size - 1;
    while (left > last) {
        const char *found = memrchr(text.data + last, needle.data[last],
                                    left - last);
        if (found == NULL)
            return -1;
        size_t at = (size_t)(found - text.data) - last;
        if (memcmp(text.data + at, needle.data, last) == 0)
            return (ptrdiff_t)at;
        left = at + last;
    }
    return -1;
}

static Text rest(Text text, size_t from)
{
    return (Text){text.data + from, text.size - from};
}

size_t text_count(Text text, Text needle, size_t max)
{
    size_t count = 0;
    while (count < max) {
        ptrdiff_t at = text_find(text, needle);
        if (at < 0)
            break;
        count++;
        text = rest(text, (size_t)at + needle.size);
    }
    return count;
}

/* --- characters ---------------------------------------------------------- */

static size_t char_size(TextKind kind, const char *p)
{
    return kind == TEXT_STR ? utf8_length(*p) : 1;
}

static const char *char_before(TextKind kind, const char *p)
{
    return kind == TEXT_STR ? utf8_prev(p) : p - 1;
}

/* The first byte from p on that is below low (of ASCII) or no ASCII; end when
 * there is none. */
static inline const char *plain_end(const char *p, const char *end,
                                    unsigned char low)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
    for (; end - p >= 8; p += 8) {
        uint64_t word, found;
        memcpy(&word, p, 8);
        /* A byte that borrows spoils only those behind it. */
        found = ((word - ones * low) | word) & high;
        if (found != 0)
            return p + (__builtin_ctzll(found) >> 3);
    }
#endif
    while (p < end && (unsigned char)*p >= low && (unsigned char)*p < 0x80)
        p++;
    return p;
}

const char *text_space_end_slow(TextKind kind, const char *p)
{
    unsigned char c = (unsigned char)*p;
    if (kind == TEXT_BYTES || c == ' ')
        return c == ' ' || (c >= 9 && c <= 13) ? p + 1 : NULL;
    return char_is_space(utf8_next(&p)) ? p : NULL;
}

/* The end of the line break at p, or NULL: there is none. */
static const char *break_end(TextKind kind, const char *p, const char *end)
{
    unsigned char c = (unsigned char)*p;
    if (c == '\r')
        return p + 1 < end && p[1] == '\n' ? p + 2 : p + 1;
    if (c == '\n')
        return p + 1;
    if (kind == TEXT_BYTES)
        return NULL;
    if (c < 128)
        return c == 11 || c == 12 || (c >= 28 && c <= 30) ? p + 1 : NULL;
    uint32_t code = utf8_next(&p);
    return code == 0x85 || code == 0x2028 || code == 0x2029 ? p : NULL;
}

/* Is the character at p white space, or one of chars (data not NULL)?  among:
 * a bit for each byte modulo 64 that is in chars, since most characters are
 * not. */
static inline bool strips(TextKind kind, Text chars, uint64_t among,
                          const char *p)
{
    unsigned char c = (unsigned char)*p;
    if (chars.data == NULL)
        return text_space_end(kind, p) != NULL;
    if (!(among >> c % 64 & 1))
        return false;
    return text_find(chars, (Text){p, char_size(kind, p)}) >= 0;
}

Text text_strip(TextKind kind, Text text, Text chars, int sides)
{
    const char *p = text.data, *end = p + text.size;
    if (chars.data != NULL && chars.size == 0)
        return text;
    uint64_t among = 0;
    for (size_t i = 0; i < chars.size; i++)
        among |= (uint64_t)1 << (unsigned char)chars.data[i] % 64;
    if (sides & STRIP_LEFT)
        while (p < end && strips(kind, chars, among, p))
            p += char_size(kind, p);
    if (sides & STRIP_RIGHT)
        while (p < end && strips(kind, chars, among, char_before(kind, end)))
            end = char_before(kind, end);
    return (Text){p, (size_t)(end - p)};
}

/* --- splitting ----------------------------------------------------------- */

static bool add(VM *vm, List *list, MakePiece make, const char *start,
                const char *end)
{
    Value piece = make(vm, start, (size_t)(end - start));
    if (piece == ERROR)
        return false;
    if (likely(list->count < list->capacity)) {
        list->items[list->count++] = piece;
        return true;
    }
    bool ok = list_append(vm, list, piece);
    decref(vm, piece);
    return ok;
}

static Value finish(VM *vm, List *list, bool ok)
{
    if (ok)
        return from_object(list);
    release(vm, list);
    return ERROR;
}

static Value finish_reversed(VM *vm, List *list, bool ok)
{
    for (size_t i = 0, j = list->count; ok && i + 1 < j; i++) {
        Value v = list->items[--j];
        list->items[j] = list->items[i];
        list->items[i] = v;
    }
    return finish(vm, list, ok);
}

Value text_split(VM *vm, MakePiece make, Text text, Text sep, ptrdiff_t max)
{
    List *list = list_new(vm, 0);
    if (list == NULL)
        return ERROR;
    bool ok = true;
    while (ok && max-- != 0) {
        ptrdiff_t at = text_find(text, sep);
        if (at < 0)
            break;
        ok = add(vm, list, make, text.data, text.data + at);
        text = rest(text, (size_t)at + sep.size);
    }
    ok = ok && add(vm, list, make, text.data, text.data + text.size);
    return finish(vm, list, ok);
}

Value text_rsplit(VM *vm, MakePiece make, Text text, Text sep, ptrdiff_t max)
{
    List *list = list_new(vm, 0);
    if (list == NULL)
        return ERROR;
    bool ok = true;
    while (ok && max-- != 0) {
        ptrdiff_t at = text_rfind(text, sep);
        if (at < 0)
            break;
        ok = add(vm, list, make, text.data + at + sep.size,
                 text.data + text.size);
        text.size = (size_t)at;
    }
    ok = ok && add(vm, list, make, text.data, text.data + text.size);
    return finish_reversed(vm, list, ok);
}

static const char *skip_space(TextKind kind, const char *p, const char *end)
{
    const char *next;
    while (p < end && (next = text_space_end(kind, p)) != NULL)
        p = next;
    return p;
}

static const char *skip_word(TextKind kind, const char *p, const char *end)
{
    for (;;) {
        p = plain_end(p, end, ' ' + 1);
        if (p >= end || text_space_end(kind, p) != NULL)
            return p;
        p += char_size(kind, p);
    }
}

Value text_split_space(VM *vm, MakePiece make, TextKind kind, Text text,
                       ptrdiff_t max)
{
    List *list = list_new(vm, 0);
    if (list == NULL)
        return ERROR;
    const char *p = text.data, *end = p + text.size;
    bool ok = true;
    while (ok && (p = skip_space(kind, p, end)) < end) {
        if (max-- == 0) {
            ok = add(vm, list, make, p, end);
            break;
        }
        const char *word = p;
        p = skip_word(kind, p, end);
        ok = add(vm, list, make, word, p);
    }
    return finish(vm, list, ok);
}

Value text_rsplit_space(VM *vm, MakePiece make, TextKind kind, Text text,
                        ptrdiff_t max)
{
    List *list = list_new(vm, 0);
    if (list == NULL)
        return ERROR;
    Text no_chars = {NULL, 0};
    bool ok = true;
    while (ok) {
        text = text_strip(kind, text, no_chars, STRIP_RIGHT);
        if (text.size == 0)
            break;
        if (max-- == 0) {
            ok = add(vm, list, make, text.data, text.data + text.size);
            break;
        }
        const char *end = text.data + text.size, *p = end;
        while (p > text.data) {
            const char *before = char_before(kind, p);
            if (text_space_end(kind, before) != NULL)
                break;
            p = before;
        }
        ok = add(vm, list, make, p, end);
        text.size = (size_t)(p - text.data);
    }
    return finish_reversed(vm, list, ok);
}

Value text_splitlines(VM *vm, MakePiece make, TextKind kind, Text text,
                      bool keep_ends)
{
    List *list = list_new(vm, 0);
    if (list == NULL)
        return ERROR;
    const char *p = text.data, *end = p + text.size;
    bool ok = true;
    while (ok && p < end) {
        const char *line = p, *next = NULL;
        while ((p = plain_end(p, end, 31)) < end &&
               (next = break_end(kind, p, end)) == NULL)
            p += char_size(kind, p);
        if (next == NULL)
            next = end;
        ok = add(vm, list, make, line, keep_ends ? next : p);
        p = next;
    }
    return finish(vm, list, ok);
}

Value text_partition(VM *vm, MakePiece make, Text text, Text sep,
                     Value sep_value, bool from_right)
{
    ptrdiff_t at = from_right ? text_rfind(text, sep) : text_find(text, sep);
    Value parts[3] = {UNBOUND, UNBOUND, UNBOUND};
    if (at >= 0) {
        size_t after = (size_t)at + sep.size;
        parts[0] = make(vm, text.data, (size_t)at);
        parts[1] = incref(sep_value);
        parts[2] = make(vm, text.data + after, text.size - after);
    } else {
        int whole = from_right ? 2 : 0;
        for (int i = 0; i < 3; i++)
            parts[i] = i == whole ? make(vm, text.data, text.size)
                                  : make(vm, "", 0);
    }
    Value result = ERROR;
    if (parts[0] != ERROR && parts[1] != ERROR && parts[2] != ERROR)
        result = tuple_from(vm, parts, 3);
    for (int i = 0; i < 3; i++)
        decref(vm, parts[i]);
    return result;
}

/* --- building ------------------------------------------------------------ */

static Value make_from_buf(VM *vm, MakePiece make, Buf *buf)
{
    Value v = buf->failed ? raise_memory(vm)
                          : make(vm, buf->data != NULL ? buf->data : "",
                                 buf->len);
    buf_fini(buf);
    return v;
}

/* new between all characters. */
static void put_between(Buf *buf, TextKind kind, Text text, Text new,
                        size_t count)
{
    const char *p = text.data, *end = p + text.size;
    while (count-- > 0) {
        buf_put(buf, new.data, new.size);
        if (p == end)
            break;
        size_t n = char_size(kind, p);
        buf_put(buf, p, n);
        p += n;
    }
    buf_put(buf, p, (size_t)(end - p));
}

/* Where old is found in text, at most max times: counts all, keeps the first
 * LOCAL_FINDS places. */
static size_t find_all(Text text, Text old, size_t max, size_t *places)
{
    size_t count = 0, from = 0;
    while (count < max) {
        ptrdiff_t at = text_find(rest(text, from), old);
        if (at < 0)
            break;
        from += (size_t)at;
        if (count < LOCAL_FINDS)
            places[count] = from;
        count++;
        from += old.size;
    }
    return count;
}

/* text with old, found count times, replaced: to has the room. */
static void put_replaced(char *to, Text text, Text old, Text new,
                         size_t count, const size_t *places)
{
    size_t from = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = i < LOCAL_FINDS
                        ? places[i]
                        : from + (size_t)text_find(rest(text, from), old);
        memcpy(to, text.data + from, at - from);
        to += at - from;
        memcpy(to, new.data, new.size);
        to += new.size;
        from = at + old.size;
    }
    memcpy(to, text.data + from, text.size - from);
}

Value text_replace(VM *vm, MakePiece make, TextKind kind, Text text, Text old,
                   Text new, ptrdiff_t max)
{
    size_t most = max < 0 ? SIZE_MAX : (size_t)max, count, added;
    size_t places[LOCAL_FINDS];
    if (old.size == 0) {
        count = 1 + (kind == TEXT_STR ? utf8_count(text.data, text.size)
                                      : text.size);
        if (count > most)
            count = most;
    } else {
        count = find_all(text, old, most, places);
    }
    if (count == 0)
        return UNBOUND;
    if (__builtin_mul_overflow(count, new.size, &added) ||
        added > PTRDIFF_MAX - text.size)
        return raise_error(vm, C_OverflowError,
                           "replace %s is too long",
                           kind == TEXT_STR ? "string" : "bytes");
    size_t size = text.size + added - count * old.size;
    char local[LOCAL_TEXT];
    if (old.size != 0 && size <= LOCAL_TEXT) {
        put_replaced(local, text, old, new, count, places);
        return make(vm, local, size);
    }
    Buf buf;
    buf_init(&buf, &vm->heap);
    if (!heap_has_room(&vm->heap, size)) {
        buf.failed = true;
    } else if (old.size == 0) {
        buf_reserve(&buf, size);
        put_between(&buf, kind, text, new, count);
    } else if (buf_reserve(&buf, size) != NULL) {
        put_replaced(buf.data, text, old, new, count, places);
        buf.len = size;
    }
    return make_from_buf(vm, make, &buf);
}

Value text_expandtabs(VM *vm, MakePiece make, TextKind kind, Text text,
                      ptrdiff_t tab)
{
    Buf buf;
    buf_init(&buf, &vm->heap);
    const char *p = text.data, *end = p + text.size;
    size_t column = 0;
    while (p < end && !buf.failed) {
        size_t n = char_size(kind, p);
        if (*p == '\t') {
            if (tab > 0) {
                size_t fill = (size_t)tab - column % (size_t)tab;
                column += fill;
                if (heap_has_room(&vm->heap, fill))
                    buf_fill(&buf, ' ', fill);
                else
                    buf.failed = true;
            }
        } else {
            column = *p == '\n' || *p == '\r' ? 0 : column + 1;
            buf_put(&buf, p, n);
        }
        p += n;
    }
    return make_from_buf(vm, make, &buf);
}

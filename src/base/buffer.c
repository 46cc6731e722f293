/* buffer.c: the parts of buffer.h that are not worth inlining.
 *
 * Growth is by half, so that n puts cost O(n); the first block is 64 bytes.
 */
#include "base/buffer.h"

#include "base/itoa.h"
#include "base/utf8.h"

#include <stdio.h>

enum { CAP_FIRST = 64 };

void buf_fini(Buf *buf)
{
    if (buf->data != NULL && !buf->lent)
        heap_free(buf->heap, buf->data);
    buf_init(buf, buf->heap);
}

bool buf_grow(Buf *buf, size_t more)
{
    size_t need, cap;
    if (__builtin_add_overflow(buf->len, more, &need) ||
        __builtin_add_overflow(need, 1, &need) ||
        __builtin_add_overflow(buf->cap, buf->cap / 2, &cap)) {
        buf->failed = true;
        return false;
    }
    if (cap < CAP_FIRST)
        cap = CAP_FIRST;
    if (cap < need)
        cap = need;
    char *data = buf->lent ? heap_alloc(buf->heap, cap, HEAP_RAW)
                           : heap_realloc(buf->heap, buf->data, buf->cap, cap);
    if (data == NULL) {
        buf->failed = true;
        return false;
    }
    if (buf->lent)
        memcpy(data, buf->data, buf->len);
    buf->lent = false;
    buf->data = data;
    buf->cap = cap;
    return true;
}

void buf_fill(Buf *buf, char c, size_t n)
{
    char *to = buf_reserve(buf, n);
    if (to != NULL) {
        memset(to, c, n);
        buf->len += n;
    }
}

void buf_put_utf8(Buf *buf, uint32_t cp)
{
    char *to = buf_reserve(buf, UTF8_MAX);
    if (to != NULL)
        buf->len += utf8_encode(cp, to);
}

void buf_put_int(Buf *buf, int64_t n)
{
    char *to = buf_reserve(buf, ITOA_MAX);
    if (to != NULL)
        buf->len += itoa_i64(n, to);
}

void buf_vprintf(Buf *buf, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    size_t room = buf->failed ? 0 : buf->cap - buf->len;
    int n = vsnprintf(room ? buf->data + buf->len : NULL, room, format, args);
    if (n < 0) {
        buf->failed = true;
    } else if ((size_t)n < room) {
        buf->len += (size_t)n;
    } else {
        char *to = buf_reserve(buf, (size_t)n);
        if (to != NULL) {
            vsnprintf(to, (size_t)n + 1, format, again);
            buf->len += (size_t)n;
        }
    }
    va_end(again);
}

void buf_printf(Buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_vprintf(buf, format, args);
    va_end(args);
}

const char *buf_text(Buf *buf)
{
    char *end = buf_reserve(buf, 0);
    if (end == NULL)
        return NULL;
    *end = '\0';
    return buf->data;
}

char *buf_steal(Buf *buf, size_t *len, size_t *size)
{
    if (buf_text(buf) == NULL ||
        (buf->lent && !buf_grow(buf, buf->cap - buf->len))) {
        buf_fini(buf);
        return NULL;
    }
    char *data = buf->data;
    *len = buf->len;
    *size = buf->cap;
    buf_init(buf, buf->heap);
    return data;
}

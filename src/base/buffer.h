/* buffer.h: a growable run of bytes on the heap.
 *
 * For text that is put together piece by piece.  A refusal is sticky: once
 * memory was refused, failed is set, further puts do nothing, and the caller
 * checks once at the end (buf_text gives NULL then).
 *
 * A buffer may begin in storage of the caller's, on the stack (buf_init_at):
 * what is short then never takes memory.
 *
 * Invariant: while data is not NULL, cap > len, so that there is always room
 * for the terminating NUL.
 */
#ifndef TENON_BASE_BUFFER_H
#define TENON_BASE_BUFFER_H

#include "base/heap.h"

#include <stdarg.h>
#include <string.h>

typedef struct Buf {
    Heap *heap;
    char *data; /* not terminated: see buf_text */
    size_t len, cap;
    bool failed;
    bool lent; /* data is the caller's storage */
} Buf;

enum { BUF_LOCAL = 256 }; /* usual size of storage on the stack */

static inline void buf_init(Buf *buf, Heap *heap)
{
    *buf = (Buf){.heap = heap};
}

/* The same, beginning in storage of size bytes, which must outlive its use. */
static inline void buf_init_at(Buf *buf, Heap *heap, char *storage,
                               size_t size)
{
    *buf = (Buf){.heap = heap, .data = storage, .cap = size, .lent = true};
}

/* Give the memory back and make the buffer empty, ready for use again. */
void buf_fini(Buf *buf);

/* Forget the contents and a failure, keep the memory. */
static inline void buf_clear(Buf *buf)
{
    buf->len = 0;
    buf->failed = false;
}

COLD bool buf_grow(Buf *buf, size_t more);

/* Room for n more bytes at the end, or NULL.  The caller writes at most n
 * there and adds to len what it wrote. */
static inline char *buf_reserve(Buf *buf, size_t n)
{
    if (unlikely(buf->failed))
        return NULL;
    if (unlikely(n >= buf->cap - buf->len) && !buf_grow(buf, n))
        return NULL;
    return buf->data + buf->len;
}

static inline void buf_put(Buf *buf, const void *p, size_t n)
{
    char *to = buf_reserve(buf, n);
    if (likely(to != NULL) && n != 0) {
        memcpy(to, p, n);
        buf->len += n;
    }
}

static inline void buf_putc(Buf *buf, char c)
{
    char *to = buf_reserve(buf, 1);
    if (likely(to != NULL)) {
        *to = c;
        buf->len++;
    }
}

static inline void buf_puts(Buf *buf, const char *s)
{
    buf_put(buf, s, strlen(s));
}

/* The same byte n times. */
void buf_fill(Buf *buf, char c, size_t n);

/* A code point as UTF-8 (surrogates too). */
void buf_put_utf8(Buf *buf, uint32_t cp);

/* A signed number in decimal. */
void buf_put_int(Buf *buf, int64_t n);

__attribute__((format(printf, 2, 3))) void buf_printf(Buf *buf,
                                                      const char *format, ...);
__attribute__((format(printf, 2, 0))) void
buf_vprintf(Buf *buf, const char *format, va_list args);

/* The contents with a NUL after them, or NULL when memory was refused.
 * Valid until the next put. */
const char *buf_text(Buf *buf);

/* Hand the contents over as a block of exactly *size bytes (its heap size),
 * NUL-terminated at *len; the buffer is empty afterwards.  NULL when memory
 * was refused at any time. */
MUST_USE char *buf_steal(Buf *buf, size_t *len, size_t *size);

#endif

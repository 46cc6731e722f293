/* memoryview.h: objects that show their memory to others (PEP 3118), and the
 * views of it.
 *
 * A built-in class that shows its bytes says so in one place, TypeOps.memory;
 * a class of the language has a method __buffer__ (PEP 688).  Either way
 * memoryview_of gives a view; bytes_view (str.h) has a quick look, which ends
 * with the next call that could run code of the language, and buffer_lend is
 * for arguments that may be anything bytes-like.
 *
 *     memoryview --+                     pin
 *     memoryview --+--> ManagedBuffer ---------> bytearray, bytes, ...
 *
 * All views made from one another share a ManagedBuffer.  It holds on to the
 * memory (TypeOps.memory with pin 1) until the last of them is released.
 */
#ifndef TENON_OBJECT_MEMORYVIEW_H
#define TENON_OBJECT_MEMORYVIEW_H

#include "object/str.h"

/* What a __buffer__ is asked for: inspect.BufferFlags. */
enum {
    BUFFER_SIMPLE = 0,
    BUFFER_WRITABLE = 1,
    BUFFER_CONTIG_RO = 8,
    BUFFER_STRIDES = 24,
    BUFFER_FULL_RO = 0x11c,
};

/* The class is _buffer_wrapper, as what a __buffer__ gave shows itself. */
typedef struct ManagedBuffer {
    Object head;
    Value obj;  /* whose memory it is */
    Value view; /* the memoryview that obj's __buffer__ gave; NONE: obj's
                   __release_buffer__ is not to be called; or UNBOUND */
} ManagedBuffer;

enum { VIEW_MAX_DIMS = 64 };

typedef struct MemoryView {
    Object head;
    Value weakrefs;
    ManagedBuffer *buffer; /* NULL: released */
    char *data;            /* the first item */
    size_t exports;        /* buffers whose obj is this view */
    int64_t hash;
    bool hashed, readonly;
    uint8_t ndim;
    uint8_t item_size;
    char format[3];        /* one letter, perhaps after an '@' */
    ptrdiff_t dims[];      /* the shape, then the strides */
} MemoryView;
#define as_view(v) as(MemoryView, v)

/* --- memoryview.c -------------------------------------------------------- */

/* memoryview(v), asking for so much.  UNBOUND: v is not bytes-like, nothing is
 * pending. */
MUST_USE Value memoryview_of(VM *vm, Value v, int flags);

/* Arguments.  What shows its bytes to bytes_view in the place of v, and what
 * these are: v itself; a copy where a method of the language shows them, or,
 * if flags allow it, where they lie apart.  Owned; UNBOUND: v is not
 * bytes-like, nothing is pending. */
MUST_USE Value buffer_lend(VM *vm, Value v, int flags, Text *text);

/* Does a class of the language say how v shows its memory? */
bool buffer_is_foreign(VM *vm, Value v);
/* That, or a built-in one: is v bytes-like? */
bool buffer_has(VM *vm, Value v);

/* Is there a view that forbids to change the size?  Then BufferError. */
MUST_USE bool buffer_check_exports(VM *vm, size_t exports);

/* __buffer__ and __release_buffer__ of built-in classes. */
Value buffer_method(VM *vm, Value *args, int nargs);
Value buffer_release_method(VM *vm, Value *args, int nargs);
#define BUFFER_ROW                                                         \
    METHOD("__buffer__", buffer_method, "flags, /",                        \
           "Return a buffer object that exposes the underlying memory of " \
           "the object.")
#define RELEASE_BUFFER_ROW                                                 \
    METHOD("__release_buffer__", buffer_release_method, "buffer, /",       \
           "Release the buffer object that exposes the underlying memory " \
           "of the object.")

MUST_USE bool memoryview_init_classes(VM *vm);

/* --- for one another ----------------------------------------------------- */

/* Not released?  Else ValueError. */
MUST_USE bool view_check(VM *vm, const MemoryView *m);
/* A view like m of so many dimensions, whose shape and strides are to be
 * filled in where these are not as many as m's.  NULL: memory. */
MUST_USE MemoryView *view_like(VM *vm, const MemoryView *m, size_t ndim);
size_t view_count(const MemoryView *m); /* items */
bool view_contiguous(const MemoryView *m, bool fortran);
static inline ptrdiff_t *view_strides(MemoryView *m)
{
    return m->dims + m->ndim;
}
static inline size_t view_bytes(const MemoryView *m)
{
    return view_count(m) * m->item_size;
}

/* --- memoryview_items.c -------------------------------------------------- */

/* Bytes of an item of this format, 0: unknown.  *code: its letter. */
size_t view_format_size(const char *format, char *code);
/* All items, one after the other, to or from memory; the last index runs
 * fastest, with fortran the first. */
void view_gather(const MemoryView *m, char *out, bool fortran);
void view_scatter(const MemoryView *m, const char *from);
/* The same shape, the same items?  1, 0, -1. */
MUST_USE int view_equal(VM *vm, const MemoryView *a, const MemoryView *b);
MUST_USE Value view_list(VM *vm, const MemoryView *m);
MUST_USE Value view_item(VM *vm, const MemoryView *m, const char *p);

Value view_getitem(VM *vm, Value *args, int nargs);
Value view_setitem(VM *vm, Value *args, int nargs);
Value view_delitem(VM *vm, Value *args, int nargs);

#endif

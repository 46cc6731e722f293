/* inflate.h: what was deflated at build time, back in full. */
#ifndef TENON_BASE_INFLATE_H
#define TENON_BASE_INFLATE_H

#include <stddef.h>

#include "base/heap.h"

/* Data of the binary, as raw deflate streams (RFC 1951). */
typedef struct Packed {
    const unsigned char *data;
    uint32_t size;
    uint32_t full; /* when unpacked */
    const struct Packed *before; /* text that matches may reach back into, as
                                    if it went before; unpacked once, to
                                    HEAP_STDLIB; NULL: none */
} Packed;

/* Inflates size bytes into out.  False if they are no stream of exactly full
 * bytes; then out holds anything. */
MUST_USE bool inflate(const unsigned char *in, size_t size, unsigned char *out,
                      size_t full);

/* The data in full with a NUL behind it, for heap_free; NULL when refused. */
MUST_USE char *inflate_new(Heap *heap, const Packed *packed);

/* The same, unpacked once for a heap, which keeps it to its end in one of its
 * places, such as HEAP_UNICODE_NAMES. */
MUST_USE const void *inflate_once(Heap *heap, unsigned place,
                                  const Packed *packed);

#endif

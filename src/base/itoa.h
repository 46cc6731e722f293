/* itoa.h: machine integers as decimal text. */
#ifndef TENON_BASE_ITOA_H
#define TENON_BASE_ITOA_H

#include <stdint.h>

enum { ITOA_MAX = 20 }; /* bytes that the longest takes; no NUL is written */

/* Write n at out; the bytes written. */
unsigned itoa_u64(uint64_t n, char *out);
unsigned itoa_i64(int64_t n, char *out);

#endif

/* unicode_names.h: the names of Unicode's characters.
 *
 * As CPython 3.13 has them (Unicode 15.1), with the aliases but without the
 * sequences.  For \N{...} and the error handler "namereplace".
 */
#ifndef TENON_BASE_UNICODE_NAMES_H
#define TENON_BASE_UNICODE_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/heap.h"

enum { UNICODE_NAME_MAX = 96 }; /* bytes of a name and its NUL */

/* The data, unpacked, which lives as long as the heap; NULL when memory is
 * refused. */
typedef struct UnicodeNames UnicodeNames;
MUST_USE const UnicodeNames *unicode_names(Heap *heap);

/* Writes the name of a code point; its length, 0 for one without a name. */
size_t unicode_name(const UnicodeNames *all, uint32_t code,
                    char out[static UNICODE_NAME_MAX]);

/* Finds the code point of a name or alias. */
bool unicode_find_name(const UnicodeNames *all, const char *name, size_t len,
                       uint32_t *code);

#endif

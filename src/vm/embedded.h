/* embedded.h: the modules of stdlib/, linked into the library.
 *
 * The table is generated at build time by tools/embed from every .py file
 * under stdlib/.  It is sorted by name (as strcmp sorts), so that a module
 * is found by bisection.  Its text is UTF-8, without its comments but line by
 * line what the file has; packed, it has a tab for four spaces that a line
 * begins with.  Caller: the import system.
 */
#ifndef TENON_VM_EMBEDDED_H
#define TENON_VM_EMBEDDED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/inflate.h"

typedef struct EmbeddedModule {
    const char *name; /* dotted: "collections.abc" */
    Packed source;
    uint32_t size; /* of the text, without tabs */
    bool is_package; /* it came from NAME/__init__.py */
} EmbeddedModule;

extern const EmbeddedModule embedded_modules[];
extern const size_t embedded_count;

#endif

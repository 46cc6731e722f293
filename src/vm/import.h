/* import.h: the import system, for the instructions and for builtins.__import__. */
#ifndef TENON_VM_IMPORT_H
#define TENON_VM_IMPORT_H

#include "object/runtime.h"

/* __import__(name, globals, None, fromlist, level); globals may be NONE, fromlist any iterable or NONE. */
MUST_USE Value import_level(VM *vm, Str *name, Value globals, Value fromlist, ptrdiff_t level);

/* A new module object in sys.modules with the usual attributes.  Owned. */
MUST_USE Value import_add_module(VM *vm, Str *name);

/* All of a file: owned by the caller, raw, with a NUL behind; size without it.  NULL: OSError
 * pending, or, when quiet, nothing. */
char *import_read_file(VM *vm, const char *path, size_t *size, bool quiet);

/* The source that code of this file name ("<stdlib enum>") came from: as above; NULL when there is
 * none or no memory, with nothing pending. */
char *import_stdlib_source(VM *vm, Str *file, size_t *size);

#endif

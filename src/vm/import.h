/* import.h: the import system, for the instructions and for builtins.__import__. */
#ifndef TENON_VM_IMPORT_H
#define TENON_VM_IMPORT_H

#include "object/runtime.h"

/* __import__(name, globals, None, fromlist, level); globals may be NONE, fromlist any iterable or NONE. */
MUST_USE Value import_level(VM *vm, Str *name, Value globals, Value fromlist, ptrdiff_t level);

/* A new module object in sys.modules with the usual attributes.  Owned. */
MUST_USE Value import_add_module(VM *vm, Str *name);

/* Is there a module in C of this name?  module, unless NULL, gets it, made
 * anew; ERROR. */
bool import_is_native(VM *vm, Str *name, Value *module);

/* The body of the module runs, until the end that belongs to this beginning. */
MUST_USE bool import_begin(VM *vm, Value module);
void import_end(VM *vm);

/* --- import_finders.c ---------------------------------------------------- */

/* Give a new module its __spec__ and __loader__.  Where these come from is
 * loaded first if now is true; else they may be given later, by that.  name:
 * that of the module that runs as __main__, else NULL. */
MUST_USE bool import_describe(VM *vm, Value module, Str *name, bool now);

/* Has the program changed what finds modules?  1, 0, -1. */
MUST_USE int import_is_changed(VM *vm);

/* Then this finds and loads one.  path: of its package, or NONE.  Owned. */
MUST_USE Value import_by_finders(VM *vm, Str *name, Value path);

/* All of a file: owned by the caller, raw, with a NUL behind; size without it.  NULL: OSError
 * pending, or, when quiet, nothing. */
char *import_read_file(VM *vm, const char *path, size_t *size, bool quiet);

/* The source that code of this file name ("<stdlib enum>") came from: as above; NULL when there is
 * none or no memory, with nothing pending.  package (may be NULL): is it an __init__.py? */
char *import_stdlib_source(VM *vm, Str *file, size_t *size, bool *package);

#endif

/* native_modules.h: the modules written in C, as import finds them.
 *
 * The table is in modules/modules.c; `sys` and `builtins`, which exist from
 * the start, are not in it.
 */
#ifndef TENON_VM_NATIVE_MODULES_H
#define TENON_VM_NATIVE_MODULES_H

#include "object/runtime.h"

typedef struct NativeModule {
    const char *name;
    /* Fill the new module's namespace.  false: pending. */
    bool (*init)(VM *vm, Dict *dict);
} NativeModule;

extern const NativeModule native_modules[]; /* ends with a NULL name */

#endif

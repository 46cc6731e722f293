/* module.h: module objects. */
#ifndef TENON_OBJECT_MODULE_H
#define TENON_OBJECT_MODULE_H

#include "object/runtime.h"

typedef struct Module {
    Object head;
    Value dict;     /* dict word: always a dict */
    Value weakrefs;
    bool native;    /* written in C: repr says "(built-in)" */
} Module;

/* A module with the attributes every module has (__name__, __doc__, ...). */
MUST_USE Value module_new(VM *vm, Str *name);

/* A module as the import statement finds it, by builtins.__import__: owned, or
 * UNBOUND where there is no such function.  */
MUST_USE Value module_imported(VM *vm, const char *name);

/* Is the module still executing its body?  In vm/import.c. */
bool import_is_initializing(VM *vm, Value module);

/* The namespace of a module: borrowed. */
static inline Dict *module_dict(Value module)
{
    return as(Dict, as(Module, module)->dict);
}

MUST_USE bool module_init_classes(VM *vm);
MUST_USE bool namespace_init_classes(VM *vm); /* namespace.c */
MUST_USE bool alias_init_classes(VM *vm); /* alias.c: list[int], int | str */

#endif

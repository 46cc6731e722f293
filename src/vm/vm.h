/* vm.h: the life of a VM, and running programs in it: what the API layer
 * stands on. */
#ifndef TENON_VM_VM_H
#define TENON_VM_VM_H

#include "object/runtime.h"

typedef struct VMOptions {
    HeapSystem system;   /* NULL: the C library's */
    void *system_user;
    size_t memory_limit; /* bytes; 0: none */
    Hooks hooks;         /* NULL members: the process's own streams */
    int optimize;        /* as -O */
    int hints;           /* see runtime.h */
} VMOptions;

/* A VM with its built-ins ready.  NULL: not even that much memory. */
MUST_USE VM *vm_new(const VMOptions *options);

/* As the interpreter's end: atexit functions, modules cleared, objects finalized, everything given back.
 * In debug builds, the number of blocks that leaked. */
size_t vm_free(VM *vm);

/* Where the C stack may not go on: about size bytes below the caller's frame.  Called
 * at the start, and again when a VM is used from another thread. */
void vm_set_c_stack(VM *vm, size_t size);

/* The namespace of __main__.  Borrowed; NULL with MemoryError pending. */
Dict *vm_main_dict(VM *vm);

/* Run source as the file or string given in __main__ (mode: see compile.h; its value for COMPILE_EVAL, else None).
 * Owned; ERROR with the exception pending. */
MUST_USE Value vm_run_source(VM *vm, const char *text, size_t size, const char *filename, int mode);

/* import.c: import a module by its dotted name: the module itself (the last part).  Owned. */
MUST_USE Value import_module(VM *vm, Str *name);
/* module.name(*args) of a module of the library, which is imported (generic.c).
 * Owned. */
MUST_USE Value call_library(VM *vm, const char *module_name, const char *name,
                            const Value *args, int n);
/* The source of a module to be run as __main__ (-m): its file name and whether it is a package's __main__. */
MUST_USE Value import_run_main(VM *vm, Str *name);

#endif

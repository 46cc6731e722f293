/* registers.h: taking values out of registers, for the loop and the
 * operations' C files. */
#ifndef TENON_VM_REGISTERS_H
#define TENON_VM_REGISTERS_H

#include "object/runtime.h"

/* Release a register if it holds a pointer, leaving it dead. */
static inline void register_drop(VM *vm, Value *r)
{
    Value v = *r;
    if (is_object(v)) {
        *r = UNBOUND;
        object_decref(vm, as_object(v));
    }
}

/* A temporary that an instruction has read. */
static inline void consume(VM *vm, Value *R, unsigned n, uint32_t nlocals)
{
    if (n >= nlocals)
        register_drop(vm, &R[n]);
}

/* The owned value of a temporary, which is dead from now on. */
static inline Value register_move(Value *r)
{
    Value v = *r;
    *r = UNBOUND;
    return v;
}

/* --- registers.c: many at once ---------------------------------------------- */
/* register_drop() of n registers, from the first to the last. */
void registers_drop(VM *vm, Value *r, unsigned n);
/* Of the nargs arguments of a call, from the last to the first, and of the
 * callable that lies before them. */
void registers_drop_call(VM *vm, Value *callable, unsigned nargs);

#endif

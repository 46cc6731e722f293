/* binding.h: from the arguments of a call to the parameters of a function. */
#ifndef TENON_VM_BINDING_H
#define TENON_VM_BINDING_H

#include "object/attribute.h"
#include "vm/frame.h"

/* args: nargs positional values, then one for each of kwnames (or NULL), all
 * owned and consumed.  The parameters land in place[0..], owned.  false:
 * TypeError pending, nothing left in place. */
MUST_USE bool bind_arguments(VM *vm, Function *fn, Value *args, unsigned nargs, Tuple *kwnames, Value *place);

typedef enum BindStatus { BIND_DONE, BIND_FAILED, BIND_OTHERWISE } BindStatus;

/* The same where the arguments lie: what nearly every call needs.  FAILED as
 * false above; OTHERWISE: nothing is done, bind_arguments knows. */
MUST_USE BindStatus bind_in_place(VM *vm, Function *fn, Value *place,
                                  unsigned nargs, Tuple *kwnames);

/* fn found on a class, args[0] self: bound by its __get__, then called. */
MUST_USE Value call_unbound_kw(VM *vm, Value fn, const Value *args, int nargs, Tuple *kwnames);

/* The name among these (Str values) that is nearest to a misspelt one; NULL.  Borrowed (traceback.c). */
Str *suggest_name(VM *vm, Str *wrong, const Value *names, size_t n);

/* Release registers that lie above the top frame. */
void registers_drop_all(VM *vm, Value *r, size_t n);

void frame_release(VM *vm, Frame *f);

#endif

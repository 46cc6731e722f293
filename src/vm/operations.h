/* operations.h: the instructions' slow halves, called from the loop only.
 *
 * A bool result says whether it went well (else the exception is pending); temporaries
 * that the instruction reads are consumed in either case.
 */
#ifndef TENON_VM_OPERATIONS_H
#define TENON_VM_OPERATIONS_H

#include "object/protocol.h"
#include "vm/frame.h"

/* The second word of an attribute cache: kind in the top 16 bits. */
enum {
    CACHE_FIELD = 0,  /* at that offset in the object */
    CACHE_PLACE = 1,  /* at that address: the entry of a class variable */
    CACHE_METHOD = 2, /* that function, to be bound to the object */
    CACHE_ADD = 3,    /* SETATTR: offset in bits 32..47, next shape below */
    CACHE_ITEM = 4,   /* that item, if there is one, of a tuple */
    CACHE_OWN = 5,    /* of a class with a metaclass of its own: that entry
                         (bits 32..47) of its dict, while its version is the
                         low half */
    CACHE_GETSET = 6,   /* what that getset computes */
    CACHE_STATIC = 7,   /* LOADMETHOD: that function, bound to nothing */
    CACHE_DICT = 9,     /* of an object in dict mode: the dict word is at the
                           offset in bits 32..47, the entry of its dict was
                           the low half when it was looked for last */
    CACHE_BEHIND_DICT = 10, /* like CACHE_PLACE or, of a method, CACHE_METHOD,
                           where the dict of an object in dict mode does not
                           have the name */
    CACHE_OF_CLASS = 8, /* LOADMETHOD: that function, bound to the class */

    /* From here on a function of the language is entered: */
    CACHE_PROPERTY = 11, /* of a property: that one reads or writes it */
    CACHE_DESCRIPTOR = 12, /* the __get__ or __set__ of that descriptor */
    CACHE_HOOK = 13, /* that one: the __getattr__ (nothing else has the name)
                        or the __setattr__ of the class */
};
#define CACHE_POINTER (((uint64_t)1 << 48) - 1)

/* getattr(v, name) as an inline cache would have it: owned, ERROR; UNBOUND: it
 * is for attr_get to find. */
MUST_USE Value op_attr_known(VM *vm, Value v, Str *name);

/* --- arithmetic.c: operands and results in registers ------------------------ */
/* These may enter a special method of the language (CALL_PUSHED); its result
 * goes through op_operator_done. */
CallStatus op_binary(VM *vm, Value *R, const Instr *i, Value y, SpecialId id, uint32_t nlocals);
CallStatus op_binary_k(VM *vm, Value *R, const Instr *i, Value y, SpecialId id, uint32_t nlocals);
CallStatus op_inplace(VM *vm, Value *R, const Instr *i, Value y, SpecialId id, uint32_t nlocals);
CallStatus op_inplace_k(VM *vm, Value *R, const Instr *i, Value y, SpecialId id, uint32_t nlocals);
/* What a special method gave for the instruction i of frame f: owned r is consumed. */
bool op_operator_done(VM *vm, Frame *f, const Instr *i, Value which, Value r);
CallStatus op_enter_item(VM *vm, Value fn, Value o, Value key);
/* Enter the function of a property: R[b] is read into R[a]; R[c] is written to
 * R[a].  The temporaries are consumed. */
CallStatus op_enter_getter(VM *vm, Value *R, const Instr *i, uint64_t payload, uint32_t nlocals);
CallStatus op_enter_setter(VM *vm, Value *R, const Instr *i, uint64_t payload, uint32_t nlocals);
/* What op_operator_done is told, where an exception left the method: it learns
 * which attribute a descriptor or a hook was asked for. */
void op_special_failed(VM *vm, Value which);
/* Enter fn(a, b), functions of the language only. */
CallStatus op_enter_special(VM *vm, Value fn, Value a, Value b, unsigned which);
bool op_unary(VM *vm, Value *R, const Instr *i, SpecialId id, uint32_t nlocals);
bool op_compare(VM *vm, Value *R, const Instr *i, CompareOp op, uint32_t nlocals);
int op_test(VM *vm, Value *R, const Instr *i, CompareOp op, uint32_t nlocals);
int op_test_k(VM *vm, Value *R, const Instr *i, Value y, CompareOp op, uint32_t nlocals);
int op_contains(VM *vm, Value *R, unsigned item, unsigned container, uint32_t nlocals);

/* --- names.c: variables, attributes and their caches; cache: the words behind the instruction --- */
void op_unbound_local(VM *vm, Code *code, unsigned r);
void op_unbound_free(VM *vm, Code *code, unsigned n);
Value op_get_name(VM *vm, Frame *f, Str *name);
/* Owned; UNBOUND when there is none. */
Value find_builtin(VM *vm, Frame *f, Str *name);
Value op_get_global(VM *vm, Frame *f, const Instr *i);
bool op_set_name(VM *vm, Frame *f, Str *name, Value v);
bool op_set_global(VM *vm, Frame *f, const Instr *i, Value v);
bool op_del_name(VM *vm, Frame *f, Str *name);
bool op_del_global(VM *vm, Frame *f, Str *name);
Value op_get_class_free(VM *vm, Frame *f, Str *name, unsigned n);
Value op_get_attr(VM *vm, Value o, Str *name, Instr *cache);
bool op_set_attr(VM *vm, Value o, Str *name, Value v, Instr *cache);
bool op_load_method(VM *vm, Value *R, const Instr *i, Instr *cache, uint32_t nlocals);
bool op_get_super(VM *vm, Frame *f, const Instr *i);
bool op_load_super(VM *vm, Frame *f, const Instr *i, Instr *cache);
bool op_annotations(VM *vm, Frame *f);

void names_fini(VM *vm); /* give back what the caches hold */

/* --- build.c: items, displays, loops, formatting, functions --------------------------- */
CallStatus op_get_item(VM *vm, Value *R, const Instr *i, Value key, uint32_t nlocals);
bool op_set_item(VM *vm, Value o, Value key, Value v);
bool op_for_prepare(VM *vm, Value *state);
bool op_for_range(VM *vm, Value *state, unsigned nargs);
/* iter_next, quicker for the built-in iterators. */
Value op_next(VM *vm, Object *iterator);
/* TypeOps.next_pair; NOT_IMPLEMENTED: the iterator has none. */
Value op_next_pair(VM *vm, Object *iterator, Value *pair);
bool op_slice(VM *vm, Value *R, const Instr *i);
bool op_tuple(VM *vm, Value *R, const Instr *i);
bool op_tuple_star(VM *vm, Value *R, const Instr *i);
bool op_list(VM *vm, Value *R, const Instr *i);
bool op_set(VM *vm, Value *R, const Instr *i);
bool op_dict(VM *vm, Value *R, const Instr *i);
bool op_list_extend(VM *vm, Value list, Value iterable);
bool op_dict_update(VM *vm, Dict *d, Value mapping);
bool op_dict_merge(VM *vm, Dict *d, Value mapping, Value fn);
bool op_list_tuple(VM *vm, Value *R, const Instr *i);
bool op_unpack(VM *vm, Value *R, const Instr *i, uint32_t nlocals);
bool op_unpack_star(VM *vm, Value *R, const Instr *i, uint32_t nlocals);
bool op_format(VM *vm, Value *R, const Instr *i, uint32_t nlocals);
bool op_format_spec(VM *vm, Value *R, const Instr *i);
bool op_join(VM *vm, Value *R, const Instr *i);
bool op_function(VM *vm, Frame *f, const Instr *i);
Value op_build_class(VM *vm);
bool op_print_expression(VM *vm, Value v);

/* --- call.c ------------------------------------------------------------------------------ */
CallStatus op_call_spread(VM *vm, Value *slot, unsigned keywords);
/* The call of a class whose instances C makes, arguments from slot[1] on,
 * which stay: owned. */
MUST_USE Value op_call_class(VM *vm, Class *cls, Value *slot, unsigned nargs);
typedef enum LeaveStatus { LEAVE_LOOP, LEAVE_CALLER, LEAVE_ERROR } LeaveStatus;
/* Leave a frame that is not plain; its registers are released already. */
LeaveStatus op_leave(VM *vm, Frame *f, Value *result);

/* --- unwind.c: exceptions -------------------------------------------------------------------- */
const Handler *op_find_handler(const Code *code, uint32_t pc);
/* The pending exception leaves the frame: true when it leaves the loop as well. */
bool op_unwind(VM *vm, Frame *f);
void op_raise(VM *vm, Value exc, Value cause); /* steals; cause UNBOUND: none */
void op_pop_handled(VM *vm, Frame *f, Value *pair);
int op_match(VM *vm, Value exc, Value classes);
bool op_star_match(VM *vm, Value *pair, Value classes);
bool op_star_result(VM *vm, Value *state);
bool op_with(VM *vm, Value *pair);
bool op_async_with(VM *vm, Value *pair);
void op_with_args(VM *vm, Value *to, Value *from);
Value op_yield_iter(VM *vm, Value v);
/* The value to yield; UNBOUND: done, state[0] is the result; ERROR. */
Value op_yield_from(VM *vm, Value *state);

/* --- generic.c: type parameters --------------------------------------------------------------------- */
bool op_type_param(VM *vm, Frame *f, const Instr *i);
bool op_type_alias(VM *vm, Frame *f, const Instr *i);
bool op_type_generic(VM *vm, Value *R, const Instr *i, uint32_t nlocals);

/* --- coroutine.c ---------------------------------------------------------------------------------- */
Value op_awaitable(VM *vm, Value v, unsigned how);
Value op_aiter(VM *vm, Value v);
Value op_anext(VM *vm, Value it);

/* --- async_generator.c ------------------------------------------------------------------------------- */
/* What its __anext__() gives. */
Value async_generator_next(VM *vm, Generator *g);
/* Send to what that gave: as generator_send. */
Value async_generator_send(VM *vm, Value asend, Value sent, Value *end);

/* --- match.c --------------------------------------------------------------------------------------- */
bool op_get_len(VM *vm, Value *R, const Instr *i);
bool op_match_keys(VM *vm, Value *R, const Instr *i, uint32_t nlocals);
bool op_match_class(VM *vm, Value *R, const Instr *i, Tuple *parts);

/* --- import.c ------------------------------------------------------------------------------------ */
bool op_import(VM *vm, Frame *f, const Instr *i);
Value op_import_from(VM *vm, Value module, Str *name);
bool op_import_star(VM *vm, Frame *f, Value module);

/* --- poll.c: the safe point: interrupts, budget, collector. false: pending. */
bool vm_poll(VM *vm);

#endif

/* exception_kinds.h: what the exception_*.c files share.
 *
 * Rows of the built-in exceptions take "*args, **kwargs": args[0] is the class
 * or self, args[1] the dict of keywords or UNBOUND, the rest what was given
 * by position.
 */
#ifndef TENON_OBJECT_EXCEPTION_KINDS_H
#define TENON_OBJECT_EXCEPTION_KINDS_H

#include "object/descriptor.h"
#include "object/exception.h"
#include "object/protocol.h"
#include "object/str.h"

#define EXCEPTION_ARGS "*args, **kwargs"

/* Does what a class's __init__ does. */
typedef bool (*ExceptionFill)(VM *vm, Exception *e, Value kwargs,
                              const Value *args, int n);

/* The name among these (Str values) that is nearest to a misspelt one:
 * borrowed, or NULL.  Implemented by the VM. */
Str *suggest_name(VM *vm, Str *wrong, const Value *names, size_t n);

/* --- exception.c ---------------------------------------------------------- */

/* An instance with everything absent; args: (). */
MUST_USE Exception *exception_alloc(VM *vm, Class *cls);
MUST_USE bool exception_set_args(VM *vm, Exception *e, const Value *args,
                                 int n);
bool exception_fill(VM *vm, Exception *e, Value kwargs, const Value *args,
                    int n); /* that of BaseException */
MUST_USE bool exception_no_keywords(VM *vm, const Class *cls, Value kwargs);
void exception_set_field(VM *vm, Exception *e, int i, Value v); /* borrows */
Value exception_str(VM *vm, Value *args, int nargs);
Value exception_reduce(VM *vm, Value *args, int nargs);
/* (type(e), args) or with a third item, state; args owned, state owned. */
MUST_USE Value exception_reduced(VM *vm, Exception *e, Value args,
                                 Value state);
/* A copy of the instance's __dict__, or UNBOUND when it is empty. */
MUST_USE Value exception_state(VM *vm, Exception *e);

/* Getters and setters of fields[i]: any value, None when absent. */
#define DECLARE(i)                                          \
    Value field_get_##i(VM *vm, Value *args, int nargs);    \
    Value field_set_##i(VM *vm, Value *args, int nargs);
DECLARE(0) DECLARE(1) DECLARE(2) DECLARE(3)
DECLARE(4) DECLARE(5) DECLARE(6) DECLARE(7)
#undef DECLARE
#define FIELD(name, i, doc) MEMBER(name, field_get_##i, field_set_##i, doc)

/* The native behind an __init__ row. */
#define INIT_BY(name, fill)                                              \
    static Value name(VM *vm, Value *args, int nargs)                    \
    {                                                                    \
        return fill(vm, as_exception(args[0]), args[1], args + 2,        \
                    nargs - 2)                                           \
                   ? NONE                                                \
                   : ERROR;                                              \
    }
#define INIT_ROW(name)                                                   \
    METHOD("__init__", name, EXCEPTION_ARGS,                             \
           "Initialize self.  See help(type(self)) for accurate "        \
           "signature.")

/* --- the kinds ------------------------------------------------------------ */

extern const MethodDef exception_os_rows[];
MUST_USE Value exception_os_new(VM *vm, Class *cls, Value kwargs,
                                const Value *args, int n);
extern const MethodDef exception_syntax_rows[];
bool exception_syntax_fill(VM *vm, Exception *e, Value kwargs,
                           const Value *args, int n);
extern const MethodDef exception_decode_rows[];
extern const MethodDef exception_encode_rows[];
extern const MethodDef exception_translate_rows[];
bool exception_decode_fill(VM *vm, Exception *e, Value kwargs,
                           const Value *args, int n);
bool exception_encode_fill(VM *vm, Exception *e, Value kwargs,
                           const Value *args, int n);
bool exception_translate_fill(VM *vm, Exception *e, Value kwargs,
                              const Value *args, int n);
extern const MethodDef exception_group_rows[];
MUST_USE Value exception_group_new(VM *vm, Class *cls, const Value *args,
                                   int n);

#endif

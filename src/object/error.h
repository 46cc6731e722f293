/* error.h: how failure travels.
 *
 * There is no longjmp.  A function that fails sets the pending exception and
 * returns ERROR, false, NULL or -1, as its comment says; its caller checks and
 * passes it on, or clears it.  While an exception is pending no code of the
 * language may run, except where it has been taken out with error_take.
 */
#ifndef TENON_OBJECT_ERROR_H
#define TENON_OBJECT_ERROR_H

#include "object/runtime.h"

/* Raise a new exception of a built-in class; gives ERROR always.
 * Formats: %s char*, %d int, %u unsigned, %z ptrdiff_t, %l long long, %c char,
 * %x unsigned hex, %S Str*, %V the str() of a Value, %R the repr() of a Value,
 * %T the name of a Value's class, %N the name of a Class*, %A what CPython says
 * of a bad argument (%T, but None for None), %%.  %.200s-like precisions are
 * accepted for %s %S %T %N. */
COLD Value raise_error(VM *vm, ClassId cls, const char *format, ...);

COLD Value raise_value(VM *vm, ClassId cls, Value arg);  /* cls(arg); borrows */
COLD Value raise_object(VM *vm, Value exception);        /* steals */
COLD Value raise_key_error(VM *vm, Value key);           /* KeyError(key) */
COLD Value raise_memory(VM *vm);                         /* never allocates */
COLD Value raise_stop_iteration(VM *vm,
                                Value value); /* UNBOUND: none; borrows */
/* TypeError: "unsupported operand type(s) for +: 'int' and 'str'" */
COLD Value raise_binary(VM *vm, const char *op, Value a, Value b);
/* TypeError: "'int' object is not callable" */
COLD Value raise_uncallable(VM *vm, Value f);
/* AttributeError with name and obj set: "'T' object has no attribute 'x'" */
COLD Value raise_attribute(VM *vm, Value obj, Str *name);
/* Without a class's or module's own wording. */
COLD Value raise_attribute_plain(VM *vm, Value obj, Str *name);
/* Of a slot without a value. */
COLD Value raise_attribute_unset(VM *vm, Value obj, Str *name);
/* And without name and obj: for del. */
COLD Value raise_attribute_del(VM *vm, Value obj, Str *name);
/* NameError or AttributeError with this text (owned; may be ERROR), about name
 * (and obj, or UNBOUND). */
COLD Value raise_named(VM *vm, ClassId cls, Value text, Value obj, Str *name);
COLD Value raise_name_error(VM *vm, Str *name); /* "name 'x' is not defined" */

/* exc.__context__ = the exception being handled, unless it is that. */
void error_set_context(VM *vm, Value exc);
/* "module 'x' has no attribute 'y'" and its variants (module.c) */
COLD Value module_raise_attribute(VM *vm, Value module, Str *name);

static inline bool error_pending(const VM *vm)
{
    return vm->exception != UNBOUND;
}
/* Is the pending exception an instance of this built-in class? */
bool error_is(VM *vm, ClassId cls);
/* Drop the pending exception, if any. */
void error_clear(VM *vm);
/* Take it out: owned; put it back with error_restore (steals; replaces). */
MUST_USE Value error_take(VM *vm);
void error_restore(VM *vm, Value exception);
/* Report through sys.stderr an exception nobody can catch ("Exception ignored
 * in: ...") and clear it. */
void error_unraisable(VM *vm, const char *message, Value where);

/* Warn, about the frame so many levels up (1: the running one); formats as
 * above.  False: the warning was made an error, which is pending.  (The VM's:
 * vm/warnings.c.) */
COLD MUST_USE bool raise_warning(VM *vm, ClassId category, int level,
                                 const char *format, ...);

/* Call at the entry of every C function that can recurse through data (repr,
 * compare, free, copy): false with RecursionError pending when the C stack
 * nears its end.  what: " while getting the repr of an object", or "". */
static inline bool c_stack_ok(const VM *vm)
{
    char here;
    return likely(&here > vm->c_stack_limit);
}
MUST_USE bool c_stack_check(VM *vm, const char *what);

#endif

/* report.h: what is said on standard error: uncaught exceptions, those that
 * nobody can catch (error_unraisable in object/error.h).
 */
#ifndef TENON_VM_REPORT_H
#define TENON_VM_REPORT_H

#include "object/error.h"

/* An exception has reached the top: show it as sys.excepthook wants, or obey
 * a SystemExit.  Gives the exit code; nothing is pending afterwards. */
int report_uncaught(VM *vm, Value exc);
/* Set a name of sys; without memory it stays as it is. */
void sys_set(VM *vm, const char *text, Value v);

/* error_unraisable for what an atexit function has raised. */
void report_atexit(VM *vm, Value fn);

/* What sys.unraisablehook does; hook_args: a UnraisableHookArgs. */
void report_unraisable(VM *vm, Value hook_args);

/* Write to the VM's own standard error: lone surrogates as escapes. */
MUST_USE bool report_stderr(VM *vm, const char *text, size_t n);

/* Write to sys.stderr, whatever that is now; failures are dropped. */
void report_write(VM *vm, const char *text, size_t n);

#endif

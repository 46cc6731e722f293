/* report.h: what is said on standard error: uncaught exceptions, those that
 * nobody can catch (error_unraisable in object/error.h), warnings.
 */
#ifndef TENON_VM_REPORT_H
#define TENON_VM_REPORT_H

#include "object/error.h"

/* An exception has reached the top: show it as sys.excepthook wants, or obey
 * a SystemExit.  Gives the exit code; nothing is pending afterwards. */
int report_uncaught(VM *vm, Value exc);

/* Show a warning with the source line it is about, by way of the module
 * warnings where the program uses it.  False: it is made an error, which is
 * pending. */
MUST_USE bool warn(VM *vm, ClassId category, const char *message,
                   Str *filename, int line);

/* Write to sys.stderr, whatever that is now; failures are dropped. */
void report_write(VM *vm, const char *text, size_t n);

#endif

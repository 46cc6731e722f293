/* warnings.h: warnings: filtered, then shown or made errors.
 *
 * C code of any layer warns by raise_warning (object/error.h).
 */
#ifndef TENON_VM_WARNINGS_H
#define TENON_VM_WARNINGS_H

#include "object/error.h"

/* What there is to say about one warning; all Values are borrowed. */
typedef struct Warning {
    Value message;  /* its text, or a Warning */
    Value category; /* a class, looked at only when message is no Warning */
    Value filename; /* str */
    Value line;     /* int */
    Value module;   /* UNBOUND: from filename */
    Value registry; /* dict of what was shown, NONE or UNBOUND */
    Value source;   /* the object it is about; UNBOUND: none */
} Warning;

/* Show it, drop it or raise it, as the filters want.  False: pending. */
MUST_USE bool warning_issue(VM *vm, const Warning *w);

/* The same for text about a line, without a registry. */
MUST_USE bool warn(VM *vm, ClassId category, const char *message,
                   Str *filename, int line);

/* About the place so many frames up (1: the running one).  prefixes: a tuple
 * of str, the beginnings of names of files that do not count, or UNBOUND. */
MUST_USE bool warning_at(VM *vm, Value message, Value category,
                         ptrdiff_t level, Value source, Value prefixes);

/* vm->warn_filters and its kin exist from now on. */
MUST_USE bool warnings_ready(VM *vm);

#endif

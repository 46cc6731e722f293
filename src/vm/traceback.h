/* traceback.h: recording where an exception passes, and showing it as CPython
 * 3.13 does (its documentation of module traceback; PEP 657 for the marks
 * under the source lines).
 */
#ifndef TENON_VM_TRACEBACK_H
#define TENON_VM_TRACEBACK_H

#include "object/exception.h"
#include "vm/frame.h"
#include "vm/source_cache.h"

typedef bool (*TracebackWrite)(void *user, const char *s, size_t n);

/* The whole display of an uncaught exception, piece by piece.  exc may have
 * been raised or not.  False: write failed.  What was pending stays so. */
bool traceback_print(VM *vm, Value exc, TracebackWrite write, void *user);

/* The short form for exceptions that nobody can catch: no marks, no chain. */
bool traceback_print_plain(VM *vm, Value exc, TracebackWrite write,
                           void *user);

/* --- traceback_source.c --------------------------------------------------- */

struct Buf;
/* The lines of one level below its "File" line: source and marks. */
void traceback_put_source(SourceCache *cache, struct Buf *out, Str *filename,
                          const Position *p);
/* Line number line without its indentation, behind that many spaces; nothing
 * where there is no such line. */
void traceback_put_line(SourceCache *cache, struct Buf *out, Str *filename,
                        uint32_t line, size_t indent);

/* --- suggest.c ------------------------------------------------------------ */

/* The name for "Did you mean: 'x'?" about the exception: owned str, or UNBOUND.
 * Runs code of the language; leaves nothing pending. */
MUST_USE Value suggest_for(VM *vm, Value exc);
/* Is that a module of CPython's standard library? */
bool suggest_is_stdlib(const Str *name);

/* --- frame_object.c ------------------------------------------------------- */

/* The frame object of a running frame.  Owned. */
MUST_USE Value frame_object_new(VM *vm, Frame *f);
/* sys._getframe(depth): UNBOUND, nothing pending, when the stack is not so
 * deep.  Owned. */
MUST_USE Value frame_object_at(VM *vm, unsigned depth);
MUST_USE bool frame_init_classes(VM *vm);

#endif

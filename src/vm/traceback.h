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
 * been raised or not.  own: it goes to the VM's own standard error, where
 * hints are wanted if that is a terminal.  False: write failed.  What was
 * pending stays so. */
bool traceback_print(VM *vm, Value exc, TracebackWrite write, void *user,
                     bool own);

/* The short form for exceptions that nobody can catch: no marks, no chain. */
bool traceback_print_plain(VM *vm, Value exc, TracebackWrite write,
                           void *user);

/* Which part of its code a level was evaluating. */
Position traceback_position(const Traceback *tb);

/* --- traceback_source.c --------------------------------------------------- */

struct Buf;
/* The lines of one level below its "File" line: source and marks. */
void traceback_put_source(SourceCache *cache, struct Buf *out, Str *filename,
                          const Position *p);
/* The same of a part whose lines are these. */
void traceback_put_part(VM *vm, struct Buf *out, const Str *text,
                        const Position *p);
/* Line number line without its indentation, behind that many spaces; nothing
 * where there is no such line. */
void traceback_put_line(SourceCache *cache, struct Buf *out, Str *filename,
                        uint32_t line, size_t indent);

/* --- suggest.c ------------------------------------------------------------ */

/* Put what was meant behind the message of the exception: ". Did you mean:
 * 'x'?", or nothing.  locals: the variables of the frame may be meant.  Runs code of the language; leaves nothing pending. */
void suggest_put(VM *vm, struct Buf *out, Value exc, bool locals);

/* --- hint.c --------------------------------------------------------------- */

/* Put a line about the slots that refused an attribute, if exc is of that
 * kind.  Leaves nothing pending. */
void hint_put(VM *vm, SourceCache *cache, struct Buf *out, Value exc);

/* --- frame_object.c ------------------------------------------------------- */

/* sys._getframe(depth): UNBOUND, nothing pending, when the stack is not so
 * deep.  Owned. */
MUST_USE Value frame_object_at(VM *vm, unsigned depth);
/* gi_frame of one that has not ended.  Owned. */
MUST_USE Value frame_object_of_generator(VM *vm, Generator *g);
/* The frame object of a frame that is not over, if there is one: borrowed. */
Value frame_object_find(VM *vm, Frame *f);
/* The call of such a frame ends, and leaves it these locals, as in
 * Traceback.kept. */
void frame_object_end(VM *vm, Value frame, Value locals);
/* A new one of a call that has ended, or UNBOUND. */
Value frame_object_ended(VM *vm, const Traceback *tb, Value locals);
/* Its local variables as a new dict. */
MUST_USE Dict *frame_locals(VM *vm, Value frame);
/* Set one of them. */
MUST_USE bool frame_store(VM *vm, Value frame, Value key, Value value);
MUST_USE bool frame_init_classes(VM *vm);

/* --- frame_locals.c ------------------------------------------------------- */

/* f_locals of a function's frame: owned. */
MUST_USE Value frame_locals_proxy(VM *vm, Value frame);
/* Define its class, if it is not there yet. */
MUST_USE bool frame_locals_init(VM *vm);

#endif

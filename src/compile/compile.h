/* compile.h: from source text to code. */
#ifndef TENON_COMPILE_COMPILE_H
#define TENON_COMPILE_COMPILE_H

#include "base/buffer.h"
#include "object/function.h"

typedef enum CompileMode { COMPILE_EXEC, COMPILE_EVAL, COMPILE_SINGLE } CompileMode;

/* Flags beside future features: the text is that of the file that is run; it
 * comes from a str; its end does not end blocks (of an interactive statement);
 * an error that more text could mend is an _IncompleteInputError. */
enum {
    COMPILE_SCRIPT = 1,
    COMPILE_TEXT = 2,
    COMPILE_OPEN = 4,
    COMPILE_PART = 8,
};

/* Code of a module, an expression or an interactive statement (which prints the values of its expression statements).
 * text[size] is NUL.  flags: future features (CO_FUTURE_ANNOTATIONS 0x1000000) inherited.
 * Owned; NULL with SyntaxError (or MemoryError) pending.  incomplete (may be NULL): more input
 * could complete the text. */
MUST_USE Code *compile_source(VM *vm, const char *text, size_t size, Str *filename, CompileMode mode, uint32_t flags, bool *incomplete);

/* The text of source in bytes that declares an encoding: an owned str; UNBOUND:
 * it is UTF-8; ERROR: pending.  data[size] is NUL.  script: as COMPILE_SCRIPT. */
MUST_USE Value source_decode(VM *vm, const char *data, size_t size, Str *filename, bool script);

/* Raise the SyntaxError for source in bytes that should be UTF-8, but isn't. */
void source_raise_undecodable(VM *vm, const char *data, size_t size, Str *filename);

/* Put the text with "\n" at the end of each line, and a NUL, into out. */
MUST_USE bool source_join_lines(Buf *out, const char *text, size_t size);

/* Write the code (and those nested in it) readably: a line per instruction. */
MUST_USE bool disassemble(VM *vm, Code *code, bool (*write)(void *user, const char *s, size_t n), void *user);

#endif

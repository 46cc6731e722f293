/* compile.h: from source text to code. */
#ifndef TENON_COMPILE_COMPILE_H
#define TENON_COMPILE_COMPILE_H

#include "object/function.h"

typedef enum CompileMode { COMPILE_EXEC, COMPILE_EVAL, COMPILE_SINGLE } CompileMode;

/* Flags beside future features: the text is that of the file that is run; it
 * comes from a str. */
enum { COMPILE_SCRIPT = 1, COMPILE_TEXT = 2 };

/* Code of a module, an expression or an interactive statement (which prints the values of its expression statements).
 * text[size] is NUL.  flags: future features (CO_FUTURE_ANNOTATIONS 0x1000000) inherited.
 * Owned; NULL with SyntaxError (or MemoryError) pending.  incomplete (may be NULL): more input
 * could complete the text. */
MUST_USE Code *compile_source(VM *vm, const char *text, size_t size, Str *filename, CompileMode mode, uint32_t flags, bool *incomplete);

/* Write the code (and those nested in it) readably: a line per instruction. */
MUST_USE bool disassemble(VM *vm, Code *code, bool (*write)(void *user, const char *s, size_t n), void *user);

#endif

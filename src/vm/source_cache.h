/* source_cache.h: lines of source files, for those who show them.
 *
 * A cache lives as long as one display: a file that was changed in between is
 * read again.  It never raises: a file that cannot be read, or is no text, has
 * no lines.  Names in angle brackets are no files: the source given with
 * -c ("<string>") is vm->command, statements of the prompt ("<stdin>") are in
 * vm->typed, that of "<stdlib enum>" is in the binary.
 */
#ifndef TENON_VM_SOURCE_CACHE_H
#define TENON_VM_SOURCE_CACHE_H

#include "object/str.h"

typedef struct SourceFile SourceFile;
typedef struct SourceCache {
    VM *vm;
    SourceFile *files;
} SourceCache;

static inline void source_init(SourceCache *c, VM *vm)
{
    *c = (SourceCache){vm, NULL};
}
void source_fini(SourceCache *c);

/* Line number line (from 1) without the white space at its end; "" when there
 * is none.  Valid until source_fini; not terminated. */
const char *source_line(SourceCache *c, Str *filename, uint32_t line,
                        size_t *size);

/* Keep the text of a statement of the prompt, whose name is an object of its
 * own; forget those whose code is gone, when nothing else has their names. */
MUST_USE bool source_keep_typed(VM *vm, Value name, Value text);

#endif

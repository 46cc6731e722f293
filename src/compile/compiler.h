/* compiler.h: what all parts of the compiler share: its state, how it reports
 * errors, and where its values and scratch memory live.
 *
 * Failure is sticky: the first error sets c->failed with the exception
 * pending, and from then on every function of the compiler does nothing or as
 * little as it can.  Who starts a compilation looks at c->failed at the end.
 * A pointer from scratch() is NULL only when c->failed.
 *
 * Values (constants, names, codes) are owned by the list c->values until the
 * end; everybody else borrows them.  A name's slot is the place of its str in
 * that list, plus one.
 */
#ifndef TENON_COMPILE_COMPILER_H
#define TENON_COMPILE_COMPILER_H

#include <stdarg.h>

#include "compile/compile.h"
#include "object/error.h"
#define Span ListSpan /* another Span than the tree's */
#include "object/list.h"
#undef Span
#include "object/str.h"
#include "syntax/ast.h"

enum {
    FUTURE_ANNOTATIONS = 0x1000000, /* CPython's co_flags */
    FUTURE_OTHERS = 0x8fa0000,      /* accepted, nothing to do */
};

/* What is known of nodes, or of names: open addressing, in the arena. */
typedef struct NodeMap {
    const void **keys;
    uint64_t *values;
    uint32_t count, mask;
} NodeMap;

typedef struct Compiler {
    VM *vm;
    Arena *arena;
    Str *filename;
    const char *text; /* the source */
    size_t size;
    uint32_t flags;   /* future features */
    CompileMode mode;
    bool failed;
    Span future; /* of the last from __future__ import */
    bool names;       /* finding out about names: see compile_error */
    List *values;
    NodeMap scopes;   /* node -> Scope * */
    NodeMap folded;   /* node -> Value of a constant expression */
} Compiler;

#define NO_SPAN ((Span){0, 0, 0, 0})

/* --- compiler.c ---------------------------------------------------------- */

/* Zeroed arena memory; NULL: failed. */
void *scratch(Compiler *c, size_t size);

/* Take ownership of v for the rest of the compilation.  ERROR: failed. */
Value keep(Compiler *c, Value v);

/* The interned str of a name, borrowed; NULL: failed. */
Str *name_str(Compiler *c, Name *name);

/* Raise SyntaxError at a place, whose end may be missing.  Formats of raise_error. */
COLD void compile_error(Compiler *c, Span at, const char *format, ...);

/* A SyntaxWarning: may turn into an error. */
COLD void compile_warning(Compiler *c, Span at, const char *format, ...);

COLD void compile_no_memory(Compiler *c);

/* To be asked at the entry of every recursive walk: false: failed. */
static inline bool compile_enter(Compiler *c)
{
    if (likely(!c->failed && c_stack_ok(c->vm)))
        return true;
    if (!c->failed && !c_stack_check(c->vm, " during compilation"))
        c->failed = true;
    return !c->failed;
}

void map_set(Compiler *c, NodeMap *map, const void *key, uint64_t value);
bool map_find(const NodeMap *map, const void *key, uint64_t *value);

/* Room for one more item in an arena array that grows by doubling. */
#define array_reserve(c, items, count, cap) \
    ((count) < (cap) || \
     array_grow(c, (void **)&(items), sizeof *(items), count, &(cap)))
bool array_grow(Compiler *c, void **items, size_t size, uint32_t count,
                uint32_t *cap);

/* How the VM shows a SyntaxWarning; false: it is an error, pending. */
MUST_USE bool warn_syntax(VM *vm, const char *message, Str *filename,
                          int line);

/* --- fold.c -------------------------------------------------------------- */

/* Fold the node if all its parts are constants; called once for each node,
 * parts first. */
void fold(Compiler *c, Node *n);

/* Is the node a constant expression?  Its value: borrowed. */
bool is_constant(Compiler *c, const Node *n);
Value constant_value(Compiler *c, const Node *n); /* ERROR: failed */

/* The truth of a constant expression: 1 or 0; -1: not constant. */
int constant_truth(Compiler *c, const Node *n);

/* A display of constants that is only looked into or iterated over: a list as
 * a tuple, a set as a frozenset.  UNBOUND: it is none; ERROR: failed. */
Value constant_display(Compiler *c, const Node *n);

/* The source text of an expression, normalised as ast.unparse does: for
 * annotations under from __future__ import annotations (unparse.c). */
Value unparse(Compiler *c, const Node *n);

/* A docstring as CPython 3.13 keeps it: tabs expanded, common indentation
 * removed.  ERROR: failed. */
Value clean_doc(Compiler *c, const ConstValue *text);

#endif

/* arena.h: memory that is given back all at once.
 *
 * A tree and everything it points to lie in one arena: allocation is a bump
 * of a pointer, nothing is freed singly, arena_fini returns all of it to the
 * heap.  The first refusal sets the sticky flag `failed`, and every later
 * request is refused too, so that a chain of builders need not check each step:
 * whoever asked for the tree looks at the flag once.
 */
#ifndef TENON_SYNTAX_ARENA_H
#define TENON_SYNTAX_ARENA_H

#include "base/heap.h"

typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t size; /* of the whole block, this header included */
} ArenaBlock;

typedef struct Arena {
    Heap *heap;
    char *top, *end;    /* free bytes of the newest block */
    ArenaBlock *blocks; /* newest first */
    bool failed;        /* a request has been refused */
    const char *stack_limit; /* how far the parser may use the C stack */

    /* The table of interned names (ast.c): chained, size a power of two. */
    struct Name **names;
    uint32_t names_cap, names_count;
} Arena;

void arena_init(Arena *arena, Heap *heap);
void arena_fini(Arena *arena);

/* The rest of arena_take: from a new block. */
COLD void *arena_take_slow(Arena *arena, size_t size);

/* size bytes, whatever is in them, aligned to 8; NULL on refusal. */
static inline void *arena_take(Arena *arena, size_t size)
{
    if (likely(size <= (size_t)(arena->end - arena->top))) {
        void *p = arena->top;
        arena->top += (size + 7) & ~(size_t)7;
        return p;
    }
    return arena_take_slow(arena, size);
}

/* The same, zeroed. */
void *arena_alloc(Arena *arena, size_t size);

/* A NUL-terminated copy of len bytes. */
char *arena_copy(Arena *arena, const char *text, size_t len);

#endif

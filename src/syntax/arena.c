/* arena.c: blocks from the heap, handed out from the front.
 *
 * Invariant: top..end lies in the newest block and is not yet used; it is
 * empty once a request has been refused.  top and end are multiples of 8.  A
 * block is ARENA_BLOCK bytes, or larger for a single large request; blocks are only
 * returned together.
 */
#include "syntax/arena.h"

#include <string.h>

enum { ARENA_BLOCK = 32 * 1024 - 64 };

void arena_init(Arena *arena, Heap *heap)
{
    memset(arena, 0, sizeof *arena);
    arena->heap = heap;
}

void arena_fini(Arena *arena)
{
    ArenaBlock *block = arena->blocks;
    while (block) {
        ArenaBlock *next = block->next;
        heap_free(arena->heap, block);
        block = next;
    }
    arena_init(arena, arena->heap);
}

static bool add_block(Arena *arena, size_t size)
{
    size_t whole = size + sizeof(ArenaBlock);
    if (whole < ARENA_BLOCK)
        whole = ARENA_BLOCK;
    ArenaBlock *block = heap_alloc(arena->heap, whole, HEAP_RAW);
    if (!block) {
        arena->failed = true;
        arena->top = arena->end = NULL;
        return false;
    }
    block->next = arena->blocks;
    block->size = whole;
    arena->blocks = block;
    arena->top = (char *)(block + 1);
    arena->end = (char *)block + whole;
    return true;
}

void *arena_take_slow(Arena *arena, size_t size)
{
    if (arena->failed || size > SIZE_MAX / 2 ||
        !add_block(arena, (size + 7) & ~(size_t)7))
        return NULL;
    return arena_take(arena, size);
}

void *arena_alloc(Arena *arena, size_t size)
{
    void *p = arena_take(arena, size);
    return p ? memset(p, 0, size) : NULL;
}

char *arena_copy(Arena *arena, const char *text, size_t len)
{
    char *p = arena_take(arena, len + 1);
    if (p) {
        memcpy(p, text, len);
        p[len] = '\0';
    }
    return p;
}

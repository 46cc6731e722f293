/* heap.h: all the memory of one VM, counted against one limit.
 *
 * Three kinds of memory, kept in pages of their own so that each can be
 * walked without looking at the others:
 *
 *   HEAP_RAW    buffers without a header (item arrays, index tables, code)
 *   HEAP_LEAF   objects that can never be part of a cycle (str, float, ...)
 *   HEAP_NODE   objects that can (list, instances, functions, ...)
 *
 * A request of up to HEAP_SMALL bytes is rounded up to a multiple of 8
 * (16 at least) and served from a slab: a SLAB_SIZE page, aligned to
 * SLAB_SIZE, holding cells of one size and one kind, with a free list of its
 * own.  Up to half a slab the same holds, in coarser classes and out of line.
 * A still larger request is a block with a SlabHeader of its own in front,
 * aligned the same way, so that the header of any object is found by masking
 * its address.
 *
 * Invariant: a free cell has zero in its first 8 bytes (where a live object
 * keeps its count and its shape, which is never zero) and its link in the
 * next 8, so the collector can walk a page and tell live from free.  Cells
 * are made as they are needed: those past slab->carved were never touched.
 *
 * Every live object has a 32-bit handle (page number and word in the page),
 * which lets a chain of dead objects be linked through the 32-bit count
 * field alone: freeing never needs memory and never recurses.
 *
 * All calls give NULL when the limit or the system refuses; they never raise
 * by themselves.  Sizes are handed back on free; the heap keeps none for
 * small blocks.
 *
 * Build options: HEAP_CHECK makes heap_fini count what was not freed,
 * HEAP_STRESS wants a collection after every allocation of a HEAP_NODE (in a
 * large heap after as many as it has slabs), and HEAP_FAIL_ALLOC calls
 * heap_fail_after for a new heap with the number in the environment's
 * TENON_FAIL_ALLOC.
 */
#ifndef TENON_BASE_HEAP_H
#define TENON_BASE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define MUST_USE __attribute__((warn_unused_result))
#define COLD __attribute__((cold, noinline))

enum {
    SLAB_BITS = 14, /* 16 KiB: an empty VM uses a few dozen slabs */
    SLAB_SIZE = 1 << SLAB_BITS,
    HANDLE_BITS = SLAB_BITS - 3, /* the word's place in its page */
    HEAP_SMALL = 512,
    HEAP_CLASSES = HEAP_SMALL / 8 + 1, /* class i holds cells of 8*i bytes */
    HEAP_MEDIUM = 32, /* then: class HEAP_CLASSES + n holds n cells a slab */
    HEAP_ALL_CLASSES = HEAP_CLASSES + HEAP_MEDIUM,
};

typedef enum HeapKind { HEAP_RAW, HEAP_LEAF, HEAP_NODE, HEAP_KINDS } HeapKind;

/* Data of the binary that is unpacked once for a heap. */
enum { HEAP_UNICODE_NAMES, HEAP_UNICODE_FORMS, HEAP_STDLIB, HEAP_UNPACKED };

/* The embedder's allocator: behaves as realloc; new_size 0 frees. */
typedef void *(*HeapSystem)(void *user, void *p, size_t old_size,
                            size_t new_size);

/* A word of a free cell, whatever type the cell held and will hold. */
typedef void *__attribute__((may_alias)) HeapWord;

enum { SLAB_PINNED = 2 };

typedef struct SlabHeader SlabHeader;
struct SlabHeader {
    HeapWord *free;  /* first free cell, linked through its word 1 */
    uint16_t used;   /* cells in use, plus 1 while it is a current slab or
                        pinned, so that such a slab is never found empty */
    uint16_t cell;   /* bytes of a cell; 0 for a large block */
    uint8_t kind;    /* HeapKind */
    uint8_t listed;  /* current, or in its class's list of slabs with free
                        cells?  Or SLAB_PINNED */
    uint16_t region; /* its number; NO_REGION for a large block of its own */
    uint32_t index;  /* in heap->pages: the high part of a handle */
    uint16_t carved; /* cells made so far, from the front; large block: 1 */
    union {
        uint16_t cells;  /* in all */
        uint16_t offset; /* large block: header's distance from its base */
    };
    union {
        struct {
            uint32_t prev, next; /* pages: slabs of the class that have free
                                    cells; NO_PAGE at the ends */
        };
        size_t size; /* large block: bytes asked for */
    };
};

typedef struct Heap {
    SlabHeader *current[HEAP_KINDS][HEAP_ALL_CLASSES]; /* never NULL */
    SlabHeader *partial[HEAP_KINDS][HEAP_ALL_CLASSES]; /* others with room */
    size_t bytes;       /* taken from the system now */
    size_t limit;       /* refuse to pass this; SIZE_MAX for none */
    size_t peak;        /* the most that bytes ever was */
    size_t gc_trigger;  /* bytes at which gc_wanted is set */
    size_t gc_slabs;    /* or that many slabs from now: see heap_slabs_left */
    bool gc_wanted;     /* read by the VM at its safe points */
    bool fail_armed;    /* see heap_fail_after */
    int *gc_poll;       /* the VM's countdown, zeroed when gc_wanted is set;
                           may be NULL */
    SlabHeader **pages; /* by index; an odd word where unused */
    uint32_t npages, pages_cap, free_page; /* see heap.c */
    HeapSystem system;
    void *user;
    struct Region *regions;     /* runs of slabs got at once: see heap.c */
    uint16_t nregions, regions_cap, free_region;
    uint16_t open, full;        /* lists of them */
    uint16_t spare;             /* the one empty region that is kept */
    size_t region_size;         /* of the next region */
    size_t fail_after, fail_times;
    void *unpacked[HEAP_UNPACKED]; /* see inflate_once */
#ifdef HEAP_STRESS
    size_t stress_left; /* allocations before a collection is wanted */
#endif
} Heap;

/* Set up an empty heap in place.  system may be NULL: the C library's.
 * False when not even the first page can be had. */
MUST_USE bool heap_init(Heap *heap, HeapSystem system, void *user,
                        size_t limit);

/* Give everything back to the system.  In debug builds (HEAP_CHECK) returns
 * the number of cells that were still in use; otherwise 0. */
size_t heap_fini(Heap *heap);

/* Fault injection: let n more allocations succeed, refuse the next times
 * ones, then go on as usual.  times 0 disarms.  Costs nothing while unarmed:
 * arming sends every allocation through the slow path. */
void heap_fail_after(Heap *heap, size_t n, size_t times);

COLD void *heap_alloc_slow(Heap *heap, size_t size, HeapKind kind);
COLD void heap_free_slow(Heap *heap, SlabHeader *slab);

/* Under AddressSanitizer free cells are poisoned. */
#if defined(__SANITIZE_ADDRESS__)
#define HEAP_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HEAP_ASAN 1
#endif
#endif
#ifdef HEAP_ASAN
#include <sanitizer/asan_interface.h>
#define HEAP_POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define HEAP_UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
#else
#define HEAP_POISON(p, n) ((void)0)
#define HEAP_UNPOISON(p, n) ((void)0)
#endif

static inline SlabHeader *heap_slab_of(const void *p)
{
    return (SlabHeader *)((uintptr_t)p & ~(uintptr_t)(SLAB_SIZE - 1));
}

/* Have the VM collect cycles at its next safe point. */
static inline void heap_want_gc(Heap *heap)
{
    heap->gc_wanted = true;
    if (heap->gc_poll != NULL)
        *heap->gc_poll = 0;
}

#ifdef HEAP_STRESS
enum { STRESS_LARGE = 2 << 20 };

/* Each collection takes time in proportion to the heap. */
static inline void heap_stress(Heap *heap)
{
    if (heap->stress_left > 0) {
        heap->stress_left--;
    } else {
        if (heap->bytes > STRESS_LARGE)
            heap->stress_left = heap->bytes / SLAB_SIZE;
        heap_want_gc(heap);
    }
}
#endif

/* A cell of at least size bytes, contents undefined; NULL when refused.
 * size is not 0. */
MUST_USE static inline void *heap_alloc(Heap *heap, size_t size, HeapKind kind)
{
#ifdef HEAP_STRESS
    if (kind == HEAP_NODE)
        heap_stress(heap);
#endif
    if (likely(size <= HEAP_SMALL)) {
        SlabHeader *slab = heap->current[kind][(size + 7) >> 3];
        HeapWord *cell = slab->free;
        if (likely(cell != NULL)) {
            HEAP_UNPOISON(cell, slab->cell);
            slab->free = cell[1];
            slab->used++;
            return cell;
        }
    }
    return heap_alloc_slow(heap, size, kind);
}

/* Give back a cell or block got from heap_alloc. */
static inline void heap_free(Heap *heap, void *p)
{
    SlabHeader *slab = heap_slab_of(p);
    HeapWord *cell = p;
    cell[0] = NULL;
    cell[1] = slab->free;
    slab->free = cell;
    if (unlikely(--slab->used == 0 || !slab->listed))
        heap_free_slow(heap, slab); /* empty, a large block, or was full */
    else
        HEAP_POISON(cell, slab->cell);
}

/* As realloc, for HEAP_RAW memory: p may be NULL (old 0); new_size 0 frees and
 * gives NULL.  On refusal p is untouched. */
MUST_USE void *heap_realloc(Heap *heap, void *p, size_t old_size,
                            size_t new_size);

/* Would this many more bytes pass the limit?  Asked before work whose result
 * is known to be large. */
static inline bool heap_has_room(const Heap *heap, size_t more)
{
    return more <= heap->limit && heap->bytes <= heap->limit - more;
}

/* How many slabs can be had before the limit is met. */
size_t heap_slabs_left(const Heap *heap);

/* The 32-bit handle of a live or dying object, and back. */
static inline uint32_t heap_handle(const void *p)
{
    SlabHeader *slab = heap_slab_of(p);
    uint32_t word = (uint32_t)((uintptr_t)p & (SLAB_SIZE - 1)) >> 3;
    return slab->index << HANDLE_BITS | word;
}
static inline void *heap_at_handle(const Heap *heap, uint32_t handle)
{
    return (char *)heap->pages[handle >> HANDLE_BITS] +
           ((handle & ((1u << HANDLE_BITS) - 1)) << 3);
}

/* Is this, which may be anything, the handle of a live cell of the kind now? */
bool heap_holds(const Heap *heap, uint32_t handle, HeapKind kind);

/* Until heap_unpin, which is for all, the slab of p gives out no cells: what
 * lay in it and died is not held, as heap_holds sees it.  A large block cannot
 * be pinned: it has no cells. */
void heap_pin(Heap *heap, const void *p);
void heap_unpin(Heap *heap);

/* All handles are below this. */
static inline size_t heap_handles(const Heap *heap)
{
    return (size_t)heap->npages << HANDLE_BITS;
}

/* Bytes that the block at p takes in the heap: the cell, or the large block
 * with its header and what its alignment costs. */
size_t heap_size_of(const void *p);

/* Call visit for each live cell of the kind (NODE or LEAF).  visit must
 * neither allocate nor free in this heap. */
void heap_walk(Heap *heap, HeapKind kind, void (*visit)(void *p, void *arg),
               void *arg);

#endif

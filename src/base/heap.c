/* heap.c: slabs, regions and large blocks.
 *
 * The system is asked for regions (256 KiB first, up to 1 MiB), which are
 * cut into slabs aligned to SLAB_SIZE; a region keeps a bit for each free
 * one.  Regions are known by their numbers in heap->regions; those with a
 * free slab are in the list heap->open, the others in heap->full, and unused
 * numbers in heap->free_region.  A region whose slabs are all free goes back
 * to the system, except for one (heap->spare) kept against thrashing.
 *
 * A class of cells has one current slab, from which heap_alloc serves, and a
 * list of other slabs with free cells.  A full slab is in no list; the first
 * free cell brings it back.  Before a class has a slab, its current one is
 * no_slab, which is always full and never written.
 *
 * A request past half a slab takes a run of slabs from a region, and past
 * RUN_MAX slabs a block from the system, over-allocated by SLAB_SIZE so that
 * its header can be aligned.
 *
 * Every page has an index in heap->pages.  Unused entries form a list
 * through their own words (next << 1 | 1), which heap->free_page starts.
 */
#ifdef __linux__
#define _GNU_SOURCE /* mremap */
#endif
#include "base/heap.h"

#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

#define REGION_FIRST ((size_t)256 << 10)
#define REGION_LAST ((size_t)1 << 20)
#define SLAB_ROOM (SLAB_SIZE - sizeof(SlabHeader))
#define MEDIUM_MAX (SLAB_ROOM / 2)

enum {
    RUN_MAX = 16,       /* slabs of a large block inside a region */
    CARVE_BYTES = 2048, /* cells are made in batches of about this */
    PAGES_FIRST = 64,
    PAGES_MAX = 1 << (32 - HANDLE_BITS),
    REGIONS_GROWN = 16,
    NO_REGION = UINT16_MAX,
};
#define NO_PAGE UINT32_MAX

typedef struct Region {
    uint64_t free, all; /* a bit per slab */
    char *slabs;        /* the first one */
    char *base;         /* what the system gave; NULL: an unused number */
    size_t size;
    uint16_t prev, next;
} Region;

static const SlabHeader no_slab;

#ifdef MREMAP_MAYMOVE
/* Big blocks are mapped, aligned as slabs are, so that growing one moves pages
 * and not bytes, and freeing it gives them back at once. */
enum { MAPPED = 128 << 10 };

static size_t whole_pages(size_t size)
{
    return (size + 0xfff) & ~(size_t)0xfff;
}

static void *map_new(size_t size)
{
    size = whole_pages(size);
    char *p = mmap(NULL, size + SLAB_SIZE, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    size_t before = -(uintptr_t)p & (SLAB_SIZE - 1);
    if (before)
        munmap(p, before);
    munmap(p + before + size, SLAB_SIZE - before);
    return p + before;
}

static void *map_resize(void *p, size_t old_size, size_t new_size)
{
    old_size = whole_pages(old_size);
    new_size = whole_pages(new_size);
    if (mremap(p, old_size, new_size, 0) != MAP_FAILED)
        return p;
    void *q = map_new(new_size);
    if (q == NULL)
        return NULL;
    if (mremap(p, old_size, new_size, MREMAP_MAYMOVE | MREMAP_FIXED, q) ==
        MAP_FAILED) {
        munmap(q, new_size);
        return NULL;
    }
    return q;
}

static void *default_system(void *user, void *p, size_t old_size,
                            size_t new_size)
{
    (void)user;
    bool was_mapped = p != NULL && old_size >= MAPPED;
    bool will_be = new_size >= MAPPED;
    if (new_size > SIZE_MAX / 2)
        return NULL;
    if (new_size == 0) {
        if (was_mapped)
            munmap(p, whole_pages(old_size));
        else
            free(p);
        return NULL;
    }
    if (was_mapped == will_be && p != NULL)
        return will_be ? map_resize(p, old_size, new_size)
                       : realloc(p, new_size);
    void *q = will_be ? map_new(new_size) : malloc(new_size);
    if (q == NULL || p == NULL)
        return q;
    memcpy(q, p, old_size < new_size ? old_size : new_size);
    if (was_mapped)
        munmap(p, whole_pages(old_size));
    else
        free(p);
    return q;
}
#else
static void *default_system(void *user, void *p, size_t old_size,
                            size_t new_size)
{
    (void)user;
    (void)old_size;
    if (new_size == 0) {
        free(p);
        return NULL;
    }
    return realloc(p, new_size);
}
#endif

/* Resize what the system gave, within the limit.  Shrinking to 0 frees. */
static void *take(Heap *heap, void *p, size_t old_size, size_t new_size)
{
    size_t others = heap->bytes - old_size;
    if (new_size > old_size &&
        (new_size > heap->limit || others > heap->limit - new_size))
        return NULL;
    p = heap->system(heap->user, p, old_size, new_size);
    if (p == NULL && new_size != 0)
        return NULL;
    heap->bytes = others + new_size;
    if (heap->bytes > heap->peak)
        heap->peak = heap->bytes;
    return p;
}

/* ---- pages: the index of every slab and large block ---- */

static bool page_is_used(const SlabHeader *page)
{
    return ((uintptr_t)page & 1) == 0;
}

static bool grow_pages(Heap *heap)
{
    uint32_t cap = heap->pages_cap ? heap->pages_cap * 2 : PAGES_FIRST;
    if (cap > PAGES_MAX)
        return false;
    SlabHeader **pages = take(heap, heap->pages,
                              heap->pages_cap * sizeof *pages,
                              cap * sizeof *pages);
    if (pages == NULL)
        return false;
    heap->pages = pages;
    heap->pages_cap = cap;
    return true;
}

/* Make sure that add_page will succeed. */
static bool page_room(Heap *heap)
{
    return heap->free_page != NO_PAGE || heap->npages < heap->pages_cap ||
           grow_pages(heap);
}

static void add_page(Heap *heap, SlabHeader *slab)
{
    if (heap->free_page != NO_PAGE) {
        slab->index = heap->free_page;
        heap->free_page = (uint32_t)((uintptr_t)heap->pages[slab->index] >> 1);
    } else {
        slab->index = heap->npages++;
    }
    heap->pages[slab->index] = slab;
}

static void del_page(Heap *heap, SlabHeader *slab)
{
    uintptr_t link = (uintptr_t)heap->free_page << 1 | 1;
    heap->pages[slab->index] = (SlabHeader *)link;
    heap->free_page = slab->index;
}

/* ---- regions ---- */

static uint64_t run_mask(uint32_t n)
{
    return n < 64 ? ((uint64_t)1 << n) - 1 : UINT64_MAX;
}

static void region_link(Heap *heap, uint16_t *list, uint16_t number)
{
    Region *region = &heap->regions[number];
    region->prev = NO_REGION;
    region->next = *list;
    if (*list != NO_REGION)
        heap->regions[*list].prev = number;
    *list = number;
}

static void region_unlink(Heap *heap, uint16_t *list, const Region *region)
{
    if (region->prev != NO_REGION)
        heap->regions[region->prev].next = region->next;
    else
        *list = region->next;
    if (region->next != NO_REGION)
        heap->regions[region->next].prev = region->prev;
}

/* A number that no region has, or NO_REGION. */
static uint16_t region_number(Heap *heap)
{
    uint16_t number = heap->free_region;
    if (number != NO_REGION) {
        heap->free_region = heap->regions[number].next;
        return number;
    }
    if (heap->nregions == heap->regions_cap) {
        size_t cap = heap->regions_cap;
        size_t more = cap + cap / 2 + REGIONS_GROWN;
        if (more > NO_REGION)
            return NO_REGION;
        Region *regions = take(heap, heap->regions, cap * sizeof *regions,
                               more * sizeof *regions);
        if (regions == NULL)
            return NO_REGION;
        heap->regions = regions;
        heap->regions_cap = (uint16_t)more;
    }
    return heap->nregions++;
}

static void region_forget(Heap *heap, uint16_t number)
{
    heap->regions[number].base = NULL;
    heap->regions[number].next = heap->free_region;
    heap->free_region = number;
}

/* A new region with a run of at least n slabs; smaller than usual when the
 * limit or the system leaves no room for more.  NO_REGION: refused. */
static uint16_t region_new(Heap *heap, uint32_t n)
{
    uint16_t number = region_number(heap);
    if (number == NO_REGION)
        return number;
    size_t least = (size_t)(n + 1) * SLAB_SIZE; /* a part is lost, unaligned */
    size_t size = heap->region_size > least ? heap->region_size : least;
    char *base;
    while ((base = take(heap, NULL, 0, size)) == NULL) {
        if (size == least) {
            region_forget(heap, number);
            return NO_REGION;
        }
        size = size / 2 > least ? size / 2 : least;
    }
    if (heap->region_size < REGION_LAST)
        heap->region_size *= 2;
    size_t before = -(uintptr_t)base & (SLAB_SIZE - 1);
    size_t count = (size - before) / SLAB_SIZE;
    uint64_t all = run_mask((uint32_t)count);
    heap->regions[number] = (Region){
        .free = all,
        .all = all,
        .slabs = base + before,
        .base = base,
        .size = size,
    };
    region_link(heap, &heap->open, number);
    HEAP_POISON(base + before, count * SLAB_SIZE);
    return number;
}

static void region_free(Heap *heap, uint16_t number)
{
    Region *region = &heap->regions[number];
    HEAP_UNPOISON(region->base, region->size);
    take(heap, region->base, region->size, 0);
    region_forget(heap, number);
}

/* The bits of mask where a run of n set ones begins. */
static uint64_t run_starts(uint64_t mask, uint32_t n)
{
    for (uint32_t have = 1; have < n;) {
        uint32_t step = have < n - have ? have : n - have;
        mask &= mask >> step;
        have += step;
    }
    return mask;
}

static void region_take(Heap *heap, uint16_t number, uint64_t bits)
{
    Region *region = &heap->regions[number];
    region->free &= ~bits;
    if (heap->spare == number)
        heap->spare = NO_REGION;
    if (region->free == 0) {
        region_unlink(heap, &heap->open, region);
        region_link(heap, &heap->full, number);
    }
}

/* A run of n slabs with the page index, kind, region and nothing else set. */
static SlabHeader *slabs_new(Heap *heap, uint32_t n, HeapKind kind)
{
    if (!page_room(heap))
        return NULL;
    uint16_t number = heap->open;
    uint64_t starts = 0;
    for (; number != NO_REGION; number = heap->regions[number].next) {
        starts = run_starts(heap->regions[number].free, n);
        if (starts != 0)
            break;
    }
    if (number == NO_REGION) {
        number = region_new(heap, n);
        if (number == NO_REGION)
            return NULL;
        starts = run_starts(heap->regions[number].free, n);
    }
    unsigned at = (unsigned)__builtin_ctzll(starts);
    region_take(heap, number, run_mask(n) << at);
    SlabHeader *slab =
        (SlabHeader *)(void *)(heap->regions[number].slabs +
                               (size_t)at * SLAB_SIZE);
    HEAP_UNPOISON(slab, sizeof *slab);
    *slab = (SlabHeader){.kind = (uint8_t)kind, .region = number};
    add_page(heap, slab);
    if (heap->gc_slabs > n)
        heap->gc_slabs -= n;
    else if (!heap->gc_wanted)
        heap_want_gc(heap);
    return slab;
}

/* Give n slabs back to their region, from the one at p on. */
static void slabs_release(Heap *heap, uint16_t number, char *p, uint32_t n)
{
    Region *region = &heap->regions[number];
    size_t at = (size_t)(p - region->slabs) / SLAB_SIZE;
    HEAP_POISON(p, (size_t)n * SLAB_SIZE);
    if (region->free == 0) {
        region_unlink(heap, &heap->full, region);
        region_link(heap, &heap->open, number);
    }
    region->free |= run_mask(n) << at;
    if (region->free != region->all)
        return;
    if (heap->spare == NO_REGION) {
        heap->spare = number;
    } else {
        region_unlink(heap, &heap->open, region);
        region_free(heap, number);
    }
}

/* ---- classes of cells ---- */

/* The class of a request of up to MEDIUM_MAX bytes. */
static unsigned class_of(size_t size)
{
    if (size <= HEAP_SMALL)
        return size <= 16 ? 2 : (unsigned)(size + 7) >> 3;
    return HEAP_CLASSES + (unsigned)(SLAB_ROOM / ((size + 7) & ~(size_t)7));
}

static size_t class_cell(unsigned cls)
{
    if (cls < HEAP_CLASSES)
        return (size_t)cls * 8;
    return SLAB_ROOM / (cls - HEAP_CLASSES) & ~(size_t)7;
}

static unsigned slab_class(const SlabHeader *slab)
{
    return slab->cell <= HEAP_SMALL ? slab->cell / 8u
                                    : HEAP_CLASSES + (unsigned)slab->cells;
}

static char *slab_cell(const SlabHeader *slab, uint32_t i)
{
    return (char *)(slab + 1) + (size_t)i * slab->cell;
}

static void set_current(Heap *heap, HeapKind kind, unsigned cls,
                        SlabHeader *slab)
{
    heap->current[kind][cls] = slab;
    if (cls == 2) /* requests of 1 to 8 bytes get 16 as well */
        heap->current[kind][1] = slab;
}

static void list_slab(Heap *heap, SlabHeader *slab)
{
    SlabHeader **list = &heap->partial[slab->kind][slab_class(slab)];
    slab->listed = 1;
    slab->prev = slab->next = NO_PAGE;
    if (*list != NULL) {
        slab->next = (*list)->index;
        (*list)->prev = slab->index;
    }
    *list = slab;
}

static void unlist_slab(Heap *heap, SlabHeader *slab)
{
    SlabHeader **list = &heap->partial[slab->kind][slab_class(slab)];
    SlabHeader *next = slab->next != NO_PAGE ? heap->pages[slab->next] : NULL;
    slab->listed = 0;
    if (slab->prev != NO_PAGE)
        heap->pages[slab->prev]->next = slab->next;
    else
        *list = next;
    if (next != NULL)
        next->prev = slab->prev;
}

static void slab_free(Heap *heap, SlabHeader *slab)
{
    del_page(heap, slab);
    slabs_release(heap, slab->region, (char *)slab, 1);
}

/* Make the next batch of cells, in the order of their addresses. */
static void carve(SlabHeader *slab)
{
    uint32_t batch = CARVE_BYTES / slab->cell;
    uint32_t left = (uint32_t)slab->cells - slab->carved;
    if (batch == 0)
        batch = 1;
    if (batch > left)
        batch = left;
    HeapWord *link = slab->free;
    for (uint32_t i = slab->carved + batch; i-- > slab->carved;) {
        HeapWord *cell = (HeapWord *)(void *)slab_cell(slab, i);
        HEAP_UNPOISON(cell, 16);
        cell[0] = NULL;
        cell[1] = link;
        HEAP_POISON(cell, 16);
        link = cell;
    }
    slab->carved = (uint16_t)(slab->carved + batch);
    slab->free = link;
}

static SlabHeader *slab_new(Heap *heap, HeapKind kind, unsigned cls)
{
    SlabHeader *slab = slabs_new(heap, 1, kind);
    if (slab == NULL)
        return NULL;
    slab->cell = (uint16_t)class_cell(cls);
    slab->cells = (uint16_t)(SLAB_ROOM / slab->cell);
    return slab;
}

/* The slab is no longer counted as used for being current or pinned. */
static void let_go(Heap *heap, SlabHeader *slab)
{
    slab->listed = 0;
    if (--slab->used == 0)
        slab_free(heap, slab);
    else if (slab->free != NULL || slab->carved < slab->cells)
        list_slab(heap, slab);
}

/* The class's slab is current no more. */
static void retire(Heap *heap, HeapKind kind, unsigned cls)
{
    SlabHeader *slab = heap->current[kind][cls];
    if (slab == &no_slab)
        return;
    set_current(heap, kind, cls, (SlabHeader *)&no_slab);
    let_go(heap, slab);
}

/* A current slab with a free cell, or NULL. */
static SlabHeader *refill(Heap *heap, HeapKind kind, unsigned cls)
{
    SlabHeader *slab = heap->current[kind][cls];
    if (slab->free == NULL && slab->carved == slab->cells) {
        SlabHeader *next = heap->partial[kind][cls];
        if (next != NULL)
            unlist_slab(heap, next);
        else if ((next = slab_new(heap, kind, cls)) == NULL)
            return NULL;
        retire(heap, kind, cls);
        next->used++;
        next->listed = 1;
        set_current(heap, kind, cls, next);
        slab = next;
    }
    if (slab->free == NULL)
        carve(slab);
    return slab;
}

static void *cell_new(Heap *heap, size_t size, HeapKind kind)
{
    unsigned cls = class_of(size);
    SlabHeader *slab = refill(heap, kind, cls);
    if (slab == NULL)
        return NULL;
    HeapWord *cell = slab->free;
    HEAP_UNPOISON(cell, slab->cell);
    slab->free = cell[1];
    slab->used++;
    if (unlikely(heap->fail_armed))
        retire(heap, kind, cls);
    return cell;
}

/* ---- large blocks ---- */

static uint32_t run_length(size_t size)
{
    return (uint32_t)((size + sizeof(SlabHeader) + SLAB_SIZE - 1) / SLAB_SIZE);
}

static bool fits_run(size_t size)
{
    return size <= (size_t)RUN_MAX * SLAB_SIZE - sizeof(SlabHeader);
}

/* What a block of its own takes from the system. */
static size_t block_total(size_t size)
{
    return size + sizeof(SlabHeader) + SLAB_SIZE - 1;
}

/* Where the header goes in a block whose memory begins at base. */
static uint16_t block_offset(const void *base)
{
    return (uint16_t)(-(uintptr_t)base & (SLAB_SIZE - 1));
}

static SlabHeader *block_new(Heap *heap, size_t size, HeapKind kind)
{
    if (size > SIZE_MAX / 2 || !page_room(heap))
        return NULL;
    char *base = take(heap, NULL, 0, block_total(size));
    if (base == NULL)
        return NULL;
    uint16_t offset = block_offset(base);
    SlabHeader *slab = (SlabHeader *)(void *)(base + offset);
    *slab = (SlabHeader){
        .kind = (uint8_t)kind,
        .region = NO_REGION,
        .offset = offset,
    };
    add_page(heap, slab);
    return slab;
}

static void *large_new(Heap *heap, size_t size, HeapKind kind)
{
    SlabHeader *slab = fits_run(size) ? slabs_new(heap, run_length(size), kind)
                                      : block_new(heap, size, kind);
    if (slab == NULL)
        return NULL;
    slab->used = slab->carved = 1;
    slab->size = size;
    HEAP_UNPOISON(slab + 1, size);
    return slab + 1;
}

static void large_free(Heap *heap, SlabHeader *slab)
{
    del_page(heap, slab);
    if (slab->region != NO_REGION)
        slabs_release(heap, slab->region, (char *)slab, run_length(slab->size));
    else
        take(heap, (char *)slab - slab->offset, block_total(slab->size), 0);
}

/* Resize a run of slabs where it is.  False when its neighbours are taken. */
static bool run_resize(Heap *heap, SlabHeader *slab, size_t size)
{
    uint32_t have = run_length(slab->size), want = run_length(size);
    const Region *region = &heap->regions[slab->region];
    size_t at = (size_t)((char *)slab - region->slabs) / SLAB_SIZE;
    if (want > have) {
        uint64_t bits = run_mask(want - have);
        if (at + want > 64 || (region->free >> (at + have) & bits) != bits)
            return false;
        region_take(heap, slab->region, bits << (at + have));
    } else if (want < have) {
        slabs_release(heap, slab->region,
                      (char *)slab + (size_t)want * SLAB_SIZE, have - want);
    }
    slab->size = size;
    HEAP_UNPOISON(slab + 1, size);
    return true;
}

/* Resize a block of its own by the system's realloc, which for big blocks
 * moves pages rather than bytes.  The header must be aligned anew. */
static void *block_resize(Heap *heap, SlabHeader *slab, size_t size)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    uint16_t offset = slab->offset;
    size_t old_size = slab->size;
    size_t keep = sizeof *slab + (old_size < size ? old_size : size);
    char *base = (char *)slab - offset;
    if (size < old_size) {
        /* What stays may lie past the new end once the base moves. */
        memmove(base, slab, keep);
        offset = 0;
    }
    char *moved = take(heap, base, block_total(old_size), block_total(size));
    if (moved == NULL) {
        if (size < old_size)
            memmove(slab, base, keep);
        return NULL;
    }
    uint16_t place = block_offset(moved);
    if (place != offset)
        memmove(moved + place, moved + offset, keep);
    slab = (SlabHeader *)(void *)(moved + place);
    slab->offset = place;
    slab->size = size;
    heap->pages[slab->index] = slab;
    return slab + 1;
}

/* ---- the interface ---- */

bool heap_init(Heap *heap, HeapSystem system, void *user, size_t limit)
{
    *heap = (Heap){
        .system = system != NULL ? system : default_system,
        .user = user,
        .limit = limit,
        .gc_trigger = SIZE_MAX,
        .gc_slabs = SIZE_MAX,
        .free_page = NO_PAGE,
        .free_region = NO_REGION,
        .open = NO_REGION,
        .full = NO_REGION,
        .spare = NO_REGION,
        .region_size = REGION_FIRST,
    };
    for (unsigned kind = 0; kind < HEAP_KINDS; kind++)
        for (unsigned cls = 0; cls < HEAP_ALL_CLASSES; cls++)
            heap->current[kind][cls] = (SlabHeader *)&no_slab;
    if (!grow_pages(heap))
        return false;
    heap->spare = region_new(heap, 1);
    if (heap->spare == NO_REGION) {
        heap_fini(heap);
        return false;
    }
#ifdef HEAP_FAIL_ALLOC
    const char *n = getenv("TENON_FAIL_ALLOC");
    if (n != NULL)
        heap_fail_after(heap, (size_t)strtoull(n, NULL, 10), 1);
#endif
    return true;
}

size_t heap_fini(Heap *heap)
{
    size_t leaked = 0;
    for (unsigned i = 0; i < HEAP_UNPACKED; i++)
        if (heap->unpacked[i] != NULL)
            heap_free(heap, heap->unpacked[i]);
    for (unsigned kind = 0; kind < HEAP_KINDS; kind++)
        for (unsigned cls = 2; cls < HEAP_ALL_CLASSES; cls++)
            retire(heap, (HeapKind)kind, cls);
    for (uint32_t i = 0; i < heap->npages; i++) {
        SlabHeader *slab = heap->pages[i];
        if (!page_is_used(slab))
            continue;
#ifdef HEAP_CHECK
        leaked += slab->used;
#endif
        if (slab->region == NO_REGION)
            large_free(heap, slab);
    }
    for (uint16_t i = 0; i < heap->nregions; i++)
        if (heap->regions[i].base != NULL)
            region_free(heap, i);
    if (heap->regions != NULL)
        take(heap, heap->regions, heap->regions_cap * sizeof *heap->regions,
             0);
    heap->regions = NULL;
    heap->nregions = heap->regions_cap = 0;
    if (heap->pages != NULL)
        take(heap, heap->pages, heap->pages_cap * sizeof *heap->pages, 0);
    heap->pages = NULL;
    heap->npages = heap->pages_cap = 0;
    return leaked;
}

void heap_fail_after(Heap *heap, size_t n, size_t times)
{
    heap->fail_armed = times != 0;
    heap->fail_after = n;
    heap->fail_times = times;
    if (heap->fail_armed)
        for (unsigned kind = 0; kind < HEAP_KINDS; kind++)
            for (unsigned cls = 2; cls < HEAP_ALL_CLASSES; cls++)
                retire(heap, (HeapKind)kind, cls);
}

/* Is this the allocation that heap_fail_after meant? */
static bool must_fail(Heap *heap)
{
    if (heap->fail_after > 0) {
        heap->fail_after--;
        return false;
    }
    if (--heap->fail_times == 0)
        heap->fail_armed = false;
    return true;
}

void *heap_alloc_slow(Heap *heap, size_t size, HeapKind kind)
{
    if (unlikely(heap->fail_armed) && must_fail(heap))
        return NULL;
    void *p = size <= MEDIUM_MAX ? cell_new(heap, size, kind)
                                 : large_new(heap, size, kind);
    if (heap->bytes >= heap->gc_trigger && !heap->gc_wanted)
        heap_want_gc(heap);
    return p;
}

void heap_free_slow(Heap *heap, SlabHeader *slab)
{
    if (slab->cell == 0) {
        large_free(heap, slab);
        return;
    }
    HEAP_POISON(slab->free, slab->cell); /* the cell just freed */
    if (slab->used == 0) {
        if (slab->listed)
            unlist_slab(heap, slab);
        slab_free(heap, slab);
    } else {
        list_slab(heap, slab);
    }
}

/* Resize in place, or by the system: *out is the result.  False when the
 * contents must be copied to a new place. */
static bool resize_here(Heap *heap, void *p, size_t new_size, void **out)
{
    SlabHeader *slab = heap_slab_of(p);
    *out = p;
    if (slab->cell != 0)
        return new_size <= slab->cell && class_of(new_size) == slab_class(slab);
    if (slab->region != NO_REGION)
        return new_size > MEDIUM_MAX && fits_run(new_size) &&
               run_resize(heap, slab, new_size);
    if (fits_run(new_size))
        return false;
    *out = block_resize(heap, slab, new_size);
    return true;
}

void *heap_realloc(Heap *heap, void *p, size_t old_size, size_t new_size)
{
    if (new_size == 0) {
        if (p != NULL)
            heap_free(heap, p);
        return NULL;
    }
    if (p == NULL)
        return heap_alloc(heap, new_size, HEAP_RAW);
    if (unlikely(heap->fail_armed) && new_size > old_size && must_fail(heap))
        return NULL;
    void *out;
    if (!resize_here(heap, p, new_size, &out)) {
        out = heap_alloc(heap, new_size, (HeapKind)heap_slab_of(p)->kind);
        if (out != NULL) {
            memcpy(out, p, old_size < new_size ? old_size : new_size);
            heap_free(heap, p);
        }
    }
    if (heap->bytes >= heap->gc_trigger && !heap->gc_wanted)
        heap_want_gc(heap);
    /* Shrinking never fails: the old place still serves. */
    return out == NULL && new_size <= old_size ? p : out;
}

size_t heap_slabs_left(const Heap *heap)
{
    size_t n = heap->bytes < heap->limit ? heap->limit - heap->bytes : 0;
    n /= SLAB_SIZE;
    for (uint16_t i = heap->open; i != NO_REGION; i = heap->regions[i].next)
        n += (size_t)__builtin_popcountll(heap->regions[i].free);
    return n;
}

size_t heap_size_of(const void *p)
{
    const SlabHeader *slab = heap_slab_of(p);
    if (slab->cell != 0)
        return slab->cell;
    if (slab->region != NO_REGION)
        return (size_t)run_length(slab->size) * SLAB_SIZE;
    return block_total(slab->size);
}

/* Reads the first word of cells that may be poisoned. */
__attribute__((no_sanitize("address"))) static bool is_live(const char *cell)
{
    uint64_t word;
    __builtin_memcpy(&word, cell, sizeof word);
    return word != 0;
}

bool heap_holds(const Heap *heap, uint32_t handle, HeapKind kind)
{
    uint32_t page = handle >> HANDLE_BITS;
    if (page >= heap->npages || !page_is_used(heap->pages[page]))
        return false;
    const SlabHeader *slab = heap->pages[page];
    if (slab->kind != kind)
        return false;
    const char *first = slab_cell(slab, 0);
    const char *cell = heap_at_handle(heap, handle);
    if (cell < first)
        return false;
    size_t distance = (size_t)(cell - first);
    if (slab->cell == 0)
        return distance == 0;
    return distance % slab->cell == 0 &&
           distance / slab->cell < slab->carved && is_live(cell);
}

void heap_pin(Heap *heap, const void *p)
{
    SlabHeader *slab = heap_slab_of(p);
    if (slab->cell == 0 || slab->listed == SLAB_PINNED)
        return;
    unsigned cls = slab_class(slab);
    if (heap->current[slab->kind][cls] == slab) {
        set_current(heap, slab->kind, cls, (SlabHeader *)&no_slab);
    } else {
        if (slab->listed)
            unlist_slab(heap, slab);
        slab->used++;
    }
    slab->listed = SLAB_PINNED;
}

void heap_unpin(Heap *heap)
{
    for (uint32_t i = 0; i < heap->npages; i++)
        if (page_is_used(heap->pages[i]) &&
            heap->pages[i]->listed == SLAB_PINNED)
            let_go(heap, heap->pages[i]);
}

void heap_walk(Heap *heap, HeapKind kind, void (*visit)(void *p, void *arg),
               void *arg)
{
    for (uint32_t i = 0; i < heap->npages; i++) {
        SlabHeader *slab = heap->pages[i];
        if (!page_is_used(slab) || slab->kind != kind)
            continue;
        for (uint32_t j = 0; j < slab->carved; j++) {
            char *cell = slab_cell(slab, j);
            if (is_live(cell))
                visit(cell, arg);
        }
    }
}

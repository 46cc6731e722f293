/* finalizer.c: what has to be remembered of objects with a __del__: whose was
 * called already, and in which order they were made.
 *
 * __del__ is called once in an object's life; those that it brought back to
 * life are kept in a table, out of which they go when they die.
 *
 * The garbage of a collection is finalized in the order in which it was made,
 * as CPython's lists of objects have it.  An object has no room for its date
 * of birth, so that a list of handles is kept, the newest last.  It may name
 * the dead, and objects that came to lie where they were: the newest entry of
 * a handle counts.  When the list is full, what no longer means anything is
 * thrown out.
 */
#include "object/finalizer.h"

#include <stdlib.h>

#include "object/error.h"

/* --- who has been finalized ---------------------------------------------- */

/* An open table probed linearly; its size is a power of two. */
static uint32_t home(const VM *vm, const Object *o)
{
    return (uint32_t)(heap_handle(o) * 2654435761u) & (vm->finalized_cap - 1);
}

/* The place of o, or the free one where it would go. */
static uint32_t place_of(const VM *vm, const Object *o)
{
    uint32_t i = home(vm, o);
    while (vm->finalized[i] && vm->finalized[i] != o)
        i = (i + 1) & (vm->finalized_cap - 1);
    return i;
}

/* Those behind a removed one move up where that brings them nearer home. */
static void remove_at(VM *vm, uint32_t hole)
{
    uint32_t mask = vm->finalized_cap - 1;
    for (uint32_t i = (hole + 1) & mask; vm->finalized[i]; i = (i + 1) & mask) {
        uint32_t from = home(vm, vm->finalized[i]);
        if (((i - from) & mask) >= ((i - hole) & mask)) {
            vm->finalized[hole] = vm->finalized[i];
            hole = i;
        }
    }
    vm->finalized[hole] = NULL;
    vm->nfinalized--;
}

bool object_was_finalized(VM *vm, Object *o)
{
    if (vm->nfinalized == 0)
        return false;
    uint32_t i = place_of(vm, o);
    if (!vm->finalized[i])
        return false;
    if (o->refs == 0) /* it dies now: the address will be used again */
        remove_at(vm, i);
    return true;
}

static bool grow(VM *vm)
{
    uint32_t cap = vm->finalized_cap ? 2 * vm->finalized_cap : 16;
    Object **old = vm->finalized;
    uint32_t old_cap = vm->finalized_cap;
    Object **table = heap_alloc(&vm->heap, cap * sizeof *table, HEAP_RAW);
    if (!table)
        return false;
    memset(table, 0, cap * sizeof *table);
    vm->finalized = table;
    vm->finalized_cap = cap;
    for (uint32_t i = 0; i < old_cap; i++)
        if (old[i])
            table[place_of(vm, old[i])] = old[i];
    if (old)
        heap_free(&vm->heap, old);
    return true;
}

/* Without memory for the entry __del__ may be called twice, no worse. */
void object_mark_finalized(VM *vm, Object *o)
{
    if (2 * (vm->nfinalized + 1) > vm->finalized_cap && !grow(vm))
        return;
    uint32_t i = place_of(vm, o);
    if (!vm->finalized[i]) {
        vm->finalized[i] = o;
        vm->nfinalized++;
    }
}

/* --- in which order they were made --------------------------------------- */

enum { FIRST_BIRTHS = 64 };

/* Is there still an object with a __del__? */
static bool is_finalizable(VM *vm, uint32_t handle)
{
    if (!heap_holds(&vm->heap, handle, HEAP_NODE))
        return false;
    Object *o = heap_at_handle(&vm->heap, handle);
    return o->refs > 0 && class_of_object(vm, o)->flags & CLS_FINALIZES;
}

/* Keep the newest entry of each living object.  Without memory for the marks
 * the list is begun anew. */
static void forget_dead(VM *vm)
{
    size_t size = heap_handles(&vm->heap) / 8 + 1;
    uint8_t *seen = heap_alloc(&vm->heap, size, HEAP_RAW);
    uint32_t kept = vm->nbirths; /* from there on */
    if (seen)
        memset(seen, 0, size);
    for (uint32_t i = vm->nbirths; seen && i-- > 0;) {
        uint32_t handle = vm->births[i];
        uint8_t bit = (uint8_t)(1u << handle % 8);
        if (seen[handle / 8] & bit || !is_finalizable(vm, handle))
            continue;
        seen[handle / 8] |= bit;
        vm->births[--kept] = handle;
    }
    if (seen)
        heap_free(&vm->heap, seen);
    vm->nbirths -= kept;
    memmove(vm->births, vm->births + kept, vm->nbirths * sizeof *vm->births);
}

/* Without memory it is as if o had been made before all others. */
void birth_record(VM *vm, Object *o)
{
    if (vm->nbirths == vm->births_cap) {
        if (vm->nbirths)
            forget_dead(vm);
        if (2 * vm->nbirths >= vm->births_cap) {
            uint32_t cap = vm->births_cap ? 2 * vm->births_cap : FIRST_BIRTHS;
            uint32_t *p = heap_realloc(&vm->heap, vm->births,
                                       vm->births_cap * sizeof *p,
                                       cap * sizeof *p);
            if (!p)
                return;
            vm->births = p;
            vm->births_cap = cap;
        }
    }
    vm->births[vm->nbirths++] = heap_handle(o);
}

typedef struct Birth {
    Object *object;
    uint32_t at; /* in the list, counted from 1; 0: not in there */
} Birth;

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const Birth *)a)->object;
    uintptr_t y = (uintptr_t)((const Birth *)b)->object;
    return x < y ? -1 : x > y;
}

static int by_age(const void *a, const void *b)
{
    uint32_t x = ((const Birth *)a)->at;
    uint32_t y = ((const Birth *)b)->at;
    return x < y ? -1 : x > y;
}

void birth_sort(VM *vm, Object **objects, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += (class_of_object(vm, objects[i])->flags & CLS_FINALIZES) != 0;
    Birth *born = count < 2 ? NULL
                            : heap_alloc(&vm->heap, count * sizeof *born,
                                         HEAP_RAW);
    if (!born)
        return;
    size_t k = 0;
    for (size_t i = 0; i < n; i++)
        if (class_of_object(vm, objects[i])->flags & CLS_FINALIZES)
            born[k++] = (Birth){objects[i], 0};
    qsort(born, count, sizeof *born, by_address);
    for (uint32_t i = 0; i < vm->nbirths; i++) {
        if (!is_finalizable(vm, vm->births[i]))
            continue;
        Birth key = {heap_at_handle(&vm->heap, vm->births[i]), 0};
        Birth *b = bsearch(&key, born, count, sizeof *born, by_address);
        if (b)
            b->at = i + 1;
    }
    qsort(born, count, sizeof *born, by_age);
    k = 0;
    for (size_t i = 0; i < n; i++)
        if (class_of_object(vm, objects[i])->flags & CLS_FINALIZES)
            objects[i] = born[k++].object;
    heap_free(&vm->heap, born);
}

void finalizer_fini(VM *vm)
{
    if (vm->births)
        heap_free(&vm->heap, vm->births);
    vm->births = NULL;
    vm->nbirths = vm->births_cap = 0;
    if (vm->finalized)
        heap_free(&vm->heap, vm->finalized);
    vm->finalized = NULL;
    vm->nfinalized = vm->finalized_cap = 0;
}

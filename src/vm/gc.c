/* gc.c: the cycle collector: trial deletion over the objects that can be part
 * of a cycle (Bacon and Rajan 2001 describe the family; CPython's gcmodule
 * documents this variant, and PEP 442 the treatment of finalizers).
 *
 * 1. Copy every count.  2. For each object, subtract one from the copies of
 * all that it refers to.  What is left came from outside: from the stack, from
 * C, from objects that are no containers.  3. Whatever is reachable from an
 * object with something left lives.  4. The rest is garbage: weak references
 * go dead, finalizers run, and, if none was brought back to life, its
 * references are dropped, so that the counts do the rest.  A weak reference
 * that is garbage itself does not have its callback called.
 *
 * The copies are kept in an array by page of the heap, made for the collection.
 * It runs at the VM's safe points only, so no half-made object is seen.
 */
#include "vm/gc.h"

#include <stdio.h>
#include <stdlib.h>

#include "object/dict.h"
#include "object/error.h"
#include "object/finalizer.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/weakref.h"
#include "vm/frame.h"

enum {
    CELLS = SLAB_SIZE / 16,   /* no cell is smaller than 16 bytes */
    LIVE = INT32_MAX,         /* count of what is known to be reachable */
    FIRST_TRIGGER = 2 << 20,
    LEAST_STEP = 8, /* slabs */
    ROOM_TO_PIN = 64, /* slabs */
    GARBAGE_BYTES = 64, /* of an object that was garbage, about */
};

typedef struct Collector {
    VM *vm;
    int32_t *counts;   /* CELLS for each page of the heap */
    Object **stack;    /* to be marked from; later the garbage */
    size_t used, cap;
    bool failed;
} Collector;

static inline int32_t *count_of(Collector *c, const Object *o)
{
    SlabHeader *slab = heap_slab_of(o);
    if (slab->kind != HEAP_NODE)
        return NULL;
    return &c->counts[(size_t)slab->index * CELLS +
                      ((uintptr_t)o & (SLAB_SIZE - 1)) / 16];
}

static int compare_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t) * (Object *const *)a;
    uintptr_t y = (uintptr_t) * (Object *const *)b;
    return x < y ? -1 : x > y;
}

static void push(Collector *c, Object *o)
{
    if (c->used == c->cap) {
        size_t cap = c->cap ? 2 * c->cap : 1024;
        Object **p = heap_realloc(&c->vm->heap, c->stack,
                                  c->cap * sizeof *p, cap * sizeof *p);
        if (!p) {
            c->failed = true;
            return;
        }
        c->stack = p;
        c->cap = cap;
    }
    c->stack[c->used++] = o;
}

static void start_count(void *p, void *arg)
{
    Object *o = p;
    *count_of(arg, o) = (int32_t)o->refs;
}

static void subtract(Value v, void *arg)
{
    if (!is_object(v))
        return;
    int32_t *n = count_of(arg, as_object(v));
    if (n)
        --*n;
}

static void subtract_from(void *p, void *arg)
{
    Collector *c = arg;
    if (((Object *)p)->refs == 0)
        return; /* it is dying: its fields are stale */
    instance_traverse(p, c->vm, subtract, c);
}

static void mark(Value v, void *arg)
{
    Collector *c = arg;
    if (!is_object(v))
        return;
    int32_t *n = count_of(c, as_object(v));
    if (n && *n != LIVE) {
        *n = LIVE;
        push(c, as_object(v));
    }
}

static bool is_frozen(const VM *vm, const Object *o)
{
    size_t low = 0, high = vm->gc_nfrozen;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (vm->gc_frozen[mid] == o)
            return true;
        if ((uintptr_t)vm->gc_frozen[mid] < (uintptr_t)o)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

static void mark_root(void *p, void *arg)
{
    Collector *c = arg;
    int32_t *n = count_of(c, p);
    if (*n == LIVE ||
        (*n <= 0 && !(((Object *)p)->refs > 0 && is_frozen(c->vm, p))))
        return;
    *n = LIVE;
    push(c, p);
    while (c->used && !c->failed)
        instance_traverse(c->stack[--c->used], c->vm, mark, c);
}

static void gather(void *p, void *arg)
{
    Collector *c = arg;
    Object *o = p;
    if (*count_of(c, o) != LIVE && o->refs > 0)
        push(c, o);
}

/* Fill c->stack with the unreachable objects, each counted once more.  The
 * copies stay, to tell what is garbage. */
static bool find_garbage(Collector *c)
{
    Heap *heap = &c->vm->heap;
    /* One block, so that it goes back to the system as a whole; only the parts that belong to
     * pages of containers are ever touched. */
    size_t size = (size_t)heap->npages * CELLS * sizeof *c->counts;
    c->counts = heap_realloc(heap, NULL, 0, size);
    if (!c->counts)
        return false;
    heap_walk(heap, HEAP_NODE, start_count, c);
    heap_walk(heap, HEAP_NODE, subtract_from, c);
    heap_walk(heap, HEAP_NODE, mark_root, c);
    if (!c->failed) {
        c->used = 0;
        heap_walk(heap, HEAP_NODE, gather, c);
    }
    if (c->failed)
        return false;
    for (size_t k = 0; k < c->used; k++)
        c->stack[k]->refs++;
    return true;
}

static bool is_garbage(const WeakRef *r, void *arg)
{
    return *count_of(arg, &r->head) != LIVE;
}

typedef struct Watched {
    Object *object;
    uint32_t serial; /* of the first reference with a callback */
} Watched;

static int by_serial(const void *a, const void *b)
{
    uint32_t x = ((const Watched *)a)->serial;
    uint32_t y = ((const Watched *)b)->serial;
    return x < y ? -1 : x > y;
}

static uint32_t first_serial(const WeakRef *r)
{
    uint32_t serial = UINT32_MAX;
    for (; r; r = r->next)
        if (r->callback != UNBOUND && r->serial < serial)
            serial = r->serial;
    return serial;
}

/* All references to the garbage go dead; then those that are no garbage
 * themselves have their callbacks called.  CPython goes by the age of the
 * objects; the age of the references comes near that. */
static void kill_weakrefs(Collector *c)
{
    VM *vm = c->vm;
    WeakWait wait = {0};
    size_t n = 0, total = 0;
    for (size_t k = 0; k < c->used; k++) {
        Value *word = instance_weak_word(vm, c->stack[k]);
        total += word && *word;
    }
    Watched *watched = total < 2 ? NULL
                                 : heap_alloc(&vm->heap,
                                              total * sizeof *watched,
                                              HEAP_RAW);
    for (size_t k = 0; k < c->used; k++) {
        Value *word = instance_weak_word(vm, c->stack[k]);
        if (!word || !*word)
            continue;
        if (watched)
            watched[n++] = (Watched){
                c->stack[k], first_serial((WeakRef *)(uintptr_t)*word)};
        else
            weakref_kill(vm, c->stack[k], &wait, is_garbage, c);
    }
    if (watched)
        qsort(watched, n, sizeof *watched, by_serial);
    for (size_t k = 0; k < n; k++)
        weakref_kill(vm, watched[k].object, &wait, is_garbage, c);
    if (watched)
        heap_free(&vm->heap, watched);
    heap_free(&vm->heap, c->counts);
    c->counts = NULL;
    weakref_call_waiting(vm, &wait);
}

/* --- what CPython would count ------------------------------------------------------ */

static bool is_node(Value v)
{
    return is_object(v) && heap_slab_of(as_object(v))->kind == HEAP_NODE;
}

bool gc_tracks(VM *vm, Value v)
{
    if (!is_node(v))
        return false;
    switch (as_object(v)->shape) {
    case C_object:
    case C_range:
    case C_code:
        return false;
    case C_tuple:
        for (size_t i = 0; i < as_tuple(v)->count; i++)
            if (is_node(as_tuple(v)->items[i]))
                return true;
        return false;
    case C_dict: {
        uint32_t pos = 0;
        Value key, value;
        while (dict_next(as_dict(v), &pos, &key, &value))
            if (is_node(key) || is_node(value))
                return true;
        return false;
    }
    default:
        return !is_class(vm, v) || as(Class, v)->flags & CLS_HEAP;
    }
}

/* The dict of an instance that nobody else has is a part of it. */
static bool has_dict_apart(VM *vm, Object *o)
{
    if (!(class_of_object(vm, o)->flags & CLS_HEAP))
        return false;
    Value *word = instance_dict_word(vm, o);
    return word && is_exact(*word, C_dict) && as_object(*word)->refs == 2 &&
           gc_tracks(vm, *word);
}

static size_t count_garbage(Collector *c)
{
    size_t n = 0;
    for (size_t k = 0; k < c->used; k++)
        n += gc_tracks(c->vm, from_object(c->stack[k]));
    for (size_t k = 0; k < c->used; k++)
        n -= has_dict_apart(c->vm, c->stack[k]);
    return n;
}

/* Bring the dicts that are parts of instances to the front of the garbage.
 * Gives how many there are. */
static size_t part_hidden_dicts(Collector *c)
{
    VM *vm = c->vm;
    size_t n = 0;
    Object **hidden = heap_alloc(&vm->heap, (c->used + 1) * sizeof *hidden,
                                 HEAP_RAW);
    if (!hidden)
        return 0;
    for (size_t k = 0; k < c->used; k++)
        if (has_dict_apart(vm, c->stack[k]))
            hidden[n++] = as_object(*instance_dict_word(vm, c->stack[k]));
    qsort(hidden, n, sizeof *hidden, compare_address);
    size_t front = c->used;
    for (size_t k = c->used; k-- > 0;)
        if (!bsearch(&c->stack[k], hidden, n, sizeof *hidden, compare_address))
            c->stack[--front] = c->stack[k];
    memcpy(c->stack, hidden, (front < n ? front : n) * sizeof *hidden);
    heap_free(&vm->heap, hidden);
    return front;
}

/* DEBUG_COLLECTABLE, DEBUG_SAVEALL: true when the garbage is to be kept. */
static bool report_garbage(Collector *c)
{
    VM *vm = c->vm;
    size_t first = part_hidden_dicts(c);
    for (size_t k = first; k < c->used; k++) {
        Value v = from_object(c->stack[k]);
        if (!(vm->gc_debug & GC_DEBUG_COLLECTABLE) || !gc_tracks(vm, v))
            continue;
        char line[160];
        int n = snprintf(line, sizeof line, "gc: collectable <%.100s %p>\n",
                         type_name(vm, v), (void *)c->stack[k]);
        vm->hooks.write(vm->hooks.user, 2, line, (size_t)n);
    }
    if (!(vm->gc_debug & GC_DEBUG_SAVEALL) || !is_exact(vm->gc_garbage, C_list))
        return false;
    for (size_t k = first; k < c->used; k++) {
        Value v = from_object(c->stack[k]);
        if (gc_tracks(vm, v) && !list_append(vm, as_list(vm->gc_garbage), v))
            error_clear(vm);
    }
    return true;
}

/* --- finalizers ------------------------------------------------------------------ */

static void finalize_one(VM *vm, Object *o)
{
    Class *cls = class_of_object(vm, o);
    if (!cls->special[SP_DEL] || object_was_finalized(vm, o))
        return;
    object_mark_finalized(vm, o);
    instance_call_del(vm, from_object(o));
}

/* The garbage, sorted by address, with what is left of each count. */
typedef struct Census {
    Object **items;
    int64_t *counts;
    size_t n;
    size_t *stack;
    size_t used;
} Census;

static ptrdiff_t index_of(const Census *s, const Object *o)
{
    size_t low = 0, high = s->n;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (s->items[mid] == o)
            return (ptrdiff_t)mid;
        if ((uintptr_t)s->items[mid] < (uintptr_t)o)
            low = mid + 1;
        else
            high = mid;
    }
    return -1;
}

static void census_subtract(Value v, void *arg)
{
    Census *s = arg;
    ptrdiff_t at = is_object(v) ? index_of(s, as_object(v)) : -1;
    if (at >= 0)
        s->counts[at]--;
}

static void census_mark(Value v, void *arg)
{
    Census *s = arg;
    ptrdiff_t at = is_object(v) ? index_of(s, as_object(v)) : -1;
    if (at >= 0 && s->counts[at] != LIVE) {
        s->counts[at] = LIVE;
        s->stack[s->used++] = (size_t)at;
    }
}

/* Release our hold on what was resurrected; the others stay in the list.  false: memory. */
static bool drop_resurrected(Collector *c)
{
    VM *vm = c->vm;
    Census s = {.items = c->stack, .n = c->used};
    size_t n = c->used;
    s.counts = heap_realloc(&vm->heap, NULL, 0, n * sizeof *s.counts);
    s.stack = heap_realloc(&vm->heap, NULL, 0, n * sizeof *s.stack);
    bool ok = s.counts && s.stack;
    if (ok) {
        qsort(s.items, n, sizeof *s.items, compare_address);
        for (size_t k = 0; k < n; k++)
            s.counts[k] = (int64_t)s.items[k]->refs - 1;
        for (size_t k = 0; k < n; k++)
            instance_traverse(s.items[k], vm, census_subtract, &s);
        for (size_t k = 0; k < n; k++) {
            if (s.counts[k] <= 0 || s.counts[k] == LIVE)
                continue;
            s.counts[k] = LIVE;
            s.stack[s.used++] = k;
            while (s.used)
                instance_traverse(s.items[s.stack[--s.used]], vm, census_mark,
                                  &s);
        }
        size_t kept = 0;
        for (size_t k = 0; k < n; k++) {
            Object *o = s.items[k];
            if (s.counts[k] == LIVE)
                o->refs--; /* it has others: not the last */
            else
                c->stack[kept++] = o;
        }
        c->used = kept;
    }
    if (s.counts)
        heap_free(&vm->heap, s.counts);
    if (s.stack)
        heap_free(&vm->heap, s.stack);
    return ok;
}

/* --- the collection ------------------------------------------------------------------ */

/* Is it a generator suspended within a try or with? */
static bool has_to_run(const Object *o)
{
    if (o->shape != C_generator && o->shape != C_coroutine)
        return false;
    const Generator *g = (const Generator *)o;
    if (g->state != GEN_SUSPENDED)
        return false;
    const Code *code = g->frame.code;
    uint32_t pc = (uint32_t)(g->frame.pc - code->instrs);
    for (uint32_t k = 0; k < code->nhandlers; k++)
        if (code->handlers[k].start < pc && pc <= code->handlers[k].end)
            return true;
    return false;
}

static bool lives(VM *vm, const Object *o)
{
    return heap_holds(&vm->heap, heap_handle(o), HEAP_NODE);
}

/* What a finalizer in the language drops dies at once, by its count, and is
 * not counted as collected: the garbage is not held meanwhile.  Pinned slabs
 * tell what of it lives on; large blocks are held. */
static void let_go(Collector *c)
{
    VM *vm = c->vm;
    for (size_t k = 0; k < c->used; k++)
        heap_pin(&vm->heap, c->stack[k]);
    for (size_t k = 0; k < c->used; k++)
        if (lives(vm, c->stack[k]) && heap_slab_of(c->stack[k])->cell)
            object_decref(vm, c->stack[k]);
}

static void hold_again(Collector *c)
{
    size_t kept = 0;
    for (size_t k = 0; k < c->used; k++) {
        Object *o = c->stack[k];
        if (!lives(c->vm, o))
            continue;
        o->refs += heap_slab_of(o)->cell != 0;
        c->stack[kept++] = o;
    }
    c->used = kept;
    heap_unpin(&c->vm->heap);
}

/* Generators, which mostly are younger than what they hold, come last. */
static void run_finalizers(Collector *c)
{
    VM *vm = c->vm;
    for (int native = 0; native < 2; native++) {
        for (size_t k = 0; k < c->used; k++) {
            Object *o = c->stack[k];
            if (!lives(vm, o) ||
                (class_of_object(vm, o)->flags & CLS_FINALIZES) !=
                    (native ? 0 : CLS_FINALIZES))
                continue;
            o->refs++;
            finalize_one(vm, o);
            object_decref(vm, o);
        }
    }
}

static size_t clear_garbage(Collector *c)
{
    VM *vm = c->vm;
    bool finalizers = false, written = false; /* in the language */
    birth_sort(vm, c->stack, c->used);
    kill_weakrefs(c);
    for (size_t k = 0; k < c->used; k++) {
        Value del = class_of_object(vm, c->stack[k])->special[SP_DEL];
        finalizers |= del != 0;
        written |= is_exact(del, C_function) || has_to_run(c->stack[k]);
    }
    bool loose = written && heap_slabs_left(&vm->heap) > ROOM_TO_PIN;
    if (loose)
        let_go(c);
    if (finalizers)
        run_finalizers(c);
    if (loose)
        hold_again(c);
    if (finalizers && !drop_resurrected(c)) {
        for (size_t k = 0; k < c->used; k++)
            object_decref(vm, c->stack[k]);
        return 0;
    }
    size_t n = count_garbage(c);
    bool keep = vm->gc_debug && report_garbage(c);
    for (size_t k = 0; k < c->used && !keep; k++)
        instance_clear(vm, c->stack[k]);
    for (size_t k = 0; k < c->used; k++)
        object_decref(vm, c->stack[k]);
    return n;
}

/* --- freezing ---------------------------------------------------------------------- */

static void freeze_one(void *p, void *arg) { push(arg, p); }

bool gc_freeze(VM *vm)
{
    gc_unfreeze(vm);
    Collector c = {.vm = vm};
    heap_walk(&vm->heap, HEAP_NODE, freeze_one, &c);
    if (c.failed) {
        heap_free(&vm->heap, c.stack);
        raise_memory(vm);
        return false;
    }
    qsort(c.stack, c.used, sizeof *c.stack, compare_address);
    vm->gc_frozen = c.stack;
    vm->gc_nfrozen = c.used;
    return true;
}

void gc_unfreeze(VM *vm)
{
    if (vm->gc_frozen)
        heap_free(&vm->heap, vm->gc_frozen);
    vm->gc_frozen = NULL;
    vm->gc_nfrozen = 0;
}

/* When to run next: at twice the size, less what the garbage just found leaves
 * free; or with half of what the limit leaves gone, down to steps that no
 * longer pay. */
static void set_trigger(VM *vm, ptrdiff_t garbage)
{
    Heap *heap = &vm->heap;
    size_t again = garbage > 0 ? (size_t)garbage * GARBAGE_BYTES : 0;
    size_t trigger = 2 * heap->bytes;
    trigger -= again < heap->bytes / 2 ? again : heap->bytes / 2;
    heap->gc_trigger = trigger > FIRST_TRIGGER ? trigger : FIRST_TRIGGER;
    size_t slabs = heap_slabs_left(heap) / 2;
    heap->gc_slabs = slabs > LEAST_STEP ? slabs : LEAST_STEP;
}

GcPause gc_pause(VM *vm)
{
    GcPause pause = {vm->heap.bytes, vm->heap.gc_trigger};
    vm->heap.gc_trigger = SIZE_MAX;
    return pause;
}

void gc_resume(VM *vm, GcPause pause)
{
    Heap *heap = &vm->heap;
    heap->gc_trigger = pause.trigger;
    if (pause.trigger != SIZE_MAX && heap->bytes > pause.bytes)
        heap->gc_trigger += heap->bytes - pause.bytes;
}

void gc_init(VM *vm)
{
    static const int threshold[3] = {2000, 10, 10};
    vm->gc_enabled = true;
    memcpy(vm->gc_threshold, threshold, sizeof threshold);
    set_trigger(vm, 0);
}

ptrdiff_t gc_collect(VM *vm)
{
    if (vm->gc_running || vm->trash)
        return 0; /* what waits in the trash has no counts */
    Collector c = {.vm = vm};
    ptrdiff_t n = -1;
    Value pending = error_take(vm);
    vm->gc_running = true;
    vm->gc_collections++;
    /* What it needs itself is given back soon, and may be worth the program. */
    size_t limit = vm->heap.limit;
    vm->heap.limit = SIZE_MAX;
    bool found = find_garbage(&c);
    vm->heap.limit = limit;
    if (found)
        n = (ptrdiff_t)clear_garbage(&c);
    if (c.counts)
        heap_free(&vm->heap, c.counts);
    if (c.stack)
        heap_free(&vm->heap, c.stack);
    vm->gc_running = false;
    error_restore(vm, pending);
    vm->heap.gc_wanted = false;
    set_trigger(vm, n);
    return n;
}

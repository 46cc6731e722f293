/* object.c: blocks for objects, and their end.
 *
 * Freeing never recurses deeply: past DEALLOC_DEPTH nested deallocs a dying
 * object is put on vm->trash instead, a list linked through the count fields by
 * handles (see heap.h), and the outermost dealloc empties it.
 */
#include "object/error.h"
#include "object/native.h"
#include "object/runtime.h"
#include "object/str.h"
#include "object/weakref.h"

enum { DEALLOC_DEPTH = 40 };

void builtin_dealloc(VM *vm, Object *o)
{
    const TypeOps *ops = class_of_object(vm, o)->ops;
    if (ops && ops->fini)
        ops->fini(vm, o);
    heap_free(&vm->heap, o);
}

void object_dealloc(VM *vm, Object *o)
{
    /* Most that die are plain strings, with which nothing else dies. */
    if (o->shape == C_str &&
        !(((Str *)o)->flags & (STR_INTERNED | STR_TAIL))) {
        heap_free(&vm->heap, o);
        return;
    }
    if (unlikely(vm->dealloc_depth >= DEALLOC_DEPTH)) {
        /* Nobody may find it on the list of its target's references. */
        if (class_of_object(vm, o)->ops == &weakref_ops)
            weakref_detach(vm, (WeakRef *)o);
        o->refs = vm->trash;
        vm->trash = heap_handle(o);
        return;
    }
    vm->dealloc_depth++;
    vm->shapes[o->shape]->dealloc(vm, o);
    while (unlikely(vm->dealloc_depth == 1 && vm->trash != 0)) {
        Object *next = heap_at_handle(&vm->heap, vm->trash);
        vm->trash = next->refs;
        next->refs = 0;
        vm->shapes[next->shape]->dealloc(vm, next);
    }
    vm->dealloc_depth--;
}

bool object_is_dying(const VM *vm, const Object *o)
{
    if (o->refs == 0)
        return true;
    for (uint32_t at = vm->trash; at != 0;) {
        const Object *waiting = heap_at_handle(&vm->heap, at);
        if (waiting == o)
            return true;
        at = waiting->refs;
    }
    return false;
}

Class *class_of_immediate(const VM *vm, Value v)
{
    if (is_int(v))
        return vm->classes[C_int];
    if (is_float(v))
        return vm->classes[C_float];
    switch (v) {
    case TRUE:
    case FALSE:
        return vm->classes[C_bool];
    case NOT_IMPLEMENTED:
        return vm->classes[C_notimplemented];
    case ELLIPSIS:
        return vm->classes[C_ellipsis];
    default:
        return vm->classes[C_none];
    }
}

static inline void *new_object(VM *vm, ClassId id, size_t size, HeapKind kind)
{
    Object *o = heap_alloc(&vm->heap, size, kind);
    if (unlikely(!o)) {
        raise_memory(vm);
        return NULL;
    }
    o->refs = 1;
    o->shape = (uint32_t)id;
    return o;
}

void *object_new(VM *vm, ClassId id, size_t size)
{
    return new_object(vm, id, size, HEAP_NODE);
}

void *object_new_leaf(VM *vm, ClassId id, size_t size)
{
    return new_object(vm, id, size, HEAP_LEAF);
}

void *mem_alloc(VM *vm, size_t size)
{
    void *p = heap_alloc(&vm->heap, size ? size : 1, HEAP_RAW);
    if (unlikely(!p))
        raise_memory(vm);
    return p;
}

void *mem_realloc(VM *vm, void *p, size_t old_size, size_t new_size)
{
    void *q = heap_realloc(&vm->heap, p, old_size, new_size);
    if (unlikely(!q && new_size))
        raise_memory(vm);
    return q;
}

void mem_free(VM *vm, void *p, size_t size)
{
    (void)size;
    if (p)
        heap_free(&vm->heap, p);
}

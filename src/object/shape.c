/* shape.c: the transition trees that describe inline attributes.
 *
 * A tree belongs to one class and has one capacity, that of its root.  The
 * shapes of a class live as long as the class: objects name them by number.
 */
#include "object/dict.h"
#include "object/error.h"
#include "object/str.h"

enum { MAX_CHILDREN = 64 };

bool shapes_init(VM *vm)
{
    enum { FIRST_CAP = 256 };
    _Static_assert((int)C_COUNT < (int)FIRST_CAP,
                   "room for the built-in classes");
    vm->shapes = heap_alloc(&vm->heap, FIRST_CAP * sizeof *vm->shapes,
                            HEAP_RAW);
    if (!vm->shapes)
        return raise_memory(vm), false;
    memset(vm->shapes, 0, FIRST_CAP * sizeof *vm->shapes);
    vm->shapes_cap = FIRST_CAP;
    vm->nshapes = C_COUNT;
    return true;
}

static uint32_t take_id(VM *vm)
{
    if (vm->free_shape) {
        uint32_t id = vm->free_shape;
        vm->free_shape = (uint32_t)(uintptr_t)vm->shapes[id];
        return id;
    }
    if (vm->nshapes >= vm->shapes_cap) {
        uint32_t cap = 2 * vm->shapes_cap;
        Shape **p = heap_realloc(&vm->heap, vm->shapes,
                                 vm->shapes_cap * sizeof *p, cap * sizeof *p);
        if (!p)
            return 0;
        vm->shapes = p;
        vm->shapes_cap = cap;
    }
    return vm->nshapes++;
}

/* id 0: a free one.  No exception: the caller decides what a refusal means. */
static Shape *new_shape(VM *vm, Class *cls, uint32_t id)
{
    Shape *s = heap_alloc(&vm->heap, sizeof *s, HEAP_RAW);
    if (!s)
        return NULL;
    memset(s, 0, sizeof *s);
    s->id = id ? id : take_id(vm);
    if (!s->id) {
        heap_free(&vm->heap, s);
        return NULL;
    }
    vm->shapes[s->id] = s;
    s->cls = cls;
    s->kind = cls->flags & CLS_LEAF ? HEAP_LEAF : HEAP_NODE;
    s->dealloc = instance_dealloc;
    return s;
}

Shape *shape_new_builtin(VM *vm, Class *cls)
{
    Shape *s = new_shape(vm, cls, cls->id);
    if (!s)
        return raise_memory(vm), NULL;
    s->size = cls->basic_size;
    return s;
}

Shape *shape_new_root(VM *vm, Class *cls, bool dict_mode)
{
    Shape *s = new_shape(vm, cls, 0);
    if (!s) {
        raise_memory(vm);
        return NULL;
    }
    s->dict_mode = dict_mode;
    s->size = cls->basic_size;
    if (cls->dict_offset && !dict_mode) {
        s->capacity = (uint16_t)cls->inline_hint;
        s->size += 8 * s->capacity;
    }
    return s;
}

Shape *shape_add(VM *vm, Shape *shape, Str *key)
{
    for (uint32_t i = 0; i < shape->nchildren; i++)
        if (shape->children[i]->key == key)
            return shape->children[i];
    if (shape->count >= shape->capacity || shape->nchildren >= MAX_CHILDREN)
        return NULL;

    Shape *s = new_shape(vm, shape->cls, 0);
    if (!s)
        return NULL;
    size_t n = shape->nchildren;
    Shape **children = heap_realloc(&vm->heap, shape->children, n * sizeof s,
                                    (n + 1) * sizeof s);
    if (!children) {
        vm->shapes[s->id] = (Shape *)(uintptr_t)vm->free_shape;
        vm->free_shape = s->id;
        heap_free(&vm->heap, s);
        return NULL;
    }
    shape->children = children;
    children[shape->nchildren++] = s;
    s->parent = shape;
    s->key = retain(key);
    s->count = (uint16_t)(shape->count + 1);
    s->capacity = shape->capacity;
    s->size = shape->size;
    s->offset = shape->cls->basic_size + 8u * shape->count;
    return s;
}

uint32_t shape_find(const Shape *shape, const Str *key)
{
    for (; shape->key; shape = shape->parent)
        if (shape->key == key)
            return shape->offset;
    return 0;
}

/* A shape has few children but a chain can be long: down the chain by a loop,
 * taking the last child each time, back up through parent. */
void shape_free_tree(VM *vm, Shape *root)
{
    Shape *s = root;
    while (s) {
        if (s->nchildren) {
            s = s->children[--s->nchildren];
            continue;
        }
        Shape *parent = s == root ? NULL : s->parent;
        vm->shapes[s->id] = (Shape *)(uintptr_t)vm->free_shape;
        vm->free_shape = s->id;
        if (s->key)
            release(vm, s->key);
        if (s->children)
            heap_free(&vm->heap, s->children);
        heap_free(&vm->heap, s);
        s = parent;
    }
}

/* traverse.c: what an object holds, for the cycle collector.
 *
 * Every reference is visited once for each count that it stands for: the
 * collector subtracts them from the counts to find out who is held from
 * outside (Bacon and Rajan, "Concurrent Cycle Collection in Reference Counted
 * Systems", 2001).  A reference too many would free a live object; one too few
 * keeps a dead one.  Must agree with instance_dealloc.
 */
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/runtime.h"

void instance_traverse(Object *o, VM *vm, Visit visit, void *arg);
void instance_clear(VM *vm, Object *o);

/* The slots and the dict word behind the items of a variable-size instance:
 * consecutive words.  How many. */
static inline uint32_t trailing(VM *vm, Object *o, const Class *cls,
                                Value **words)
{
    if (!(cls->flags & CLS_VARSIZED))
        return 0;
    *words = instance_trailing_slots(vm, o);
    return cls->trailing_slots +
           (cls->flags & CLS_HAS_DICT && !cls->dict_offset);
}

void instance_traverse(Object *o, VM *vm, Visit visit, void *arg)
{
    const Shape *shape = shape_of_object(vm, o);
    Class *cls = shape->cls;
    if (cls->ops && cls->ops->traverse)
        cls->ops->traverse(o, visit, arg);
    for (uint32_t at = cls->native_size; at < cls->basic_size; at += 8)
        if (at != cls->weak_offset && at != cls->dict_offset)
            visit(field_at(o, at), arg);
    if (cls->dict_offset >= cls->native_size)
        visit(*instance_dict_word(vm, o), arg);
    for (uint32_t i = 0; i < shape->count; i++)
        visit(field_at(o, cls->basic_size + 8 * i), arg);
    Value *words;
    uint32_t n = trailing(vm, o, cls, &words);
    for (uint32_t i = 0; i < n; i++)
        visit(words[i], arg);
    if (cls->flags & CLS_HEAP)
        visit(from_object(cls), arg);
}

/* Back to a shape without attributes, then let go of their values. */
static void clear_inline(VM *vm, Object *o, const Class *cls)
{
    Shape *shape = shape_of_object(vm, o);
    uint32_t n = shape->count;
    Shape *root = shape;
    while (root->key)
        root = root->parent;
    o->shape = root->id;
    for (uint32_t i = 0; i < n; i++)
        decref(vm, field_at(o, cls->basic_size + 8 * i));
}

void instance_clear(VM *vm, Object *o)
{
    Class *cls = class_of_object(vm, o);
    if (cls->ops && cls->ops->clear)
        cls->ops->clear(vm, o);
    for (uint32_t at = cls->native_size; at < cls->basic_size; at += 8)
        if (at != cls->weak_offset && at != cls->dict_offset)
            value_set(vm, &field_at(o, at), UNBOUND);
    if (cls->dict_offset >= cls->native_size)
        value_set(vm, instance_dict_word(vm, o), UNBOUND);
    clear_inline(vm, o, cls);
    Value *words;
    uint32_t n = trailing(vm, o, cls, &words);
    for (uint32_t i = 0; i < n; i++)
        value_set(vm, words + i, UNBOUND);
}

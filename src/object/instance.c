/* instance.c: instances of classes: creation, the inline and the dict mode,
 * and their end.
 *
 * Invariant: in inline mode the dict word is UNBOUND and every attribute that
 * the shape lists has a value; in dict mode the shape is cls->dict_shape.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalizer.h"
#include "object/list.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/weakref.h"

enum { MAX_INLINE = 64 };

static inline size_t trailing_words(const Class *cls)
{
    if (!(cls->flags & CLS_VARSIZED))
        return 0;
    return cls->trailing_slots + (cls->flags & CLS_HAS_DICT ? 1 : 0) +
           (cls->flags & CLS_HAS_WEAK ? 1 : 0);
}

/* A block of this size, all but the trailing words filled. */
static inline Object *new_block(VM *vm, const Class *cls, size_t size)
{
    const Shape *shape = cls->shape;
    Object *o = heap_alloc(&vm->heap, size, (HeapKind)shape->kind);
    if (unlikely(!o)) {
        raise_memory(vm);
        return NULL;
    }
    o->refs = 1;
    o->shape = shape->id;
    uint32_t at = sizeof *o;
    while (at < cls->native_size) {
        field_at(o, at) = 0;
        at += 8;
    }
    for (; at < cls->basic_size; at += 8)
        field_at(o, at) = UNBOUND;
    if (cls->weak_offset)
        field_at(o, cls->weak_offset) = 0;
    if (cls->dict_offset)
        field_at(o, cls->dict_offset) = UNBOUND;
    return o;
}

static __attribute__((noinline)) Object *new_varsized(VM *vm, const Class *cls,
                                                      size_t items)
{
    size_t trailing = cls->flags & CLS_VARSIZED ? trailing_words(cls) : 0;
    size_t bytes, size = cls->shape->size;
    if (__builtin_mul_overflow(items, cls->item_size, &bytes) ||
        __builtin_add_overflow(size, bytes, &size) || size > SIZE_MAX / 2) {
        raise_memory(vm);
        return NULL;
    }
    size = (size + 7) / 8 * 8 + 8 * trailing;
    Object *o = new_block(vm, cls, size);
    if (o && trailing) {
        char *end = (char *)o + size;
        memset(o + 1, 0, size - sizeof *o);
        if (cls->flags & CLS_HAS_WEAK)
            *(Value *)(end -= 8) = 0;
        if (cls->flags & CLS_HAS_DICT)
            *(Value *)(end -= 8) = UNBOUND;
        for (uint32_t i = 0; i < cls->trailing_slots; i++)
            *(Value *)(end -= 8) = UNBOUND;
    }
    return o;
}

Object *instance_new(VM *vm, Class *cls, size_t items)
{
    Object *o = unlikely(cls->item_size)
                    ? new_varsized(vm, cls, items)
                    : new_block(vm, cls, cls->shape->size);
    if (unlikely(!o))
        return NULL;
    if (cls->flags & CLS_HEAP)
        cls->head.refs++;
    if (unlikely(cls->flags & CLS_FINALIZES))
        birth_record(vm, o);
    return o;
}

/* Bytes of a variable-size instance, from the built-in part's own count. */
static inline size_t varsized_size(VM *vm, Object *o, Class *cls)
{
    size_t n = 0;
    if (cls->flags & CLS_IS_TUPLE)
        n = ((Tuple *)o)->count;
    else if (cls->flags & CLS_IS_STR)
        n = (size_t)((Str *)o)->size + 1;
    else if (cls->flags & CLS_IS_BYTES)
        n = ((Bytes *)o)->size + 1;
    size_t size = cls->basic_size + n * cls->item_size;
    return (size + 7) / 8 * 8 + 8 * trailing_words(cls);
}

/* What a shared word points to once the object was referred to weakly.  The
 * pointer is even: as a value it would be an int. */
typedef struct Extras {
    Value dict, weak;
} Extras;

static bool has_shared_word(const Class *cls)
{
    return cls->dict_offset && cls->dict_offset == cls->weak_offset;
}

static Extras *extras_of(Value word)
{
    if (word == UNBOUND || is_object(word))
        return NULL;
    return (Extras *)(uintptr_t)word;
}

Value *instance_dict_word(VM *vm, Object *o)
{
    Class *cls = class_of_object(vm, o);
    if (cls->dict_offset) {
        Value *word = &field_at(o, cls->dict_offset);
        Extras *extras = has_shared_word(cls) ? extras_of(*word) : NULL;
        return extras ? &extras->dict : word;
    }
    if (!(cls->flags & CLS_HAS_DICT) || !(cls->flags & CLS_VARSIZED))
        return NULL;
    size_t end = varsized_size(vm, o, cls);
    return &field_at(o, end - (cls->flags & CLS_HAS_WEAK ? 16 : 8));
}

Value *instance_weak_word(VM *vm, Object *o)
{
    Class *cls = class_of_object(vm, o);
    if (cls->weak_offset) {
        Value *word = &field_at(o, cls->weak_offset);
        if (!has_shared_word(cls))
            return word;
        Extras *extras = extras_of(*word);
        return extras ? &extras->weak : NULL;
    }
    if (!(cls->flags & CLS_HAS_WEAK) || !(cls->flags & CLS_VARSIZED))
        return NULL;
    return &field_at(o, varsized_size(vm, o, cls) - 8);
}

Value *instance_make_weak_word(VM *vm, Object *o)
{
    Value *word = instance_weak_word(vm, o);
    Class *cls = class_of_object(vm, o);
    if (word || !has_shared_word(cls))
        return word;
    Extras *extras = heap_alloc(&vm->heap, sizeof *extras, HEAP_RAW);
    if (!extras) {
        raise_memory(vm);
        return NULL;
    }
    word = &field_at(o, cls->dict_offset);
    extras->dict = *word;
    extras->weak = 0;
    *word = (Value)(uintptr_t)extras;
    return &extras->weak;
}

Value *instance_trailing_slots(VM *vm, Object *o)
{
    Class *cls = class_of_object(vm, o);
    return &field_at(o, varsized_size(vm, o, cls) - 8 * trailing_words(cls));
}

/* From inline to dict mode: the attributes move to a new dict. */
static Dict *materialize(VM *vm, Object *o)
{
    Shape *shape = shape_of_object(vm, o);
    Class *cls = shape->cls;
    Dict *dict = dict_new_sized(vm, shape->count);
    if (!dict)
        return NULL;
    Shape *order[MAX_INLINE];
    for (Shape *s = shape; s->key; s = s->parent)
        order[s->count - 1] = s;
    for (unsigned i = 0; i < shape->count; i++) {
        if (!dict_set_str(vm, dict, order[i]->key,
                          field_at(o, order[i]->offset))) {
            release(vm, dict);
            return NULL;
        }
    }
    Value *word = instance_dict_word(vm, o);
    *word = from_object(dict);
    if (cls->dict_shape)
        o->shape = cls->dict_shape->id;
    for (unsigned i = 0; i < shape->count; i++)
        decref(vm, field_at(o, order[i]->offset));
    return dict;
}

/* Instances of this class have more attributes than there was room for: give
 * those to come more. */
static void widen(VM *vm, Class *cls)
{
    uint32_t hint = cls->inline_hint < 1 ? 2 : 2 * cls->inline_hint;
    if (!cls->dict_offset || !cls->dict_shape || hint > MAX_INLINE)
        return;
    uint32_t old = cls->inline_hint;
    cls->inline_hint = hint;
    Shape *root = shape_new_root(vm, cls, false);
    if (!root) {
        error_clear(vm);
        cls->inline_hint = old;
        return;
    }
    root->parent = cls->shape; /* keeps the old tree: freed with the class */
    cls->shape = root;
}

Dict *instance_dict(VM *vm, Object *o)
{
    Value *word = instance_dict_word(vm, o);
    if (!word)
        return NULL;
    if (*word != UNBOUND)
        return as_dict(*word);
    if (class_of_object(vm, o)->dict_offset)
        return materialize(vm, o);
    Dict *dict = dict_new(vm);
    if (dict)
        *word = from_object(dict);
    return dict;
}

bool instance_set_dict(VM *vm, Object *o, Dict *dict)
{
    if (!instance_dict(vm, o))
        return false;
    Value *word = instance_dict_word(vm, o);
    value_set(vm, word, incref(from_object(dict)));
    return true;
}

bool instance_is_plain(VM *vm, Value v)
{
    Class *cls = class_of(vm, v);
    uint32_t wanted = CLS_HEAP | CLS_HAS_DICT | CLS_PLAIN_GETATTR;
    if (!is_object(v) || (cls->flags & wanted) != wanted ||
        !cls->dict_offset || cls->native_size > sizeof(Object))
        return false;
    Value row = class_lookup(vm, cls, vm->names[N___dict__]);
    return is_exact(row, C_getset) &&
           as(GetSet, row)->def->fn == class_dict_getter &&
           *instance_dict_word(vm, as_object(v)) == UNBOUND;
}

Value instance_find(VM *vm, Object *o, Str *name)
{
    Shape *shape = shape_of_object(vm, o);
    uint32_t offset = shape_find(shape, name);
    if (offset)
        return field_at(o, offset);
    if (unlikely(shape->key && !(name->flags & STR_INTERNED)) &&
        !materialize(vm, o))
        return ERROR;
    Value *word = instance_dict_word(vm, o);
    if (!word || *word == UNBOUND)
        return UNBOUND;
    return dict_find_str(vm, as_dict(*word), name);
}

bool instance_set(VM *vm, Object *o, Str *name, Value v)
{
    Shape *shape = shape_of_object(vm, o);
    uint32_t offset = shape_find(shape, name);
    if (offset) {
        value_set(vm, &field_at(o, offset), incref(v));
        return true;
    }
    if (unlikely(!(name->flags & STR_INTERNED))) {
        if (!instance_dict(vm, o))
            return false;
    } else if (shape->capacity && !shape->dict_mode) {
        Shape *next = shape_add(vm, shape, name);
        if (next) {
            field_at(o, next->offset) = incref(v);
            o->shape = next->id;
            return true;
        }
    }
    Value *word = instance_dict_word(vm, o);
    if (*word == UNBOUND) {
        Class *cls = shape->cls;
        if (!instance_dict(vm, o))
            return false;
        if (shape->count == cls->shape->capacity)
            widen(vm, cls);
    }
    Dict *dict = retain(as_dict(*word)); /* a key's __eq__ may replace it */
    bool ok = dict_set_str(vm, dict, name, v);
    release(vm, dict);
    return ok;
}

bool instance_del(VM *vm, Object *o, Str *name)
{
    if (class_of_object(vm, o)->flags & CLS_IS_EXCEPTION &&
        !instance_dict(vm, o)) /* its state has a dict from now on */
        return false;
    Shape *shape = shape_of_object(vm, o);
    if (shape->key == name) { /* the newest: one step back */
        Value old = field_at(o, shape->offset);
        o->shape = shape->parent->id;
        decref(vm, old);
        return true;
    }
    if (shape->key &&
        (!(name->flags & STR_INTERNED) || shape_find(shape, name)) &&
        !materialize(vm, o))
        return false;
    Value *word = instance_dict_word(vm, o);
    if (!word || *word == UNBOUND)
        return false;
    Dict *dict = retain(as_dict(*word));
    bool deleted = dict_del_str(vm, dict, name) == 1;
    release(vm, dict);
    return deleted;
}

void instance_call_del(VM *vm, Value self)
{
    Class *cls = class_of(vm, self);
    Value del = incref(class_lookup(vm, cls, vm->specials[SP_DEL]));
    Value r;
    /* A native one looks at the C stack itself where it needs some: most often
     * it has nothing to do. */
    if ((is_exact(del, C_slot_wrapper) || is_exact(del, C_method_descr)) &&
        strcmp(as(Native, del)->def->name, "__del__") == 0) {
        r = as(Native, del)->fn(vm, &self, 1);
    } else if (is_exact(del, C_function) || is_exact(del, C_slot_wrapper) ||
               is_exact(del, C_method_descr) || !is_object(del) ||
               !(class_of(vm, del)->flags & CLS_DESCRIPTOR)) {
        r = call_unbound(vm, del, self, NULL, 0);
    } else {
        Value bound = descriptor_get(vm, del, self, cls);
        decref(vm, del);
        if (bound == ERROR) {
            error_clear(vm); /* as CPython has it */
            return;
        }
        del = bound;
        r = call(vm, del, NULL, 0);
    }
    if (r == ERROR) {
        bool closed = is_exact(self, C_generator) ||
                      is_exact(self, C_coroutine) ||
                      is_exact(self, C_async_generator);
        error_unraisable(vm, "Exception ignored in", closed ? self : del);
    } else {
        decref(vm, r);
    }
    decref(vm, del);
}

/* Call __del__ on a dying object: false when it lives on. */
static bool finalize(VM *vm, Object *o)
{
    if (object_was_finalized(vm, o))
        return true;
    o->refs = 1;
    Value pending = error_take(vm);
    instance_call_del(vm, from_object(o));
    error_restore(vm, pending);
    if (--o->refs == 0)
        return true;
    object_mark_finalized(vm, o);
    return false;
}

/* The slots of each class in order, the most derived class first; the dict. */
static void drop_trailing(VM *vm, Object *o, Class *cls)
{
    uint32_t end = cls->trailing_slots;
    Value *slots = end ? instance_trailing_slots(vm, o) : NULL;
    for (Class *c = cls; end > 0; c = c->base) {
        uint32_t start = c->base->trailing_slots;
        for (uint32_t i = start; i < end; i++)
            decref(vm, slots[i]);
        end = start;
    }
    Value *word = instance_dict_word(vm, o);
    if (word)
        decref(vm, *word);
}

void instance_dealloc(VM *vm, Object *o)
{
    Shape *shape = vm->shapes[o->shape];
    Class *cls = shape->cls;
    if (unlikely(cls->special[SP_DEL] != 0)) {
        /* References to a generator go dead before it is closed, those to
         * other objects after their __del__. */
        if (o->shape == C_generator || o->shape == C_coroutine)
            weakref_clear_all(vm, o);
        if (cls->ops && cls->ops->ended && cls->ops->ended(o)) {
            (void)object_was_finalized(vm, o); /* forget that */
        } else if (!finalize(vm, o)) {
            return;
        }
        shape = vm->shapes[o->shape];
        cls = shape->cls;
    } else if (unlikely(vm->nfinalized != 0)) {
        (void)object_was_finalized(vm, o); /* when its class had one: forget */
    }
    if (unlikely(cls->flags & (CLS_HAS_WEAK | CLS_VARSIZED))) {
        Value *weak = instance_weak_word(vm, o);
        if (weak && *weak)
            weakref_clear_all(vm, o);
        if (cls->flags & CLS_VARSIZED)
            drop_trailing(vm, o, cls);
    }
    /* The slots of each class in order, the most derived class first; then the
     * dict or the inline attributes. */
    uint32_t end = cls->basic_size;
    for (Class *c = cls; end > cls->native_size; c = c->base) {
        uint32_t start = c->base ? c->base->basic_size : cls->native_size;
        for (uint32_t at = start; at < end; at += 8)
            if (at != cls->weak_offset && at != cls->dict_offset)
                decref(vm, field_at(o, at));
        end = start;
    }
    if (cls->dict_offset >= cls->native_size) {
        decref(vm, *instance_dict_word(vm, o));
        Extras *extras = has_shared_word(cls)
                             ? extras_of(field_at(o, cls->dict_offset))
                             : NULL;
        if (unlikely(extras != NULL))
            heap_free(&vm->heap, extras);
    }
    for (uint32_t i = 0; i < shape->count; i++)
        decref(vm, field_at(o, cls->basic_size + 8 * i));
    if (cls->ops && cls->ops->fini)
        cls->ops->fini(vm, o);
    heap_free(&vm->heap, o);
    if (cls->flags & CLS_HEAP)
        release(vm, cls);
}

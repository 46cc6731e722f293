/* layout.c: which layouts of instances go together.
 *
 * A class is solid when it adds words of its own to the layout of its base:
 * slots, or a built-in part.  A class can have several bases only if their
 * solid classes lie on one chain; the instance is then laid out as the
 * innermost of them says.  (CPython: best_base and solid_base in
 * Objects/typeobject.c; the dict and weakref words do not count.)
 *
 * The slots that a class declares are consecutive words, in the order of
 * cls->slots, which is that of the names, from cls->base->basic_size on; those
 * of variable-size classes are behind the items.
 */
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/finalizer.h"
#include "object/list.h"
#include "object/str.h"

/* Exceptions share one struct; each of these uses its fields in a way of its
 * own. */
static bool is_exception_with_fields(ClassId id)
{
    switch (id) {
    case C_BaseExceptionGroup:
    case C_SystemExit:
    case C_AttributeError:
    case C_ImportError:
    case C_NameError:
    case C_OSError:
    case C_StopIteration:
    case C_SyntaxError:
    case C_UnicodeDecodeError:
    case C_UnicodeEncodeError:
    case C_UnicodeTranslateError:
        return true;
    default:
        return false;
    }
}

static bool is_solid(const Class *cls)
{
    const Class *base = cls->base;
    if (!base)
        return true;
    if (cls->flags & CLS_HEAP)
        return cls->slots != UNBOUND && as_tuple(cls->slots)->count > 0;
    return cls->native_size != base->native_size ||
           cls->item_size != base->item_size ||
           is_exception_with_fields(cls->id);
}

Class *layout_solid(VM *vm, Class *cls)
{
    while (!is_solid(cls))
        cls = cls->base;
    return cls;
}

Class *layout_best_base(VM *vm, Tuple *bases)
{
    Class *best = NULL;
    Class *winner = NULL;
    for (size_t i = 0; i < bases->count; i++) {
        if (!is_class(vm, bases->items[i])) {
            raise_error(vm, C_TypeError, "bases must be types");
            return NULL;
        }
        Class *base = as(Class, bases->items[i]);
        if (base->flags & CLS_FINAL) {
            raise_error(vm, C_TypeError,
                        "type '%N' is not an acceptable base type", base);
            return NULL;
        }
        Class *candidate = layout_solid(vm, base);
        if (!winner || (candidate != winner &&
                        class_is_subclass(candidate, winner))) {
            winner = candidate;
            best = base;
        } else if (!class_is_subclass(winner, candidate)) {
            raise_error(vm, C_TypeError,
                        "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

bool layout_takes_slots(const Class *base)
{
    return !(base->flags & (CLS_IS_INT | CLS_IS_TUPLE | CLS_IS_BYTES |
                            CLS_IS_TYPE));
}

/* --- the same layout in two classes -------------------------------------- */

static bool same_slots(const Class *a, const Class *b)
{
    if (a->slots == UNBOUND || b->slots == UNBOUND)
        return true;
    const Tuple *s = as_tuple(a->slots);
    const Tuple *t = as_tuple(b->slots);
    if (s->count != t->count)
        return false;
    for (size_t i = 0; i < s->count; i++)
        if (!str_eq(as_str(s->items[i]), as_str(t->items[i])))
            return false;
    return true;
}

/* Up to the class that brought the innermost part of the layout, be it a
 * dict. */
static const Class *widest(const Class *cls)
{
    const uint32_t words = CLS_HAS_DICT | CLS_HAS_WEAK;
    while (cls->base && !is_solid(cls) &&
           ((cls->flags ^ cls->base->flags) & words) == 0)
        cls = cls->base;
    return cls;
}

/* The classes may differ in what brought the innermost part only, as in
 * CPython (compatible_for_assignment). */
bool layout_same(const Class *a, const Class *b)
{
    const uint32_t words = CLS_HAS_DICT | CLS_HAS_WEAK | CLS_VARSIZED;
    if (a->native_size != b->native_size || a->basic_size != b->basic_size ||
        a->item_size != b->item_size || a->dict_offset != b->dict_offset ||
        a->weak_offset != b->weak_offset ||
        a->trailing_slots != b->trailing_slots ||
        ((a->flags ^ b->flags) & words) != 0)
        return false;
    a = widest(a);
    b = widest(b);
    if (a == b)
        return true;
    return a->base == b->base && a->flags & b->flags & CLS_HEAP &&
           same_slots(a, b);
}

bool layout_convert(VM *vm, Object *o, Class *to)
{
    Class *from = class_of_object(vm, o);
    if (from->dict_offset && !instance_dict(vm, o))
        return false;
    o->shape = (to->dict_shape ? to->dict_shape : to->shape)->id;
    if (to->flags & ~from->flags & CLS_FINALIZES)
        birth_record(vm, o); /* late, but not as if it were the oldest */
    if (to->flags & CLS_HEAP)
        to->head.refs++;
    if (from->flags & CLS_HEAP)
        release(vm, from);
    return true;
}

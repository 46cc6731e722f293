/* construct.c: the class statement, and what a built-in __new__ asks of the
 * class that it is to make an instance of.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- __new__ of built-in types ------------------------------------------- */

/* int.__new__(cls): cls must derive from int, and int must be what lays out
 * its instances. */
bool class_check_new(VM *vm, Native *fn, const Value *args, int nargs)
{
    Class *owner = fn->owner;
    if (nargs < 1) {
        raise_error(vm, C_TypeError, "%N.__new__(): not enough arguments",
                    owner);
        return false;
    }
    if (!is_class(vm, args[0])) {
        raise_error(vm, C_TypeError,
                    "%N.__new__(X): X is not a type object (%T)", owner,
                    args[0]);
        return false;
    }
    Class *cls = as(Class, args[0]);
    if (cls == owner)
        return true;
    if (!class_is_subclass(cls, owner)) {
        raise_error(vm, C_TypeError,
                    "%N.__new__(%N): %N is not a subtype of %N", owner, cls,
                    cls, owner);
        return false;
    }
    Value own = class_builtin(cls)->special[SP_NEW];
    if (!is_exact(own, C_native) || as(Native, own)->fn == fn->fn)
        return true;
    /* The first on the way down that does not make them in the language. */
    Class *sound = cls;
    while (sound->finds_new)
        sound = sound->base;
    raise_error(vm, C_TypeError, "%N.__new__(%N) is not safe, use %N.__new__()",
                owner, cls, sound);
    return false;
}

/* --- the class statement ------------------------------------------------- */

typedef struct Statement {
    Value fn, name;
    Tuple *given; /* bases as written */
    Tuple *bases; /* after __mro_entries__ */
    Dict *kwargs; /* without metaclass; may be NULL */
    Value meta;
    Value ns;
} Statement;

static bool extend_by_entries(VM *vm, List *l, Value base, Value bases)
{
    Value hook = attr_find(vm, base, vm->names[N___mro_entries__]);
    if (hook == ERROR)
        return false;
    if (hook == UNBOUND)
        return list_append(vm, l, base);
    Value entries = call(vm, hook, &bases, 1);
    decref(vm, hook);
    if (entries == ERROR)
        return false;
    bool ok = is_tuple(vm, entries);
    if (!ok)
        raise_error(vm, C_TypeError, "__mro_entries__ must return a tuple");
    for (size_t i = 0; ok && i < as_tuple(entries)->count; i++)
        ok = list_append(vm, l, as_tuple(entries)->items[i]);
    decref(vm, entries);
    return ok;
}

/* The given bases, those that are no classes replaced by what they say. */
static Tuple *resolve_bases(VM *vm, Tuple *given)
{
    bool plain = true;
    for (size_t i = 0; i < given->count; i++)
        plain &= is_class(vm, given->items[i]);
    if (plain)
        return retain(given);
    List *l = list_new(vm, given->count);
    if (!l)
        return NULL;
    bool ok = true;
    for (size_t i = 0; ok && i < given->count; i++)
        ok = is_class(vm, given->items[i])
                 ? list_append(vm, l, given->items[i])
                 : extend_by_entries(vm, l, given->items[i],
                                     from_object(given));
    bool same = ok && l->count == given->count;
    for (size_t i = 0; same && i < given->count; i++)
        same = l->items[i] == given->items[i];
    Value t = !ok    ? ERROR
              : same ? incref(from_object(given))
                     : tuple_from(vm, l->items, l->count);
    release(vm, l);
    return t == ERROR ? NULL : as_tuple(t);
}

/* The metaclass: the one asked for or that of the first base, and then the
 * most derived among those of the bases. */
static bool choose_metaclass(VM *vm, Statement *s)
{
    Value meta = UNBOUND;
    if (s->kwargs) {
        meta = dict_pop(vm, s->kwargs, from_object(vm->names[N_metaclass]));
        if (meta == ERROR)
            return false;
    }
    if (meta == UNBOUND)
        meta = incref(from_object(s->bases->count
                                      ? class_of(vm, s->bases->items[0])
                                      : vm->classes[C_type]));
    s->meta = meta;
    if (!is_class(vm, meta))
        return true;
    Class *winner = as(Class, meta);
    for (size_t i = 0; i < s->bases->count; i++) {
        Class *other = class_of(vm, s->bases->items[i]);
        if (class_is_subclass(winner, other))
            continue;
        if (!class_is_subclass(other, winner)) {
            raise_error(vm, C_TypeError,
                        "metaclass conflict: the metaclass of a derived class "
                        "must be a (non-strict) subclass of the metaclasses "
                        "of all its bases");
            return false;
        }
        winner = other;
    }
    value_set(vm, &s->meta, incref(from_object(winner)));
    return true;
}

static bool prepare(VM *vm, Statement *s)
{
    Value hook = attr_find(vm, s->meta, vm->names[N___prepare__]);
    if (hook == ERROR)
        return false;
    Class *meta = is_class(vm, s->meta) ? as(Class, s->meta) : NULL;
    if (hook == UNBOUND) {
        Dict *dict = dict_new(vm);
        s->ns = dict ? from_object(dict) : ERROR;
        return dict != NULL;
    }
    Value args[2] = {s->name, from_object(s->bases)};
    s->ns = call_forward(vm, hook, args, 2,
                         s->kwargs ? from_object(s->kwargs) : UNBOUND);
    decref(vm, hook);
    if (s->ns == ERROR)
        return false;
    if (class_of(vm, s->ns)->special[SP_GETITEM])
        return true;
    raise_error(vm, C_TypeError,
                "%s.__prepare__() must return a mapping, not %T",
                meta ? meta->name->data : "<metaclass>", s->ns);
    return false;
}

/* Did the class find its way into the __class__ cell of its methods? */
static bool check_cell(VM *vm, Value cell, Value name, Value cls)
{
    if (!is_exact(cell, C_cell) || !is_class(vm, cls))
        return true;
    Value in = as(Cell, cell)->value;
    if (in == cls)
        return true;
    if (in == UNBOUND)
        raise_error(vm, C_RuntimeError,
                    "__class__ not set defining %R as %R. Was __classcell__ "
                    "propagated to type.__new__?",
                    name, cls);
    else
        raise_error(vm, C_TypeError, "__class__ set to %R defining %R as %R",
                    in, name, cls);
    return false;
}

static Value make_class(VM *vm, Statement *s)
{
    Value cell = frame_run_body(vm, s->fn, s->ns);
    if (cell == ERROR)
        return ERROR;
    Value cls = ERROR;
    if (s->bases == s->given ||
        value_setitem(vm, s->ns,
                      from_object(vm->names[N___orig_bases__]),
                      from_object(s->given))) {
        Value args[3] = {s->name, from_object(s->bases), s->ns};
        cls = call_forward(vm, s->meta, args, 3,
                           s->kwargs ? from_object(s->kwargs) : UNBOUND);
    }
    if (cls != ERROR && !check_cell(vm, cell, s->name, cls)) {
        decref(vm, cls);
        cls = ERROR;
    }
    decref(vm, cell);
    return cls;
}

/* __build_class__(func, name, /, *bases, [metaclass], **kwds): args[0] is the
 * dict of keyword arguments. */
Value build_class(VM *vm, Value *args, int nargs)
{
    if (nargs < 3)
        return raise_error(vm, C_TypeError,
                           "__build_class__: not enough arguments");
    Statement s = {.fn = args[1], .name = args[2],
                   .meta = UNBOUND, .ns = UNBOUND};
    if (!is_exact(s.fn, C_function))
        return raise_error(vm, C_TypeError,
                           "__build_class__: func must be a function");
    if (!is_str(vm, s.name))
        return raise_error(vm, C_TypeError,
                           "__build_class__: name is not a string");
    Value given = tuple_from(vm, args + 3, (size_t)nargs - 3);
    if (given == ERROR)
        return ERROR;
    s.given = as_tuple(given);
    s.bases = resolve_bases(vm, s.given);
    Value cls = ERROR;
    bool ok = s.bases != NULL;
    if (ok && args[0] != UNBOUND && as_dict(args[0])->count)
        ok = (s.kwargs = dict_copy(vm, as_dict(args[0]))) != NULL;
    if (ok && choose_metaclass(vm, &s) && prepare(vm, &s))
        cls = make_class(vm, &s);
    decref(vm, s.meta);
    decref(vm, s.ns);
    if (s.kwargs)
        release(vm, s.kwargs);
    if (s.bases)
        release(vm, s.bases);
    decref(vm, given);
    return cls;
}

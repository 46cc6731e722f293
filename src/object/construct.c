/* construct.c: classes at work: the call of a class, and the class statement.
 *
 * Calling a class is __new__, then __init__ where the result is an instance.
 * The VM has a faster path for plain classes; this is the meaning.
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

/* --- the call ------------------------------------------------------------ */

enum { LOCAL_ARGS = 12 };

/* args with first in front; to be given back with drop_args. */
static Value *take_args(VM *vm, Value *local, Value first, const Value *args,
                        size_t n)
{
    Value *all = local;
    if (n + 1 > LOCAL_ARGS && !(all = mem_alloc(vm, (n + 1) * sizeof *all)))
        return NULL;
    all[0] = first;
    if (n)
        memcpy(all + 1, args, n * sizeof *all);
    return all;
}

static void drop_args(VM *vm, Value *local, Value *all, size_t n)
{
    if (all != local)
        mem_free(vm, all, (n + 1) * sizeof *all);
}

static Value call_type(VM *vm, const Value *args, int nargs, Tuple *kwnames)
{
    if (nargs == 1) {
        if (kwnames && kwnames->count)
            return raise_error(vm, C_TypeError,
                               "type() takes no keyword arguments");
        return incref(from_object(class_of(vm, args[0])));
    }
    return raise_error(vm, C_TypeError, "type() takes 1 or 3 arguments");
}

static Value call_new(VM *vm, Class *cls, Value *all, int nargs,
                      Tuple *kwnames)
{
    Value new = cls->special[SP_NEW];
    if (!new || cls->flags & CLS_NO_NEW)
        return raise_error(vm, C_TypeError, "cannot create '%N' instances",
                           cls);
    if (!(class_of_object(vm, &cls->head)->flags & CLS_PLAIN_GETATTR) &&
        !is_exact(new, C_native)) {
        /* Read as an attribute of the class: its metaclass has a say. */
        new = attr_get(vm, from_object(cls), vm->specials[SP_NEW]);
        if (new == ERROR)
            return ERROR;
    } else if (is_object(new) && class_of(vm, new)->flags & CLS_DESCRIPTOR) {
        incref(new);
        Value fn = descriptor_get(vm, new, UNBOUND, cls);
        decref(vm, new);
        new = fn;
    } else {
        incref(new);
    }
    if (new == ERROR)
        return ERROR;
    Value made = call_kw(vm, new, all, nargs + 1, kwnames);
    decref(vm, new);
    return made;
}

/* False: an exception is pending. */
static bool call_init(VM *vm, Value made, Value *all, int nargs,
                      Tuple *kwnames)
{
    Class *cls = class_of(vm, made);
    Value init = cls->special[SP_INIT];
    /* object's own: its __new__ has seen the arguments. */
    if (!init || init == vm->classes[C_object]->special[SP_INIT])
        return true;
    Value r;
    if (!(cls->flags & CLS_HEAP) && is_exact(init, C_slot_wrapper)) {
        all[0] = made;
        r = native_call_laid_out(vm, as(Native, init), all, nargs + 1,
                                 kwnames);
        decref(vm, r);
        return r != ERROR;
    }
    incref(init);
    if (is_exact(init, C_function) || is_exact(init, C_slot_wrapper) ||
        !is_object(init) || !(class_of(vm, init)->flags & CLS_DESCRIPTOR)) {
        bool bound = is_object(init) &&
                     class_of(vm, init)->flags & CLS_DESCRIPTOR;
        all[0] = made;
        r = bound ? call_kw(vm, init, all, nargs + 1, kwnames)
                  : call_kw(vm, init, all + 1, nargs, kwnames);
    } else {
        Value fn = descriptor_get(vm, init, made, cls);
        r = fn == ERROR ? ERROR : call_kw(vm, fn, all + 1, nargs, kwnames);
        decref(vm, fn);
    }
    decref(vm, init);
    if (r == NONE)
        return true;
    if (r != ERROR) {
        raise_error(vm, C_TypeError, "__init__() should return None, not '%T'",
                    r);
        decref(vm, r);
    }
    return false;
}

Value class_call_laid_out(VM *vm, Class *cls, Value *all, int nargs,
                          Tuple *kwnames)
{
    if (cls == vm->classes[C_type] && nargs != 3)
        return call_type(vm, all + 1, nargs, kwnames);
    Value new = cls->special[SP_NEW];
    Value made;
    /* A built-in __new__, its own or that of the base that lays out its
     * instances: there is nothing to be checked or bound. */
    if (!cls->finds_new && !(cls->flags & CLS_NO_NEW) &&
        is_exact(new, C_native)) {
        if (!c_stack_check(vm, ""))
            return ERROR;
        made = native_call_laid_out(vm, as(Native, new), all, nargs + 1,
                                    kwnames);
    } else {
        made = call_new(vm, cls, all, nargs, kwnames);
    }
    if (made == ERROR)
        return ERROR;
    Class *of = class_of(vm, made);
    if (of == cls || class_is_subclass(of, cls)) {
        Value in_front = all[0];
        if (!call_init(vm, made, all, nargs, kwnames)) {
            decref(vm, made);
            made = ERROR;
        }
        all[0] = in_front;
    }
    return made;
}

Value class_call(VM *vm, Class *cls, const Value *args, int nargs,
                 Tuple *kwnames)
{
    Value local[LOCAL_ARGS];
    size_t n = (size_t)nargs + (kwnames ? kwnames->count : 0);
    Value *all = take_args(vm, local, from_object(cls), args, n);
    if (!all)
        return ERROR;
    Value made = class_call_laid_out(vm, cls, all, nargs, kwnames);
    drop_args(vm, local, all, n);
    return made;
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

/* instantiate.c: the call of a class: __new__, then __init__ where the result
 * is an instance.
 *
 * The VM has a faster path for plain classes of programs; this is the
 * meaning, with a short cut for the built-in classes that programs call all
 * the time.
 */
#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"

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
    if (cls->head.shape == C_type && is_exact(new, C_staticmethod)) {
        new = incref(as(Wrapper, new)->fn);
    } else if (!(class_of_object(vm, &cls->head)->flags & CLS_PLAIN_GETATTR) &&
               cls->finds_new) {
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

/* A built-in class with its one argument, whose __new__ and __init__ nothing
 * can change.  UNBOUND: another class. */
static Value convert(VM *vm, ClassId id, Value arg)
{
    int truth;
    void *made;
    switch (id) {
    case C_type:
        return incref(from_object(class_of(vm, arg)));
    case C_bool:
        truth = value_truth(vm, arg);
        return truth < 0 ? ERROR : from_bool(truth);
    case C_int:
        return int_from_value(vm, arg);
    case C_float:
        return is_float(arg) ? arg
               : is_int(arg) ? from_float(vm, (double)as_small(arg))
                             : UNBOUND;
    case C_str:
        return value_str(vm, arg);
    case C_list:
        return list_from_iterable(vm, arg);
    case C_tuple:
        made = tuple_from_iterable(vm, arg);
        return made ? from_object(made) : ERROR;
    case C_set:
        made = set_from(vm, C_set, arg);
        return made ? from_object(made) : ERROR;
    default:
        return UNBOUND;
    }
}

/* dict(a=1, b=2) */
static Value dict_of_keywords(VM *vm, const Value *values, const Tuple *names)
{
    Dict *d = dict_new_sized(vm, names->count);
    for (size_t i = 0; d != NULL && i < names->count; i++) {
        if (!dict_set(vm, d, names->items[i], values[i])) {
            release(vm, d);
            d = NULL;
        }
    }
    return d == NULL ? ERROR : from_object(d);
}

Value class_call_laid_out(VM *vm, Class *cls, Value *all, int nargs,
                          Tuple *kwnames)
{
    Value made;
    if (nargs == 0 && kwnames && cls == vm->classes[C_dict])
        return dict_of_keywords(vm, all + 1, kwnames);
    if (nargs == 1 && !kwnames && !(cls->flags & CLS_HEAP) &&
        likely(c_stack_ok(vm)) &&
        (made = convert(vm, cls->id, all[1])) != UNBOUND)
        return made;
    if (cls->flags & CLS_IS_EXCEPTION && !kwnames &&
        (made = exception_make_plain(vm, cls, all + 1, nargs)) != UNBOUND)
        return made;
    if (cls == vm->classes[C_type] && nargs != 3)
        return call_type(vm, all + 1, nargs, kwnames);
    Value new = cls->special[SP_NEW];
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

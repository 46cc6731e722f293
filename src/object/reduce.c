/* reduce.c: object.__reduce_ex__, __reduce__ and __getstate__: what copy and
 * pickle ask an object.
 *
 * Protocol 2 and later: (copyreg.__newobj__, (cls, *args), state, items of a
 * list, items of a dict); the state is the dict, or a pair of dict and values
 * of slots.  (PEP 307; the errors are those of CPython's typeobject.c.)
 */
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

Value object_reduce(VM *vm, Value *args, int nargs);
Value object_reduce_ex(VM *vm, Value *args, int nargs);
Value object_getstate(VM *vm, Value *args, int nargs);

/* attr of self by a plain C name: owned; UNBOUND; ERROR. */
static Value find(VM *vm, Value self, const char *name)
{
    Str *key = str_intern_new(vm, name, strlen(name));
    if (!key)
        return ERROR;
    Value v = attr_find(vm, self, key);
    release(vm, key);
    return v;
}

/* An attribute of module copyreg.  Owned. */
static Value from_copyreg(VM *vm, const char *name)
{
    Value module = str_from(vm, "copyreg");
    if (module == ERROR)
        return ERROR;
    Value import = dict_find_str(vm, vm->builtins, vm->names[N___import__]);
    Value m = import == UNBOUND ? UNBOUND : call(vm, import, &module, 1);
    decref(vm, module);
    if (m == ERROR && error_is(vm, C_ImportError)) {
        error_clear(vm);
        m = UNBOUND;
    }
    if (m == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "cannot copy or pickle: no module copyreg");
    if (m == ERROR)
        return ERROR;
    Value v = find(vm, m, name);
    decref(vm, m);
    if (v == UNBOUND)
        return raise_error(vm, C_AttributeError,
                           "module 'copyreg' has no attribute '%s'", name);
    return v;
}

/* --- state --------------------------------------------------------------- */

/* A private name of class cls as attribute access knows it is in cls->slots
 * already; so values can be asked for by those names. */
static bool collect_slots(VM *vm, Value self, Dict *into)
{
    Tuple *mro = class_of(vm, self)->mro;
    for (size_t i = mro->count; i-- > 0;) {
        Class *cls = as(Class, mro->items[i]);
        if (cls->slots == UNBOUND)
            continue;
        Tuple *names = as_tuple(cls->slots);
        for (size_t k = 0; k < names->count; k++) {
            Value v = attr_find(vm, self, as_str(names->items[k]));
            if (v == UNBOUND)
                continue;
            bool ok = v != ERROR &&
                      dict_set_str(vm, into, as_str(names->items[k]), v);
            decref(vm, v);
            if (!ok)
                return false;
        }
    }
    return true;
}

static Value default_state(VM *vm, Value self, bool required)
{
    Class *cls = class_of(vm, self);
    if (required && (cls->item_size || cls->native_size > sizeof(Object) ||
                     !is_object(self)))
        return raise_error(vm, C_TypeError, "cannot pickle '%T' object", self);
    Value state = NONE;
    if (is_object(self) && cls->flags & CLS_HAS_DICT) {
        Value own = attr_find(vm, self, vm->names[N___dict__]);
        if (own == ERROR)
            return ERROR;
        if (is_dict(vm, own) && as_dict(own)->count) {
            Dict *copy = dict_copy(vm, as_dict(own));
            state = copy ? from_object(copy) : ERROR;
        }
        decref(vm, own);
        if (state == ERROR)
            return ERROR;
    }
    Dict *slots = dict_new(vm);
    if (!slots || !collect_slots(vm, self, slots)) {
        decref(vm, state);
        if (slots)
            release(vm, slots);
        return ERROR;
    }
    if (slots->count) {
        Value pair = tuple_pack(vm, 2, state, from_object(slots));
        decref(vm, state);
        state = pair;
    }
    release(vm, slots);
    return state;
}

Value object_getstate(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    return default_state(vm, args[0], false);
}

static Value state_of(VM *vm, Value self, bool required)
{
    Str *name = vm->names[N___getstate__];
    if (class_lookup(vm, class_of(vm, self), name) ==
        class_lookup(vm, vm->classes[C_object], name))
        return default_state(vm, self, required);
    return call_method(vm, self, name, NULL, 0);
}

/* --- arguments of __new__ ------------------------------------------------ */

/* *args: owned tuple or NULL (none); *kwargs: owned dict or NULL. */
static bool new_arguments(VM *vm, Value self, Tuple **args, Dict **kwargs)
{
    *args = NULL;
    *kwargs = NULL;
    Value fn = attr_find(vm, self, vm->names[N___getnewargs_ex__]);
    if (fn != UNBOUND) {
        Value r = fn == ERROR ? ERROR : call(vm, fn, NULL, 0);
        decref(vm, fn);
        if (r == ERROR)
            return false;
        bool ok = is_tuple(vm, r) && as_tuple(r)->count == 2 &&
                  is_tuple(vm, as_tuple(r)->items[0]) &&
                  is_dict(vm, as_tuple(r)->items[1]);
        if (ok) {
            *args = retain(as_tuple(as_tuple(r)->items[0]));
            *kwargs = retain(as_dict(as_tuple(r)->items[1]));
        } else if (!is_tuple(vm, r)) {
            raise_error(vm, C_TypeError,
                        "__getnewargs_ex__ should return a tuple, not '%T'", r);
        } else {
            raise_error(vm, C_ValueError,
                        "__getnewargs_ex__ should return a tuple of length 2, "
                        "not %z",
                        (ptrdiff_t)as_tuple(r)->count);
        }
        decref(vm, r);
        return ok;
    }
    fn = attr_find(vm, self, vm->names[N___getnewargs__]);
    if (fn == UNBOUND)
        return true;
    Value r = fn == ERROR ? ERROR : call(vm, fn, NULL, 0);
    decref(vm, fn);
    if (r == ERROR)
        return false;
    if (!is_tuple(vm, r)) {
        raise_error(vm, C_TypeError,
                    "__getnewargs__ should return a tuple, not '%T'", r);
        decref(vm, r);
        return false;
    }
    *args = as_tuple(r);
    return true;
}

/* (cls, *args) */
static Value class_and(VM *vm, Class *cls, Tuple *args)
{
    size_t n = args ? args->count : 0;
    Tuple *t = tuple_new(vm, n + 1);
    if (!t)
        return ERROR;
    t->items[0] = incref(from_object(cls));
    for (size_t i = 0; i < n; i++)
        t->items[i + 1] = incref(args->items[i]);
    return from_object(t);
}

/* --- reduce -------------------------------------------------------------- */

/* None, or an iterator over the items of a list or dict. */
static Value list_items(VM *vm, Value self)
{
    return is_list(vm, self) ? value_iter(vm, self) : NONE;
}

static Value dict_items(VM *vm, Value self)
{
    if (!is_dict(vm, self))
        return NONE;
    Value items = call_method(vm, self, vm->names[N_items], NULL, 0);
    if (items == ERROR)
        return ERROR;
    Value it = value_iter(vm, items);
    decref(vm, items);
    return it;
}

static Value reduce_new(VM *vm, Value self)
{
    Class *cls = class_of(vm, self);
    if (cls->flags & CLS_NO_NEW || !cls->special[SP_NEW])
        return raise_error(vm, C_TypeError, "cannot pickle '%T' object", self);
    Tuple *args;
    Dict *kwargs;
    if (!new_arguments(vm, self, &args, &kwargs))
        return ERROR;
    bool keywords = kwargs && kwargs->count;
    bool required = !args && !is_list(vm, self) && !is_dict(vm, self);
    Value part[5] = {ERROR, ERROR, ERROR, ERROR, ERROR};
    Value r = ERROR;
    part[2] = state_of(vm, self, required);
    if (part[2] != ERROR)
        part[0] = from_copyreg(vm, keywords ? "__newobj_ex__" : "__newobj__");
    if (part[0] != ERROR) {
        Tuple *positional = args ? args : vm->empty_tuple;
        part[1] = keywords ? tuple_pack(vm, 3, from_object(cls),
                                        from_object(positional),
                                        from_object(kwargs))
                           : class_and(vm, cls, args);
    }
    if (part[1] != ERROR)
        part[3] = list_items(vm, self);
    if (part[3] != ERROR)
        part[4] = dict_items(vm, self);
    if (part[4] != ERROR)
        r = tuple_from(vm, part, 5);
    for (int i = 0; i < 5; i++)
        decref(vm, part[i]);
    if (args)
        release(vm, args);
    if (kwargs)
        release(vm, kwargs);
    return r;
}

static Value reduce(VM *vm, Value self, int64_t protocol)
{
    if (protocol >= 2)
        return reduce_new(vm, self);
    Value fn = from_copyreg(vm, "_reduce_ex");
    if (fn == ERROR)
        return ERROR;
    Value args[2] = {self, from_small(protocol)};
    Value r = call(vm, fn, args, 2);
    decref(vm, fn);
    return r;
}

Value value_reduced(VM *vm, Value self, Value args, bool with_state)
{
    if (args == ERROR)
        return ERROR;
    Value cls = from_object(class_of(vm, self));
    Value state = with_state ? state_of(vm, self, false) : UNBOUND;
    Value r = state == ERROR ? ERROR
              : with_state   ? tuple_pack(vm, 3, cls, args, state)
                             : tuple_pack(vm, 2, cls, args);
    decref(vm, args);
    decref(vm, state);
    return r;
}

Value object_reduce(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    return reduce(vm, args[0], 0);
}

/* A __reduce__ of the class's own goes before. */
Value object_reduce_ex(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    Value self = args[0];
    Value n = value_index(vm, args[1]);
    if (n == ERROR)
        return ERROR;
    int64_t protocol = 0;
    bool fits = int_fits_int64(n, &protocol);
    decref(vm, n);
    if (!fits)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C int");
    Str *name = str_intern_new(vm, "__reduce__", 10);
    if (!name)
        return ERROR;
    Value own = class_lookup(vm, class_of(vm, self), name);
    Value plain = class_lookup(vm, vm->classes[C_object], name);
    Value r = own == plain ? reduce(vm, self, protocol)
                           : call_method(vm, self, name, NULL, 0);
    release(vm, name);
    return r;
}

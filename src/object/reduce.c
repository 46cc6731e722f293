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
#include "object/module.h"
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

Value module_imported(VM *vm, const char *name)
{
    Value import = dict_find_str(vm, vm->builtins, vm->names[N___import__]);
    Value text = import == UNBOUND ? UNBOUND : str_from(vm, name);
    if (text == UNBOUND || text == ERROR)
        return text;
    incref(import);
    Value module = call(vm, import, &text, 1);
    decref(vm, import);
    decref(vm, text);
    return module;
}

/* An attribute of module copyreg.  Owned. */
static Value from_copyreg(VM *vm, const char *name)
{
    Value m = module_imported(vm, "copyreg");
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

/* The names of the slots of cls and its bases: a list or None; copyreg
 * remembers them in the class. */
static Value slot_names(VM *vm, Class *cls)
{
    Str *key = str_intern_new(vm, "__slotnames__", 13);
    if (!key)
        return ERROR;
    Value names = dict_find_str(vm, cls->dict, key);
    release(vm, key);
    if (names != UNBOUND && (names == NONE || is_list(vm, names)))
        return incref(names);
    if (names != UNBOUND)
        return raise_error(vm, C_TypeError,
                           "%N.__slotnames__ should be a list or None, not %T",
                           cls, names);
    Value fn = from_copyreg(vm, "_slotnames");
    if (fn == ERROR)
        return ERROR;
    Value arg = from_object(cls);
    names = call(vm, fn, &arg, 1);
    decref(vm, fn);
    if (names == ERROR || names == NONE || is_list(vm, names))
        return names;
    decref(vm, names);
    return raise_error(vm, C_TypeError,
                       "copyreg._slotnames didn't return a list or None");
}

/* The values of those slots that have one. */
static bool collect_slots(VM *vm, Value self, List *names, Dict *into)
{
    for (size_t i = 0; i < names->count; i++) {
        Value key = incref(names->items[i]);
        Value v = is_str(vm, key) ? attr_find(vm, self, as_str(key)) : UNBOUND;
        bool ok = v == UNBOUND || (v != ERROR && dict_set(vm, into, key, v));
        decref(vm, v);
        decref(vm, key);
        if (!ok)
            return false;
    }
    return true;
}

/* Has cls more slots than names tells?  Those of a __slots__ that was an
 * iterator, say. */
static bool has_hidden_slots(const Class *cls, Value names)
{
    size_t n = 0;
    for (; cls; cls = cls->base)
        n += cls->slots == UNBOUND ? 0 : as_tuple(cls->slots)->count;
    return n > (names == NONE ? 0 : as_list(names)->count);
}

/* state, and the slots if there are any: steals state. */
static Value with_slots(VM *vm, Value self, Value state, bool required)
{
    Class *cls = class_of(vm, self);
    if (!(cls->flags & CLS_HEAP))
        return state;
    Value names = slot_names(vm, cls);
    if (names != ERROR && required && has_hidden_slots(cls, names)) {
        decref(vm, names);
        names = raise_error(vm, C_TypeError, "cannot pickle '%T' object",
                            self);
    }
    Dict *slots = names == ERROR ? NULL : dict_new(vm);
    Value r = ERROR;
    if (slots && (names == NONE ||
                  collect_slots(vm, self, as_list(names), slots)))
        r = slots->count ? tuple_pack(vm, 2, state, from_object(slots))
                         : incref(state);
    if (slots)
        release(vm, slots);
    decref(vm, names);
    decref(vm, state);
    return r;
}

static Value default_state(VM *vm, Value self, bool required)
{
    Class *cls = class_of(vm, self);
    if (required && cls->item_size)
        return raise_error(vm, C_TypeError, "cannot pickle %T objects", self);
    if (required && cls->native_size > sizeof(Object))
        return raise_error(vm, C_TypeError, "cannot pickle '%T' object", self);
    Value state = NONE;
    if (is_object(self) && cls->flags & CLS_HAS_DICT) {
        Object *o = as_object(self);
        Value *word = instance_dict_word(vm, o);
        bool empty = !shape_of_object(vm, o)->count &&
                     (!word || *word == UNBOUND || !as_dict(*word)->count);
        Dict *own = empty ? NULL : instance_dict(vm, o);
        if (!own && error_pending(vm))
            return ERROR;
        if (own)
            state = incref(from_object(own));
    } else if (is_class(vm, self) && as(Class, self)->flags & CLS_HEAP) {
        Dict *copy = dict_copy(vm, as(Class, self)->dict);
        if (!copy)
            return ERROR;
        state = from_object(copy);
    }
    return with_slots(vm, self, state, required);
}

Value object_getstate(VM *vm, Value *args, int nargs)
{
    return default_state(vm, args[0], false);
}

/* Is fn self's __getstate__ as object has it? */
static bool is_objects_getstate(VM *vm, Value fn, Value self)
{
    Value own = class_lookup(vm, vm->classes[C_object],
                             vm->names[N___getstate__]);
    return is_exact(fn, C_native) && as(Native, fn)->self == self &&
           as(Native, fn)->def == as(Native, own)->def;
}

static Value state_of(VM *vm, Value self, bool required)
{
    Value fn = attr_get(vm, self, vm->names[N___getstate__]);
    if (fn == ERROR)
        return ERROR;
    Value r = is_objects_getstate(vm, fn, self)
                  ? default_state(vm, self, required)
                  : call(vm, fn, NULL, 0);
    decref(vm, fn);
    return r;
}

/* Does the class, or the object itself, know none of these but as object
 * does? */
static bool copies_as_object(VM *vm, Value self)
{
    Str *names[] = {vm->names[N___reduce_ex__],
                    vm->names[N___reduce__],
                    vm->names[N___getstate__],
                    vm->names[N___setstate__],
                    vm->names[N___getnewargs__],
                    vm->names[N___getnewargs_ex__],
                    vm->names[N___class__],
                    vm->specials[SP_NEW]};
    Class *cls = class_of(vm, self), *object = vm->classes[C_object];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (class_lookup(vm, cls, names[i]) !=
                class_lookup(vm, object, names[i]) ||
            shape_find(shape_of_object(vm, as_object(self)), names[i]))
            return false;
    return !(cls->flags & CLS_ABSTRACT) &&
           is_exact(from_object(cls), C_type);
}

/* The attributes up to those of shape, the first first; false: MemoryError. */
static bool copy_attributes(VM *vm, Object *from, Object *to, Shape *shape)
{
    return !shape->key ||
           (copy_attributes(vm, from, to, shape->parent) &&
            instance_set(vm, to, shape->key, field_at(from, shape->offset)));
}

Value instance_copy(VM *vm, Value v)
{
    if (!instance_is_plain(vm, v) || !copies_as_object(vm, v))
        return NONE;
    Class *cls = class_of(vm, v);
    Value names = slot_names(vm, cls);
    if (names == ERROR)
        return ERROR;
    bool slots = (names != NONE && as_list(names)->count) ||
                 has_hidden_slots(cls, names);
    decref(vm, names);
    if (slots || !instance_is_plain(vm, v) || class_of(vm, v) != cls)
        return NONE;
    Object *to = instance_new(vm, cls, 0), *from = as_object(v);
    if (to && !copy_attributes(vm, from, to, shape_of_object(vm, from))) {
        decref(vm, from_object(to));
        return ERROR;
    }
    return to ? from_object(to) : ERROR;
}

/* --- arguments of __new__ ------------------------------------------------ */

/* Is it (tuple, dict)? */
static bool check_newargs_ex(VM *vm, Value r)
{
    if (!is_tuple(vm, r)) {
        raise_error(vm, C_TypeError,
                    "__getnewargs_ex__ should return a tuple, not '%T'", r);
        return false;
    }
    Tuple *t = as_tuple(r);
    if (t->count != 2) {
        raise_error(vm, C_ValueError,
                    "__getnewargs_ex__ should return a tuple of length 2, "
                    "not %z",
                    (ptrdiff_t)t->count);
        return false;
    }
    if (!is_tuple(vm, t->items[0])) {
        raise_error(vm, C_TypeError,
                    "first item of the tuple returned by __getnewargs_ex__ "
                    "must be a tuple, not '%T'",
                    t->items[0]);
        return false;
    }
    if (!is_dict(vm, t->items[1])) {
        raise_error(vm, C_TypeError,
                    "second item of the tuple returned by __getnewargs_ex__ "
                    "must be a dict, not '%T'",
                    t->items[1]);
        return false;
    }
    return true;
}

/* *args: owned tuple or NULL (none); *kwargs: owned dict or NULL. */
static bool new_arguments(VM *vm, Value self, Tuple **args, Dict **kwargs)
{
    *args = NULL;
    *kwargs = NULL;
    Class *cls = class_of(vm, self);
    Value fn = class_lookup(vm, cls, vm->names[N___getnewargs_ex__]);
    if (fn != UNBOUND) {
        Value r = call_unbound(vm, fn, self, NULL, 0);
        if (r == ERROR)
            return false;
        bool ok = check_newargs_ex(vm, r);
        if (ok) {
            *args = retain(as_tuple(as_tuple(r)->items[0]));
            *kwargs = retain(as_dict(as_tuple(r)->items[1]));
        }
        decref(vm, r);
        return ok;
    }
    fn = class_lookup(vm, cls, vm->names[N___getnewargs__]);
    if (fn == UNBOUND)
        return true;
    Value r = call_unbound(vm, fn, self, NULL, 0);
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

Value builtin_reduced(VM *vm, const char *function, Value args, Value state)
{
    Value r = ERROR;
    Str *name = str_intern_new(vm, function, strlen(function));
    Value fn = name ? dict_find_str(vm, vm->builtins, name) : ERROR;
    if (name)
        release(vm, name);
    if (fn == UNBOUND)
        raise_error(vm, C_AttributeError,
                    "module 'builtins' has no attribute '%s'", function);
    else if (fn != ERROR && args != ERROR && state != ERROR)
        r = state == UNBOUND ? tuple_pack(vm, 2, fn, args)
                             : tuple_pack(vm, 3, fn, args, state);
    decref(vm, args);
    decref(vm, state);
    return r;
}

Value iterator_reduced(VM *vm, const char *function, Value source,
                       Value state)
{
    Value args = source == ERROR ? ERROR : tuple_pack(vm, 1, source);
    decref(vm, source);
    return builtin_reduced(vm, function, args, state);
}

bool iterator_number(VM *vm, Value state, ptrdiff_t *n)
{
    if (is_integer(vm, state))
        return ssize_argument(vm, state, n);
    raise_error(vm, C_TypeError, "an integer is required");
    return false;
}

bool iterator_index(VM *vm, Value state, size_t limit, size_t *index)
{
    ptrdiff_t n;
    if (!iterator_number(vm, state, &n))
        return false;
    *index = n < 0 ? 0 : (size_t)n > limit ? limit : (size_t)n;
    return true;
}

Value object_reduce(VM *vm, Value *args, int nargs)
{
    return reduce(vm, args[0], 0);
}

/* A __reduce__ of the class's own goes before: the object is asked for it,
 * whose __getattribute__ may refuse. */
Value object_reduce_ex(VM *vm, Value *args, int nargs)
{
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
    Value plain = class_lookup(vm, vm->classes[C_object], name);
    Value fn = attr_find(vm, self, name);
    Value own = fn == UNBOUND || fn == ERROR
                    ? fn
                    : attr_get(vm, from_object(class_of(vm, self)), name);
    release(vm, name);
    Value r = own == ERROR ? ERROR
              : own == UNBOUND || own == plain ? reduce(vm, self, protocol)
                                               : call(vm, fn, NULL, 0);
    decref(vm, fn);
    decref(vm, own);
    return r;
}

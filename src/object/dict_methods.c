/* dict_methods.c: the class dict.
 *
 * One function per method, over what dict.c offers.  self is a dict or an
 * instance of a subclass; copies and results of | are plain dicts.
 */
#include "base/buffer.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"

static Value dict_result(Dict *d)
{
    return d == NULL ? ERROR : from_object(d);
}

/* --- creation ------------------------------------------------------------ */

static Value dict_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (cls == vm->classes[C_dict])
        return dict_result(dict_new(vm));
    return dict_result((Dict *)instance_new(vm, cls, 0));
}

/* args: self, kwargs, what was given */
static Value update(VM *vm, Value *args, int nargs, const char *name)
{
    Dict *d = as_dict(args[0]);
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "%s expected at most 1 argument, got %d", name,
                           nargs - 2);
    if (nargs == 3 && !dict_update(vm, d, args[2]))
        return ERROR;
    if (args[1] != UNBOUND && !dict_merge(vm, d, as_dict(args[1])))
        return ERROR;
    return NONE;
}

static Value dict_fill(VM *vm, Value *args, int nargs)
{
    return update(vm, args, nargs, "dict");
}

static Value dict_update_method(VM *vm, Value *args, int nargs)
{
    return update(vm, args, nargs, "update");
}

typedef struct Filling {
    Value target, value;
} Filling;

static bool set_key(VM *vm, Value key, void *arg)
{
    Filling *f = arg;
    if (is_exact(f->target, C_dict))
        return dict_set(vm, as_dict(f->target), key, f->value);
    return value_setitem(vm, f->target, key, f->value);
}

/* Keys whose hashes are known are not asked for them. */
static bool add_keys(VM *vm, Dict *d, Value from, Value value)
{
    bool set = !is_exact(from, C_dict);
    uint32_t pos = 0;
    Value key, other;
    while (set ? set_next(as_set(from), &pos, &key)
               : dict_next(as_dict(from), &pos, &key, &other)) {
        const int64_t *hashes = set ? NULL : as_dict(from)->hashes;
        incref(key);
        bool ok = set      ? dict_set_hash(vm, d, key,
                                           as_set(from)->table[pos - 1].hash, value)
                  : hashes ? dict_set_hash(vm, d, key, hashes[pos - 1], value)
                           : dict_set(vm, d, key, value);
        decref(vm, key);
        if (!ok)
            return false;
    }
    return true;
}

/* args: cls, iterable, value */
static Value dict_fromkeys(VM *vm, Value *args, int nargs)
{
    bool exact = args[0] == from_object(vm->classes[C_dict]);
    Value d = exact ? dict_result(dict_new(vm)) : call(vm, args[0], NULL, 0);
    if (d == ERROR)
        return ERROR;
    Filling filling = {d, args[2]};
    bool known = exact && (is_exact(args[1], C_dict) ||
                           is_exact(args[1], C_set) ||
                           is_exact(args[1], C_frozenset));
    if (!(known ? add_keys(vm, as_dict(d), args[1], args[2])
                : value_each(vm, args[1], set_key, &filling))) {
        decref(vm, d);
        return ERROR;
    }
    return d;
}

/* --- the mapping --------------------------------------------------------- */

static Value dict_len(VM *vm, Value *args, int nargs)
{
    return from_small(as_dict(args[0])->count);
}

Value dict_item(VM *vm, Value d, Value key)
{
    Value v = dict_find(vm, as_dict(d), key);
    if (v != UNBOUND)
        return v == ERROR ? ERROR : incref(v);
    if (!is_exact(d, C_dict) && class_of(vm, d)->special[SP_MISSING] != 0)
        return call_special(vm, d, SP_MISSING, &key, 1);
    return raise_key_error(vm, key);
}

static Value dict_getitem(VM *vm, Value *args, int nargs)
{
    return dict_item(vm, args[0], args[1]);
}

static Value dict_setitem(VM *vm, Value *args, int nargs)
{
    return dict_set(vm, as_dict(args[0]), args[1], args[2]) ? NONE : ERROR;
}

static Value dict_delitem(VM *vm, Value *args, int nargs)
{
    int found = dict_del(vm, as_dict(args[0]), args[1]);
    if (found == 0)
        return raise_key_error(vm, args[1]);
    return found < 0 ? ERROR : NONE;
}

static Value dict_contains(VM *vm, Value *args, int nargs)
{
    Value v = dict_find(vm, as_dict(args[0]), args[1]);
    return v == ERROR ? ERROR : from_bool(v != UNBOUND);
}

static Value dict_iter(VM *vm, Value *args, int nargs)
{
    return dict_iterator_new(vm, as_dict(args[0]), C_dict_keyiterator);
}

static Value dict_reversed(VM *vm, Value *args, int nargs)
{
    return dict_iterator_new(vm, as_dict(args[0]), C_dict_reversekeyiterator);
}

static Value compare(VM *vm, Value *args, bool equal)
{
    if (!is_dict(vm, args[1]))
        return NOT_IMPLEMENTED;
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    int result = dict_equal(vm, as_dict(args[0]), as_dict(args[1]));
    return result < 0 ? ERROR : from_bool(result == equal);
}

static Value dict_eq(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, true);
}

static Value dict_ne(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, false);
}

/* Dicts have no order. */
static bool put_repr(VM *vm, Buf *buf, Value v)
{
    Value text = value_repr(vm, v);
    if (text == ERROR)
        return false;
    buf_put(buf, as_str(text)->data, as_str(text)->size);
    decref(vm, text);
    return true;
}

static bool repr_items(VM *vm, Dict *d, Buf *buf)
{
    uint32_t pos = 0;
    Value key, value;
    bool ok = true, first = true;
    while (ok && dict_next(d, &pos, &key, &value)) {
        if (!first)
            buf_put(buf, ", ", 2);
        first = false;
        incref(key);
        incref(value);
        ok = put_repr(vm, buf, key);
        buf_put(buf, ": ", 2);
        ok = ok && put_repr(vm, buf, value);
        decref(vm, key);
        decref(vm, value);
    }
    return ok;
}

static Value dict_repr(VM *vm, Value *args, int nargs)
{
    if (as_dict(args[0])->count == 0)
        return str_value(vm, "{}", 2);
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_value(vm, "{...}", 5);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, '{');
    bool ok = repr_items(vm, as_dict(args[0]), &buf);
    buf_putc(&buf, '}');
    repr_leave(vm, args[0]);
    Value result = ERROR;
    if (ok)
        result = buf.failed ? raise_memory(vm)
                            : str_value(vm, buf.data, buf.len);
    buf_fini(&buf);
    return result;
}

/* A dict with what the dict v holds or, where its class overrides __iter__,
 * shows. */
static Dict *plain_copy(VM *vm, Value v)
{
    if (class_of(vm, v)->special[SP_ITER] ==
        vm->classes[C_dict]->special[SP_ITER])
        return dict_copy(vm, as_dict(v));
    Dict *d = dict_new(vm);
    if (d && !dict_update(vm, d, v)) {
        release(vm, d);
        return NULL;
    }
    return d;
}

/* --- | ------------------------------------------------------------------- */

static Value united(VM *vm, Value a, Value b)
{
    if (!is_dict(vm, a) || !is_dict(vm, b))
        return NOT_IMPLEMENTED;
    Dict *d = plain_copy(vm, a);
    if (d != NULL && !dict_update(vm, d, b)) {
        release(vm, d);
        return ERROR;
    }
    return dict_result(d);
}

static Value dict_or(VM *vm, Value *args, int nargs)
{
    return united(vm, args[0], args[1]);
}

static Value dict_ror(VM *vm, Value *args, int nargs)
{
    return united(vm, args[1], args[0]);
}

static Value dict_ior(VM *vm, Value *args, int nargs)
{
    return dict_update(vm, as_dict(args[0]), args[1]) ? incref(args[0])
                                                      : ERROR;
}

/* --- methods ------------------------------------------------------------- */

static Value dict_get_method(VM *vm, Value *args, int nargs)
{
    Value v = dict_find(vm, as_dict(args[0]), args[1]);
    if (v == UNBOUND)
        v = args[2];
    return v == ERROR ? ERROR : incref(v);
}

static Value dict_setdefault_method(VM *vm, Value *args, int nargs)
{
    return dict_setdefault(vm, as_dict(args[0]), args[1], args[2]);
}

static Value dict_pop_method(VM *vm, Value *args, int nargs)
{
    Value v = UNBOUND; /* nothing is hashed for an empty dict */
    if (as_dict(args[0])->count > 0)
        v = dict_pop(vm, as_dict(args[0]), args[1]);
    if (v != UNBOUND)
        return v;
    if (args[2] != UNBOUND)
        return incref(args[2]);
    return raise_key_error(vm, args[1]);
}

static Value dict_popitem(VM *vm, Value *args, int nargs)
{
    Value pair[2];
    if (!dict_pop_last(as_dict(args[0]), &pair[0], &pair[1]))
        return raise_error(vm, C_KeyError,
                           "popitem(): dictionary is empty");
    return tuple_steal(vm, pair, 2);
}

static Value dict_clear_method(VM *vm, Value *args, int nargs)
{
    dict_clear(vm, as_dict(args[0]));
    return NONE;
}

static Value dict_copy_method(VM *vm, Value *args, int nargs)
{
    return dict_result(plain_copy(vm, args[0]));
}

static Value dict_keys(VM *vm, Value *args, int nargs)
{
    return dict_view_new(vm, as_dict(args[0]), C_dict_keys);
}

static Value dict_values(VM *vm, Value *args, int nargs)
{
    return dict_view_new(vm, as_dict(args[0]), C_dict_values);
}

static Value dict_items(VM *vm, Value *args, int nargs)
{
    return dict_view_new(vm, as_dict(args[0]), C_dict_items);
}

static const MethodDef methods[] = {
    NEW(dict_make, "cls, /, *args, **kwargs"),
    ROWS_OF(native_sizeof),
    METHOD("__init__", dict_fill, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", dict_repr, "", "Return repr(self)."),
    NO_HASH,
    METHOD("__eq__", dict_eq, "value, /", "Return self==value."),
    METHOD("__ne__", dict_ne, "value, /", "Return self!=value."),
    METHOD("__iter__", dict_iter, "", "Implement iter(self)."),
    METHOD("__len__", dict_len, "", "Return len(self)."),
    METHOD("__getitem__", dict_getitem, "key, /", "Return self[key]."),
    METHOD("__setitem__", dict_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", dict_delitem, "key, /", "Delete self[key]."),
    METHOD("__contains__", dict_contains, "key, /",
           "True if the dictionary has the specified key, else False."),
    METHOD("__or__", dict_or, "value, /", "Return self|value."),
    METHOD("__ror__", dict_ror, "value, /", "Return value|self."),
    METHOD("__ior__", dict_ior, "value, /", "Return self|=value."),
    METHOD("__reversed__", dict_reversed, "",
           "Return an iterator over the keys from last to first."),
    METHOD("get", dict_get_method, "key, default=None, /",
           "Return the value for key if it is there, else default."),
    METHOD("setdefault", dict_setdefault_method, "key, default=None, /",
           "Return the value for key, which is first set to default if it is "
           "not there."),
    METHOD("pop", dict_pop_method, "key, default=?, /",
           "Remove key and return its value.\n\nIf it is not there, return "
           "default if given, else raise KeyError."),
    METHOD("popitem", dict_popitem, "",
           "Remove and return the last (key, value) pair.\n\nRaises KeyError "
           "if the dict is empty."),
    METHOD("update", dict_update_method, "*args, **kwargs",
           "Set keys from a mapping or an iterable of pairs, then from the "
           "keyword\narguments."),
    METHOD("clear", dict_clear_method, "", "Remove all items."),
    METHOD("copy", dict_copy_method, "", "Return a copy of the dict."),
    METHOD("keys", dict_keys, "",
           "Return a set-like object: a view of the keys."),
    METHOD("values", dict_values, "", "Return a view of the values."),
    METHOD("items", dict_items, "",
           "Return a set-like object: a view of the (key, value) pairs."),
    CLASS_METHOD("fromkeys", dict_fromkeys, "iterable, value=None, /",
                 "Create a new dict with keys from iterable, all set to "
                 "value."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return dict[object], a generic alias."),
    METHODS_END,
};

bool dict_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_dict,
        .flags = CLS_IS_DICT | CLS_MAPPING,
        .size = sizeof(Dict),
        .ops = &dict_ops,
        .methods = methods,
        .doc = "dict() -> new empty dictionary\n"
               "dict(mapping) -> new dictionary with the mapping's items\n"
               "dict(iterable) -> new dictionary of (key, value) pairs\n"
               "dict(**kwargs) -> new dictionary with the name=value pairs; "
               "for example:\n    dict(one=1, two=2)",
    };
    return class_define(vm, &def) && dict_views_init_classes(vm);
}

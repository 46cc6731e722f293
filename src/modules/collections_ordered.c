/* collections_ordered.c: the class OrderedDict, its views and its iterator.
 *
 * A dict knows the order of its keys already: what is added here are the
 * methods that change the order (dict_move, dict_pop_first), and that order
 * counts in comparisons.  An instance has attributes of its own.
 *
 * Methods ask an instance of a subclass for items by its own __getitem__ and
 * __setitem__ where CPython does, and go to the table where that does.
 */
#include "modules/collections.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"

typedef struct OrderedDict {
    Dict dict;
    Value attributes; /* the dict word */
    Value weakrefs;
} OrderedDict;

typedef enum IterKind { ITER_KEYS, ITER_VALUES, ITER_ITEMS } IterKind;

typedef struct OrderedIter {
    Object head;
    Value dict;       /* UNBOUND: at the end */
    uint32_t pos;     /* of the next entry; backwards: one past it */
    uint32_t changes; /* of the dict at the beginning */
    uint8_t kind;
    bool backward;
} OrderedIter;

static bool is_ordered(VM *vm, Value v)
{
    return is_exact(v, C_ordered_dict) ||
           class_is_subclass(class_of(vm, v), vm->classes[C_ordered_dict]);
}

/* --- updating ------------------------------------------------------------ */

static bool store(VM *vm, Value self, Value key, Value v)
{
    if (is_exact(self, C_ordered_dict))
        return dict_set(vm, as_dict(self), key, v);
    return value_setitem(vm, self, key, v);
}

/* The two items of a pair; their own texts for other counts. */
static bool store_pair(VM *vm, Value pair, void *arg)
{
    Value self = *(Value *)arg, part[2] = {UNBOUND, UNBOUND};
    Value it = value_iter(vm, pair), extra = UNBOUND;
    if (it == ERROR)
        return false;
    int n = 0;
    for (; n < 2; n++) {
        part[n] = iter_next(vm, it);
        if (part[n] == UNBOUND || part[n] == ERROR)
            break;
    }
    bool ok = n == 2;
    if (ok) {
        extra = iter_next(vm, it);
        ok = extra == UNBOUND;
        if (!ok && extra != ERROR) {
            decref(vm, extra);
            raise_error(vm, C_ValueError,
                        "too many values to unpack (expected 2)");
        }
    } else if (part[n] == UNBOUND) {
        raise_error(vm, C_ValueError, "need more than %d value%s to unpack", n,
                    n == 1 ? "" : "s");
    }
    ok = ok && store(vm, self, part[0], part[1]);
    for (int i = 0; i < n; i++)
        decref(vm, part[i]);
    decref(vm, it);
    return ok;
}

typedef struct Source {
    Value self, mapping;
} Source;

static bool store_key(VM *vm, Value key, void *arg)
{
    Source *source = arg;
    Value v = value_getitem(vm, source->mapping, key);
    if (v == ERROR)
        return false;
    bool ok = store(vm, source->self, key, v);
    decref(vm, v);
    return ok;
}

/* The result of a method that gives an iterable, item by item. */
static bool each_of_call(VM *vm, Value method,
                         bool (*fn)(VM *vm, Value item, void *arg), void *arg)
{
    Value items = call(vm, method, NULL, 0);
    decref(vm, method);
    if (items == ERROR)
        return false;
    bool ok = value_each(vm, items, fn, arg);
    decref(vm, items);
    return ok;
}

static bool store_dict(VM *vm, Value self, Dict *other)
{
    if (is_exact(self, C_ordered_dict))
        return dict_merge(vm, as_dict(self), other);
    Value items = dict_view_new(vm, other, C_dict_items);
    Value pairs = items == ERROR ? ERROR : list_from_iterable(vm, items);
    if (items != ERROR)
        decref(vm, items);
    if (pairs == ERROR)
        return false;
    bool ok = value_each(vm, pairs, store_pair, &self);
    decref(vm, pairs);
    return ok;
}

static bool update_from(VM *vm, Value self, Value other)
{
    if (is_exact(other, C_dict) ||
        (is_exact(other, C_ordered_dict) && is_exact(self, C_ordered_dict)))
        return store_dict(vm, self, as_dict(other));
    Value method = attr_find(vm, other, vm->names[N_keys]);
    if (method == ERROR)
        return false;
    if (method != UNBOUND) {
        Source source = {self, other};
        return each_of_call(vm, method, store_key, &source);
    }
    method = attr_find(vm, other, vm->names[N_items]);
    if (method == ERROR)
        return false;
    if (method != UNBOUND)
        return each_of_call(vm, method, store_pair, &self);
    return value_each(vm, other, store_pair, &self);
}

/* args: self, kwargs, what was given */
static bool update(VM *vm, Value *args, int nargs)
{
    if (nargs == 3 && !update_from(vm, args[0], args[2]))
        return false;
    return args[1] == UNBOUND || store_dict(vm, args[0], as_dict(args[1]));
}

static Value initialise(VM *vm, Value *args, int nargs)
{
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "expected at most 1 arguments, got %d", nargs - 2);
    return update(vm, args, nargs) ? NONE : ERROR;
}

static Value update_method(VM *vm, Value *args, int nargs)
{
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "update() takes at most 1 positional argument "
                           "(%d given)",
                           nargs - 2);
    return update(vm, args, nargs) ? NONE : ERROR;
}

typedef struct Filling {
    Value target, value;
} Filling;

static bool set_key(VM *vm, Value key, void *arg)
{
    Filling *f = arg;
    if (is_exact(f->target, C_ordered_dict))
        return dict_set(vm, as_dict(f->target), key, f->value);
    return value_setitem(vm, f->target, key, f->value);
}

/* args: cls, iterable, value */
static Value fromkeys(VM *vm, Value *args, int nargs)
{
    Value d = call(vm, args[0], NULL, 0);
    if (d == ERROR)
        return ERROR;
    Filling filling = {d, args[2]};
    if (value_each(vm, args[1], set_key, &filling))
        return d;
    decref(vm, d);
    return ERROR;
}

/* --- items --------------------------------------------------------------- */

static Value setitem(VM *vm, Value *args, int nargs)
{
    return dict_set(vm, as_dict(args[0]), args[1], args[2]) ? NONE : ERROR;
}

static Value delitem(VM *vm, Value *args, int nargs)
{
    int found = dict_del(vm, as_dict(args[0]), args[1]);
    if (found == 0)
        return raise_key_error(vm, args[1]);
    return found < 0 ? ERROR : NONE;
}

/* As CPython does here: a tuple is the arguments of KeyError, None is none. */
static Value raise_missing(VM *vm, Value key)
{
    if (key != NONE && !is_tuple(vm, key))
        return raise_key_error(vm, key);
    Tuple *args = key == NONE ? vm->empty_tuple : as_tuple(key);
    Value e = call_with(vm, from_object(vm->classes[C_KeyError]), args, NULL);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

static Value pop(VM *vm, Value *args, int nargs)
{
    Value v = dict_pop(vm, as_dict(args[0]), args[1]);
    if (v != UNBOUND)
        return v;
    if (args[2] != UNBOUND)
        return incref(args[2]);
    return raise_missing(vm, args[1]);
}

static Value popitem(VM *vm, Value *args, int nargs)
{
    Value pair[2];
    int last = value_truth(vm, args[1]);
    if (last < 0)
        return ERROR;
    if (last ? dict_pop_last(as_dict(args[0]), &pair[0], &pair[1])
             : dict_pop_first(as_dict(args[0]), &pair[0], &pair[1]))
        return tuple_steal(vm, pair, 2);
    return raise_error(vm, C_KeyError, "dictionary is empty");
}

static Value move_to_end(VM *vm, Value *args, int nargs)
{
    int last = value_truth(vm, args[2]);
    if (last < 0)
        return ERROR;
    int found = 0; /* nothing is hashed for an empty dict */
    if (as_dict(args[0])->count > 0)
        found = dict_move(vm, as_dict(args[0]), args[1], last);
    if (found == 0)
        return raise_missing(vm, args[1]);
    return found < 0 ? ERROR : NONE;
}

static Value setdefault(VM *vm, Value *args, int nargs)
{
    if (is_exact(args[0], C_ordered_dict))
        return dict_setdefault(vm, as_dict(args[0]), args[1], args[2]);
    int found = value_contains(vm, args[0], args[1]);
    if (found < 0)
        return ERROR;
    if (found)
        return value_getitem(vm, args[0], args[1]);
    return value_setitem(vm, args[0], args[1], args[2]) ? incref(args[2])
                                                        : ERROR;
}

static Value clear(VM *vm, Value *args, int nargs)
{
    dict_clear(vm, as_dict(args[0]));
    return NONE;
}

/* The copy of an instance of a subclass: what its class makes of no
 * arguments, filled by its own methods. */
static bool copy_items(VM *vm, Value self, Value into)
{
    Dict *d = as_dict(self);
    uint32_t pos = 0, changes = d->changes;
    Value key, value;
    while (dict_next(d, &pos, &key, &value)) {
        incref(key);
        value = value_getitem(vm, self, key);
        bool ok = value != ERROR && value_setitem(vm, into, key, value);
        if (value != ERROR)
            decref(vm, value);
        decref(vm, key);
        if (!ok)
            return false;
        if (d->changes != changes) {
            raise_error(vm, C_RuntimeError,
                        "OrderedDict mutated during iteration");
            return false;
        }
    }
    return true;
}

static Value copy(VM *vm, Value *args, int nargs)
{
    Value cls = from_object(class_of(vm, args[0]));
    Value d = call(vm, cls, NULL, 0);
    if (d == ERROR)
        return ERROR;
    bool ok = is_exact(args[0], C_ordered_dict)
                  ? dict_merge(vm, as_dict(d), as_dict(args[0]))
                  : copy_items(vm, args[0], d);
    if (ok)
        return d;
    decref(vm, d);
    return ERROR;
}

/* --- operators ----------------------------------------------------------- */

/* Do they have the same keys in the same order?  Their sizes are equal. */
static int same_order(VM *vm, Dict *a, Dict *b)
{
    uint32_t i = 0, j = 0, changed_a = a->changes, changed_b = b->changes;
    Value x, y, ignored;
    while (dict_next(a, &i, &x, &ignored) && dict_next(b, &j, &y, &ignored)) {
        if (x == y)
            continue;
        incref(x);
        incref(y);
        int equal = value_equal(vm, x, y);
        decref(vm, x);
        decref(vm, y);
        if (equal <= 0)
            return equal;
        if (a->changes != changed_a || b->changes != changed_b) {
            raise_error(vm, C_RuntimeError,
                        "OrderedDict mutated during iteration");
            return -1;
        }
    }
    return 1;
}

static Value compare(VM *vm, Value *args, bool wanted)
{
    if (!is_dict(vm, args[1]))
        return NOT_IMPLEMENTED;
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    Dict *a = as_dict(args[0]), *b = as_dict(args[1]);
    int equal = dict_equal(vm, a, b);
    if (equal > 0 && is_ordered(vm, args[1]))
        equal = same_order(vm, a, b);
    return equal < 0 ? ERROR : from_bool(equal == wanted);
}

static Value eq(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, true);
}

static Value ne(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, false);
}

static Value united(VM *vm, Value self, Value a, Value b)
{
    if (!is_dict(vm, a) || !is_dict(vm, b))
        return NOT_IMPLEMENTED;
    Value d = call(vm, from_object(class_of(vm, self)), &a, 1);
    if (d == ERROR)
        return ERROR;
    if (update_from(vm, d, b))
        return d;
    decref(vm, d);
    return ERROR;
}

static Value or_method(VM *vm, Value *args, int nargs)
{
    return united(vm, args[0], args[0], args[1]);
}

static Value ror_method(VM *vm, Value *args, int nargs)
{
    return united(vm, args[0], args[1], args[0]);
}

static Value ior_method(VM *vm, Value *args, int nargs)
{
    return update_from(vm, args[0], args[1]) ? incref(args[0]) : ERROR;
}

static Value repr(VM *vm, Value *args, int nargs)
{
    Str *name = class_of(vm, args[0])->name;
    if (as_dict(args[0])->count == 0)
        return str_format(vm, "%S()", name);
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_value(vm, "...", 3);
    Value result = ERROR;
    Dict *plain = dict_new(vm);
    if (plain != NULL) {
        bool ok = is_exact(args[0], C_ordered_dict)
                      ? dict_merge(vm, plain, as_dict(args[0]))
                      : dict_update(vm, plain, args[0]);
        if (ok)
            result = str_format(vm, "%S(%R)", name, from_object(plain));
        release(vm, plain);
    }
    repr_leave(vm, args[0]);
    return result;
}

static Value reduce(VM *vm, Value *args, int nargs)
{
    Value state = call_method(vm, args[0], vm->names[N___getstate__], NULL, 0);
    if (state == ERROR)
        return ERROR;
    Value it = ERROR;
    Value items = call_method(vm, args[0], vm->names[N_items], NULL, 0);
    if (items != ERROR) {
        it = value_iter(vm, items);
        decref(vm, items);
    }
    if (it == ERROR) {
        decref(vm, state);
        return ERROR;
    }
    Value parts[5] = {incref(from_object(class_of(vm, args[0]))),
                      incref(from_object(vm->empty_tuple)), state, NONE, it};
    return tuple_steal(vm, parts, 5);
}

/* --- iteration ----------------------------------------------------------- */

static Value iterator_new(VM *vm, Dict *d, IterKind kind, bool backward)
{
    OrderedIter *it = object_new(vm, C_odict_iterator, sizeof(OrderedIter));
    if (it == NULL)
        return ERROR;
    it->dict = incref(from_object(d));
    it->pos = backward ? d->used : 0;
    it->changes = d->changes;
    it->kind = (uint8_t)kind;
    it->backward = backward;
    return from_object(it);
}

static Value entry_value(VM *vm, IterKind kind, const DictEntry *e)
{
    if (kind == ITER_KEYS)
        return incref(e->key);
    if (kind == ITER_VALUES)
        return incref(e->value);
    Value pair[2] = {incref(e->key), incref(e->value)};
    return tuple_steal(vm, pair, 2);
}

static Value iter_step(VM *vm, Object *o)
{
    OrderedIter *it = (OrderedIter *)o;
    if (it->dict == UNBOUND)
        return UNBOUND;
    Dict *d = as_dict(it->dict);
    if (d->changes == it->changes) {
        while (it->backward ? it->pos > 0 : it->pos < d->used) {
            const DictEntry *e = &d->entries[it->backward ? --it->pos
                                                          : it->pos++];
            if (e->key != UNBOUND)
                return entry_value(vm, (IterKind)it->kind, e);
        }
    } else {
        raise_error(vm, C_RuntimeError,
                    "OrderedDict mutated during iteration");
    }
    bool failed = error_pending(vm);
    value_set(vm, &it->dict, UNBOUND);
    return failed ? ERROR : UNBOUND;
}

/* iter(a list of what is left) */
static Value iter_reduce(VM *vm, Value *args, int nargs)
{
    OrderedIter *it = as(OrderedIter, args[0]);
    Value rest = UNBOUND;
    if (it->dict == UNBOUND) {
        rest = list_from(vm, NULL, 0);
    } else {
        Value twin = iterator_new(vm, as_dict(it->dict), (IterKind)it->kind,
                                  it->backward);
        if (twin == ERROR)
            return ERROR;
        as(OrderedIter, twin)->pos = it->pos;
        as(OrderedIter, twin)->changes = it->changes;
        rest = list_from_iterable(vm, twin);
        decref(vm, twin);
    }
    return iterator_reduced(vm, "iter", rest, UNBOUND);
}

static void iter_fini(VM *vm, Object *o)
{
    value_set(vm, &((OrderedIter *)o)->dict, UNBOUND);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    visit(((OrderedIter *)o)->dict, arg);
}

static Value iter_method(VM *vm, Value *args, int nargs)
{
    return iterator_new(vm, as_dict(args[0]), ITER_KEYS, false);
}

static Value reversed_method(VM *vm, Value *args, int nargs)
{
    return iterator_new(vm, as_dict(args[0]), ITER_KEYS, true);
}

#define VIEW(kind, iterkind)                                                   \
    static Value kind##_method(VM *vm, Value *args, int nargs)                 \
    {                                                                          \
        return dict_view_new(vm, as_dict(args[0]), C_odict_##kind);            \
    }                                                                          \
    static Value kind##_iter(VM *vm, Value *args, int nargs)                   \
    {                                                                          \
        Dict *d = as(DictView, args[0])->dict;                                 \
        return iterator_new(vm, d, iterkind, false);                           \
    }                                                                          \
    static Value kind##_reversed(VM *vm, Value *args, int nargs)               \
    {                                                                          \
        Dict *d = as(DictView, args[0])->dict;                                 \
        return iterator_new(vm, d, iterkind, true);                            \
    }                                                                          \
    static const MethodDef kind##_rows[] = {                                   \
        METHOD("__iter__", kind##_iter, "", "Implement iter(self)."),          \
        METHOD("__reversed__", kind##_reversed, "",                            \
               "Return an iterator over the view from last to first."),        \
        METHODS_END,                                                           \
    };
VIEW(keys, ITER_KEYS)
VIEW(values, ITER_VALUES)
VIEW(items, ITER_ITEMS)
#undef VIEW

/* --- tables -------------------------------------------------------------- */

static void fini(VM *vm, Object *o)
{
    value_set(vm, &((OrderedDict *)o)->attributes, UNBOUND);
    dict_ops.fini(vm, o);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((OrderedDict *)o)->attributes, arg);
    dict_ops.traverse(o, visit, arg);
}

static void drop(VM *vm, Object *o)
{
    value_set(vm, &((OrderedDict *)o)->attributes, UNBOUND);
    dict_ops.clear(vm, o);
}

static size_t size(VM *vm, Object *o)
{
    return dict_ops.size(vm, o);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = drop,
    .size = size,
};
static const TypeOps iter_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_fini,
    .next = iter_step,
};

static const MethodDef rows[] = {
    METHOD("__init__", initialise, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", repr, "", "Return repr(self)."),
    NO_HASH,
    METHOD("__eq__", eq, "value, /", "Return self==value."),
    METHOD("__ne__", ne, "value, /", "Return self!=value."),
    METHOD("__iter__", iter_method, "", "Implement iter(self)."),
    METHOD("__setitem__", setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", delitem, "key, /", "Delete self[key]."),
    METHOD("__or__", or_method, "value, /", "Return self|value."),
    METHOD("__ror__", ror_method, "value, /", "Return value|self."),
    METHOD("__ior__", ior_method, "value, /", "Return self|=value."),
    METHOD("__reversed__", reversed_method, "", "od.__reversed__() <==> "
                                                "reversed(od)"),
    METHOD("__reduce__", reduce, "", "Return state information for pickling"),
    ROWS_OF(native_sizeof),
    CLASS_METHOD("fromkeys", fromkeys, "iterable, value=None",
                 "Create a new ordered dictionary with keys from iterable, "
                 "all set to value."),
    METHOD("clear", clear, "", "Remove all items."),
    METHOD("copy", copy, "", "Return a shallow copy."),
    METHOD("items", items_method, "", ""),
    METHOD("keys", keys_method, "", ""),
    METHOD("move_to_end", move_to_end, "key, last=True",
           "Move key to the end, or to the beginning if last is false.\n\n"
           "Raises KeyError if it is not there."),
    METHOD("pop", pop, "key, default=?",
           "Remove key and return its value.\n\nIf it is not there, return "
           "default if given, else raise KeyError."),
    METHOD("popitem", popitem, "last=True",
           "Remove and return a (key, value) pair: the last one, or the first "
           "one if last\nis false."),
    METHOD("setdefault", setdefault, "key, default=None",
           "Return the value for key, which is first set to default if it is "
           "not there."),
    METHOD("update", update_method, "*args, **kwargs", ""),
    METHOD("values", values_method, "", ""),
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),
    METHODS_END,
};

static const MethodDef iter_rows[] = {
    ITER_ROWS,
    METHOD("__reduce__", iter_reduce, "",
           "Return state information for pickling"),
    METHODS_END,
};

static bool define_view(VM *vm, ClassId id, const MethodDef *methods)
{
    ClassDef def = {
        .id = id,
        .flags = CLS_NO_NEW,
        .size = sizeof(DictView),
        .methods = methods,
    };
    return class_define(vm, &def);
}

bool ordered_define(VM *vm)
{
    static const ClassDef def = {
        .id = C_ordered_dict,
        .flags = CLS_MAPPING,
        .size = sizeof(OrderedDict),
        .ops = &ops,
        .methods = rows,
        .doc = "Dictionary that remembers insertion order",
        .dict_offset = offsetof(OrderedDict, attributes),
        .weak_offset = offsetof(OrderedDict, weakrefs),
    };
    static const ClassDef iter_def = {
        .id = C_odict_iterator,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(OrderedIter),
        .ops = &iter_ops,
        .methods = iter_rows,
    };
    return class_define(vm, &def) && class_define(vm, &iter_def) &&
           define_view(vm, C_odict_keys, keys_rows) &&
           define_view(vm, C_odict_values, values_rows) &&
           define_view(vm, C_odict_items, items_rows);
}

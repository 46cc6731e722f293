/* collections_module.c: the module _collections, the native part of
 * stdlib/collections: its classes, the fields of named tuples, and what
 * counts for Counter.
 */
#include "modules/collections.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

/* --- _tuplegetter -------------------------------------------------------- */

/* args: cls, index, doc */
static Value getter_make(VM *vm, Value *args, int nargs)
{
    ptrdiff_t index;
    if (!value_as_index(vm, args[1], &index, false))
        return ERROR;
    TupleGetter *g = object_new(vm, C_tuplegetter, sizeof(TupleGetter));
    if (g == NULL)
        return ERROR;
    g->index = index;
    g->doc = incref(args[2]);
    return from_object(g);
}

/* args: self, instance, owner */
static Value getter_get(VM *vm, Value *args, int nargs)
{
    TupleGetter *g = as(TupleGetter, args[0]);
    if (args[1] == NONE || args[1] == UNBOUND)
        return incref(args[0]);
    if (!is_tuple(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "descriptor for index '%z' for tuple subclasses "
                           "doesn't apply to '%T' object",
                           g->index, args[1]);
    Tuple *t = as_tuple(args[1]);
    if (g->index < 0 || (size_t)g->index >= t->count)
        return raise_error(vm, C_IndexError, "tuple index out of range");
    return incref(t->items[g->index]);
}

static Value getter_set(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_AttributeError, "can't set attribute");
}

static Value getter_delete(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_AttributeError, "can't delete attribute");
}

static Value getter_repr(VM *vm, Value *args, int nargs)
{
    TupleGetter *g = as(TupleGetter, args[0]);
    return str_format(vm, "_tuplegetter(%z, %R)", g->index, g->doc);
}

static Value getter_reduce(VM *vm, Value *args, int nargs)
{
    TupleGetter *g = as(TupleGetter, args[0]);
    Value index = from_int64(vm, g->index);
    if (index == ERROR)
        return ERROR;
    Value inner = tuple_pack(vm, 2, index, g->doc);
    decref(vm, index);
    return value_reduced(vm, args[0], inner, false);
}

static Value getter_doc(VM *vm, Value *args, int nargs)
{
    return incref(as(TupleGetter, args[0])->doc);
}

static Value getter_set_doc(VM *vm, Value *args, int nargs)
{
    Value doc = args[1] == UNBOUND ? NONE : args[1];
    value_set(vm, &as(TupleGetter, args[0])->doc, incref(doc));
    return NONE;
}

static void getter_fini(VM *vm, Object *o)
{
    value_set(vm, &((TupleGetter *)o)->doc, NONE);
}

static void getter_traverse(Object *o, Visit visit, void *arg)
{
    visit(((TupleGetter *)o)->doc, arg);
}

static bool getter_define(VM *vm)
{
    static const TypeOps ops = {
        .fini = getter_fini,
        .traverse = getter_traverse,
        .clear = getter_fini,
    };
    static const MethodDef rows[] = {
        NEW(getter_make, "cls, index, doc, /"),
        METHOD("__get__", getter_get, "instance, owner=None, /",
               "Return an attribute of instance, which is of type owner."),
        METHOD("__set__", getter_set, "instance, value, /",
               "Set an attribute of instance to value."),
        METHOD("__delete__", getter_delete, "instance, /",
               "Delete an attribute of instance."),
        METHOD("__repr__", getter_repr, "", "Return repr(self)."),
        METHOD("__reduce__", getter_reduce, "", ""),
        GETSET("__doc__", getter_doc, getter_set_doc, ""),
        METHODS_END,
    };
    static const ClassDef def = {
        .id = C_tuplegetter,
        .flags = CLS_FINAL,
        .size = sizeof(TupleGetter),
        .ops = &ops,
        .methods = rows,
    };
    return class_define(vm, &def);
}

/* --- counting ------------------------------------------------------------ */

typedef struct Counting {
    Value mapping, get;
} Counting;

static Value plus_one(VM *vm, Value count)
{
    if (is_int(count) && count != from_small(INT_MAX62))
        return count + from_small(1);
    return value_binary(vm, SP_ADD, count, from_small(1));
}

static bool count_in_dict(VM *vm, Value key, void *arg)
{
    Dict *d = as_dict(((Counting *)arg)->mapping);
    int64_t hash;
    if (is_exact(key, C_str)) {
        ptrdiff_t at = d->hashes == NULL ? dict_entry_of(vm, d, as_str(key))
                                         : -1;
        if (at >= 0 && is_int(d->entries[at].value) &&
            d->entries[at].value != from_small(INT_MAX62)) {
            d->entries[at].value += from_small(1);
            return true;
        }
    }
    if (!value_hash(vm, key, &hash))
        return false;
    Value count = dict_find_hash(vm, d, key, hash);
    if (count == ERROR)
        return false;
    if (count == UNBOUND)
        return dict_set_hash(vm, d, key, hash, from_small(1));
    incref(count);
    Value more = plus_one(vm, count);
    decref(vm, count);
    if (more == ERROR)
        return false;
    bool ok = dict_set_hash(vm, d, key, hash, more);
    decref(vm, more);
    return ok;
}

static bool count_in_mapping(VM *vm, Value key, void *arg)
{
    Counting *c = arg;
    Value args[2] = {key, from_small(0)};
    Value count = call(vm, c->get, args, 2);
    if (count == ERROR)
        return false;
    Value more = plus_one(vm, count);
    decref(vm, count);
    if (more == ERROR)
        return false;
    bool ok = value_setitem(vm, c->mapping, key, more);
    decref(vm, more);
    return ok;
}

/* args: mapping, iterable */
static Value count_elements(VM *vm, Value *args, int nargs)
{
    Counting counting = {args[0], UNBOUND};
    Class *cls = class_of(vm, args[0]), *plain = vm->classes[C_dict];
    Str *name = str_intern_new(vm, "get", 3);
    if (name == NULL)
        return ERROR;
    bool ok;
    if (is_dict(vm, args[0]) &&
        class_lookup(vm, cls, name) == class_lookup(vm, plain, name) &&
        cls->special[SP_SETITEM] == plain->special[SP_SETITEM]) {
        ok = value_each(vm, args[1], count_in_dict, &counting);
    } else {
        counting.get = attr_get(vm, args[0], name);
        ok = counting.get != ERROR &&
             value_each(vm, args[1], count_in_mapping, &counting);
        if (counting.get != ERROR)
            decref(vm, counting.get);
    }
    release(vm, name);
    return ok ? NONE : ERROR;
}

/* --- the module ---------------------------------------------------------- */

bool collections_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("_count_elements", count_elements, "mapping, iterable, /",
                 "Count how often each item occurs in iterable, into mapping."),
        METHODS_END,
    };
    static const struct {
        const char *name;
        ClassId id;
    } classes[] = {
        {"deque", C_deque},
        {"defaultdict", C_defaultdict},
        {"OrderedDict", C_ordered_dict},
        {"_tuplegetter", C_tuplegetter},
        {"_deque_iterator", C_deque_iterator},
        {"_deque_reverse_iterator", C_deque_reverse_iterator},
    };
    if (!deque_define(vm) || !defaultdict_define(vm) || !ordered_define(vm) ||
        !getter_define(vm) || !put_functions(vm, dict, "_collections", rows))
        return false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (!put_class(vm, dict, classes[i].name, classes[i].id))
            return false;
    return true;
}

/* functools_module.c: the module _functools: reduce and cmp_to_key, and the
 * classes of its other files.  stdlib/functools.py is built on it.
 */
#include "modules/functools_module.h"
#include "object/list.h"
#include "object/str.h"

/* --- reduce -------------------------------------------------------------- */

static NATIVE(reduce_row)
{
    Value it = value_iter(vm, args[1]);
    if (it == ERROR) {
        if (error_is(vm, C_TypeError)) {
            error_clear(vm);
            raise_error(vm, C_TypeError,
                        "reduce() arg 2 must support iteration");
        }
        return ERROR;
    }
    Value result = incref(args[2]);
    for (;;) {
        Value item = iter_next(vm, it);
        if (item == UNBOUND)
            break;
        Value pair[2] = {result, item};
        Value next = item == ERROR       ? ERROR
                     : result == UNBOUND ? incref(item)
                                         : call(vm, args[0], pair, 2);
        decref(vm, result);
        decref(vm, item);
        result = next;
        if (result == ERROR)
            break;
    }
    decref(vm, it);
    if (result == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "reduce() of empty iterable with no initial value");
    return result;
}

/* --- cmp_to_key ---------------------------------------------------------- */

/* What cmp_to_key gives, and what that gives when called with an object. */
typedef struct KeyWrapper {
    Object head;
    Value cmp;
    Value obj; /* UNBOUND: of cmp_to_key itself, or deleted */
} KeyWrapper;

static KeyWrapper *key_of(Value v) { return as(KeyWrapper, v); }

static Value key_new(VM *vm, Value cmp, Value obj)
{
    KeyWrapper *k = object_new(vm, C_key_wrapper, sizeof *k);
    if (!k)
        return ERROR;
    k->cmp = incref(cmp);
    k->obj = incref(obj);
    return from_object(k);
}

static void key_clear(VM *vm, Object *o)
{
    KeyWrapper *k = (KeyWrapper *)o;
    Value cmp = k->cmp, obj = k->obj;
    k->cmp = k->obj = UNBOUND;
    decref(vm, cmp);
    decref(vm, obj);
}

static void key_traverse(Object *o, Visit visit, void *arg)
{
    KeyWrapper *k = (KeyWrapper *)o;
    visit(k->cmp, arg);
    visit(k->obj, arg);
}

static Value key_call(VM *vm, Object *o, const Value *args, int nargs,
                      Tuple *kwnames)
{
    int nkw = kwnames ? (int)kwnames->count : 0;
    if (nargs + nkw > 1)
        return raise_error(vm, C_TypeError,
                           "K() takes at most 1 argument (%d given)",
                           nargs + nkw);
    if (nargs + nkw == 0 || (nkw && !str_is(as_str(kwnames->items[0]), "obj")))
        return raise_error(vm, C_TypeError,
                           "K() missing required argument 'obj' (pos 1)");
    return key_new(vm, ((KeyWrapper *)o)->cmp, args[0]);
}

static Value key_compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_exact(args[1], C_key_wrapper))
        return raise_error(vm, C_TypeError,
                           "other argument must be K instance");
    Value pair[2] = {key_of(args[0])->obj, key_of(args[1])->obj};
    Value cmp = key_of(args[0])->cmp;
    if (pair[0] == UNBOUND || pair[1] == UNBOUND || cmp == UNBOUND)
        return raise_error(vm, C_AttributeError, "object");
    incref(pair[0]), incref(pair[1]), incref(cmp);
    Value order = call(vm, cmp, pair, 2);
    decref(vm, pair[0]);
    decref(vm, pair[1]);
    decref(vm, cmp);
    if (order == ERROR)
        return ERROR;
    Value r = value_compare(vm, op, order, from_small(0));
    decref(vm, order);
    return r;
}

static NATIVE(key_get_obj) { return or_none(key_of(args[0])->obj); }

static NATIVE(key_set_obj)
{
    value_set(vm, &key_of(args[0])->obj, incref(args[1]));
    return NONE;
}

static NATIVE(cmp_to_key_row) { return key_new(vm, args[0], UNBOUND); }

static NATIVE(key_signature) { return str_from(vm, "(obj)"); }

static const TypeOps key_ops = {
    .compare = key_compare,
    .fini = key_clear,
    .traverse = key_traverse,
    .clear = key_clear,
    .call = key_call,
};

static const MethodDef key_rows[] = {
    METHOD("__call__", native_call_self, "*args, **kwargs",
           "Call self as a function."),
    ROWS_OF(native_comparisons),
    METHOD("__hash__", NULL, NULL, ""),
    GETSET("obj", key_get_obj, key_set_obj,
           "Value wrapped by a key function."),
    GETSET("__text_signature__", key_signature, NULL, ""),
    METHODS_END,
};

static const ClassDef key_def = {
    .id = C_key_wrapper,
    .flags = CLS_FINAL | CLS_NO_NEW,
    .size = sizeof(KeyWrapper),
    .ops = &key_ops,
    .methods = key_rows,
};

/* --- the module ---------------------------------------------------------- */

static const MethodDef rows[] = {
    FUNCTION("cmp_to_key", cmp_to_key_row, "mycmp",
             "Turn a function that compares two things into a key function."),
    FUNCTION("reduce", reduce_row, "~function, iterable, initial=?, /",
             "Combine the items of an iterable from the left: f(f(a, b), c).\n"
             "\ninitial stands before the items and is the result of an empty "
             "iterable."),
    METHODS_END,
};

bool functools_module_init(VM *vm, Dict *dict)
{
    return class_define(vm, &partial_def) &&
           class_define(vm, &lru_wrapper_def) && class_define(vm, &key_def) &&
           put_functions(vm, dict, "_functools", rows) &&
           put_class(vm, dict, "partial", C_partial) &&
           put_class(vm, dict, "_lru_cache_wrapper", C_lru_wrapper);
}

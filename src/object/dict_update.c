/* dict_update.c: dict.update() and what updates as it does.
 *
 * The other side is a dict, anything with keys(), or an iterable of pairs.
 * All but the first runs code of the language, which may change either side:
 * keys are listed before their values are asked for.
 */
#include "object/dict.h"

#include "object/error.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/protocol.h"

Value mapping_keys(VM *vm, Value other, Value method)
{
    Value keys = call(vm, method, NULL, 0);
    if (keys == ERROR)
        return ERROR;
    Value list = list_from_iterable(vm, keys);
    if (list == ERROR && error_is(vm, C_TypeError) &&
        class_of(vm, keys)->special[SP_ITER] == 0) {
        error_clear(vm);
        raise_error(vm, C_TypeError,
                    "%.200T.keys() returned a non-iterable (type %.200T)",
                    other, keys);
    }
    decref(vm, keys);
    return list;
}

/* for k in other.keys(): d[k] = other[k] */
static bool update_from_keys(VM *vm, Dict *d, Value other, Value method)
{
    Value list = mapping_keys(vm, other, method);
    if (list == ERROR)
        return false;
    List *l = as_list(list);
    bool ok = true;
    for (size_t i = 0; ok && i < l->count; i++) {
        Value key = incref(l->items[i]);
        Value value = value_getitem(vm, other, key);
        ok = value != ERROR && dict_set(vm, d, key, value);
        if (value != ERROR)
            decref(vm, value);
        decref(vm, key);
    }
    decref(vm, list);
    return ok;
}

/* One pair of dict.update([...]). */
static bool update_pair(VM *vm, Dict *d, Value item, ptrdiff_t n)
{
    Tuple *pair;
    if (is_exact(item, C_tuple)) {
        pair = as_tuple(incref(item));
    } else {
        pair = tuple_from_iterable(vm, item);
        if (pair == NULL) {
            if (error_is(vm, C_TypeError)) {
                error_clear(vm);
                raise_error(vm, C_TypeError,
                            "cannot convert dictionary update sequence "
                            "element #%z to a sequence",
                            n);
            }
            return false;
        }
    }
    bool ok = false;
    if (pair->count != 2)
        raise_error(vm, C_ValueError,
                    "dictionary update sequence element #%z has length %z; "
                    "2 is required",
                    n, (ptrdiff_t)pair->count);
    else
        ok = dict_set(vm, d, pair->items[0], pair->items[1]);
    release(vm, pair);
    return ok;
}

static bool update_from_pairs(VM *vm, Dict *d, Value other)
{
    Value iterator = value_iter(vm, other);
    if (iterator == ERROR)
        return false;
    bool ok = true;
    for (ptrdiff_t n = 0; ok; n++) {
        Value item = iter_step(vm, iterator);
        if (item == UNBOUND)
            break;
        ok = item != ERROR && update_pair(vm, d, item, n);
        if (item != ERROR)
            decref(vm, item);
    }
    decref(vm, iterator);
    return ok;
}

static bool merges(VM *vm, Value other)
{
    return is_exact(other, C_ordered_dict) ||
           (is_dict(vm, other) && class_of(vm, other)->special[SP_ITER] ==
                                      vm->classes[C_dict]->special[SP_ITER]);
}

bool dict_update_mapping(VM *vm, Dict *d, Value other)
{
    if (merges(vm, other))
        return dict_merge(vm, d, as_dict(other));
    Value method = attr_get(vm, other, vm->names[N_keys]);
    bool ok = method != ERROR && update_from_keys(vm, d, other, method);
    decref(vm, method);
    return ok;
}

bool dict_update(VM *vm, Dict *d, Value other)
{
    Value method = merges(vm, other)
                       ? NONE
                       : attr_find(vm, other, vm->names[N_keys]);
    if (method == ERROR)
        return false;
    if (method == UNBOUND)
        return update_from_pairs(vm, d, other);
    decref(vm, method); /* to call it, it is looked up anew */
    return dict_update_mapping(vm, d, other);
}

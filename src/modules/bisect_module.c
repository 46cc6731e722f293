/* bisect_module.c: the module _bisect, the native part of stdlib/bisect.py:
 * where an item belongs in a sorted sequence.
 *
 * All four functions are one binary search, which compares with < only: the
 * left one asks item < x, the right one x < item.  An exact list is read
 * directly, by a number checked anew each time, since comparing can change it.
 */
#include "modules/module.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

typedef enum Side { LEFT, RIGHT } Side;

/* sequence[i], where i may be more than a word holds.  Owned. */
static Value item_number(VM *vm, Value sequence, size_t i)
{
    Value number = from_int64(vm, (int64_t)i);
    if (number == ERROR)
        return ERROR;
    Value item = value_getitem(vm, sequence, number);
    decref(vm, number);
    return item;
}

/* What a comparison is about: key(sequence[i]), or without a key the item.
 * Owned. */
static Value item_at(VM *vm, Value sequence, size_t i, Value key)
{
    Value item;
    if (is_exact(sequence, C_list) && i < as_list(sequence)->count)
        item = incref(as_list(sequence)->items[i]);
    else
        item = item_number(vm, sequence, i);
    if (key == NONE || item == ERROR)
        return item;
    Value result = call(vm, key, &item, 1);
    decref(vm, item);
    return result;
}

/* Where x belongs in sequence[lo:hi], before or behind what is equal to it.
 * -1: pending. */
static ptrdiff_t search(VM *vm, Value sequence, Value x, size_t lo, size_t hi,
                        Value key, Side side)
{
    const char *refusal = is_dict(vm, sequence) ? "%.200T is not a sequence"
                          : class_of(vm, sequence)->special[SP_GETITEM] == 0
                              ? "'%.200T' object does not support indexing"
                              : NULL;
    if (refusal) {
        raise_error(vm, C_TypeError, refusal, sequence);
        return -1;
    }
    while (lo < hi) {
        size_t middle = lo + (hi - lo) / 2;
        Value item = item_at(vm, sequence, middle, key);
        if (item == ERROR)
            return -1;
        int result;
        if (is_both_int(item, x))
            result = side == LEFT ? (int64_t)item < (int64_t)x
                                  : (int64_t)x < (int64_t)item;
        else
            result = side == LEFT ? value_compare_bool(vm, CMP_LT, item, x)
                                  : value_compare_bool(vm, CMP_LT, x, item);
        decref(vm, item);
        if (result < 0)
            return -1;
        if (result == (side == LEFT))
            lo = middle + 1;
        else
            hi = middle;
    }
    return (ptrdiff_t)lo;
}

/* args: a, x, lo, hi, key.  x is what is compared: key(args[1]) for insort. */
static ptrdiff_t find(VM *vm, Value *args, Value x, Side side)
{
    ptrdiff_t lo, hi = -1;
    if (!ssize_argument(vm, args[2], &lo))
        return -1;
    if (args[3] != NONE && !is_integer(vm, args[3]) &&
        class_of(vm, args[3])->special[SP_INDEX] == 0) {
        raise_error(vm, C_TypeError,
                    "argument should be integer or None, not '%.200T'",
                    args[3]);
        return -1;
    }
    if (args[3] != NONE && !ssize_argument(vm, args[3], &hi))
        return -1;
    if (lo < 0) {
        raise_error(vm, C_ValueError, "lo must be non-negative");
        return -1;
    }
    if (hi == -1 && (hi = value_len(vm, args[0])) < 0)
        return -1;
    return search(vm, args[0], x, (size_t)lo, hi < lo ? (size_t)lo
                                                      : (size_t)hi,
                  args[4], side);
}

static Value bisect(VM *vm, Value *args, Side side)
{
    ptrdiff_t at = find(vm, args, args[1], side);
    return at < 0 ? ERROR : from_int64(vm, at);
}

static Value insort(VM *vm, Value *args, Side side)
{
    Value x = incref(args[1]);
    if (args[4] != NONE) {
        value_set(vm, &x, call(vm, args[4], &args[1], 1));
        if (x == ERROR)
            return ERROR;
    }
    ptrdiff_t at = find(vm, args, x, side);
    decref(vm, x);
    if (at < 0)
        return ERROR;
    if (is_exact(args[0], C_list))
        return list_insert(vm, as_list(args[0]), at, args[1]) ? NONE : ERROR;
    Str *name = str_intern_new(vm, "insert", 6);
    if (name == NULL)
        return ERROR;
    Value given[2] = {from_int64(vm, at), args[1]};
    Value result = given[0] == ERROR
                       ? ERROR
                       : call_method(vm, args[0], name, given, 2);
    decref(vm, given[0]);
    release(vm, name);
    if (result == ERROR)
        return ERROR;
    decref(vm, result);
    return NONE;
}

static NATIVE(bisect_left)
{
    return bisect(vm, args, LEFT);
}

static NATIVE(bisect_right)
{
    return bisect(vm, args, RIGHT);
}

static NATIVE(insort_left)
{
    return insort(vm, args, LEFT);
}

static NATIVE(insort_right)
{
    return insort(vm, args, RIGHT);
}

bool bisect_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("bisect_left", bisect_left,
                 "a, x, lo=0, hi=None, *, key=None",
                 "Return the index where x belongs in the sorted list a, "
                 "before items equal to it.\n\n"
                 "lo and hi limit the search; key is applied to the items, "
                 "not to x."),
        FUNCTION("bisect_right", bisect_right,
                 "a, x, lo=0, hi=None, *, key=None",
                 "Return the index where x belongs in the sorted list a, "
                 "behind items equal to it.\n\n"
                 "lo and hi limit the search; key is applied to the items, "
                 "not to x."),
        FUNCTION("insort_left", insort_left,
                 "a, x, lo=0, hi=None, *, key=None",
                 "Insert x into the sorted list a, before items equal to it."),
        FUNCTION("insort_right", insort_right,
                 "a, x, lo=0, hi=None, *, key=None",
                 "Insert x into the sorted list a, behind items equal to it."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_bisect", rows);
}

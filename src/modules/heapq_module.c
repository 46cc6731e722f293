/* heapq_module.c: the module _heapq, the native part of stdlib/heapq.py: lists
 * kept as binary heaps, items[k] <= items[2k+1] and items[2k+2].
 *
 * One set of functions serves heaps with the least item in front and, for the
 * names ending in _max, with the greatest: Order says which.  Comparing items
 * runs code of the language, which can change the list: whoever compares does
 * so by number, and gives up when the length has changed.  Items only ever
 * change places, so the list is whole at each comparison.
 *
 * Taking the front item moves the hole down to a leaf and the last item up
 * from there (Knuth, The Art of Computer Programming, volume 3, 5.2.3,
 * exercise 18), which compares less than stopping on the way down.
 */
#include "modules/module.h"
#include "object/list.h"

typedef enum Order { LEAST, GREATEST } Order;

/* x < y.  1, 0, -1: pending. */
static inline int less(VM *vm, Value x, Value y)
{
    if (likely(is_both_int(x, y)))
        return (int64_t)x < (int64_t)y;
    if (is_both_float(x, y))
        return as_float(x) < as_float(y);
    incref(x);
    incref(y);
    int result = value_compare_bool(vm, CMP_LT, x, y);
    decref(vm, x);
    decref(vm, y);
    return result;
}

/* Is item i to stand before item j?  -1: pending, also when the list is no
 * longer n items long. */
static inline int before(VM *vm, List *l, size_t n, size_t i, size_t j,
                         Order order)
{
    int result = order == LEAST ? less(vm, l->items[i], l->items[j])
                                : less(vm, l->items[j], l->items[i]);
    if (unlikely(l->count != n) && result >= 0) {
        raise_error(vm, C_RuntimeError,
                    "list changed size during iteration");
        return -1;
    }
    return result;
}

static inline void swap(List *l, size_t i, size_t j)
{
    Value v = l->items[i];
    l->items[i] = l->items[j];
    l->items[j] = v;
}

/* Item at belongs further up, but not above top. */
static bool rise(VM *vm, List *l, size_t top, size_t at, Order order)
{
    size_t n = l->count;
    while (at > top) {
        size_t parent = (at - 1) / 2;
        int result = before(vm, l, n, at, parent, order);
        if (result <= 0)
            return result == 0;
        swap(l, at, parent);
        at = parent;
    }
    return true;
}

/* Item top belongs further down. */
static bool sink(VM *vm, List *l, size_t top, Order order)
{
    size_t n = l->count, at = top;
    while (at < n / 2) {
        size_t child = 2 * at + 1;
        if (child + 1 < n) {
            int left = before(vm, l, n, child, child + 1, order);
            if (left < 0)
                return false;
            child += !left;
        }
        swap(l, at, child);
        at = child;
    }
    return rise(vm, l, top, at, order);
}

/* --- the functions ------------------------------------------------------- */

/* args[0] as a list; NULL: TypeError.  more: it is not the only argument. */
static List *heap_of(VM *vm, const Value *args, const char *name, bool more)
{
    if (is_list(vm, args[0]))
        return as_list(args[0]);
    raise_error(vm, C_TypeError, "%s() argument%s must be list, not %.50A",
                name, more ? " 1" : "", args[0]);
    return NULL;
}

static NATIVE(heappush)
{
    List *l = heap_of(vm, args, "heappush", true);
    if (l == NULL || !list_append(vm, l, args[1]))
        return ERROR;
    return rise(vm, l, 0, l->count - 1, LEAST) ? NONE : ERROR;
}

static Value pop(VM *vm, Value *args, const char *name, Order order)
{
    List *l = heap_of(vm, args, name, false);
    if (l == NULL)
        return ERROR;
    if (l->count == 0)
        return raise_error(vm, C_IndexError, "index out of range");
    Value last = list_take(vm, l, l->count - 1);
    if (l->count == 0)
        return last;
    Value front = l->items[0];
    l->items[0] = last;
    if (sink(vm, l, 0, order))
        return front;
    decref(vm, front);
    return ERROR;
}

static NATIVE(heappop)
{
    return pop(vm, args, "heappop", LEAST);
}

static NATIVE(heappop_max)
{
    return pop(vm, args, "_heappop_max", GREATEST);
}

/* The front item, replaced by this one: owned. */
static Value exchange(VM *vm, List *l, Value item, Order order)
{
    Value front = l->items[0];
    l->items[0] = incref(item);
    if (sink(vm, l, 0, order))
        return front;
    decref(vm, front);
    return ERROR;
}

static Value replace(VM *vm, Value *args, const char *name, Order order)
{
    List *l = heap_of(vm, args, name, true);
    if (l == NULL)
        return ERROR;
    if (l->count == 0)
        return raise_error(vm, C_IndexError, "index out of range");
    return exchange(vm, l, args[1], order);
}

static NATIVE(heapreplace)
{
    return replace(vm, args, "heapreplace", LEAST);
}

static NATIVE(heapreplace_max)
{
    return replace(vm, args, "_heapreplace_max", GREATEST);
}

static NATIVE(heappushpop)
{
    List *l = heap_of(vm, args, "heappushpop", true);
    if (l == NULL)
        return ERROR;
    if (l->count == 0)
        return incref(args[1]);
    int result = less(vm, l->items[0], args[1]);
    if (result <= 0)
        return result < 0 ? ERROR : incref(args[1]);
    if (l->count == 0)
        return raise_error(vm, C_IndexError, "index out of range");
    return exchange(vm, l, args[1], LEAST);
}

static Value order_all(VM *vm, Value *args, const char *name, Order order)
{
    List *l = heap_of(vm, args, name, false);
    if (l == NULL)
        return ERROR;
    for (size_t i = l->count / 2; i-- > 0;)
        if (!sink(vm, l, i, order))
            return ERROR;
    return NONE;
}

static NATIVE(heapify)
{
    return order_all(vm, args, "heapify", LEAST);
}

static NATIVE(heapify_max)
{
    return order_all(vm, args, "_heapify_max", GREATEST);
}

bool heapq_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("heappush", heappush, "heap, item, /",
                 "Put item into the heap."),
        FUNCTION("heappop", heappop, "heap, /",
                 "Remove and return the least item of the heap."),
        FUNCTION("heapreplace", heapreplace, "heap, item, /",
                 "Remove and return the least item of the heap, then put item "
                 "into it."),
        FUNCTION("heappushpop", heappushpop, "heap, item, /",
                 "Put item into the heap, then remove and return its least "
                 "item."),
        FUNCTION("heapify", heapify, "heap, /",
                 "Make a heap of a list, in place and in linear time."),
        FUNCTION("_heappop_max", heappop_max, "heap, /",
                 "Like heappop, for a heap with the greatest item in front."),
        FUNCTION("_heapreplace_max", heapreplace_max, "heap, item, /",
                 "Like heapreplace, for a heap with the greatest item in "
                 "front."),
        FUNCTION("_heapify_max", heapify_max, "heap, /",
                 "Like heapify, for a heap with the greatest item in front."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_heapq", rows);
}

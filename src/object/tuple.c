/* tuple.c: the immutable sequence, and the class tuple.
 *
 * The items stand in the object itself.  The empty tuple is one shared
 * object, vm->empty_tuple.  Instances of subclasses are variable-size too
 * (see class.h).  Since a tuple never changes, walking one needs no care; but
 * only whoever made it may fill it, before any code can run.
 */
#include "object/error.h"
#include "object/iterators.h"
#include "object/keys.h"
#include "object/native.h"
#include "object/number.h"
#include "object/type.h"

#include <stdarg.h>

static const size_t MAX_ITEMS = (PTRDIFF_MAX - sizeof(Tuple)) / sizeof(Value);

/* --- making -------------------------------------------------------------- */

static inline Tuple *tuple_alloc(VM *vm, size_t n)
{
    if (n > MAX_ITEMS) {
        raise_memory(vm);
        return NULL;
    }
    size_t size = sizeof(Tuple) + n * sizeof(Value);
    Tuple *t = heap_alloc(&vm->heap, size, HEAP_NODE);
    if (unlikely(t == NULL)) {
        raise_memory(vm);
        return NULL;
    }
    t->head.refs = 1;
    t->head.shape = C_tuple;
    t->count = n;
    return t;
}

bool tuple_init(VM *vm)
{
    vm->empty_tuple = tuple_alloc(vm, 0);
    return vm->empty_tuple != NULL;
}

Tuple *tuple_new(VM *vm, size_t n)
{
    return n == 0 ? retain(vm->empty_tuple) : tuple_alloc(vm, n);
}

Value tuple_from(VM *vm, const Value *items, size_t n)
{
    Tuple *t = tuple_new(vm, n);
    if (t == NULL)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        t->items[i] = incref(items[i]);
    return from_object(t);
}

Value tuple_steal(VM *vm, Value *items, size_t n)
{
    Tuple *t = tuple_new(vm, n);
    if (t == NULL) {
        while (n > 0)
            decref(vm, items[--n]);
        return ERROR;
    }
    for (size_t i = 0; i < n; i++) /* mostly few: no call */
        t->items[i] = items[i];
    return from_object(t);
}

Value tuple_pack(VM *vm, int n, ...)
{
    Tuple *t = tuple_new(vm, (size_t)n);
    if (t == NULL)
        return ERROR;
    va_list items;
    va_start(items, n);
    for (int i = 0; i < n; i++)
        t->items[i] = incref(va_arg(items, Value));
    va_end(items);
    return from_object(t);
}

Tuple *tuple_from_iterable(VM *vm, Value iterable)
{
    Value v;
    if (is_exact(iterable, C_tuple))
        return as_tuple(incref(iterable));
    if (is_exact(iterable, C_list)) {
        v = tuple_from(vm, as_list(iterable)->items, as_list(iterable)->count);
    } else {
        Value list = list_from_iterable(vm, iterable);
        if (list == ERROR)
            return NULL;
        List *l = as_list(list);
        size_t n = l->count;
        l->count = 0;
        v = tuple_steal(vm, l->items, n);
        decref(vm, list);
    }
    return v == ERROR ? NULL : as_tuple(v);
}

Value tuple_slice(VM *vm, Tuple *t, size_t start, size_t stop)
{
    if (start >= stop)
        return from_object(retain(vm->empty_tuple));
    if (stop - start == t->count && t->head.shape == C_tuple)
        return from_object(retain(t));
    return tuple_from(vm, t->items + start, stop - start);
}

Value tuple_concat(VM *vm, Tuple *a, Tuple *b)
{
    if (b->count == 0 && a->head.shape == C_tuple)
        return from_object(retain(a));
    if (a->count == 0 && b->head.shape == C_tuple)
        return from_object(retain(b));
    if (b->count > MAX_ITEMS - a->count)
        return raise_memory(vm);
    Tuple *t = tuple_new(vm, a->count + b->count);
    if (t == NULL)
        return ERROR;
    for (size_t i = 0; i < a->count; i++)
        t->items[i] = incref(a->items[i]);
    for (size_t i = 0; i < b->count; i++)
        t->items[a->count + i] = incref(b->items[i]);
    return from_object(t);
}

/* --- the class ----------------------------------------------------------- */

static Span tuple_span(Value *const *items, Value v)
{
    return (Span){items, &as_tuple(v)->count};
}

/* args: cls, kwargs, what was given */
static Value tuple_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    bool exact = cls == vm->classes[C_tuple];
    if (!no_keywords(vm, args, C_tuple))
        return ERROR;
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "tuple expected at most 1 argument, got %d",
                           nargs - 2);
    Tuple *t = nargs == 3 ? tuple_from_iterable(vm, args[2])
                          : retain(vm->empty_tuple);
    if (t == NULL || exact)
        return t == NULL ? ERROR : from_object(t);
    Tuple *derived = (Tuple *)instance_new(vm, cls, t->count);
    if (derived != NULL) {
        derived->count = t->count;
        for (size_t i = 0; i < t->count; i++)
            derived->items[i] = incref(t->items[i]);
    }
    release(vm, t);
    return derived == NULL ? ERROR : from_object(derived);
}

static Value tuple_len(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)as_tuple(args[0])->count);
}

static Value get_slice(VM *vm, Tuple *t, Value slice)
{
    ptrdiff_t start, step;
    size_t n;
    if (!sequence_slice(vm, slice, &t->count, &start, &step, &n))
        return ERROR;
    if (step == 1)
        return tuple_slice(vm, t, (size_t)start, (size_t)start + n);
    Tuple *result = tuple_new(vm, n);
    if (result == NULL)
        return ERROR;
    for (size_t i = 0; i < n; i++, start += step)
        result->items[i] = incref(t->items[start]);
    return from_object(result);
}

static Value tuple_getitem(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_tuple(args[0]);
    ptrdiff_t i;
    if (is_exact(args[1], C_slice))
        return get_slice(vm, t, args[1]);
    if (!sequence_index(vm, args[1], "tuple", &i))
        return ERROR;
    if (i < 0)
        i += (ptrdiff_t)t->count;
    if ((size_t)i >= t->count)
        return raise_error(vm, C_IndexError, "tuple index out of range");
    return incref(t->items[i]);
}

static Value tuple_contains(VM *vm, Value *args, int nargs)
{
    Value *items = as_tuple(args[0])->items;
    ptrdiff_t i =
        span_find(vm, tuple_span(&items, args[0]), args[1], 0, SIZE_MAX);
    return i == -2 ? ERROR : from_bool(i >= 0);
}

static Value tuple_add(VM *vm, Value *args, int nargs)
{
    if (!is_tuple(vm, args[1]))
        return raise_error(
            vm, C_TypeError,
            "can only concatenate tuple (not \"%.200T\") to tuple", args[1]);
    return tuple_concat(vm, as_tuple(args[0]), as_tuple(args[1]));
}

static Value tuple_mul(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_tuple(args[0]);
    size_t times, n = t->count, bytes;
    if (!sequence_times(vm, args[1], &times))
        return ERROR;
    if (n == 0 || times == 0)
        return tuple_slice(vm, t, 0, times == 0 ? 0 : n);
    if (times == 1 && t->head.shape == C_tuple)
        return incref(args[0]);
    if (__builtin_mul_overflow(n * sizeof(Value), times, &bytes) ||
        bytes > PTRDIFF_MAX || !heap_has_room(&vm->heap, bytes))
        return raise_memory(vm);
    Tuple *result = tuple_new(vm, n * times);
    if (result == NULL)
        return ERROR;
    for (size_t k = 0; k < times; k++)
        for (size_t i = 0; i < n; i++)
            result->items[k * n + i] = incref(t->items[i]);
    return from_object(result);
}

/* CPython's: a simplified xxHash (Collet), the items' hashes as lanes. */
bool tuple_hash(VM *vm, Tuple *t, int64_t *hash)
{
    const uint64_t prime1 = UINT64_C(11400714785074694791);
    const uint64_t prime2 = UINT64_C(14029467366897019727);
    const uint64_t prime5 = UINT64_C(2870177450012600261);
    if (unlikely(!c_stack_ok(vm)) && !c_stack_check(vm, ""))
        return false;
    uint64_t acc = prime5;
    for (size_t i = 0; i < t->count; i++) {
        int64_t lane;
        if (!key_hash(vm, t->items[i], &lane))
            return false;
        acc += (uint64_t)lane * prime2;
        acc = acc << 31 | acc >> 33;
        acc *= prime1;
    }
    acc += t->count ^ (prime5 ^ UINT64_C(3527539));
    *hash = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
    return true;
}

static Value tuple_hash_method(VM *vm, Value *args, int nargs)
{
    int64_t hash;
    if (!tuple_hash(vm, as_tuple(args[0]), &hash))
        return ERROR;
    return from_int64(vm, hash);
}

static Value tuple_iter(VM *vm, Value *args, int nargs)
{
    return tuple_iterator_new(vm, as_tuple(args[0]));
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_tuple(vm, args[1]))
        return NOT_IMPLEMENTED;
    Value *a = as_tuple(args[0])->items, *b = as_tuple(args[1])->items;
    return span_compare(vm, op, tuple_span(&a, args[0]),
                        tuple_span(&b, args[1]));
}

#define COMPARISON(name, op)                                                   \
    static Value name(VM *vm, Value *args, int nargs)                          \
    {                                                                          \
        return compare(vm, op, args);                                          \
    }
COMPARISON(tuple_lt, CMP_LT)
COMPARISON(tuple_le, CMP_LE)
COMPARISON(tuple_eq, CMP_EQ)
COMPARISON(tuple_ne, CMP_NE)
COMPARISON(tuple_gt, CMP_GT)
COMPARISON(tuple_ge, CMP_GE)
#undef COMPARISON

static Value tuple_repr(VM *vm, Value *args, int nargs)
{
    Value *items = as_tuple(args[0])->items;
    return span_repr(vm, args[0], tuple_span(&items, args[0]), "()");
}

static Value tuple_index(VM *vm, Value *args, int nargs)
{
    size_t from, to;
    Value *items = as_tuple(args[0])->items;
    if (!sequence_bounds(vm, args[2], args[3], as_tuple(args[0])->count, &from,
                         &to))
        return ERROR;
    ptrdiff_t i =
        span_find(vm, tuple_span(&items, args[0]), args[1], from, to);
    if (i == -1)
        return raise_error(vm, C_ValueError,
                           "tuple.index(x): x not in tuple");
    return i < 0 ? ERROR : from_small(i);
}

static Value tuple_count(VM *vm, Value *args, int nargs)
{
    Value *items = as_tuple(args[0])->items;
    Span s = tuple_span(&items, args[0]);
    int64_t count = 0;
    for (ptrdiff_t i = -1;; count++) {
        i = span_find(vm, s, args[1], (size_t)(i + 1), SIZE_MAX);
        if (i < 0)
            return i == -2 ? ERROR : from_small(count);
    }
}

static Value tuple_getnewargs(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_tuple(args[0]);
    Value copy = tuple_slice(vm, t, 0, t->count);
    if (copy == ERROR)
        return ERROR;
    return tuple_steal(vm, &copy, 1);
}

/* --- what the memory manager asks ---------------------------------------- */

static inline void tuple_fini(VM *vm, Object *o)
{
    Tuple *t = (Tuple *)o;
    for (size_t i = t->count; i > 0; i--)
        decref(vm, t->items[i - 1]);
}

static void tuple_traverse(Object *o, Visit visit, void *arg)
{
    Tuple *t = (Tuple *)o;
    for (size_t i = 0; i < t->count; i++)
        visit(t->items[i], arg);
}

/* builtin_dealloc of tuples, which die most. */
static void tuple_dealloc(VM *vm, Object *o)
{
    tuple_fini(vm, o);
    heap_free(&vm->heap, o);
}

/* No clear: a tuple never changes, so no cycle is of tuples alone. */
static const TypeOps ops = {
    .fini = tuple_fini,
    .traverse = tuple_traverse,
};

static const MethodDef methods[] = {
    NEW(tuple_make, "cls, /, *args, **kwargs"),
    METHOD("__repr__", tuple_repr, "", "Return repr(self)."),
    METHOD("__hash__", tuple_hash_method, "", "Return hash(self)."),
    METHOD("__lt__", tuple_lt, "value, /", "Return self<value."),
    METHOD("__le__", tuple_le, "value, /", "Return self<=value."),
    METHOD("__eq__", tuple_eq, "value, /", "Return self==value."),
    METHOD("__ne__", tuple_ne, "value, /", "Return self!=value."),
    METHOD("__gt__", tuple_gt, "value, /", "Return self>value."),
    METHOD("__ge__", tuple_ge, "value, /", "Return self>=value."),
    METHOD("__iter__", tuple_iter, "", "Implement iter(self)."),
    METHOD("__len__", tuple_len, "", "Return len(self)."),
    METHOD("__getitem__", tuple_getitem, "key, /", "Return self[key]."),
    METHOD("__contains__", tuple_contains, "key, /",
           "Return bool(key in self)."),
    SEQUENCE_METHOD("__add__", tuple_add, "value, /", "Return self+value."),
    SEQUENCE_METHOD("__mul__", tuple_mul, "value, /", "Return self*value."),
    SEQUENCE_METHOD("__rmul__", tuple_mul, "value, /", "Return value*self."),
    METHOD("__getnewargs__", tuple_getnewargs, "",
           "Return the arguments that make a copy."),
    METHOD("index", tuple_index, "value, start=?, stop=?, /",
           "Return the index of the first item equal to value.\n\n"
           "Raises ValueError if there is none."),
    METHOD("count", tuple_count, "value, /",
           "Return how often value occurs in the tuple."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return tuple[object], a generic alias."),
    METHODS_END,
};

bool tuple_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_tuple,
        .flags = CLS_IS_TUPLE | CLS_SEQUENCE | CLS_VARSIZED,
        .size = sizeof(Tuple),
        .item_size = sizeof(Value),
        .ops = &ops,
        .methods = methods,
        .doc = "Built-in immutable sequence.\n\nIf no argument is given, the "
               "tuple is empty; else the argument is an\niterable, or a "
               "tuple, which is returned itself.",
    };
    if (!class_define(vm, &def))
        return false;
    vm->classes[C_tuple]->shape->dealloc = tuple_dealloc;
    return true;
}

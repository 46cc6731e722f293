/* list.c: the growable array, and what list and tuple share.
 *
 * Invariant: items[0..count) are owned values; capacity >= count; items is
 * NULL where capacity is 0.  Every function that lets go of an item has the
 * list in order before it does so, since that can run code of the language
 * which sees, and changes, the list.  For the same reason whoever walks a
 * list reads items and count anew at every step: that is what a Span is for.
 *
 * Growth is by a quarter, so appending is linear in all; what deletes gives
 * memory back once less than a quarter of it is in use.
 */
#include "object/iterators.h"
#include "object/list.h"

#include "base/buffer.h"
#include "object/error.h"
#include "object/number.h"
#include "object/keys.h"

static const size_t MAX_ITEMS = PTRDIFF_MAX / sizeof(Value);

/* --- storage ------------------------------------------------------------- */

List *list_new(VM *vm, size_t capacity)
{
    List *l = object_new(vm, C_list, sizeof(List));
    if (l == NULL)
        return NULL;
    l->items = NULL;
    l->count = l->capacity = 0;
    if (capacity > 0) {
        if (likely(capacity <= MAX_ITEMS))
            l->items = heap_alloc(&vm->heap, capacity * sizeof(Value),
                                  HEAP_RAW);
        if (unlikely(l->items == NULL)) {
            raise_memory(vm);
            release(vm, l);
            return NULL;
        }
        l->capacity = capacity;
    }
    return l;
}

/* Room for exactly this many items in all, if there is not. */
bool list_reserve(VM *vm, List *l, size_t capacity)
{
    if (capacity <= l->capacity)
        return true;
    if (capacity > MAX_ITEMS) {
        raise_memory(vm);
        return false;
    }
    size_t size = capacity * sizeof(Value);
    Value *items = l->items == NULL
                       ? mem_alloc(vm, size)
                       : mem_realloc(vm, l->items,
                                     l->capacity * sizeof(Value), size);
    if (items == NULL)
        return false;
    l->items = items;
    l->capacity = capacity;
    return true;
}

/* Room for more items, with some to spare. */
static inline bool grow(VM *vm, List *l, size_t more)
{
    if (more > MAX_ITEMS - l->count) {
        raise_memory(vm);
        return false;
    }
    size_t need = l->count + more;
    if (need <= l->capacity)
        return true;
    size_t spare = more > 16 && more >= l->count ? 0 : (need >> 2) + 3;
    return list_reserve(vm, l, need + spare);
}

static inline void shrink(VM *vm, List *l)
{
    if (l->count >= l->capacity / 4 || l->capacity <= 16)
        return;
    size_t capacity = l->count + (l->count >> 2) + 4;
    Value *items =
        heap_realloc(&vm->heap, l->items, l->capacity * sizeof(Value),
                     capacity * sizeof(Value));
    if (items != NULL) { /* a refusal to shrink harms nobody */
        l->items = items;
        l->capacity = capacity;
    }
}

static inline void free_items(VM *vm, Value *items, size_t count)
{
    while (count > 0)
        decref(vm, items[--count]);
    if (items != NULL)
        heap_free(&vm->heap, items);
}

void list_clear(VM *vm, List *l)
{
    Value *items = l->items;
    size_t count = l->count;
    l->items = NULL;
    l->count = l->capacity = 0;
    free_items(vm, items, count);
}

/* --- making -------------------------------------------------------------- */

Value list_from(VM *vm, const Value *items, size_t n)
{
    List *l = list_new(vm, n);
    if (l == NULL)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        l->items[i] = incref(items[i]);
    l->count = n;
    return from_object(l);
}

Value list_steal(VM *vm, Value *items, size_t n)
{
    List *l = list_new(vm, n);
    if (l == NULL) {
        while (n > 0)
            decref(vm, items[--n]);
        return ERROR;
    }
    for (size_t i = 0; i < n; i++) /* mostly few: no call */
        l->items[i] = items[i];
    l->count = n;
    return from_object(l);
}

Value list_from_iterable(VM *vm, Value iterable)
{
    List *l = list_new(vm, 0);
    if (l == NULL)
        return ERROR;
    if (!list_extend(vm, l, iterable)) {
        release(vm, l);
        return ERROR;
    }
    return from_object(l);
}

Value list_slice(VM *vm, List *l, size_t start, size_t stop)
{
    if (start >= stop)
        return list_from(vm, NULL, 0);
    return list_from(vm, l->items + start, stop - start);
}

Value list_concat(VM *vm, List *a, List *b)
{
    size_t n = a->count, m = b->count;
    if (m > MAX_ITEMS - n)
        return raise_memory(vm);
    List *l = list_new(vm, n + m);
    if (l == NULL)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        l->items[i] = incref(a->items[i]);
    for (size_t i = 0; i < m; i++)
        l->items[n + i] = incref(b->items[i]);
    l->count = n + m;
    return from_object(l);
}

/* --- changing ------------------------------------------------------------ */

bool list_append_slow(VM *vm, List *l, Value v)
{
    if (!grow(vm, l, 1))
        return false;
    l->items[l->count++] = incref(v);
    return true;
}

bool list_insert(VM *vm, List *l, ptrdiff_t at, Value v)
{
    ptrdiff_t n = (ptrdiff_t)l->count;
    if (at < 0)
        at = at + n < 0 ? 0 : at + n;
    else if (at > n)
        at = n;
    if (!grow(vm, l, 1))
        return false;
    memmove(l->items + at + 1, l->items + at, (size_t)(n - at) * sizeof(Value));
    l->items[at] = incref(v);
    l->count++;
    return true;
}

bool list_replace(VM *vm, List *l, size_t start, size_t stop,
                  const Value *items, size_t n)
{
    Value few[16], *gone = few;
    size_t removed = stop - start, tail = l->count - stop;
    if (removed > 16) {
        gone = mem_alloc(vm, removed * sizeof(Value));
        if (gone == NULL)
            return false;
    }
    if (n > removed && !grow(vm, l, n - removed)) {
        if (gone != few)
            mem_free(vm, gone, removed * sizeof(Value));
        return false;
    }
    if (removed > 0)
        memcpy(gone, l->items + start, removed * sizeof(Value));
    if (tail > 0 && n != removed)
        memmove(l->items + start + n, l->items + stop, tail * sizeof(Value));
    for (size_t i = 0; i < n; i++)
        l->items[start + i] = incref(items[i]);
    l->count = start + n + tail;
    shrink(vm, l);
    for (size_t i = removed; i > 0; i--)
        decref(vm, gone[i - 1]);
    if (gone != few)
        mem_free(vm, gone, removed * sizeof(Value));
    return true;
}

Value list_take(VM *vm, List *l, size_t at)
{
    Value v = l->items[at];
    size_t tail = --l->count - at;
    if (tail > 0)
        memmove(l->items + at, l->items + at + 1, tail * sizeof(Value));
    shrink(vm, l);
    return v;
}

static bool extend_with(VM *vm, List *l, Value *const *items, size_t n)
{
    if (!grow(vm, l, n))
        return false;
    for (size_t i = 0; i < n; i++) /* *items: of l itself, it has moved */
        l->items[l->count + i] = incref((*items)[i]);
    l->count += n;
    return true;
}

static bool extend_by_iterator(VM *vm, List *l, Value iterable)
{
    Value iterator = value_iter(vm, iterable);
    if (iterator == ERROR)
        return false;
    bool ok = true;
    ptrdiff_t hint = value_length_hint(vm, iterable);
    if (hint < 0)
        ok = false;
    else if (hint > 0 && (size_t)hint <= MAX_ITEMS - l->count)
        ok = list_reserve(vm, l, l->count + (size_t)hint);
    while (ok) {
        Value v = iter_step(vm, iterator);
        if (v == UNBOUND)
            break;
        ok = v != ERROR && (l->count < l->capacity || grow(vm, l, 1));
        if (ok)
            l->items[l->count++] = v;
        else if (v != ERROR)
            decref(vm, v);
    }
    decref(vm, iterator);
    return ok;
}

bool list_extend(VM *vm, List *l, Value iterable)
{
    /* Itself is not asked for an iterator, even if its class has one. */
    if (is_exact(iterable, C_list) || iterable == from_object(l)) {
        List *other = as_list(iterable);
        return extend_with(vm, l, &other->items, other->count);
    }
    if (is_exact(iterable, C_tuple)) {
        Value *items = as_tuple(iterable)->items;
        return extend_with(vm, l, &items, as_tuple(iterable)->count);
    }
    return extend_by_iterator(vm, l, iterable);
}

/* --- what list and tuple share ------------------------------------------- */

ptrdiff_t span_find(VM *vm, Span s, Value v, size_t from, size_t to)
{
    for (size_t i = from; i < to && i < *s.count; i++) {
        Value item = (*s.items)[i];
        int at_once = equal_at_once(item, v);
        if (at_once > 0)
            return (ptrdiff_t)i;
        if (at_once == 0)
            continue;
        incref(item);
        int equal = value_equal(vm, item, v);
        decref(vm, item);
        if (equal != 0)
            return equal < 0 ? -2 : (ptrdiff_t)i;
    }
    return -1;
}

/* The number of the first pair that differs, -1: none, -2: failed.  The pair
 * is owned by the caller then. */
static ptrdiff_t first_difference(VM *vm, Span a, Span b, Value pair[2])
{
    for (size_t i = 0; i < *a.count && i < *b.count; i++) {
        Value x = (*a.items)[i], y = (*b.items)[i];
        int equal = equal_at_once(x, y);
        if (equal == 1)
            continue;
        incref(x);
        incref(y);
        if (equal < 0)
            equal = value_equal(vm, x, y);
        if (equal == 0) {
            pair[0] = x;
            pair[1] = y;
            return (ptrdiff_t)i;
        }
        decref(vm, x);
        decref(vm, y);
        if (equal < 0)
            return -2;
    }
    return -1;
}

static bool compare_counts(int op, size_t n, size_t m)
{
    switch ((CompareOp)op) {
    case CMP_LT: return n < m;
    case CMP_LE: return n <= m;
    case CMP_EQ: return n == m;
    case CMP_NE: return n != m;
    case CMP_GT: return n > m;
    case CMP_GE: return n >= m;
    }
    return false;
}

Value span_compare(VM *vm, int op, Span a, Span b)
{
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (equality && *a.count != *b.count)
        return from_bool(op == CMP_NE);
    if (unlikely(!c_stack_ok(vm)) && !c_stack_check(vm, " in comparison"))
        return ERROR;
    Value pair[2];
    ptrdiff_t at = first_difference(vm, a, b, pair);
    if (at == -2)
        return ERROR;
    if (at == -1)
        return from_bool(compare_counts(op, *a.count, *b.count));
    /* __eq__ may have taken the items away. */
    if ((size_t)at >= *a.count || (size_t)at >= *b.count) {
        decref(vm, pair[0]);
        decref(vm, pair[1]);
        return from_bool(compare_counts(op, *a.count, *b.count));
    }
    Value result = equality ? from_bool(op == CMP_NE)
                            : value_compare(vm, (CompareOp)op, pair[0],
                                            pair[1]);
    decref(vm, pair[0]);
    decref(vm, pair[1]);
    return result;
}

/* The items with commas between them; false: failed. */
static bool repr_items(VM *vm, Span s, Buf *buf)
{
    for (size_t i = 0; i < *s.count; i++) {
        if (i > 0)
            buf_put(buf, ", ", 2);
        Value item = incref((*s.items)[i]);
        Value text = value_repr(vm, item);
        decref(vm, item);
        if (text == ERROR)
            return false;
        buf_put(buf, as_str(text)->data, as_str(text)->size);
        decref(vm, text);
    }
    return true;
}

Value span_repr(VM *vm, Value self, Span s, const char *brackets)
{
    bool tuple = brackets[0] == '(';
    if (*s.count == 0)
        return str_value(vm, brackets, 2);
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    int under_way = repr_enter(vm, self);
    if (under_way != 0)
        return under_way < 0 ? ERROR
                             : str_from(vm, tuple ? "(...)" : "[...]");
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, brackets[0]);
    bool ok = repr_items(vm, s, &buf);
    if (tuple && *s.count == 1)
        buf_putc(&buf, ',');
    buf_putc(&buf, brackets[1]);
    repr_leave(vm, self);
    Value result = ERROR;
    if (ok)
        result = buf.failed ? raise_memory(vm)
                            : str_value(vm, buf.data, buf.len);
    buf_fini(&buf);
    return result;
}

/* One bound of a slice or of index(). */
static bool bound(VM *vm, Value v, size_t length, size_t *out)
{
    ptrdiff_t i, n = (ptrdiff_t)length;
    if (!is_integer(vm, v) && class_of(vm, v)->special[SP_INDEX] == 0) {
        raise_error(vm, C_TypeError, "slice indices must be integers or have "
                                     "an __index__ method");
        return false;
    }
    if (!value_as_index(vm, v, &i, true))
        return false;
    if (i < 0)
        i = i + n < 0 ? 0 : i + n;
    *out = (size_t)i;
    return true;
}

bool sequence_bounds(VM *vm, Value start, Value stop, size_t length,
                     size_t *from, size_t *to)
{
    *from = 0;
    *to = SIZE_MAX;
    return (start == UNBOUND || bound(vm, start, length, from)) &&
           (stop == UNBOUND || bound(vm, stop, length, to));
}

bool sequence_index(VM *vm, Value key, const char *noun, ptrdiff_t *out)
{
    if (is_int(key)) {
        *out = (ptrdiff_t)as_small(key);
        return true;
    }
    if (!is_integer(vm, key) && class_of(vm, key)->special[SP_INDEX] == 0) {
        raise_error(vm, C_TypeError,
                    "%s indices must be integers or slices, not %.200T", noun,
                    key);
        return false;
    }
    Value v = value_index(vm, key);
    if (v == ERROR)
        return false;
    int64_t wide = 0;
    bool ok = int_fits_int64(v, &wide);
    decref(vm, v);
    if (!ok)
        raise_error(vm, C_IndexError,
                    "cannot fit '%.200T' into an index-sized integer", key);
    *out = (ptrdiff_t)wide;
    return ok;
}

bool sequence_times(VM *vm, Value n, size_t *out)
{
    ptrdiff_t times;
    if (!value_as_index(vm, n, &times, false))
        return false;
    *out = times < 0 ? 0 : (size_t)times;
    return true;
}

/* An end of a slice without a step: false where it is no small int. */
static inline bool slice_end(Value v, ptrdiff_t length, ptrdiff_t *out)
{
    if (v != NONE) {
        if (!is_int(v))
            return false;
        ptrdiff_t i = (ptrdiff_t)as_small(v);
        if (i < 0 && (i += length) < 0)
            i = 0;
        *out = i < length ? i : length;
    }
    return true;
}

bool sequence_slice(VM *vm, Value slice, const size_t *length,
                    ptrdiff_t *start, ptrdiff_t *step, size_t *count)
{
    const Slice *s = as(Slice, slice);
    ptrdiff_t n = (ptrdiff_t)*length, from = 0, stop = n;
    if (likely(s->step == NONE && slice_end(s->start, n, &from) &&
               slice_end(s->stop, n, &stop))) {
        *start = from;
        *step = 1;
        *count = from < stop ? (size_t)(stop - from) : 0;
        return true;
    }
    return slice_resolve(vm, as(Slice, slice), length, start, &stop, step,
                         count);
}

/* --- what the memory manager asks ---------------------------------------- */

static void list_fini(VM *vm, Object *o)
{
    list_clear(vm, (List *)o);
}

void list_dealloc(VM *vm, Object *o)
{
    List *l = (List *)o;
    Value *items = l->items;
    size_t count = l->count;
    l->items = NULL;
    l->count = l->capacity = 0;
    free_items(vm, items, count);
    heap_free(&vm->heap, o);
}

static void list_traverse(Object *o, Visit visit, void *arg)
{
    List *l = (List *)o;
    for (size_t i = 0; i < l->count; i++)
        visit(l->items[i], arg);
}

static size_t list_size(VM *vm, Object *o)
{
    List *l = (List *)o;
    return heap_size_of(o) + (l->items ? heap_size_of(l->items) : 0);
}

const TypeOps list_ops = {
    .fini = list_fini,
    .traverse = list_traverse,
    .clear = list_fini,
    .size = list_size,
};

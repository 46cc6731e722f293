/* memoryview_items.c: the items of a memoryview: from memory and into it,
 * one by one, as lists and by subscript.
 *
 * An item is a C value of the machine's own size and order, named by a letter
 * of the module struct's.  What is to be stored is converted first, since
 * that can run code, which can release the view; view_check follows.
 */
#include "object/memoryview.h"

#include <ctype.h>
#include <math.h>

#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"

/* --- single items -------------------------------------------------------- */

size_t view_format_size(const char *format, char *code)
{
    *code = format[format[0] == '@'];
    if (*code == '\0' || format[1 + (format[0] == '@')] != '\0')
        return 0;
    return strchr("?bBc", *code)       ? 1
           : strchr("hHe", *code)      ? 2
           : strchr("iIf", *code)      ? 4
           : strchr("lLnNP", *code)    ? sizeof(long)
           : strchr("qQd", *code)      ? 8
                                       : 0;
}

static char code_of(const MemoryView *m)
{
    return m->format[m->format[0] == '@'];
}

/* IEEE 754's binary16: a sign, five bits of exponent, ten of significand. */
static double from_half(unsigned h)
{
    int exponent = h >> 10 & 31;
    double d = h & 1023;
    if (exponent == 31)
        d = d != 0 ? NAN : INFINITY;
    else
        d = exponent == 0 ? ldexp(d, -24) : ldexp(d + 1024, exponent - 25);
    return h & 0x8000 ? -d : d;
}

/* -1: too large.  Ties go to the even one. */
static int to_half(double d)
{
    int sign = signbit(d) ? 0x8000 : 0, exponent;
    d = fabs(d);
    if (d == 0 || isinf(d) || isnan(d))
        return sign | (d == 0 ? 0 : isinf(d) ? 0x7c00 : 0x7e00);
    frexp(d, &exponent);
    if (exponent > 16)
        return -1;
    if (exponent < -13)
        exponent = -13;
    int bits = ((exponent + 13) << 10) + (int)rint(ldexp(d, 11 - exponent));
    return bits < 0x7c00 ? sign | bits : -1;
}

Value view_item(VM *vm, const MemoryView *m, const char *p)
{
    double d;
    float f;
    uint16_t h;
    char code = code_of(m);
    switch (code) {
    case '?': return from_bool(*p != 0);
    case 'c': return bytes_value(vm, p, 1);
    case 'd': memcpy(&d, p, sizeof d); return from_float(vm, d);
    case 'f': memcpy(&f, p, sizeof f); return from_float(vm, f);
    case 'e': memcpy(&h, p, sizeof h); return from_float(vm, from_half(h));
    }
    return int_from_bytes(vm, (const unsigned char *)p, m->item_size,
                          __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
                          islower((unsigned char)code));
}

static bool pack_int(VM *vm, Value v, char code, char *out, size_t size)
{
    if (code == 'P' && !is_integer(vm, v))
        return raise_error(vm, C_TypeError, "an int is required"), false;
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    bool negative = code == 'P' && int_sign(int_value(n)) < 0;
    bool ok = int_to_bytes(vm, int_value(n), (unsigned char *)out, size,
                           __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
                           negative || islower((unsigned char)code));
    decref(vm, n);
    return ok;
}

static bool pack_float(VM *vm, Value v, char code, char *out)
{
    double d;
    if (!value_as_double(vm, v, &d))
        return false;
    float f = (float)d;
    int half = code == 'e' ? to_half(d) : 0;
    uint16_t h = (uint16_t)half;
    if (half < 0)
        raise_error(vm, C_OverflowError, "too large");
    else if (code == 'e')
        memcpy(out, &h, sizeof h);
    else if (code == 'f')
        memcpy(out, &f, sizeof f);
    else
        memcpy(out, &d, sizeof d);
    return half >= 0;
}

static bool pack(VM *vm, const MemoryView *m, Value v, char *out)
{
    char code = code_of(m);
    bool ok;
    if (code == '?') {
        int truth = value_truth(vm, v);
        *out = truth > 0;
        return truth >= 0;
    }
    if (code == 'c') {
        ok = is_bytes(vm, v) && as_bytes(v)->size == 1;
        if (ok)
            *out = (char)as_bytes(v)->data[0];
        else
            raise_error(vm, is_bytes(vm, v) ? C_ValueError : C_TypeError, "");
    } else {
        ok = strchr("def", code) ? pack_float(vm, v, code, out)
                                 : pack_int(vm, v, code, out, m->item_size);
    }
    if (ok)
        return true;
    bool type = error_is(vm, C_TypeError);
    if (type || error_is(vm, C_OverflowError) || error_is(vm, C_ValueError))
        raise_error(vm, type ? C_TypeError : C_ValueError,
                    "memoryview: invalid %s for format '%c'",
                    type ? "type" : "value", code);
    return false;
}

/* --- all items ----------------------------------------------------------- */

/* Where a walk over the items of a view stands. */
typedef struct Walk {
    const MemoryView *m;
    char *p;
    ptrdiff_t at[VIEW_MAX_DIMS];
} Walk;

static void walk_begin(Walk *w, const MemoryView *m)
{
    w->m = m;
    w->p = m->data;
    memset(w->at, 0, m->ndim * sizeof *w->at);
}

static void walk_on(Walk *w, bool fortran)
{
    size_t n = w->m->ndim;
    for (size_t i = 0; i < n; i++) {
        size_t d = fortran ? i : n - 1 - i;
        ptrdiff_t shape = w->m->dims[d], stride = w->m->dims[n + d];
        if (++w->at[d] < shape) {
            w->p += stride;
            return;
        }
        w->p -= stride * (shape - 1);
        w->at[d] = 0;
    }
}

void view_gather(const MemoryView *m, char *out, bool fortran)
{
    size_t size = m->item_size, n = view_count(m);
    Walk w;
    if (n > 0 && view_contiguous(m, fortran)) {
        memcpy(out, m->data, n * size);
        return;
    }
    walk_begin(&w, m);
    for (; n > 0; n--, out += size, walk_on(&w, fortran))
        memcpy(out, w.p, size);
}

void view_scatter(const MemoryView *m, const char *from)
{
    Walk w;
    walk_begin(&w, m);
    for (size_t n = view_count(m); n > 0; n--, walk_on(&w, false)) {
        memcpy(w.p, from, m->item_size);
        from += m->item_size;
    }
}

int view_equal(VM *vm, const MemoryView *a, const MemoryView *b)
{
    if (a->ndim != b->ndim)
        return 0;
    for (size_t i = 0; i < a->ndim; i++) {
        if (a->dims[i] != b->dims[i])
            return 0;
        if (a->dims[i] == 0)
            return 1;
    }
    Walk x, y;
    walk_begin(&x, a);
    walk_begin(&y, b);
    bool plain = code_of(a) == code_of(b) && !strchr("def", code_of(a));
    int same = 1;
    for (size_t n = view_count(a); n > 0 && same > 0; n--) {
        if (plain) {
            same = memcmp(x.p, y.p, a->item_size) == 0;
        } else {
            Value v = view_item(vm, a, x.p), w = view_item(vm, b, y.p);
            same = v == ERROR || w == ERROR
                       ? -1
                       : value_compare_bool(vm, CMP_EQ, v, w);
            decref(vm, v);
            decref(vm, w);
        }
        walk_on(&x, false);
        walk_on(&y, false);
    }
    return same;
}

static Value list_from_dim(VM *vm, const MemoryView *m, const char *p,
                           size_t dim)
{
    if (dim == m->ndim)
        return view_item(vm, m, p);
    List *list = list_new(vm, (size_t)m->dims[dim]);
    for (ptrdiff_t i = 0; list != NULL && i < m->dims[dim]; i++) {
        Value v = list_from_dim(vm, m, p + i * m->dims[m->ndim + dim],
                                dim + 1);
        bool ok = v != ERROR && list_append(vm, list, v);
        decref(vm, v);
        if (!ok) {
            release(vm, list);
            return ERROR;
        }
    }
    return list != NULL ? from_object(list) : ERROR;
}

Value view_list(VM *vm, const MemoryView *m)
{
    return list_from_dim(vm, m, m->data, 0);
}

/* --- subscripts ---------------------------------------------------------- */

typedef enum Key { ONE, SEVERAL, ALL, SLICE, SLICES, WRONG } Key;

static bool is_index(VM *vm, Value v)
{
    return is_integer(vm, v) || class_of(vm, v)->special[SP_INDEX] != 0;
}

/* What kind of subscript it is: m[1], m[1, 2] and m[()], m[...], m[1:2],
 * m[1:2, 3:4]. */
static Key kind_of(VM *vm, Value key)
{
    if (is_exact(key, C_slice) || key == ELLIPSIS)
        return key == ELLIPSIS ? ALL : SLICE;
    if (!is_tuple(vm, key))
        return is_index(vm, key) ? ONE : WRONG;
    const Tuple *t = as_tuple(key);
    size_t slices = 0, numbers = 0;
    for (size_t i = 0; i < t->count; i++) {
        slices += is_exact(t->items[i], C_slice);
        numbers += is_index(vm, t->items[i]);
    }
    return numbers == t->count  ? SEVERAL
           : slices == t->count ? SLICES
                                : WRONG;
}

/* The item at the indices, as many as there are dimensions: NULL: raised. */
static char *place_of(VM *vm, const MemoryView *m, const Value *indices)
{
    ptrdiff_t offset = 0;
    for (size_t d = 0; d < m->ndim; d++) {
        Value n = value_index(vm, indices[d]);
        ptrdiff_t i, length = m->dims[d];
        if (n == ERROR)
            return NULL;
        bool ok = value_as_index(vm, n, &i, false);
        decref(vm, n);
        if (!ok) {
            raise_error(vm, C_IndexError,
                        "cannot fit '%T' into an index-sized integer",
                        indices[d]);
            return NULL;
        }
        if (!view_check(vm, m))
            return NULL;
        i += i < 0 ? length : 0;
        if (i < 0 || i >= length) {
            raise_error(vm, C_IndexError,
                        "index out of bounds on dimension %d", (int)d + 1);
            return NULL;
        }
        offset += i * m->dims[m->ndim + d];
    }
    return m->data + offset;
}

/* The item that a key of one of the first two kinds names. */
static char *key_place(VM *vm, const MemoryView *m, Value key, Key kind,
                       const char *refused)
{
    size_t n = kind == ONE ? 1 : as_tuple(key)->count;
    if (n < m->ndim) {
        raise_error(vm, C_NotImplementedError, refused);
    } else if (n > m->ndim) {
        raise_error(vm, C_TypeError, "cannot index %d-dimension view with "
                                     "%z-element tuple", (int)m->ndim,
                    (ptrdiff_t)n);
    } else {
        return place_of(vm, m, kind == ONE ? &key : as_tuple(key)->items);
    }
    return NULL;
}

/* The part of m that a slice of its first dimension names: NULL: raised. */
static MemoryView *slice_of(VM *vm, MemoryView *m, Value slice)
{
    size_t length = (size_t)m->dims[0], count;
    ptrdiff_t start, stop, step;
    MemoryView *part = view_like(vm, m, m->ndim);
    if (part == NULL)
        return NULL;
    if (!slice_resolve(vm, as(Slice, slice), &length, &start, &stop, &step,
                       &count)) {
        release(vm, part);
        return NULL;
    }
    ptrdiff_t *stride = view_strides(part);
    if (count > 0)
        part->data += start * *stride;
    part->dims[0] = (ptrdiff_t)count;
    __builtin_mul_overflow(*stride, step, stride);
    return part;
}

static bool no_dimension(VM *vm, const MemoryView *m, Key kind, Value key)
{
    if (m->ndim > 0 || kind == ALL ||
        (kind == SEVERAL && as_tuple(key)->count == 0))
        return false;
    raise_error(vm, C_TypeError, "invalid indexing of 0-dim memory");
    return true;
}

static Value wrong_key(VM *vm)
{
    return raise_error(vm, C_TypeError, "memoryview: invalid slice key");
}

Value view_getitem(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]), *part;
    if (!view_check(vm, m))
        return ERROR;
    Key kind = kind_of(vm, args[1]);
    if (no_dimension(vm, m, kind, args[1]))
        return ERROR;
    if (kind == ALL && m->ndim == 0)
        return incref(args[0]);
    if (kind == ONE || kind == SEVERAL) {
        char *p = key_place(vm, m, args[1], kind,
                            kind == ONE ? "multi-dimensional sub-views are "
                                          "not implemented"
                                        : "sub-views are not implemented");
        return p != NULL ? view_item(vm, m, p) : ERROR;
    }
    if (kind == SLICE)
        return (part = slice_of(vm, m, args[1])) ? from_object(part) : ERROR;
    if (kind == SLICES)
        return raise_error(vm, C_NotImplementedError,
                           "multi-dimensional slicing is not implemented");
    return wrong_key(vm);
}

/* to[:] = from, which may be the same memory. */
static bool copy_items(VM *vm, const MemoryView *to, const MemoryView *from)
{
    size_t size = view_bytes(to);
    if (code_of(to) != code_of(from) || from->ndim != 1 ||
        to->dims[0] != from->dims[0]) {
        raise_error(vm, C_ValueError, "memoryview assignment: lvalue and "
                                      "rvalue have different structures");
        return false;
    }
    if (size == 0)
        return true;
    if (view_contiguous(to, false) && view_contiguous(from, false)) {
        memmove(to->data, from->data, size);
        return true;
    }
    char *copy = mem_alloc(vm, size);
    if (copy == NULL)
        return false;
    view_gather(from, copy, false);
    view_scatter(to, copy);
    mem_free(vm, copy, size);
    return true;
}

static Value set_slice(VM *vm, MemoryView *m, Value slice, Value v)
{
    Value from = memoryview_of(vm, v, BUFFER_FULL_RO);
    if (from == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "a bytes-like object is required, not '%T'", v);
    if (from == ERROR)
        return ERROR;
    MemoryView *to = slice_of(vm, m, slice);
    bool ok = to != NULL && view_check(vm, m) &&
              copy_items(vm, to, as_view(from));
    if (to != NULL)
        release(vm, to);
    decref(vm, from);
    return ok ? NONE : ERROR;
}

static bool check_writable(VM *vm, const MemoryView *m)
{
    if (!view_check(vm, m))
        return false;
    if (m->readonly)
        raise_error(vm, C_TypeError, "cannot modify read-only memory");
    return !m->readonly;
}

Value view_setitem(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]);
    char item[8], *p = m->data;
    if (!check_writable(vm, m))
        return ERROR;
    Key kind = kind_of(vm, args[1]);
    if (no_dimension(vm, m, kind, args[1]))
        return ERROR;
    if (kind == SLICE && m->ndim == 1)
        return set_slice(vm, m, args[1], args[2]);
    if (kind == SLICE || kind == SLICES)
        return raise_error(vm, C_NotImplementedError,
                           "memoryview slice assignments are currently "
                           "restricted to ndim = 1");
    if (kind == ONE || kind == SEVERAL)
        p = key_place(vm, m, args[1], kind, "sub-views are not implemented");
    else if (m->ndim > 0)
        return wrong_key(vm);
    if (p == NULL || !pack(vm, m, args[2], item) || !view_check(vm, m))
        return ERROR;
    memcpy(p, item, m->item_size);
    return NONE;
}

Value view_delitem(VM *vm, Value *args, int nargs)
{
    return check_writable(vm, as_view(args[0]))
               ? raise_error(vm, C_TypeError, "cannot delete memory")
               : ERROR;
}

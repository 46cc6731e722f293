/* memoryview.c: getting at the memory of objects and giving it back, and the
 * class memoryview.
 *
 * Invariant: m->buffer is NULL exactly if m is released, and as long as some
 * ManagedBuffer holds on to an object's memory, that stays where it is.  What
 * is done to a view's items is in memoryview_items.c.
 */
#include "object/memoryview.h"

#include <stdio.h>

#include "object/bytes_methods.h"
#include "object/codec.h"
#include "object/descriptor.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"

/* --- who shows memory ---------------------------------------------------- */

/* The method of the language that a class of the program has under this name,
 * borrowed; UNBOUND: none, or the built-in class's own. */
static Value foreign_method(VM *vm, Value v, NameId name)
{
    if (!is_object(v) || !(class_of(vm, v)->flags & CLS_HEAP))
        return UNBOUND;
    Value fn = class_lookup(vm, class_of(vm, v), vm->names[name]);
    return is_exact(fn, C_slot_wrapper) ? UNBOUND : fn;
}

bool buffer_is_foreign(VM *vm, Value v)
{
    return foreign_method(vm, v, N___buffer__) != UNBOUND;
}

bool buffer_has(VM *vm, Value v)
{
    const TypeOps *ops = is_object(v) ? class_of(vm, v)->ops : NULL;
    return (ops && ops->memory) || buffer_is_foreign(vm, v);
}

/* What v is asked for in TypeOps.memory; false: it has none. */
static bool memory_of(VM *vm, Value v, int pin, Memory *memory)
{
    if (!is_object(v))
        return false;
    const TypeOps *ops = class_of(vm, v)->ops;
    return ops && ops->memory && ops->memory(as_object(v), pin, memory);
}

bool bytes_view(VM *vm, Value v, const char **data, size_t *size)
{
    if (is_exact(v, C_bytes)) {
        *data = (const char *)as_bytes(v)->data;
        *size = as_bytes(v)->size;
        return true;
    }
    Memory memory;
    if (!memory_of(vm, v, 0, &memory))
        return false;
    *data = memory.data;
    *size = memory.size;
    return true;
}

bool bytes_plain_view(VM *vm, Value v, const char **data, size_t *size)
{
    return !is_exact(v, C_memoryview) &&
           (is_bytes(vm, v) || class_of(vm, v)->id == C_bytearray) &&
           bytes_view(vm, v, data, size);
}

bool buffer_check_exports(VM *vm, size_t exports)
{
    if (exports > 0)
        raise_error(vm, C_BufferError, "Existing exports of data: object "
                                       "cannot be re-sized");
    return exports == 0;
}

/* --- holding on to it ---------------------------------------------------- */

/* obj's memory is held already; view: see ManagedBuffer. */
static ManagedBuffer *manage(VM *vm, Value obj, Value view)
{
    ManagedBuffer *b = object_new(vm, C_managed_buffer, sizeof *b);
    if (b == NULL)
        return NULL;
    b->obj = incref(obj);
    b->view = incref(view);
    return b;
}

static void view_release(VM *vm, MemoryView *m)
{
    ManagedBuffer *b = m->buffer;
    m->buffer = NULL;
    if (b != NULL)
        release(vm, b);
}

static MemoryView *new_view(VM *vm, ManagedBuffer *b, const MemoryView *like,
                            size_t ndim)
{
    MemoryView *m = object_new(vm, C_memoryview,
                               sizeof *m + 2 * ndim * sizeof *m->dims);
    if (m == NULL)
        return NULL;
    Object head = m->head;
    *m = *like;
    m->head = head;
    m->weakrefs = 0;
    m->buffer = retain(b);
    m->exports = 0;
    m->hashed = false;
    m->ndim = (uint8_t)ndim;
    return m;
}

MemoryView *view_like(VM *vm, const MemoryView *m, size_t ndim)
{
    MemoryView *v = new_view(vm, m->buffer, m, ndim);
    if (v != NULL && ndim == m->ndim)
        memcpy(v->dims, m->dims, 2 * ndim * sizeof *v->dims);
    return v;
}

/* The bytes of obj, or the items of like (may be NULL), seen through a new
 * ManagedBuffer. */
static Value view_of(VM *vm, Value obj, Value view, const MemoryView *like,
                     const Memory *memory)
{
    ManagedBuffer *b = manage(vm, obj, view);
    if (b == NULL)
        return ERROR;
    MemoryView bytes = {.item_size = 1, .format = "B"};
    MemoryView *m = new_view(vm, b, like ? like : &bytes,
                             like ? like->ndim : 1);
    release(vm, b);
    if (m == NULL)
        return ERROR;
    if (like) {
        memcpy(m->dims, like->dims, 2 * like->ndim * sizeof *m->dims);
    } else {
        m->data = memory->data;
        m->readonly = memory->readonly;
        m->dims[0] = (ptrdiff_t)memory->size;
        m->dims[1] = 1;
    }
    return from_object(m);
}

static bool refuse(VM *vm, const char *why)
{
    return raise_error(vm, C_BufferError, why), false;
}

/* A view whose obj is v, a memoryview or something with TypeOps.memory. */
static Value show(VM *vm, Value v, Value view, int flags)
{
    Memory memory;
    MemoryView *like = is_exact(v, C_memoryview) ? as_view(v) : NULL;
    if (like ? !view_check(vm, like) : !memory_of(vm, v, 1, &memory))
        return like ? ERROR : UNBOUND;
    bool ok = true;
    if (flags & BUFFER_WRITABLE && (like ? like->readonly : memory.readonly))
        ok = refuse(vm, like ? "memoryview: underlying buffer is not writable"
                             : "Object is not writable.");
    else if (like && (flags & BUFFER_STRIDES) != BUFFER_STRIDES &&
             !view_contiguous(like, false))
        ok = refuse(vm, "memoryview: underlying buffer is not C-contiguous");
    if (like)
        like->exports++;
    Value r = ok ? view_of(vm, v, view, like, &memory) : ERROR;
    if (r != ERROR)
        return r;
    if (like)
        like->exports--;
    else
        memory_of(vm, v, -1, &memory);
    return ERROR;
}

static Value show_foreign(VM *vm, Value v, Value fn, int flags)
{
    Value arg = from_small(flags);
    Value got = call_unbound(vm, fn, v, &arg, 1);
    if (got == ERROR)
        return ERROR;
    Value r = ERROR;
    if (!is_exact(got, C_memoryview))
        raise_error(vm, C_TypeError,
                    "__buffer__ returned non-memoryview object");
    else if (view_check(vm, as_view(got)))
        r = view_of(vm, v, got, as_view(got), NULL);
    if (r != ERROR) {
        as_view(got)->exports++;
        vm->must_finalize = true;
    }
    decref(vm, got);
    return r;
}

Value memoryview_of(VM *vm, Value v, int flags)
{
    if (is_exact(v, C_memoryview)) {
        MemoryView *m = view_check(vm, as_view(v))
                            ? view_like(vm, as_view(v), as_view(v)->ndim)
                            : NULL;
        return m != NULL ? from_object(m) : ERROR;
    }
    Value fn = foreign_method(vm, v, N___buffer__);
    return fn == UNBOUND ? show(vm, v, UNBOUND, flags)
                         : show_foreign(vm, v, fn, flags);
}

static Value copy_of(VM *vm, const MemoryView *m, bool fortran)
{
    Bytes *bytes = bytes_new(vm, NULL, view_bytes(m));
    if (bytes == NULL)
        return ERROR;
    view_gather(m, (char *)bytes->data, fortran);
    return from_object(bytes);
}

Value buffer_lend(VM *vm, Value v, int flags, Text *text)
{
    bool foreign = buffer_is_foreign(vm, v);
    if (!foreign && bytes_view(vm, v, &text->data, &text->size))
        return incref(v);
    if (!foreign && !buffer_has(vm, v))
        return UNBOUND;
    Value view = memoryview_of(vm, v, flags);
    if (view == ERROR)
        return ERROR;
    Value copy = ERROR;
    if ((flags & BUFFER_STRIDES) != BUFFER_STRIDES &&
        !view_contiguous(as_view(view), false))
        refuse(vm, "memoryview: underlying buffer is not C-contiguous");
    else
        copy = copy_of(vm, as_view(view), false);
    decref(vm, view);
    if (copy != ERROR)
        bytes_view(vm, copy, &text->data, &text->size);
    return copy;
}

/* --- giving it back ------------------------------------------------------ */

/* Tell a class of the language, through its __release_buffer__. */
static void tell_released(VM *vm, Value obj, Value view)
{
    Value fn = foreign_method(vm, obj, N___release_buffer__);
    if (fn == UNBOUND || view == NONE)
        return;
    Value before = vm->exception == UNBOUND ? UNBOUND : error_take(vm);
    /* A built-in class's memory has no view yet that could be handed on. */
    Value shown = view != UNBOUND ? incref(view)
                                  : show(vm, obj, NONE, BUFFER_FULL_RO);
    Value r = shown == ERROR ? ERROR : call_unbound(vm, fn, obj, &shown, 1);
    if (r == ERROR) {
        char message[200];
        snprintf(message, sizeof message,
                 "Exception ignored in __release_buffer__ of %s",
                 type_name(vm, obj));
        error_unraisable(vm, message, UNBOUND);
    }
    decref(vm, r);
    if (view == UNBOUND && shown != ERROR && as_view(shown)->exports == 0)
        view_release(vm, as_view(shown));
    decref(vm, shown);
    if (before != UNBOUND)
        error_restore(vm, before);
}

static void give_back(VM *vm, ManagedBuffer *b)
{
    Value obj = b->obj, view = b->view;
    Memory memory;
    b->obj = b->view = UNBOUND;
    if (is_exact(view, C_memoryview))
        as_view(view)->exports--;
    if (obj != UNBOUND)
        tell_released(vm, obj, view);
    if (is_exact(obj, C_memoryview))
        as_view(obj)->exports--;
    else if (!is_exact(view, C_memoryview))
        memory_of(vm, obj, -1, &memory);
    decref(vm, view);
    decref(vm, obj);
}

static void buffer_fini(VM *vm, Object *o)
{
    give_back(vm, (ManagedBuffer *)o);
}

static void buffer_traverse(Object *o, Visit visit, void *arg)
{
    visit(((ManagedBuffer *)o)->obj, arg);
    visit(((ManagedBuffer *)o)->view, arg);
}

static void view_fini(VM *vm, Object *o)
{
    view_release(vm, (MemoryView *)o);
}

static void view_traverse(Object *o, Visit visit, void *arg)
{
    ManagedBuffer *b = ((MemoryView *)o)->buffer;
    if (b != NULL)
        visit(from_object(b), arg);
}

static void view_clear(VM *vm, Object *o)
{
    if (((MemoryView *)o)->exports == 0)
        view_release(vm, (MemoryView *)o);
}

/* What a view shows to bytes_view. */
static bool view_memory(Object *o, int pin, Memory *memory)
{
    MemoryView *m = (MemoryView *)o;
    if (m->buffer == NULL || !view_contiguous(m, false))
        return false;
    *memory = (Memory){m->data, view_bytes(m), m->readonly};
    return true;
}

Value buffer_method(VM *vm, Value *args, int nargs)
{
    ptrdiff_t flags;
    if (!value_as_index(vm, args[1], &flags, true))
        return ERROR;
    if (flags > INT32_MAX)
        return raise_error(vm, C_OverflowError, "buffer flags too large");
    return show(vm, args[0], NONE, (int)flags);
}

Value buffer_release_method(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_memoryview))
        return raise_error(vm, C_TypeError, "expected a memoryview object");
    MemoryView *m = as_view(args[1]);
    if (m->buffer == NULL)
        return raise_error(vm, C_ValueError, "memoryview's buffer has already "
                                             "been released");
    if (m->buffer->obj != args[0])
        return raise_error(vm, C_ValueError,
                           "memoryview's buffer is not this object");
    return call_method(vm, args[1], vm->names[N_release], NULL, 0);
}

/* --- what it is ---------------------------------------------------------- */

bool view_check(VM *vm, const MemoryView *m)
{
    if (m->buffer == NULL)
        raise_error(vm, C_ValueError,
                    "operation forbidden on released memoryview object");
    return m->buffer != NULL;
}

size_t view_count(const MemoryView *m)
{
    size_t n = 1;
    for (size_t i = 0; i < m->ndim; i++)
        n *= (size_t)m->dims[i];
    return n;
}

bool view_contiguous(const MemoryView *m, bool fortran)
{
    ptrdiff_t step = m->item_size;
    size_t n = m->ndim;
    if (n != 1 && view_count(m) == 0)
        return true;
    for (size_t i = 0; i < n; i++) {
        size_t d = fortran ? i : n - 1 - i;
        if (m->dims[d] != 1 && m->dims[n + d] != step)
            return false;
        step *= m->dims[d];
    }
    return true;
}

static void set_dense_strides(MemoryView *m)
{
    ptrdiff_t step = m->item_size;
    for (size_t i = m->ndim; i-- > 0; step *= m->dims[i])
        view_strides(m)[i] = step;
}

static Value numbers(VM *vm, const ptrdiff_t *n, size_t count)
{
    Tuple *t = tuple_new(vm, count);
    for (size_t i = 0; t != NULL && i < count; i++)
        t->items[i] = from_small(n[i]);
    return t != NULL ? from_object(t) : ERROR;
}

#define GETTER(name, value)                                       \
    static Value get_##name(VM *vm, Value *args, int nargs)       \
    {                                                             \
        const MemoryView *m = as_view(args[0]);                   \
        return view_check(vm, m) ? (value) : ERROR;               \
    }
GETTER(obj, incref(is_exact(m->buffer->view, C_memoryview)
                       ? from_object(m->buffer)
                       : m->buffer->obj))
GETTER(nbytes, from_small((int64_t)view_bytes(m)))
GETTER(readonly, from_bool(m->readonly))
GETTER(itemsize, from_small(m->item_size))
GETTER(format, str_from(vm, m->format))
GETTER(ndim, from_small(m->ndim))
GETTER(shape, numbers(vm, m->dims, m->ndim))
GETTER(strides, numbers(vm, m->dims + m->ndim, m->ndim))
GETTER(suboffsets, incref(from_object(vm->empty_tuple)))
GETTER(c_contiguous, from_bool(view_contiguous(m, false)))
GETTER(f_contiguous, from_bool(view_contiguous(m, true)))
GETTER(contiguous, from_bool(view_contiguous(m, false) ||
                             view_contiguous(m, true)))
GETTER(self, incref(args[0]))
GETTER(list, view_list(vm, m))

static Value view_len(VM *vm, Value *args, int nargs)
{
    const MemoryView *m = as_view(args[0]);
    if (!view_check(vm, m))
        return ERROR;
    return m->ndim > 0 ? from_small(m->dims[0])
                       : raise_error(vm, C_TypeError,
                                     "0-dim memory has no length");
}

static Value view_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<%smemory at %s>",
                      as_view(args[0])->buffer == NULL ? "released " : "", at);
}

/* Asks the object too, as equal ones would not both be in one dict else. */
static Value view_hash(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]);
    int64_t hash;
    if (m->hashed)
        return from_int64(vm, m->hash);
    if (!view_check(vm, m))
        return ERROR;
    if (!m->readonly)
        return raise_error(vm, C_ValueError,
                           "cannot hash writable memoryview object");
    if (!strchr("Bbc", m->format[m->format[0] == '@']))
        return raise_error(vm, C_ValueError,
                           "memoryview: hashing is restricted to formats 'B', "
                           "'b' or 'c'");
    if (m->buffer->obj != NONE && !is_exact(m->buffer->view, C_memoryview) &&
        !value_hash(vm, m->buffer->obj, &hash))
        return ERROR;
    Value bytes = view_check(vm, m) ? copy_of(vm, m, false) : ERROR;
    if (bytes == ERROR)
        return ERROR;
    m->hashed = value_hash(vm, bytes, &m->hash);
    decref(vm, bytes);
    return m->hashed ? from_int64(vm, m->hash) : ERROR;
}

static Value compare(VM *vm, Value *args, bool equal)
{
    const MemoryView *m = as_view(args[0]);
    bool dead = m->buffer == NULL ||
                (is_exact(args[1], C_memoryview) &&
                 as_view(args[1])->buffer == NULL);
    if (dead || args[0] == args[1]) {
        if (dead || strchr("def", m->format[m->format[0] == '@']) == NULL)
            return from_bool((args[0] == args[1]) == equal);
    }
    Value other = memoryview_of(vm, args[1], BUFFER_FULL_RO);
    if (other == UNBOUND || other == ERROR) {
        error_clear(vm);
        return NOT_IMPLEMENTED;
    }
    int same = m->buffer == NULL ? 0 : view_equal(vm, m, as_view(other));
    decref(vm, other);
    return same < 0 ? ERROR : from_bool((same > 0) == equal);
}

static Value view_eq(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, true);
}

static Value view_ne(VM *vm, Value *args, int nargs)
{
    return compare(vm, args, false);
}

/* --- methods ------------------------------------------------------------- */

static Value view_new(VM *vm, Value *args, int nargs)
{
    Value r = memoryview_of(vm, args[1], BUFFER_FULL_RO);
    return r != UNBOUND ? r
                        : raise_error(vm, C_TypeError,
                                      "memoryview: a bytes-like object is "
                                      "required, not '%T'", args[1]);
}

static Value view_from_flags(VM *vm, Value *args, int nargs)
{
    ptrdiff_t flags;
    if (!text_arg_int(vm, args[2], &flags))
        return ERROR;
    Value r = memoryview_of(vm, args[1], (int)flags);
    return r != UNBOUND ? r : view_new(vm, args, nargs);
}

static Value release_method(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]);
    if (m->buffer != NULL && m->exports > 0)
        return raise_error(vm, C_BufferError,
                           "memoryview has %z exported buffer%s",
                           (ptrdiff_t)m->exports, m->exports > 1 ? "s" : "");
    view_release(vm, m);
    return NONE;
}

static Value to_readonly(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]);
    if (!view_check(vm, m) || (m = view_like(vm, m, m->ndim)) == NULL)
        return ERROR;
    m->readonly = true;
    return from_object(m);
}

static Value to_bytes(VM *vm, Value *args, int nargs)
{
    const MemoryView *m = as_view(args[0]);
    if (args[1] != NONE && !is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "tobytes() argument 'order' must be str or None, "
                           "not %A", args[1]);
    if (!view_check(vm, m))
        return ERROR;
    const char *order = args[1] == NONE ? "C" : as_str(args[1])->data;
    if (strlen(order) != 1 || strchr("CFA", *order) == NULL)
        return raise_error(vm, C_ValueError, "order must be 'C', 'F' or 'A'");
    return copy_of(vm, m, *order == 'F' || (*order == 'A' &&
                                            !view_contiguous(m, false) &&
                                            view_contiguous(m, true)));
}

static Value to_hex(VM *vm, Value *args, int nargs)
{
    const MemoryView *m = as_view(args[0]);
    ptrdiff_t every;
    if (args[1] != UNBOUND && !value_as_index(vm, args[2], &every, false))
        return ERROR;
    Value bytes = view_check(vm, m) ? copy_of(vm, m, false) : ERROR;
    if (bytes == ERROR)
        return ERROR;
    Value given[] = {bytes, args[1], args[2]};
    Value r = bytes_method_hex(vm, given, 3);
    decref(vm, bytes);
    return r;
}

/* The dimensions that cast() is given. */
static bool read_shape(VM *vm, MemoryView *m, const Value *items)
{
    ptrdiff_t total = 1;
    for (size_t i = 0; i < m->ndim; i++) {
        int64_t n;
        if (!is_integer(vm, items[i])) {
            raise_error(vm, C_TypeError, "memoryview.cast(): elements of "
                                         "shape must be integers");
            return false;
        }
        if (!int_fits_int64(int_value(items[i]), &n)) {
            raise_error(vm, C_OverflowError,
                        "Python int too large to convert to C ssize_t");
            return false;
        }
        if (n <= 0) {
            raise_error(vm, C_ValueError, "memoryview.cast(): elements of "
                                          "shape must be integers > 0");
            return false;
        }
        if (__builtin_mul_overflow(total, n, &total)) {
            raise_error(vm, C_ValueError,
                        "memoryview.cast(): product(shape) > SSIZE_MAX");
            return false;
        }
        m->dims[i] = (ptrdiff_t)n;
    }
    return true;
}

/* Give the new view its format, and its shape: items, or one dimension. */
static bool reshape(VM *vm, MemoryView *m, Str *format, const MemoryView *old,
                    bool shaped, const Value *shape)
{
    const char *wrong = NULL;
    ClassId cls = C_TypeError;
    char code, was = old->format[old->format[0] == '@'];
    size_t size = format->size < sizeof m->format
                      ? view_format_size(format->data, &code)
                      : 0;
    size_t bytes = view_bytes(old);
    if (size == 0) {
        wrong = "memoryview: destination format must be a native single "
                "character format prefixed with an optional '@'";
        cls = C_ValueError;
    } else if (!strchr("Bbc", code) && !strchr("Bbc", was)) {
        wrong = "memoryview: cannot cast between two non-byte formats";
    } else if (bytes % size != 0) {
        wrong = "memoryview: length is not a multiple of itemsize";
    }
    if (wrong == NULL) {
        memcpy(m->format, format->data, format->size + 1);
        m->item_size = (uint8_t)size;
        if (!shaped)
            m->dims[0] = (ptrdiff_t)(bytes / size);
        else if (!read_shape(vm, m, shape))
            return false;
        if (bytes / size != view_count(m))
            wrong = "memoryview: product(shape) * itemsize != buffer size";
    }
    if (wrong != NULL)
        raise_error(vm, cls, "%s", wrong);
    else
        set_dense_strides(m);
    return wrong == NULL;
}

static Value view_cast(VM *vm, Value *args, int nargs)
{
    MemoryView *m = as_view(args[0]);
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "cast() argument 'format' must be str, not %A",
                           args[1]);
    if (!view_check(vm, m))
        return ERROR;
    if (!view_contiguous(m, false))
        return raise_error(vm, C_TypeError, "memoryview: casts are restricted "
                                            "to C-contiguous views");
    size_t ndim = 1;
    const Value *items = NULL;
    bool shaped = args[2] != UNBOUND;
    if (shaped) {
        bool tuple = is_tuple(vm, args[2]);
        if (!tuple && !is_list(vm, args[2]))
            return raise_error(vm, C_TypeError,
                               "shape must be a list or a tuple");
        ndim = tuple ? as_tuple(args[2])->count : as_list(args[2])->count;
        items = tuple ? as_tuple(args[2])->items : as_list(args[2])->items;
        if (ndim > VIEW_MAX_DIMS)
            return raise_error(vm, C_ValueError, "memoryview: number of "
                                                 "dimensions must not exceed "
                                                 "%d", VIEW_MAX_DIMS);
        if (m->ndim != 1 && ndim != 1)
            return raise_error(vm, C_TypeError, "memoryview: cast must be "
                                                "1D -> ND or ND -> 1D");
    }
    if ((shaped || m->ndim != 1) && view_count(m) == 0)
        return raise_error(vm, C_TypeError, "memoryview: cannot cast view "
                                            "with zeros in shape or strides");
    Value format = codec_encode(vm, as_str(args[1]), "ascii", NULL);
    if (format == ERROR)
        return ERROR;
    decref(vm, format);
    MemoryView *made = view_like(vm, m, ndim);
    if (made == NULL)
        return ERROR;
    if (reshape(vm, made, as_str(args[1]), m, shaped, items))
        return from_object(made);
    release(vm, made);
    return ERROR;
}

/* --- the iterator -------------------------------------------------------- */

typedef struct ViewIter {
    Object head;
    Value view; /* UNBOUND: at the end */
    ptrdiff_t next, end;
} ViewIter;

static Value view_iter(VM *vm, Value *args, int nargs)
{
    const MemoryView *m = as_view(args[0]);
    if (!view_check(vm, m))
        return ERROR;
    if (m->ndim == 0)
        return raise_error(vm, C_TypeError,
                           "invalid indexing of 0-dim memory");
    if (m->ndim > 1)
        return raise_error(vm, C_NotImplementedError, "multi-dimensional "
                           "sub-views are not implemented");
    ViewIter *it = object_new(vm, C_memory_iterator, sizeof *it);
    if (it == NULL)
        return ERROR;
    it->view = incref(args[0]);
    it->next = 0;
    it->end = m->dims[0];
    return from_object(it);
}

static Value iter_next_item(VM *vm, Object *o)
{
    ViewIter *it = (ViewIter *)o;
    if (it->view == UNBOUND)
        return UNBOUND;
    const MemoryView *m = as_view(it->view);
    if (it->next < it->end)
        return view_check(vm, m)
                   ? view_item(vm, m, m->data + it->next++ * m->dims[1])
                   : ERROR;
    value_set(vm, &it->view, UNBOUND);
    return UNBOUND;
}

static void iter_fini(VM *vm, Object *o)
{
    decref(vm, ((ViewIter *)o)->view);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    visit(((ViewIter *)o)->view, arg);
}

static void iter_clear(VM *vm, Object *o)
{
    value_set(vm, &((ViewIter *)o)->view, UNBOUND);
}

/* --- tables -------------------------------------------------------------- */

static const MethodDef methods[] = {
    NEW(view_new, "cls, object"),
    METHOD("__repr__", view_repr, "/", "Return repr(self)."),
    METHOD("__hash__", view_hash, "/", "Return hash(self)."),
    METHOD("__eq__", view_eq, "value, /", "Return self==value."),
    METHOD("__ne__", view_ne, "value, /", "Return self!=value."),
    METHOD("__len__", view_len, "/", "Return len(self)."),
    METHOD("__getitem__", view_getitem, "key, /", "Return self[key]."),
    METHOD("__setitem__", view_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", view_delitem, "key, /", "Delete self[key]."),
    METHOD("__iter__", view_iter, "/", "Implement iter(self)."),
    BUFFER_ROW,
    RELEASE_BUFFER_ROW,
    METHOD("release", release_method, "/",
           "Let go of the object's memory: the view is of no more use."),
    METHOD("tobytes", to_bytes, "order='C'",
           "Return the items as bytes, in C order, in Fortran order ('F') or "
           "in that in which they are ('A')."),
    METHOD("hex", to_hex, "sep=?, bytes_per_sep=1",
           "Return the bytes as hexadecimal digits."),
    METHOD("tolist", get_list, "/", "Return the items as a list (of lists)."),
    METHOD("cast", view_cast, "format, shape=?",
           "Return a view of the same memory with another format or shape."),
    METHOD("toreadonly", to_readonly, "/",
           "Return a view that cannot be written through."),
    CLASS_METHOD("_from_flags", view_from_flags, "object, flags",
                 "Return a view of the object, asked for with these flags."),
    METHOD("__enter__", get_self, "/", ""),
    METHOD("__exit__", release_method, "~*exc_info", "Release the view."),
    GETSET("obj", get_obj, NULL, "The object whose memory it is."),
    GETSET("nbytes", get_nbytes, NULL, "Bytes that the items take."),
    GETSET("readonly", get_readonly, NULL, "Is writing refused?"),
    GETSET("itemsize", get_itemsize, NULL, "Bytes of an item."),
    GETSET("format", get_format, NULL,
           "What an item is, in the style of the module struct."),
    GETSET("ndim", get_ndim, NULL, "The number of dimensions."),
    GETSET("shape", get_shape, NULL, "The length in each dimension."),
    GETSET("strides", get_strides, NULL,
           "Bytes from one item to the next, in each dimension."),
    GETSET("suboffsets", get_suboffsets, NULL, "Of no use: empty."),
    GETSET("c_contiguous", get_c_contiguous, NULL,
           "Are the items side by side, in C order?"),
    GETSET("f_contiguous", get_f_contiguous, NULL,
           "Are the items side by side, in Fortran order?"),
    GETSET("contiguous", get_contiguous, NULL,
           "Are the items side by side?"),
    METHODS_END,
};

static const MethodDef iterator_methods[] = {
    ITER_ROWS,
    METHODS_END,
};

bool memoryview_init_classes(VM *vm)
{
    static const TypeOps view_ops = {
        .fini = view_fini,
        .traverse = view_traverse,
        .clear = view_clear,
        .memory = view_memory,
    };
    static const TypeOps buffer_ops = {
        .fini = buffer_fini,
        .traverse = buffer_traverse,
    };
    static const TypeOps iterator_ops = {
        .fini = iter_fini,
        .traverse = iter_traverse,
        .clear = iter_clear,
        .next = iter_next_item,
    };
    static const ClassDef defs[] = {
        {.id = C_memoryview,
         .flags = CLS_FINAL | CLS_SEQUENCE,
         .size = sizeof(MemoryView),
         .item_size = sizeof(ptrdiff_t),
         .ops = &view_ops,
         .methods = methods,
         .doc = "Create a new memoryview object which references the given "
                "object.",
         .weak_offset = offsetof(MemoryView, weakrefs)},
        {.id = C_managed_buffer,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(ManagedBuffer),
         .ops = &buffer_ops},
        {.id = C_memory_iterator,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(ViewIter),
         .ops = &iterator_ops,
         .methods = iterator_methods},
    };
    for (size_t i = 0; i < sizeof defs / sizeof *defs; i++)
        if (!class_define(vm, &defs[i]))
            return false;
    return true;
}

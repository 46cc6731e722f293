/* bytearray.c: the mutable run of bytes.
 *
 * Its bytes are in a buffer of their own that grows by an eighth and some.
 * What it shares with bytes is in bytes_methods.c; here is what changes it.
 * Arguments that can run code of the language are looked at before the size
 * is read.
 */
#include "object/str.h"

#include "object/bytes_methods.h"
#include "object/codec.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/protocol.h"

/* --- the object ---------------------------------------------------------- */

/* Room for so many bytes. */
static bool reserve(VM *vm, ByteArray *a, size_t size)
{
    if (size <= a->capacity)
        return true;
    size_t extra = a->size > 0 ? size / 8 + 8 : 0;
    if (size > PTRDIFF_MAX - extra || !heap_has_room(&vm->heap, size + extra)) {
        raise_memory(vm);
        return false;
    }
    char *data = mem_realloc(vm, a->data, a->capacity, size + extra);
    if (data == NULL)
        return false;
    a->data = data;
    a->capacity = size + extra;
    return true;
}

/* May it become so long?  Not another length than now while views see it. */
static bool resizable(VM *vm, const ByteArray *a, size_t size)
{
    return size == a->size || buffer_check_exports(vm, a->exports);
}

static void drop_all(VM *vm, ByteArray *a)
{
    if (a->data != NULL)
        mem_free(vm, a->data, a->capacity);
    a->data = NULL;
    a->size = a->capacity = 0;
}

/* Make the bytes from..to the given ones, which lie outside the array. */
static bool splice(VM *vm, ByteArray *a, size_t from, size_t to, Text new)
{
    size_t size = a->size - (to - from) + new.size;
    if (!resizable(vm, a, size) || !reserve(vm, a, size))
        return false;
    if (a->data == NULL)
        return true;
    memmove(a->data + from + new.size, a->data + to, a->size - to);
    if (new.size > 0)
        memcpy(a->data + from, new.data, new.size);
    a->size = size;
    return true;
}

Value bytearray_value(VM *vm, const char *data, size_t size)
{
    ByteArray *a = object_new_leaf(vm, C_bytearray, sizeof *a);
    if (a == NULL)
        return ERROR;
    a->data = NULL;
    a->size = a->capacity = a->exports = 0;
    if (splice(vm, a, 0, 0, (Text){data, size}))
        return from_object(a);
    release(vm, a);
    return ERROR;
}

static void array_fini(VM *vm, Object *o)
{
    drop_all(vm, (ByteArray *)o);
}

static size_t array_size(VM *vm, Object *o)
{
    return heap_size_of(o) + ((ByteArray *)o)->capacity;
}

static bool array_memory(Object *o, int pin, Memory *memory)
{
    ByteArray *a = (ByteArray *)o;
    a->exports += (size_t)pin;
    *memory = (Memory){a->data ? a->data : "", a->size, false};
    return true;
}

static Value array_new(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (cls == vm->classes[C_bytearray])
        return bytearray_value(vm, "", 0);
    Object *o = instance_new(vm, cls, 0);
    return o != NULL ? from_object(o) : ERROR;
}

static Value array_init(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    bool named = (args[2] != UNBOUND && !is_str(vm, args[2])) ||
                 (args[3] != UNBOUND && !is_str(vm, args[3]));
    if (!named && a->size && !splice(vm, a, 0, a->size, (Text){"", 0}))
        return ERROR;
    Buf buf;
    buf_init(&buf, &vm->heap);
    bool ok = bytes_gather(vm, args + 1, &buf, "bytearray");
    ok = ok && splice(vm, a, 0, a->size, (Text){buf.data, buf.len});
    buf_fini(&buf);
    return ok ? NONE : ERROR;
}

static Value array_repr(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    bool single = a->size && memchr(a->data, '\'', a->size) != NULL;
    bool both = single && memchr(a->data, '"', a->size) != NULL;
    char quote = single && !both ? '"' : '\'';
    Buf buf;
    buf_init(&buf, &vm->heap);
    Str *name = class_of(vm, args[0])->name;
    buf_put(&buf, name->data, name->size);
    buf_puts(&buf, "(b");
    buf_putc(&buf, quote);
    for (size_t i = 0; i < a->size && !buf.failed; i++) {
        unsigned char c = (unsigned char)a->data[i];
        if (c == '\'' || c == '\\') { /* in either kind of quotes */
            buf_putc(&buf, '\\');
            buf_putc(&buf, (char)c);
        } else if (c == '\t' || c == '\n' || c == '\r') {
            buf_putc(&buf, '\\');
            buf_putc(&buf, c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        } else if (c < ' ' || c >= 127) {
            text_put_escape(&buf, c);
        } else {
            buf_putc(&buf, (char)c);
        }
    }
    buf_putc(&buf, quote);
    buf_putc(&buf, ')');
    return str_from_buf(vm, &buf);
}

/* --- subscripts ---------------------------------------------------------- */

/* The place that i names in the array as it is now. */
static bool place_of(VM *vm, const ByteArray *a, ptrdiff_t i, size_t *at)
{
    ptrdiff_t size = (ptrdiff_t)a->size;
    i += i < 0 ? size : 0;
    *at = (size_t)i;
    if (i < 0 || i >= size)
        raise_error(vm, C_IndexError, "bytearray index out of range");
    return i >= 0 && i < size;
}

static bool place_arg(VM *vm, Value self, Value key, size_t *at)
{
    ptrdiff_t i;
    return sequence_index(vm, key, "bytearray", &i) &&
           place_of(vm, as_bytearray(self), i, at);
}

typedef struct Stretch {
    ptrdiff_t start, stop, step;
    size_t count;
} Stretch;

/* The places that a slice names. */
static bool stretch_arg(VM *vm, ByteArray *a, Value key, Stretch *r)
{
    return slice_resolve(vm, as(Slice, key), &a->size, &r->start, &r->stop,
                         &r->step, &r->count);
}

static Value array_getitem(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    size_t at;
    Stretch r;
    if (!is_exact(args[1], C_slice)) {
        if (!place_arg(vm, args[0], args[1], &at))
            return ERROR;
        return from_small((unsigned char)a->data[at]);
    }
    if (!stretch_arg(vm, a, args[1], &r))
        return ERROR;
    if (r.step == 1 || r.count == 0)
        return bytearray_value(vm, r.count ? a->data + r.start : "", r.count);
    Value result = bytearray_value(vm, "", 0);
    if (result == ERROR)
        return ERROR;
    ByteArray *b = as_bytearray(result);
    if (!reserve(vm, b, r.count)) {
        decref(vm, result);
        return ERROR;
    }
    for (; b->size < r.count; r.start += r.step)
        b->data[b->size++] = a->data[r.start];
    return result;
}

static bool delete_range(VM *vm, ByteArray *a, Stretch r)
{
    if (!resizable(vm, a, a->size - r.count))
        return false;
    if (r.step < 0) { /* the same places, upwards */
        r.start += (ptrdiff_t)(r.count - 1) * r.step;
        r.step = -r.step;
    }
    size_t to = (size_t)r.start, next = to, left = r.count;
    for (size_t from = to; from < a->size; from++) {
        if (left > 0 && from == next) {
            left--;
            next += (size_t)r.step;
        } else {
            a->data[to++] = a->data[from];
        }
    }
    a->size = to;
    return true;
}

/* With a step even nothing is not removed while views see the array. */
static bool remove_range(VM *vm, ByteArray *a, Stretch r)
{
    return r.count > 0   ? delete_range(vm, a, r)
           : r.step == 1 || buffer_check_exports(vm, a->exports);
}

static bool assign_range(VM *vm, ByteArray *a, Stretch r, Text new)
{
    if (r.step == 1) {
        size_t to = r.stop > r.start ? (size_t)r.stop : (size_t)r.start;
        return splice(vm, a, (size_t)r.start, to, new);
    }
    if (new.size == 0) /* as del does, in a slice with any step */
        return remove_range(vm, a, r);
    if (new.size != r.count) {
        raise_error(vm, C_ValueError, "attempt to assign bytes of size %z to "
                                      "extended slice of size %z",
                    (ptrdiff_t)new.size, (ptrdiff_t)r.count);
        return false;
    }
    for (size_t i = 0; i < new.size; i++, r.start += r.step)
        a->data[r.start] = new.data[i];
    return true;
}

static bool set_range(VM *vm, ByteArray *a, Value key, Value v)
{
    Stretch r;
    if (!stretch_arg(vm, a, key, &r))
        return false;
    if (is_str(vm, v) || (!buffer_has(vm, v) && value_is_number(vm, v))) {
        raise_error(vm, C_TypeError, "can assign only bytes, buffers, or "
                                     "iterables of ints in range(0, 256)");
        return false;
    }
    Value source[] = {v, UNBOUND, UNBOUND};
    Buf buf;
    buf_init(&buf, &vm->heap);
    /* What is no bytearray is made one, and the bounds are asked again. */
    bool once = is_exact(v, C_bytearray) && as_bytearray(v) != a;
    bool ok = bytes_gather(vm, source, &buf, "bytearray") &&
              (once || stretch_arg(vm, a, key, &r)) &&
              assign_range(vm, a, r, (Text){buf.data, buf.len});
    buf_fini(&buf);
    return ok;
}

static Value array_setitem(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    size_t at;
    if (is_exact(args[1], C_slice))
        return set_range(vm, a, args[1], args[2]) ? NONE : ERROR;
    ptrdiff_t i;
    int byte = sequence_index(vm, args[1], "bytearray", &i)
                   ? bytes_arg_byte(vm, args[2], BYTE_RANGE)
                   : -1;
    if (byte < 0 || !place_of(vm, a, i, &at))
        return ERROR;
    a->data[at] = (char)byte;
    return NONE;
}

static Value array_delitem(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    size_t at;
    Stretch r;
    if (!is_exact(args[1], C_slice)) {
        if (!place_arg(vm, args[0], args[1], &at))
            return ERROR;
        r = (Stretch){(ptrdiff_t)at, (ptrdiff_t)at + 1, 1, 1};
    } else if (!stretch_arg(vm, a, args[1], &r)) {
        return ERROR;
    }
    return remove_range(vm, a, r) ? NONE : ERROR;
}

/* --- methods ------------------------------------------------------------- */

static Value array_append(VM *vm, Value *args, int nargs)
{
    int byte = bytes_arg_byte(vm, args[1], BYTE_RANGE);
    ByteArray *a = as_bytearray(args[0]);
    char c = (char)byte;
    if (byte < 0 || !splice(vm, a, a->size, a->size, (Text){&c, 1}))
        return ERROR;
    return NONE;
}

/* Put the bytes of v behind those of a.  wrong: where it does not give any. */
static bool append_bytes(VM *vm, ByteArray *a, Value v, const char *wrong)
{
    Text text;
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &text);
    if (lent == UNBOUND || lent == ERROR) {
        raise_error(vm, C_TypeError, wrong, v, from_object(a));
        return false;
    }
    bool ok = splice(vm, a, a->size, a->size, text);
    decref(vm, lent);
    return ok;
}

static Value array_extend(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    if (args[0] == args[1]) {
        Value copy = bytes_value(vm, a->data, a->size);
        bool done = copy != ERROR && append_bytes(vm, a, copy, "");
        decref(vm, copy);
        return done ? NONE : ERROR;
    }
    if (buffer_has(vm, args[1]))
        return append_bytes(vm, a, args[1],
                            "can't set bytearray slice from %.100T")
                   ? NONE
                   : ERROR;
    if (is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "expected iterable of integers; got: 'str'");
    Buf buf;
    buf_init(&buf, &vm->heap);
    bool ok = bytes_gather_items(vm, args[1], &buf, true, BYTE_RANGE,
                                 "can't extend bytearray with %.100T") &&
              splice(vm, a, a->size, a->size, (Text){buf.data, buf.len});
    buf_fini(&buf);
    return ok ? NONE : ERROR;
}

static Value array_iadd(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    /* It is being looked at itself, says CPython. */
    if (args[0] == args[1] && !buffer_check_exports(vm, a->size))
        return ERROR;
    return append_bytes(vm, a, args[1],
                        "can't concat %.100T to %.100T")
               ? incref(args[0])
               : ERROR;
}

static Value array_imul(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    size_t count;
    if (!text_arg_repeat(vm, args[1], a->size, &count,
                         "repeated bytes are too long"))
        return ERROR;
    size_t size = a->size, total;
    if (__builtin_mul_overflow(size, count, &total))
        return raise_memory(vm);
    if (!resizable(vm, a, total) || !reserve(vm, a, total))
        return ERROR;
    for (size_t done = size; size > 0 && done < total; done += size)
        memcpy(a->data + done, a->data, size);
    a->size = total;
    return incref(args[0]);
}

static Value array_insert(VM *vm, Value *args, int nargs)
{
    ptrdiff_t at;
    if (!text_arg_size(vm, args[1], &at))
        return ERROR;
    int byte = bytes_arg_byte(vm, args[2], BYTE_RANGE);
    if (byte < 0)
        return ERROR;
    ByteArray *a = as_bytearray(args[0]);
    ptrdiff_t size = (ptrdiff_t)a->size;
    if (at < 0)
        at = at < -size ? 0 : at + size;
    if (at > size)
        at = size;
    char c = (char)byte;
    return splice(vm, a, (size_t)at, (size_t)at, (Text){&c, 1}) ? NONE : ERROR;
}

static Value array_pop(VM *vm, Value *args, int nargs)
{
    ptrdiff_t at;
    if (!text_arg_size(vm, args[1], &at))
        return ERROR;
    ByteArray *a = as_bytearray(args[0]);
    ptrdiff_t size = (ptrdiff_t)a->size;
    if (size == 0)
        return raise_error(vm, C_IndexError, "pop from empty bytearray");
    if (at < 0)
        at += size;
    if (at < 0 || at >= size)
        return raise_error(vm, C_IndexError, "pop index out of range");
    Value byte = from_small((unsigned char)a->data[at]);
    return delete_range(vm, a, (Stretch){at, at + 1, 1, 1}) ? byte : ERROR;
}

static Value array_remove(VM *vm, Value *args, int nargs)
{
    int byte = bytes_arg_byte(vm, args[1], BYTE_RANGE);
    if (byte < 0)
        return ERROR;
    ByteArray *a = as_bytearray(args[0]);
    char *found = a->size ? memchr(a->data, byte, a->size) : NULL;
    if (found == NULL)
        return raise_error(vm, C_ValueError, "value not found in bytearray");
    ptrdiff_t at = found - a->data;
    return delete_range(vm, a, (Stretch){at, at + 1, 1, 1}) ? NONE : ERROR;
}

static Value array_reverse(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    for (size_t i = 0, j = a->size; i + 1 < j; i++) {
        char c = a->data[--j];
        a->data[j] = a->data[i];
        a->data[i] = c;
    }
    return NONE;
}

static Value array_clear(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    if (!resizable(vm, a, 0))
        return ERROR;
    if (a->exports == 0)
        drop_all(vm, a);
    return NONE;
}

static Value array_copy(VM *vm, Value *args, int nargs)
{
    ByteArray *a = as_bytearray(args[0]);
    return bytearray_value(vm, a->data, a->size);
}

static Value array_alloc(VM *vm, Value *args, int nargs)
{
    size_t room = as_bytearray(args[0])->capacity;
    return from_small((int64_t)room + (room > 0)); /* with a last NUL */
}

/* Protocols before the third know bytes as text in Latin-1 alone. */
static Value reduced(VM *vm, Value self, bool as_text)
{
    ByteArray *a = as_bytearray(self);
    if (a->size == 0)
        return value_reduced(vm, self, incref(from_object(vm->empty_tuple)),
                             true);
    Value data = as_text ? codec_decode(vm, a->data, a->size, "latin-1", NULL)
                         : bytes_value(vm, a->data, a->size);
    Value name = as_text && data != ERROR ? str_from(vm, "latin-1") : UNBOUND;
    Value parts = data == ERROR || name == ERROR
                      ? ERROR
                      : tuple_pack(vm, as_text ? 2 : 1, data, name);
    decref(vm, data);
    decref(vm, name);
    return value_reduced(vm, self, parts, true);
}

static Value array_reduce(VM *vm, Value *args, int nargs)
{
    return reduced(vm, args[0], true);
}

static Value array_reduce_ex(VM *vm, Value *args, int nargs)
{
    ptrdiff_t protocol;
    if (!value_as_index(vm, args[1], &protocol, true))
        return ERROR;
    return reduced(vm, args[0], protocol < 3);
}

/* --- the table ----------------------------------------------------------- */

static const MethodDef methods[] = {
    NEW(array_new, "cls, /, *args, **kwargs"),
    ROWS_OF(native_sizeof),
    METHOD("__init__", array_init, "source=?, encoding=?, errors=?",
           "Initialize self.  See help(type(self)) for accurate signature."),
    NO_HASH,
    METHOD("__repr__", array_repr, "/", "Return repr(self)."),
    METHOD("__str__", array_repr, "/", "Return str(self)."),
    METHOD("__getitem__", array_getitem, "key, /", "Return self[key]."),
    METHOD("__setitem__", array_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", array_delitem, "key, /", "Delete self[key]."),
    BUFFER_ROW,
    RELEASE_BUFFER_ROW,
    SEQUENCE_METHOD("__iadd__", array_iadd, "value, /",
                    "Implement self+=value."),
    SEQUENCE_METHOD("__imul__", array_imul, "value, /",
                    "Implement self*=value."),
    METHOD("__alloc__", array_alloc, "/",
           "Return the number of bytes that there is room for."),
    METHOD("__reduce__", array_reduce, "",
           "Return state information for pickling."),
    METHOD("__reduce_ex__", array_reduce_ex, "proto=0, /",
           "Return state information for pickling."),
    METHOD("append", array_append, "item, /", "Append a single byte."),
    METHOD("clear", array_clear, "/", "Remove all bytes."),
    METHOD("copy", array_copy, "/", "Return a copy."),
    METHOD("extend", array_extend, "iterable_of_ints, /",
           "Append all the bytes of the iterable."),
    METHOD("insert", array_insert, "index, item, /",
           "Insert a byte before the index."),
    METHOD("pop", array_pop, "index=-1, /",
           "Remove and return the byte at the index."),
    METHOD("remove", array_remove, "value, /",
           "Remove the first byte of that value."),
    METHOD("reverse", array_reverse, "/", "Reverse the bytes in place."),
    ROWS_OF(bytes_rows),
    METHODS_END,
};

static const TypeOps array_ops = {
    .fini = array_fini,
    .size = array_size,
    .memory = array_memory,
};

bool bytearray_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_bytearray,
        .flags = CLS_LEAF,
        .size = sizeof(ByteArray),
        .ops = &array_ops,
        .methods = methods,
        .doc = "bytearray(iterable_of_ints) -> bytearray\n"
               "bytearray(string, encoding[, errors]) -> bytearray\n"
               "bytearray(bytes_or_buffer) -> a mutable copy\n"
               "bytearray(int) -> so many zero bytes\n"
               "bytearray() -> an empty bytearray\n\n"
               "Bytes that can be changed.",
    };
    return class_define(vm, &def);
}

/* bytes.c: the bytes object, its class, and the iterator over bytes and
 * bytearray.
 *
 * The object holds its bytes and a NUL behind them; the hash is cached (0:
 * not computed yet).  Methods are shared with bytearray: bytes_methods.c.
 */
#include "object/str.h"

#include "base/hash.h"
#include "object/bytes_methods.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"

/* --- the object ---------------------------------------------------------- */

static Bytes *fill(Bytes *b, const void *data, size_t size)
{
    if (b == NULL)
        return NULL;
    b->hash = 0;
    b->flags = 0;
    b->size = size;
    if (data != NULL && size > 0)
        memcpy(b->data, data, size);
    b->data[size] = '\0';
    return b;
}

Bytes *bytes_new(VM *vm, const void *data, size_t size)
{
    if (size > PTRDIFF_MAX - 64 ||
        (size > HEAP_SMALL && !heap_has_room(&vm->heap, size))) {
        raise_memory(vm);
        return NULL;
    }
    return fill(object_new_leaf(vm, C_bytes, sizeof(Bytes) + size + 1), data,
                size);
}

Value bytes_value(VM *vm, const char *data, size_t size)
{
    if (size == 0 && is_exact(vm->empty_bytes, C_bytes))
        return incref(vm->empty_bytes);
    /* Here data NULL is no bytes, not bytes to be filled in. */
    Bytes *b = bytes_new(vm, data, size);
    return b != NULL ? from_object(b) : ERROR;
}

static bool bytes_memory(Object *o, int pin, Memory *memory)
{
    Bytes *b = (Bytes *)o;
    *memory = (Memory){(char *)b->data, b->size, true};
    return true;
}

/* --- methods of its own -------------------------------------------------- */

static Value bytes_new_method(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    bool exact = cls == vm->classes[C_bytes];
    if (exact && args[2] == UNBOUND && args[3] == UNBOUND &&
        is_exact(args[1], C_bytes))
        return incref(args[1]);
    if (exact && args[1] != UNBOUND && args[2] == UNBOUND &&
        args[3] == UNBOUND) {
        Value made = bytes_special(vm, args[1]);
        if (made != UNBOUND)
            return made; /* even one of a subclass */
    }
    Buf buf;
    buf_init(&buf, &vm->heap);
    Value result = ERROR;
    if (bytes_gather(vm, args + 1, &buf, "bytes")) {
        if (exact) {
            result = bytes_value(vm, buf.data, buf.len);
        } else {
            Bytes *b = (Bytes *)instance_new(vm, cls, buf.len + 1);
            if (fill(b, buf.data, buf.len) != NULL)
                result = from_object(b);
        }
    }
    buf_fini(&buf);
    return result;
}

static Value bytes_hash(VM *vm, Value *args, int nargs)
{
    Bytes *b = as_bytes(args[0]);
    if (b->hash == 0 && b->size > 0) {
        HashKey key = {vm->hash_seed[0], vm->hash_seed[1]};
        b->hash = (uint32_t)hash_bytes(key, b->data, b->size);
        if (b->hash == 0)
            b->hash = 1;
    }
    return from_small(b->hash);
}

static void put_byte(Buf *buf, unsigned char c, char quote)
{
    switch (c) {
    case '\t': buf_puts(buf, "\\t"); return;
    case '\n': buf_puts(buf, "\\n"); return;
    case '\r': buf_puts(buf, "\\r"); return;
    }
    if (c == '\\' || c == (unsigned char)quote) {
        buf_putc(buf, '\\');
        buf_putc(buf, (char)c);
    } else if (c < ' ' || c >= 127) {
        text_put_escape(buf, c);
    } else {
        buf_putc(buf, (char)c);
    }
}

static Value bytes_repr(VM *vm, Value *args, int nargs)
{
    Bytes *b = as_bytes(args[0]);
    bool single = memchr(b->data, '\'', b->size) != NULL;
    bool both = single && memchr(b->data, '"', b->size) != NULL;
    char quote = single && !both ? '"' : '\'';
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, 'b');
    buf_putc(&buf, quote);
    for (size_t i = 0; i < b->size && !buf.failed; i++)
        put_byte(&buf, b->data[i], quote);
    buf_putc(&buf, quote);
    return str_from_buf(vm, &buf);
}

static Value exact_copy(VM *vm, Value v)
{
    if (is_exact(v, C_bytes))
        return incref(v);
    return bytes_value(vm, (const char *)as_bytes(v)->data, as_bytes(v)->size);
}

static Value bytes_bytes(VM *vm, Value *args, int nargs)
{
    return exact_copy(vm, args[0]);
}

static Value bytes_getnewargs(VM *vm, Value *args, int nargs)
{
    Value copy = exact_copy(vm, args[0]);
    if (copy == ERROR)
        return ERROR;
    Value result = tuple_from(vm, &copy, 1);
    decref(vm, copy);
    return result;
}

static Value slice_of(VM *vm, Value self, Slice *slice)
{
    Bytes *b = as_bytes(self);
    ptrdiff_t start, stop, step;
    size_t count;
    if (!slice_resolve(vm, slice, &b->size, &start, &stop, &step, &count))
        return ERROR;
    if (step == 1 && count == b->size)
        return exact_copy(vm, self);
    if (step == 1 || count == 0)
        return bytes_value(vm, (const char *)b->data + (count ? start : 0),
                           count);
    Bytes *result = bytes_new(vm, NULL, count);
    if (result == NULL)
        return ERROR;
    for (size_t i = 0; i < count; i++, start += step)
        result->data[i] = b->data[start];
    return from_object(result);
}

static Value bytes_getitem(VM *vm, Value *args, int nargs)
{
    size_t at;
    if (is_exact(args[1], C_slice))
        return slice_of(vm, args[0], as(Slice, args[1]));
    if (!is_integer(vm, args[1]) &&
        class_of(vm, args[1])->special[SP_INDEX] == 0)
        return raise_error(vm, C_TypeError, "byte indices must be integers or "
                                            "slices, not %.200T", args[1]);
    if (!text_arg_subscript(vm, args[1], as_bytes(args[0])->size, &at,
                            "index"))
        return ERROR;
    return from_small(as_bytes(args[0])->data[at]);
}

/* --- the iterator -------------------------------------------------------- */

typedef struct BytesIter {
    Object head;
    Value subject; /* bytes or bytearray; UNBOUND: at the end */
    size_t next;
} BytesIter;

Value bytes_iterator_new(VM *vm, Value subject)
{
    bool array = class_of(vm, subject)->id == C_bytearray;
    BytesIter *iter = object_new(
        vm, array ? C_bytearray_iterator : C_bytes_iterator, sizeof *iter);
    if (iter == NULL)
        return ERROR;
    iter->subject = incref(subject);
    iter->next = 0;
    return from_object(iter);
}

static Value iter_next_byte(VM *vm, Object *o)
{
    BytesIter *iter = (BytesIter *)o;
    Text text;
    if (iter->subject == UNBOUND)
        return UNBOUND;
    bytes_view(vm, iter->subject, &text.data, &text.size);
    if (iter->next < text.size)
        return from_small((unsigned char)text.data[iter->next++]);
    value_set(vm, &iter->subject, UNBOUND);
    return UNBOUND;
}

static void iter_fini(VM *vm, Object *o)
{
    decref(vm, ((BytesIter *)o)->subject);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    visit(((BytesIter *)o)->subject, arg);
}

static void iter_clear(VM *vm, Object *o)
{
    value_set(vm, &((BytesIter *)o)->subject, UNBOUND);
}

static Value iter_length_hint(VM *vm, Value *args, int nargs)
{
    BytesIter *iter = as(BytesIter, args[0]);
    Text text;
    if (iter->subject == UNBOUND)
        return from_small(0);
    bytes_view(vm, iter->subject, &text.data, &text.size);
    return from_small(text.size > iter->next
                          ? (int64_t)(text.size - iter->next)
                          : 0);
}

static Value iter_reduce(VM *vm, Value *args, int nargs)
{
    BytesIter *iter = as(BytesIter, args[0]);
    bool ended = iter->subject == UNBOUND;
    return iterator_reduced(
        vm, "iter",
        incref(ended ? from_object(vm->empty_tuple) : iter->subject),
        ended ? UNBOUND : from_small((int64_t)iter->next));
}

static Value iter_setstate(VM *vm, Value *args, int nargs)
{
    BytesIter *iter = as(BytesIter, args[0]);
    Text text = {NULL, 0};
    if (iter->subject != UNBOUND)
        bytes_view(vm, iter->subject, &text.data, &text.size);
    size_t next;
    if (!iterator_index(vm, args[1], text.size, &next))
        return ERROR;
    iter->next = next;
    return NONE;
}

/* --- tables -------------------------------------------------------------- */

const MethodDef bytes_rows[] = {
    SEQUENCE_METHOD("__add__", bytes_method_add, "value, /",
                    "Return self+value."),
    SEQUENCE_METHOD("__mul__", bytes_method_mul, "value, /",
                    "Return self*value."),
    SEQUENCE_METHOD("__rmul__", bytes_method_mul, "value, /",
                    "Return value*self."),
    METHOD("__mod__", bytes_method_mod, "value, /", "Return self%value."),
    METHOD("__rmod__", bytes_method_rmod, "value, /",
           "Return value%self."),
    METHOD("__eq__", bytes_method_eq, "value, /", "Return self==value."),
    METHOD("__ne__", bytes_method_ne, "value, /", "Return self!=value."),
    METHOD("__lt__", bytes_method_lt, "value, /", "Return self<value."),
    METHOD("__le__", bytes_method_le, "value, /", "Return self<=value."),
    METHOD("__gt__", bytes_method_gt, "value, /", "Return self>value."),
    METHOD("__ge__", bytes_method_ge, "value, /", "Return self>=value."),
    METHOD("__len__", bytes_method_len, "/", "Return len(self)."),
    METHOD("__contains__", bytes_method_contains, "key, /",
           "Return bool(key in self)."),
    METHOD("__iter__", bytes_method_iter, "/", "Implement iter(self)."),
    METHOD("capitalize", bytes_method_capitalize, "/",
           "Return a copy with the first byte in upper case and the rest "
           "in lower case (ASCII)."),
    METHOD("center", bytes_method_center, "width, fillchar=?, /",
           "Return the bytes centered in a run of length width."),
    METHOD("count", bytes_method_count, "sub, start=None, end=None, /",
           "Return the number of occurrences, not overlapping, of sub."),
    METHOD("decode", bytes_method_decode, "encoding=?, errors=?",
           "Return the text that the bytes encode ('utf-8')."),
    METHOD("endswith", bytes_method_endswith,
           "suffix, start=None, end=None, /",
           "Return True if the bytes end with the suffix (or one of a "
           "tuple of them)."),
    METHOD("expandtabs", bytes_method_expandtabs, "tabsize=8",
           "Return a copy with tabs replaced by spaces."),
    METHOD("find", bytes_method_find, "sub, start=None, end=None, /",
           "Return the lowest index where sub is found, or -1."),
    CLASS_METHOD("fromhex", bytes_method_fromhex, "string, /",
                 "Make bytes from hexadecimal numbers of two digits."),
    METHOD("hex", bytes_method_hex, "sep=?, bytes_per_sep=1",
           "Return the bytes as hexadecimal digits."),
    METHOD("index", bytes_method_index, "sub, start=None, end=None, /",
           "As find(), but raise ValueError when sub is not found."),
    METHOD("isalnum", bytes_method_isalnum, "/",
           "Return True if all bytes are ASCII letters or digits, and "
           "there is one."),
    METHOD("isalpha", bytes_method_isalpha, "/",
           "Return True if all bytes are ASCII letters, and there is "
           "one."),
    METHOD("isascii", bytes_method_isascii, "/",
           "Return True if all bytes are ASCII."),
    METHOD("isdigit", bytes_method_isdigit, "/",
           "Return True if all bytes are ASCII digits, and there is one."),
    METHOD("islower", bytes_method_islower, "/",
           "Return True if there are letters, none of them capital."),
    METHOD("isspace", bytes_method_isspace, "/",
           "Return True if all bytes are white space, and there is one."),
    METHOD("istitle", bytes_method_istitle, "/",
           "Return True if each word begins with a capital, the only one "
           "in it."),
    METHOD("isupper", bytes_method_isupper, "/",
           "Return True if there are letters, all of them capital."),
    METHOD("join", bytes_method_join, "iterable_of_bytes, /",
           "Return the items put together with these bytes between them."),
    METHOD("ljust", bytes_method_ljust, "width, fillchar=?, /",
           "Return the bytes at the left of a run of length width."),
    METHOD("lower", bytes_method_lower, "/",
           "Return a copy with ASCII letters in lower case."),
    METHOD("lstrip", bytes_method_lstrip, "bytes=None, /",
           "Return a copy without leading white space (or bytes)."),
    STATIC_METHOD("maketrans", bytes_method_maketrans, "frm, to, /",
                  "Return a table for translate()."),
    METHOD("partition", bytes_method_partition, "sep, /",
           "Return what is before the first sep, sep, and what is after "
           "it."),
    METHOD("removeprefix", bytes_method_removeprefix, "prefix, /",
           "Return a copy without the prefix, if it is there."),
    METHOD("removesuffix", bytes_method_removesuffix, "suffix, /",
           "Return a copy without the suffix, if it is there."),
    METHOD("replace", bytes_method_replace, "old, new, count=-1, /",
           "Return a copy with old replaced by new."),
    METHOD("rfind", bytes_method_rfind, "sub, start=None, end=None, /",
           "Return the highest index where sub is found, or -1."),
    METHOD("rindex", bytes_method_rindex, "sub, start=None, end=None, /",
           "As rfind(), but raise ValueError when sub is not found."),
    METHOD("rjust", bytes_method_rjust, "width, fillchar=?, /",
           "Return the bytes at the right of a run of length width."),
    METHOD("rpartition", bytes_method_rpartition, "sep, /",
           "Return what is before the last sep, sep, and what is after "
           "it."),
    METHOD("rsplit", bytes_method_rsplit, "sep=None, maxsplit=-1",
           "As split(), but from the right."),
    METHOD("rstrip", bytes_method_rstrip, "bytes=None, /",
           "Return a copy without trailing white space (or bytes)."),
    METHOD("split", bytes_method_split, "sep=None, maxsplit=-1",
           "Return a list of the parts between the separators (white "
           "space)."),
    METHOD("splitlines", bytes_method_splitlines, "keepends=False",
           "Return a list of the lines."),
    METHOD("startswith", bytes_method_startswith,
           "prefix, start=None, end=None, /",
           "Return True if the bytes begin with the prefix (or one of a "
           "tuple of them)."),
    METHOD("strip", bytes_method_strip, "bytes=None, /",
           "Return a copy without white space (or bytes) at either end."),
    METHOD("swapcase", bytes_method_swapcase, "/",
           "Return a copy with upper and lower case exchanged (ASCII)."),
    METHOD("title", bytes_method_title, "/",
           "Return a copy with each word beginning with a capital."),
    METHOD("translate", bytes_method_translate, "table, /, delete=?",
           "Return a copy with each byte replaced by what the table of "
           "256 bytes says, without those in delete."),
    METHOD("upper", bytes_method_upper, "/",
           "Return a copy with ASCII letters in upper case."),
    METHOD("zfill", bytes_method_zfill, "width, /",
           "Return the bytes filled with zeros on the left, after a sign."),
    METHODS_END,
};

static const MethodDef methods[] = {
    NEW(bytes_new_method, "cls, source=?, encoding=?, errors=?"),
    METHOD("__hash__", bytes_hash, "/", "Return hash(self)."),
    METHOD("__repr__", bytes_repr, "/", "Return repr(self)."),
    METHOD("__str__", bytes_repr, "/", "Return str(self)."),
    METHOD("__bytes__", bytes_bytes, "/", "Convert this value to exact bytes."),
    METHOD("__getitem__", bytes_getitem, "key, /", "Return self[key]."),
    BUFFER_ROW,
    METHOD("__getnewargs__", bytes_getnewargs, "/",
           "Return the arguments that make equal bytes."),
    ROWS_OF(bytes_rows),
    METHODS_END,
};

static const MethodDef iterator_methods[] = {
    ITER_ROWS,
    METHOD("__length_hint__", iter_length_hint, "/",
           "Return how many bytes are left."),
    METHOD("__reduce__", iter_reduce, "",
           "Return state information for pickling."),
    METHOD("__setstate__", iter_setstate, "state, /",
           "Set state information for unpickling."),
    METHODS_END,
};

static const TypeOps bytes_ops = {.memory = bytes_memory};
static const TypeOps iterator_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_clear,
    .next = iter_next_byte,
};

bool bytes_init_classes(VM *vm)
{
    static const ClassDef bytes_def = {
        .id = C_bytes,
        .flags = CLS_IS_BYTES | CLS_VARSIZED | CLS_LEAF,
        .size = sizeof(Bytes),
        .item_size = 1,
        .ops = &bytes_ops,
        .methods = methods,
        .doc = "bytes(iterable_of_ints) -> bytes\n"
               "bytes(string, encoding[, errors]) -> bytes\n"
               "bytes(bytes_or_buffer) -> a copy\n"
               "bytes(int) -> so many zero bytes\n"
               "bytes() -> empty bytes\n\n"
               "Bytes, immutable.",
    };
    ClassDef iterator_def = {
        .id = C_bytes_iterator,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(BytesIter),
        .ops = &iterator_ops,
        .methods = iterator_methods,
    }, array_iterator_def = iterator_def;
    array_iterator_def.id = C_bytearray_iterator;
    if (!is_exact(vm->empty_bytes, C_bytes)) {
        Bytes *empty = bytes_new(vm, "", 0);
        if (empty == NULL)
            return false;
        vm->empty_bytes = from_object(empty);
    }
    return class_define(vm, &bytes_def) && class_define(vm, &iterator_def) &&
           class_define(vm, &array_iterator_def);
}

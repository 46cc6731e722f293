/* bytes_methods.c: what bytes and bytearray can both do.
 *
 * Invariant: pointers into the subject are taken (view) after the last call
 * that could run code of the language, because a bytearray may change there.
 */
#include "object/bytes_methods.h"

#include "object/codec.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"

/* --- subjects and arguments ---------------------------------------------- */

static Text view(VM *vm, Value v)
{
    Text text = {"", 0};
    bytes_view(vm, v, &text.data, &text.size);
    return text;
}

static bool is_bytearray(VM *vm, Value v)
{
    return !is_bytes(vm, v);
}

/* What makes results of the subject's kind. */
static MakePiece maker(VM *vm, Value self)
{
    return is_bytearray(vm, self) ? bytearray_value : bytes_value;
}

static Value make(VM *vm, Value self, Text text)
{
    if (as_object(self)->shape == C_bytes &&
        text.size == as_bytes(self)->size &&
        text.data == (const char *)as_bytes(self)->data)
        return incref(self);
    return maker(vm, self)(vm, text.data, text.size);
}

static Value from_buf(VM *vm, Value self, Buf *buf)
{
    Value v = buf->failed ? raise_memory(vm)
                          : maker(vm, self)(vm, buf->data ? buf->data : "",
                                            buf->len);
    buf_fini(buf);
    return v;
}

bool bytes_need(VM *vm, Value v, Text *text)
{
    if (bytes_view(vm, v, &text->data, &text->size))
        return true;
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, text);
    decref(vm, lent);
    if (lent != ERROR)
        raise_error(vm, C_TypeError,
                    "a bytes-like object is required, not '%.100T'", v);
    return false;
}

/* fn, with copies in the place of arguments, from first, whose bytes only a
 * method of the language shows: fn can then look at them without running
 * code. */
static Value lending(VM *vm, Value *args, int nargs, int first, NativeFn fn)
{
    enum { MOST = 4 };
    Value given[MOST], lent[MOST] = {UNBOUND, UNBOUND, UNBOUND, UNBOUND};
    Text text;
    bool some = false;
    for (int i = first; i < nargs && i < MOST; i++)
        some |= buffer_is_foreign(vm, args[i]);
    if (!some)
        return fn(vm, args, nargs);
    bool ok = true;
    for (int i = 0; i < nargs && ok; i++) {
        given[i] = args[i];
        if (i < first || !buffer_is_foreign(vm, args[i]))
            continue;
        given[i] = lent[i] = buffer_lend(vm, args[i], BUFFER_SIMPLE, &text);
        ok = given[i] != ERROR;
    }
    Value r = ok ? fn(vm, given, nargs) : ERROR;
    for (int i = 0; i < MOST; i++)
        decref(vm, lent[i]);
    return r;
}

/* A method whose arguments from first are lent. */
#define LENDING(name, first)                                              \
    static Value name##_lent(VM *vm, Value *args, int nargs);             \
    Value bytes_method_##name(VM *vm, Value *args, int nargs)             \
    {                                                                     \
        return lending(vm, args, nargs, first, name##_lent);              \
    }                                                                     \
    static Value name##_lent(VM *vm, Value *args, int nargs)

/* --- operators ----------------------------------------------------------- */

Value bytes_method_len(VM *vm, Value *args, int nargs)
{
    return from_small((int64_t)view(vm, args[0]).size);
}

Value bytes_method_iter(VM *vm, Value *args, int nargs)
{
    return bytes_iterator_new(vm, args[0]);
}

Value bytes_method_add(VM *vm, Value *args, int nargs)
{
    Text b;
    Value lent = buffer_lend(vm, args[1], BUFFER_SIMPLE, &b), r = ERROR;
    Text a = view(vm, args[0]);
    if (lent == UNBOUND || lent == ERROR) {
        raise_error(vm, C_TypeError, "can't concat %.100T to %.100T", args[1],
                    args[0]);
    } else if (b.size == 0) {
        r = make(vm, args[0], a);
    } else {
        Buf buf;
        buf_init(&buf, &vm->heap);
        buf_reserve(&buf, a.size + b.size);
        buf_put(&buf, a.data, a.size);
        buf_put(&buf, b.data, b.size);
        r = from_buf(vm, args[0], &buf);
    }
    decref(vm, lent);
    return r;
}

Value bytes_method_mul(VM *vm, Value *args, int nargs)
{
    size_t count;
    if (!text_arg_repeat(vm, args[1], view(vm, args[0]).size, &count,
                         "repeated bytes are too long"))
        return ERROR;
    Text text = view(vm, args[0]);
    if (count == 1)
        return make(vm, args[0], text);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_reserve(&buf, text.size * count);
    if (text.size == 1)
        buf_fill(&buf, text.data[0], count);
    else
        while (count-- > 0 && text.size > 0)
            buf_put(&buf, text.data, text.size);
    return from_buf(vm, args[0], &buf);
}

Value bytes_method_mod(VM *vm, Value *args, int nargs)
{
    Value result = bytes_percent(vm, args[0], args[1]);
    if (result == ERROR || !is_bytearray(vm, args[0]))
        return result;
    Value copy = make(vm, args[0], view(vm, result));
    decref(vm, result);
    return copy;
}

Value bytes_method_rmod(VM *vm, Value *args, int nargs)
{
    ClassId kind = is_bytearray(vm, args[0]) ? C_bytearray : C_bytes;
    if (!class_is_subclass(class_of(vm, args[1]), vm->classes[kind]))
        return NOT_IMPLEMENTED;
    Value turned[] = {args[1], args[0]};
    return bytes_method_mod(vm, turned, 2);
}

/* How self and other stand: false: they do not compare.  A bytearray does
 * with all that is bytes-like. */
static bool compare(VM *vm, Value *args, int *order)
{
    Text b;
    Value lent = is_bytearray(vm, args[0]) || is_bytes(vm, args[1])
                     ? buffer_lend(vm, args[1], BUFFER_SIMPLE, &b)
                     : UNBOUND;
    if (lent == ERROR)
        error_clear(vm);
    if (lent == ERROR || lent == UNBOUND)
        return false;
    Text a = view(vm, args[0]);
    size_t n = a.size < b.size ? a.size : b.size;
    *order = n > 0 ? memcmp(a.data, b.data, n) : 0;
    if (*order == 0)
        *order = (a.size > b.size) - (a.size < b.size);
    decref(vm, lent);
    return true;
}

#define COMPARE(name, op)                                            \
    Value bytes_method_##name(VM *vm, Value *args, int nargs)        \
    {                                                                \
        int order;                                                   \
        return compare(vm, args, &order) ? from_bool(order op 0)     \
                                         : NOT_IMPLEMENTED;          \
    }
COMPARE(eq, ==)
COMPARE(ne, !=)
COMPARE(lt, <)
COMPARE(le, <=)
COMPARE(gt, >)
COMPARE(ge, >=)

LENDING(contains, 1)
{
    char byte;
    Text needle = {&byte, 1};
    Value n = UNBOUND;
    if (bytes_has_index(vm, args[1]) && (n = value_index(vm, args[1])) == ERROR)
        error_clear(vm); /* then it may be bytes */
    if (n != UNBOUND && n != ERROR) {
        int found = bytes_arg_byte(vm, n, BYTE_RANGE);
        decref(vm, n);
        if (found < 0)
            return ERROR;
        byte = (char)found;
    } else if (!bytes_need(vm, args[1], &needle)) {
        return ERROR;
    }
    return from_bool(text_find(view(vm, args[0]), needle) >= 0);
}

/* --- searching ----------------------------------------------------------- */

/* The part of the subject, as it is now, between bounds that text_arg_range
 * has given.  False: there is no such part. */
static bool part_of(VM *vm, Value subject, ptrdiff_t from, ptrdiff_t to,
                    Text *part)
{
    Text text = view(vm, subject);
    if (to > (ptrdiff_t)text.size)
        to = (ptrdiff_t)text.size;
    if (from > to)
        return false;
    *part = (Text){text.data + from, (size_t)(to - from)};
    return true;
}

/* What find and the like seek, and where. */
typedef struct Search {
    Text part, needle;
    size_t offset; /* of part in the subject */
    char byte;     /* the needle, where it is an int */
} Search;

/* 1; 0: there is no such range; -1: failed.  The texts are looked at last,
 * since the arguments may run code that changes a bytearray. */
static int search_start(VM *vm, Value *args, Search *s)
{
    ptrdiff_t from, to;
    int byte = -1;
    if (!text_arg_range(vm, args[2], args[3], view(vm, args[0]).size, &from,
                        &to))
        return -1;
    if (!buffer_has(vm, args[1])) {
        if (!bytes_has_index(vm, args[1])) {
            raise_error(vm, C_TypeError, "argument should be integer or "
                                         "bytes-like object, not '%.200T'",
                        args[1]);
            return -1;
        }
        byte = bytes_arg_byte(vm, args[1], BYTE_RANGE);
        if (byte < 0)
            return -1;
    }
    if (byte >= 0) {
        s->byte = (char)byte;
        s->needle = (Text){&s->byte, 1};
    } else if (!bytes_need(vm, args[1], &s->needle)) {
        return -1;
    }
    s->offset = (size_t)from;
    return part_of(vm, args[0], from, to, &s->part);
}

/* -1 none, -2 failed. */
static ptrdiff_t search(VM *vm, Value *args,
                        ptrdiff_t (*find)(Text text, Text needle))
{
    Search s;
    int ready = search_start(vm, args, &s);
    if (ready <= 0)
        return ready < 0 ? -2 : -1;
    ptrdiff_t at = find(s.part, s.needle);
    return at < 0 ? -1 : at + (ptrdiff_t)s.offset;
}

static Value found(ptrdiff_t at)
{
    return at == -2 ? ERROR : from_small(at);
}

static Value found_or_raise(VM *vm, ptrdiff_t at)
{
    if (at == -1)
        return raise_error(vm, C_ValueError, "subsection not found");
    return found(at);
}

LENDING(find, 1)
{
    return found(search(vm, args, text_find));
}

LENDING(rfind, 1)
{
    return found(search(vm, args, text_rfind));
}

LENDING(index, 1)
{
    return found_or_raise(vm, search(vm, args, text_find));
}

LENDING(rindex, 1)
{
    return found_or_raise(vm, search(vm, args, text_rfind));
}

LENDING(count, 1)
{
    Search s;
    int ready = search_start(vm, args, &s);
    if (ready <= 0)
        return ready < 0 ? ERROR : from_small(0);
    size_t count = s.needle.size == 0 ? s.part.size + 1
                                      : text_count(s.part, s.needle, SIZE_MAX);
    return from_small((int64_t)count);
}

static bool matches(Text part, Text affix, bool at_end)
{
    if (affix.size > part.size)
        return false;
    const char *p = part.data + (at_end ? part.size - affix.size : 0);
    return affix.size == 0 || memcmp(p, affix.data, affix.size) == 0;
}

static Value affix_test(VM *vm, Value *args, const char *method, bool at_end)
{
    Text part = {NULL, 0}, affix;
    ptrdiff_t from, to;
    if (!text_arg_range(vm, args[2], args[3], view(vm, args[0]).size, &from,
                        &to))
        return ERROR;
    bool inside = part_of(vm, args[0], from, to, &part);
    if (is_tuple(vm, args[1])) {
        Tuple *tuple = as_tuple(args[1]);
        for (size_t i = 0; i < tuple->count; i++) {
            Value lent = buffer_lend(vm, tuple->items[i], BUFFER_SIMPLE,
                                     &affix);
            if (lent == UNBOUND && !bytes_need(vm, tuple->items[i], &affix))
                return ERROR;
            inside = part_of(vm, args[0], from, to, &part);
            bool found = lent != ERROR && inside &&
                         matches(part, affix, at_end);
            decref(vm, lent);
            if (found || lent == ERROR)
                return found ? TRUE : ERROR;
        }
        return FALSE;
    }
    if (!buffer_has(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "%s first arg must be bytes or a tuple of bytes, "
                           "not %.100T", method, args[1]);
    if (!bytes_need(vm, args[1], &affix))
        return ERROR;
    return from_bool(inside && matches(part, affix, at_end));
}

LENDING(startswith, 1)
{
    return affix_test(vm, args, "startswith", false);
}

LENDING(endswith, 1)
{
    return affix_test(vm, args, "endswith", true);
}

static Value remove_affix(VM *vm, Value *args, bool at_end)
{
    Text text, affix;
    if (!bytes_need(vm, args[1], &affix))
        return ERROR;
    text = view(vm, args[0]);
    if (matches(text, affix, at_end)) {
        text.data += at_end ? 0 : affix.size;
        text.size -= affix.size;
    }
    return make(vm, args[0], text);
}

LENDING(removeprefix, 1)
{
    return remove_affix(vm, args, false);
}

LENDING(removesuffix, 1)
{
    return remove_affix(vm, args, true);
}

/* --- splitting and joining ----------------------------------------------- */

static Value split(VM *vm, Value *args, bool from_right)
{
    ptrdiff_t max;
    Text sep;
    if (!text_arg_size(vm, args[2], &max))
        return ERROR;
    MakePiece piece = maker(vm, args[0]);
    if (args[1] == NONE)
        return (from_right ? text_rsplit_space : text_split_space)(
            vm, piece, TEXT_BYTES, view(vm, args[0]), max);
    if (!bytes_need(vm, args[1], &sep))
        return ERROR;
    if (sep.size == 0)
        return raise_error(vm, C_ValueError, "empty separator");
    return (from_right ? text_rsplit : text_split)(
        vm, piece, view(vm, args[0]), sep, max);
}

LENDING(split, 1)
{
    return split(vm, args, false);
}

LENDING(rsplit, 1)
{
    return split(vm, args, true);
}

Value bytes_method_splitlines(VM *vm, Value *args, int nargs)
{
    int keep = value_truth(vm, args[1]);
    if (keep < 0)
        return ERROR;
    return text_splitlines(vm, maker(vm, args[0]), TEXT_BYTES,
                           view(vm, args[0]), keep);
}

static Value partition(VM *vm, Value *args, bool from_right)
{
    Text sep;
    Value middle = incref(args[1]), result = ERROR;
    if (is_bytearray(vm, args[0]) && buffer_has(vm, middle)) {
        Value lent = buffer_lend(vm, middle, BUFFER_FULL_RO, &sep);
        value_set(vm, &middle, lent == ERROR ? ERROR
                                             : bytearray_value(vm, sep.data,
                                                               sep.size));
        decref(vm, lent);
    }
    if (middle == ERROR || !bytes_need(vm, middle, &sep))
        ;
    else if (sep.size == 0)
        raise_error(vm, C_ValueError, "empty separator");
    else
        result = text_partition(vm, maker(vm, args[0]), view(vm, args[0]),
                                sep, middle, from_right);
    decref(vm, middle);
    /* Bytes without sep in them are returned as they are. */
    Value *whole = result == ERROR ? NULL
                                   : &as_tuple(result)->items[from_right * 2];
    if (whole && is_bytes(vm, args[0]) &&
        as_bytes(*whole)->size == as_bytes(args[0])->size)
        value_set(vm, whole, incref(args[0]));
    return result;
}

LENDING(partition, 1)
{
    return partition(vm, args, false);
}

LENDING(rpartition, 1)
{
    return partition(vm, args, true);
}

Value bytes_method_join(VM *vm, Value *args, int nargs)
{
    Value it = value_iter(vm, args[1]);
    if (it == ERROR)
        return error_is(vm, C_TypeError)
                   ? raise_error(vm, C_TypeError, "can only join an iterable")
                   : ERROR;
    Tuple *items = tuple_from_iterable(vm, it);
    decref(vm, it);
    if (items == NULL)
        return ERROR;
    Text item;
    Buf buf;
    buf_init(&buf, &vm->heap);
    bool ok = true;
    for (size_t i = 0; ok && i < items->count; i++) {
        Value v = items->items[i];
        Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &item);
        Text sep = view(vm, args[0]);
        ok = lent != UNBOUND && lent != ERROR;
        if (i > 0)
            buf_put(&buf, sep.data, sep.size);
        if (ok)
            buf_put(&buf, item.data, item.size);
        else
            raise_error(vm, C_TypeError,
                        "sequence item %z: expected a bytes-like object, "
                        "%.80T found", (ptrdiff_t)i, v);
        decref(vm, lent);
    }
    release(vm, items);
    if (ok)
        return from_buf(vm, args[0], &buf);
    buf_fini(&buf);
    return ERROR;
}

/* --- stripping, filling, replacing --------------------------------------- */

static Value strip(VM *vm, Value *args, int sides)
{
    Text chars = {NULL, 0};
    if (args[1] != NONE && !bytes_need(vm, args[1], &chars))
        return ERROR;
    if (args[1] != NONE && chars.data == NULL)
        chars.data = "";
    return make(vm, args[0],
                text_strip(TEXT_BYTES, view(vm, args[0]), chars, sides));
}

LENDING(strip, 1)
{
    return strip(vm, args, STRIP_BOTH);
}

LENDING(lstrip, 1)
{
    return strip(vm, args, STRIP_LEFT);
}

LENDING(rstrip, 1)
{
    return strip(vm, args, STRIP_RIGHT);
}

static Value pad(VM *vm, Value self, size_t left, size_t right, char fill)
{
    Text text = view(vm, self);
    if (left == 0 && right == 0)
        return make(vm, self, text);
    if (!heap_has_room(&vm->heap, left + right))
        return raise_memory(vm);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_fill(&buf, fill, left);
    buf_put(&buf, text.data, text.size);
    buf_fill(&buf, fill, right);
    return from_buf(vm, self, &buf);
}

static bool fill_args(VM *vm, Value *args, const char *method,
                      size_t *missing, char *fill)
{
    ptrdiff_t width;
    Text text = {" ", 1};
    if (!text_arg_size(vm, args[1], &width))
        return false;
    if (args[2] != UNBOUND &&
        (!bytes_plain_view(vm, args[2], &text.data, &text.size) ||
         text.size != 1)) {
        raise_error(vm, C_TypeError, "%s() argument 2 must be a byte string "
                                     "of length 1, not %A", method,
                    args[2]);
        return false;
    }
    ptrdiff_t size = (ptrdiff_t)view(vm, args[0]).size;
    *missing = width > size ? (size_t)(width - size) : 0;
    *fill = text.data[0];
    return true;
}

Value bytes_method_center(VM *vm, Value *args, int nargs)
{
    size_t n;
    char fill;
    if (!fill_args(vm, args, "center", &n, &fill))
        return ERROR;
    size_t left = n / 2 + (n & (n + view(vm, args[0]).size) & 1);
    return pad(vm, args[0], left, n - left, fill);
}

Value bytes_method_ljust(VM *vm, Value *args, int nargs)
{
    size_t n;
    char fill;
    if (!fill_args(vm, args, "ljust", &n, &fill))
        return ERROR;
    return pad(vm, args[0], 0, n, fill);
}

Value bytes_method_rjust(VM *vm, Value *args, int nargs)
{
    size_t n;
    char fill;
    if (!fill_args(vm, args, "rjust", &n, &fill))
        return ERROR;
    return pad(vm, args[0], n, 0, fill);
}

Value bytes_method_zfill(VM *vm, Value *args, int nargs)
{
    ptrdiff_t width;
    if (!text_arg_size(vm, args[1], &width))
        return ERROR;
    Text text = view(vm, args[0]);
    size_t n = width > (ptrdiff_t)text.size ? (size_t)width - text.size : 0;
    bool sign = text.size > 0 && (text.data[0] == '-' || text.data[0] == '+');
    if (n == 0 || !sign)
        return pad(vm, args[0], n, 0, '0');
    if (!heap_has_room(&vm->heap, n))
        return raise_memory(vm);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, text.data[0]);
    buf_fill(&buf, '0', n);
    buf_put(&buf, text.data + 1, text.size - 1);
    return from_buf(vm, args[0], &buf);
}

Value bytes_method_expandtabs(VM *vm, Value *args, int nargs)
{
    ptrdiff_t tab;
    if (!text_arg_int(vm, args[1], &tab))
        return ERROR;
    return text_expandtabs(vm, maker(vm, args[0]), TEXT_BYTES,
                           view(vm, args[0]), tab);
}

LENDING(replace, 1)
{
    Text old, new;
    ptrdiff_t max;
    if (!bytes_need(vm, args[1], &old) || !bytes_need(vm, args[2], &new) ||
        !text_arg_size(vm, args[3], &max) ||
        !bytes_need(vm, args[1], &old) || !bytes_need(vm, args[2], &new))
        return ERROR; /* the texts once more: asking for max runs code */
    Value result = text_replace(vm, maker(vm, args[0]), TEXT_BYTES,
                                view(vm, args[0]), old, new, max);
    return result == UNBOUND ? make(vm, args[0], view(vm, args[0])) : result;
}

LENDING(translate, 1)
{
    Text table = {NULL, 0}, gone = {"", 0};
    if (args[1] != NONE && !bytes_need(vm, args[1], &table))
        return ERROR;
    if (args[1] != NONE && table.size != 256)
        return raise_error(vm, C_ValueError,
                           "translation table must be 256 characters long");
    if (args[2] != UNBOUND && !bytes_need(vm, args[2], &gone))
        return ERROR;
    bool skip[256] = {false};
    for (size_t i = 0; i < gone.size; i++)
        skip[(unsigned char)gone.data[i]] = true;
    Text text = view(vm, args[0]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_reserve(&buf, text.size);
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (!skip[c])
            buf_putc(&buf, args[1] != NONE ? table.data[c] : (char)c);
    }
    return from_buf(vm, args[0], &buf);
}

LENDING(maketrans, 0)
{
    Text from, to;
    if (!bytes_need(vm, args[0], &from) || !bytes_need(vm, args[1], &to))
        return ERROR;
    if (from.size != to.size)
        return raise_error(vm, C_ValueError,
                           "maketrans arguments must have same length");
    char table[256];
    for (int i = 0; i < 256; i++)
        table[i] = (char)i;
    for (size_t i = 0; i < from.size; i++)
        table[(unsigned char)from.data[i]] = to.data[i];
    return bytes_value(vm, table, sizeof table);
}

/* --- to text and from it ------------------------------------------------- */

Value bytes_method_decode(VM *vm, Value *args, int nargs)
{
    const char *encoding, *errors;
    if (!bytes_optional_name(vm, args[1], "decode", "encoding", &encoding) ||
        !bytes_optional_name(vm, args[2], "decode", "errors", &errors))
        return ERROR;
    Text text = view(vm, args[0]);
    if (text.size == 0) /* CPython does not look at the encoding either */
        return str_value(vm, "", 0);
    return codec_decode(vm, text.data, text.size, encoding, errors);
}

/* The separator of hex(): 256 none; -1 with the exception pending. */
static int hex_separator(VM *vm, Value v)
{
    Text text;
    if (v == UNBOUND)
        return 256;
    ptrdiff_t length = value_len(vm, v);
    if (length < 0)
        return -1;
    if (length != 1) {
        raise_error(vm, C_ValueError, "sep must be length 1.");
        return -1;
    }
    if (is_str(vm, v)) {
        text = text_of(as_str(v));
    } else if (is_bytes(vm, v)) {
        text = view(vm, v);
    } else {
        raise_error(vm, C_TypeError, "sep must be str or bytes.");
        return -1;
    }
    if ((unsigned char)text.data[0] < 128)
        return (unsigned char)text.data[0];
    raise_error(vm, C_ValueError, "sep must be ASCII.");
    return -1;
}

Value bytes_method_hex(VM *vm, Value *args, int nargs)
{
    static const char digits[] = "0123456789abcdef";
    ptrdiff_t group;
    int sep;
    if (!text_arg_int(vm, args[2], &group) ||
        (sep = hex_separator(vm, args[1])) < 0)
        return ERROR;
    bool from_left = group < 0;
    size_t each = from_left ? 0 - (size_t)group : (size_t)group;
    Text text = view(vm, args[0]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    for (size_t i = 0; i < text.size && !buf.failed; i++) {
        size_t place = from_left ? i : text.size - i;
        if (sep < 256 && each > 0 && i > 0 && place % each == 0)
            buf_putc(&buf, (char)sep);
        unsigned char c = (unsigned char)text.data[i];
        buf_putc(&buf, digits[c >> 4]);
        buf_putc(&buf, digits[c & 15]);
    }
    return str_from_buf(vm, &buf);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

Value bytes_method_fromhex(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "fromhex() argument must be str, not %A",
                           args[1]);
    Str *s = as_str(args[1]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    size_t at = 0;
    while (at < s->size) {
        if (text_space_end(TEXT_BYTES, s->data + at) != NULL) {
            at++;
            continue;
        }
        int high = hex_digit(s->data[at]);
        int low = high < 0 ? -1 : hex_digit(s->data[at + 1]);
        if (low < 0) { /* the NUL at the end is no digit either */
            at += high >= 0;
            buf_fini(&buf);
            return raise_error(vm, C_ValueError,
                               "non-hexadecimal number found in fromhex() arg "
                               "at position %z",
                               (ptrdiff_t)str_position(s, at));
        }
        buf_putc(&buf, (char)(high << 4 | low));
        at += 2;
    }
    bool array = class_is_subclass(cls, vm->classes[C_bytearray]);
    Value v = buf.failed ? raise_memory(vm)
                         : (array ? bytearray_value : bytes_value)(
                               vm, buf.data ? buf.data : "", buf.len);
    buf_fini(&buf);
    if (v == ERROR || cls == class_of(vm, v))
        return v;
    Value made = call(vm, args[0], &v, 1);
    decref(vm, v);
    return made;
}

/* --- ASCII letters ------------------------------------------------------- */

static bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
static bool is_alpha(unsigned char c) { return is_lower(c | 0x20); }
static bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static bool is_alnum(unsigned char c) { return is_alpha(c) || is_digit(c); }
static bool is_ascii(unsigned char c) { return c < 128; }
static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= 9 && c <= 13);
}

typedef enum Change { LOWER, UPPER, TITLE, CAPITALIZE, SWAP } Change;

static char change(unsigned char c, Change how, bool *in_word)
{
    bool letter = is_alpha(c), lower = how == LOWER;
    if (how == SWAP)
        lower = is_upper(c);
    if (how == TITLE || how == CAPITALIZE) {
        lower = *in_word;
        *in_word = how == CAPITALIZE || letter;
    }
    return (char)(!letter ? c : lower ? c | 0x20 : c & ~0x20);
}

static Value change_case(VM *vm, Value self, Change how)
{
    Text text = view(vm, self);
    bool in_word = false;
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_reserve(&buf, text.size);
    for (size_t i = 0; i < text.size; i++)
        buf_putc(&buf, change((unsigned char)text.data[i], how, &in_word));
    return from_buf(vm, self, &buf);
}

#define CHANGE(name, how)                                          \
    Value bytes_method_##name(VM *vm, Value *args, int nargs)      \
    {                                                              \
        return change_case(vm, args[0], how);                      \
    }
CHANGE(lower, LOWER)
CHANGE(upper, UPPER)
CHANGE(title, TITLE)
CHANGE(capitalize, CAPITALIZE)
CHANGE(swapcase, SWAP)

static Value all_are(VM *vm, Value self, bool (*is)(unsigned char),
                     bool when_empty)
{
    Text text = view(vm, self);
    for (size_t i = 0; i < text.size; i++)
        if (!is((unsigned char)text.data[i]))
            return FALSE;
    return from_bool(text.size > 0 || when_empty);
}

#define QUESTION(name, is, when_empty)                             \
    Value bytes_method_##name(VM *vm, Value *args, int nargs)      \
    {                                                              \
        return all_are(vm, args[0], is, when_empty);               \
    }
QUESTION(isalnum, is_alnum, false)
QUESTION(isalpha, is_alpha, false)
QUESTION(isascii, is_ascii, true)
QUESTION(isdigit, is_digit, false)
QUESTION(isspace, is_space, false)

static Value is_in_case(VM *vm, Value self, bool (*is)(unsigned char))
{
    Text text = view(vm, self);
    bool some = false;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (is(c))
            some = true;
        else if (is_alpha(c))
            return FALSE;
    }
    return from_bool(some);
}

Value bytes_method_islower(VM *vm, Value *args, int nargs)
{
    return is_in_case(vm, args[0], is_lower);
}

Value bytes_method_isupper(VM *vm, Value *args, int nargs)
{
    return is_in_case(vm, args[0], is_upper);
}

Value bytes_method_istitle(VM *vm, Value *args, int nargs)
{
    Text text = view(vm, args[0]);
    bool some = false, in_word = false;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (is_alpha(c) && is_upper(c) == in_word)
            return FALSE;
        in_word = is_alpha(c);
        some |= in_word;
    }
    return from_bool(some);
}

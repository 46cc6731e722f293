/* str_methods.c: the methods of str.
 *
 * Methods are thin: they check arguments in CPython's words and hand bytes to
 * text.c.  A method that would give its subject back unchanged gives the
 * subject itself when that is an exact str, else an exact copy.
 */
#include "object/str_parts.h"

#include "base/utf8.h"
#include "object/codec.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/str_case.h"
#include "object/text.h"

Str *str_need(VM *vm, Value v, const char *method, const char *which)
{
    if (is_str(vm, v))
        return as_str(v);
    raise_error(vm, C_TypeError, "%s() argument %smust be str, not %A", method,
                which, v);
    return NULL;
}

static Value unchanged(VM *vm, Str *s)
{
    return str_exact(vm, s);
}

/* How parts of s are made. */
static MakePiece piece_of(const Str *s)
{
    return s->flags & STR_ASCII ? str_ascii_value : str_value;
}

/* A part of s: s itself when it is all of it. */
static Value part_of(VM *vm, Str *s, Text part)
{
    return part.size == s->size ? str_exact(vm, s)
                                : piece_of(s)(vm, part.data, part.size);
}

/* --- special methods ----------------------------------------------------- */

static Value str_make(VM *vm, Class *cls, Value exact)
{
    if (exact == ERROR || cls == vm->classes[C_str])
        return exact;
    Str *from = as_str(exact);
    Str *s = str_alloc_as(vm, cls, from->size);
    if (s != NULL) {
        memcpy(s->data, from->data, from->size);
        s->length = from->length;
        s->flags |= from->flags & STR_ASCII;
        s->hash = from->hash;
    }
    decref(vm, exact);
    return s != NULL ? from_object(s) : ERROR;
}

static bool optional_text(VM *vm, Value v, const char *method,
                          const char *which, const char **text)
{
    *text = NULL;
    if (v == UNBOUND)
        return true;
    Str *s = str_need(vm, v, method, which);
    if (s == NULL)
        return false;
    if (s->size != s->length) { /* are there surrogates? */
        Value bytes = codec_encode(vm, s, NULL, NULL);
        if (bytes == ERROR)
            return false;
        decref(vm, bytes);
    }
    if (strlen(s->data) != s->size) {
        raise_error(vm, C_ValueError, "embedded null character");
        return false;
    }
    *text = s->data;
    return true;
}

static Value decode_object(VM *vm, Value v, const char *encoding,
                           const char *errors)
{
    Text text;
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &text);
    if (lent != UNBOUND && lent != ERROR) {
        /* For no bytes CPython does not look at the encoding either. */
        Value result = text.size == 0 ? str_value(vm, "", 0)
                                      : codec_decode(vm, text.data, text.size,
                                                     encoding, errors);
        decref(vm, lent);
        return result;
    }
    if (is_str(vm, v))
        return raise_error(vm, C_TypeError, "decoding str is not supported");
    return raise_error(vm, C_TypeError, "decoding to str: need a bytes-like "
                                        "object, %T found", v);
}

static Value str_new_method(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    const char *encoding, *errors;
    for (int i = 2; i < 4; i++) /* str itself gives the full name */
        if (args[i] != UNBOUND && !is_str(vm, args[i]) &&
            cls == vm->classes[C_str])
            return raise_error(vm, C_TypeError,
                               "str() argument '%s' must be str, not %Q",
                               i == 2 ? "encoding" : "errors", args[i]);
    if (!optional_text(vm, args[2], "str", "'encoding' ", &encoding) ||
        !optional_text(vm, args[3], "str", "'errors' ", &errors))
        return ERROR;
    Value v;
    if (args[1] == UNBOUND)
        v = str_value(vm, "", 0);
    else if (encoding == NULL && errors == NULL)
        v = value_str(vm, args[1]);
    else
        v = decode_object(vm, args[1], encoding, errors);
    return str_make(vm, cls, v);
}

static Value str_add(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "can only concatenate str (not \"%.200T\") to str",
                           args[1]);
    return str_concat(vm, as_str(args[0]), as_str(args[1]));
}

static Value str_mul(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    size_t count;
    if (!text_arg_repeat(vm, args[1], s->size, &count,
                         "repeated string is too long"))
        return ERROR;
    if (count == 0 || s->size == 0)
        return str_value(vm, "", 0);
    if (count == 1)
        return unchanged(vm, s);
    size_t total = s->size * count;
    Str *result = str_alloc(vm, total);
    if (result == NULL)
        return ERROR;
    memcpy(result->data, s->data, s->size);
    for (size_t done = s->size; done < total;) {
        size_t n = done < total - done ? done : total - done;
        memcpy(result->data + done, result->data, n);
        done += n;
    }
    return from_object(str_seal(result));
}

static Value str_mod(VM *vm, Value *args, int nargs)
{
    return str_percent(vm, as_str(args[0]), args[1]);
}

static Value str_rmod(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return NOT_IMPLEMENTED;
    return str_percent(vm, as_str(args[1]), args[0]);
}

static Value str_eq_method(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return NOT_IMPLEMENTED;
    return from_bool(str_eq(as_str(args[0]), as_str(args[1])));
}

static Value str_ne_method(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return NOT_IMPLEMENTED;
    return from_bool(!str_eq(as_str(args[0]), as_str(args[1])));
}

#define ORDER(name, op)                                                   \
    static Value str_##name(VM *vm, Value *args, int nargs)               \
    {                                                                     \
        if (!is_str(vm, args[1]))                                         \
            return NOT_IMPLEMENTED;                                       \
        return from_bool(str_compare(as_str(args[0]), as_str(args[1]))    \
                         op 0);                                           \
    }
ORDER(lt, <)
ORDER(le, <=)
ORDER(gt, >)
ORDER(ge, >=)

static Value str_hash_method(VM *vm, Value *args, int nargs)
{
    return from_small(str_hash(vm, as_str(args[0])));
}

static Value str_repr_method(VM *vm, Value *args, int nargs)
{
    return str_repr(vm, as_str(args[0]));
}

static Value str_str_method(VM *vm, Value *args, int nargs)
{
    return unchanged(vm, as_str(args[0]));
}

static Value str_len(VM *vm, Value *args, int nargs)
{
    return from_small(as_str(args[0])->length);
}

static Value str_contains_method(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "'in <string>' requires string as left operand, "
                           "not %T", args[1]);
    return from_bool(str_contains(as_str(args[0]), as_str(args[1])));
}

static Value str_getitem(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    if (is_exact(args[1], C_slice)) {
        ptrdiff_t start, step;
        size_t count, length = s->length;
        if (!sequence_slice(vm, args[1], &length, &start, &step, &count))
            return ERROR;
        return str_slice(vm, s, start, step, (ptrdiff_t)count);
    }
    size_t at;
    if (!is_integer(vm, args[1]) &&
        class_of(vm, args[1])->special[SP_INDEX] == 0)
        return raise_error(vm, C_TypeError,
                           "string indices must be integers, not '%.200T'",
                           args[1]);
    if (!text_arg_subscript(vm, args[1], s->length, &at, "string index"))
        return ERROR;
    return str_index(vm, s, (ptrdiff_t)at);
}

static Value str_format_special(VM *vm, Value *args, int nargs)
{
    Str *spec = str_need(vm, args[1], "__format__", "");
    if (spec == NULL)
        return ERROR;
    if (spec->size == 0) { /* a subclass may have a __str__ of its own */
        if (as_object(args[0])->shape == C_str)
            return incref(args[0]);
        return value_str(vm, args[0]);
    }
    Value r = format_str(vm, args[0], spec);
    Str *s = as_str(args[0]);
    if (r != ERROR && s->size && s->size == as_str(r)->size &&
        memcmp(s->data, as_str(r)->data, s->size) == 0)
        value_set(vm, &r, incref(args[0])); /* a subclass's, too */
    return r;
}

static Value str_getnewargs(VM *vm, Value *args, int nargs)
{
    Value copy = unchanged(vm, as_str(args[0]));
    if (copy == ERROR)
        return ERROR;
    Value result = tuple_from(vm, &copy, 1);
    decref(vm, copy);
    return result;
}

/* --- searching ----------------------------------------------------------- */

/* The bytes in which to search, and where they begin; false: the range is
 * empty in a way that nothing is found, or, with *failed, an exception. */
static bool search_range(VM *vm, Str *s, Value start, Value end, Text *part,
                         bool *failed)
{
    ptrdiff_t from, to;
    *failed = !text_arg_range(vm, start, end, s->length, &from, &to);
    if (*failed || from > to)
        return false;
    size_t first = str_offset(vm, s, (size_t)from);
    size_t last = str_offset(vm, s, (size_t)to);
    *part = (Text){s->data + first, last - first};
    return true;
}

/* -1 none, -2 failed. */
static ptrdiff_t search(VM *vm, Value *args, const char *method,
                        ptrdiff_t (*find)(Text text, Text needle))
{
    Str *s = as_str(args[0]);
    Str *needle = str_need(vm, args[1], method, "1 ");
    Text part;
    bool failed;
    if (needle == NULL)
        return -2;
    if (!search_range(vm, s, args[2], args[3], &part, &failed))
        return failed ? -2 : -1;
    ptrdiff_t at = find(part, text_of(needle));
    if (at < 0)
        return -1;
    return (ptrdiff_t)str_position(s, (size_t)(part.data + at - s->data));
}

static Value str_find(VM *vm, Value *args, int nargs)
{
    ptrdiff_t at = search(vm, args, "find", text_find);
    return at == -2 ? ERROR : from_small(at);
}

static Value str_rfind(VM *vm, Value *args, int nargs)
{
    ptrdiff_t at = search(vm, args, "rfind", text_rfind);
    return at == -2 ? ERROR : from_small(at);
}

static Value index_result(VM *vm, ptrdiff_t at)
{
    if (at == -2)
        return ERROR;
    if (at == -1)
        return raise_error(vm, C_ValueError, "substring not found");
    return from_small(at);
}

static Value str_index_method(VM *vm, Value *args, int nargs)
{
    return index_result(vm, search(vm, args, "index", text_find));
}

static Value str_rindex(VM *vm, Value *args, int nargs)
{
    return index_result(vm, search(vm, args, "rindex", text_rfind));
}

static Value str_count(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]), *needle = str_need(vm, args[1], "count", "1 ");
    Text part;
    bool failed;
    if (needle == NULL)
        return ERROR;
    if (!search_range(vm, s, args[2], args[3], &part, &failed))
        return failed ? ERROR : from_small(0);
    size_t count = needle->size == 0
                       ? utf8_count(part.data, part.size) + 1
                       : text_count(part, text_of(needle), SIZE_MAX);
    return from_small((int64_t)count);
}

static inline bool matches(Text part, const Str *affix, bool at_end)
{
    if (affix->size > part.size)
        return false;
    const char *p = part.data + (at_end ? part.size - affix->size : 0);
    return memcmp(p, affix->data, affix->size) == 0;
}

static Value affix_test(VM *vm, Value *args, const char *method, bool at_end)
{
    Text part;
    bool failed, inside;
    inside = search_range(vm, as_str(args[0]), args[2], args[3], &part,
                          &failed);
    if (failed)
        return ERROR;
    if (is_tuple(vm, args[1])) {
        Tuple *tuple = as_tuple(args[1]);
        for (size_t i = 0; i < tuple->count; i++) {
            Value item = tuple->items[i];
            if (!is_str(vm, item))
                return raise_error(vm, C_TypeError,
                                   "tuple for %s must only contain str, "
                                   "not %.100T", method, item);
            if (inside && matches(part, as_str(item), at_end))
                return TRUE;
        }
        return FALSE;
    }
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "%s first arg must be str or a tuple of str, "
                           "not %.100T", method, args[1]);
    return from_bool(inside && matches(part, as_str(args[1]), at_end));
}

static Value str_startswith(VM *vm, Value *args, int nargs)
{
    return affix_test(vm, args, "startswith", false);
}

static Value str_endswith(VM *vm, Value *args, int nargs)
{
    return affix_test(vm, args, "endswith", true);
}

static Value str_removeprefix(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    Str *prefix = str_need(vm, args[1], "removeprefix", "");
    if (prefix == NULL)
        return ERROR;
    Text part = text_of(s);
    if (matches(part, prefix, false)) {
        part.data += prefix->size;
        part.size -= prefix->size;
    }
    return part_of(vm, s, part);
}

static Value str_removesuffix(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    Str *suffix = str_need(vm, args[1], "removesuffix", "");
    if (suffix == NULL)
        return ERROR;
    Text part = text_of(s);
    if (matches(part, suffix, true))
        part.size -= suffix->size;
    return part_of(vm, s, part);
}

/* --- splitting and joining ----------------------------------------------- */

static Value split(VM *vm, Value *args, bool from_right)
{
    Str *s = as_str(args[0]);
    ptrdiff_t max;
    if (!text_arg_size(vm, args[2], &max))
        return ERROR;
    if (args[1] == NONE)
        return (from_right ? text_rsplit_space : text_split_space)(
            vm, piece_of(s), TEXT_STR, text_of(s), max);
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError, "must be str or None, not %.100T",
                           args[1]);
    Str *sep = as_str(args[1]);
    if (sep->size == 0)
        return raise_error(vm, C_ValueError, "empty separator");
    if (s->length < sep->length)
        return list_from(vm, args, 1);
    return (from_right ? text_rsplit : text_split)(
        vm, piece_of(s), text_of(s), text_of(sep), max);
}

static Value str_split(VM *vm, Value *args, int nargs)
{
    return split(vm, args, false);
}

static Value str_rsplit(VM *vm, Value *args, int nargs)
{
    return split(vm, args, true);
}

static Value str_splitlines(VM *vm, Value *args, int nargs)
{
    int keep = value_truth(vm, args[1]);
    if (keep < 0)
        return ERROR;
    return text_splitlines(vm, str_value, TEXT_STR, text_of(as_str(args[0])),
                           keep);
}

static Value partition(VM *vm, Value *args, bool from_right)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError, "must be str, not %.100T", args[1]);
    if (as_str(args[1])->size == 0)
        return raise_error(vm, C_ValueError, "empty separator");
    const Str *s = as_str(args[0]);
    Value parts = text_partition(vm, str_value, text_of(s),
                                 text_of(as_str(args[1])), args[1], from_right);
    if (parts != ERROR) { /* what is not parted is not made anew */
        Value *whole = &as_tuple(parts)->items[from_right ? 2 : 0];
        if (as_str(*whole)->size == s->size)
            value_set(vm, whole, incref(args[0]));
    }
    return parts;
}

static Value str_partition(VM *vm, Value *args, int nargs)
{
    return partition(vm, args, false);
}

static Value str_rpartition(VM *vm, Value *args, int nargs)
{
    return partition(vm, args, true);
}

/* The items are those of a list or tuple that nothing can change meanwhile:
 * no code of the language runs here. */
static Value join_items(VM *vm, const Str *sep, const Value *items, size_t n)
{
    size_t size = n > 1 ? sep->size * (n - 1) : 0;
    for (size_t i = 0; i < n; i++) {
        if (!is_str(vm, items[i]))
            return raise_error(vm, C_TypeError,
                               "sequence item %z: expected str instance, "
                               "%.80T found", (ptrdiff_t)i, items[i]);
        size += as_str(items[i])->size;
    }
    if (n == 1)
        return str_exact(vm, as_str(items[0]));
    if (size == 0)
        return str_value(vm, "", 0);
    Str *result = str_alloc(vm, size);
    if (result == NULL)
        return ERROR;
    char *to = result->data;
    for (size_t i = 0; i < n; i++) {
        if (i > 0) {
            text_copy(to, sep->data, sep->size);
            to += sep->size;
        }
        text_copy(to, as_str(items[i])->data, as_str(items[i])->size);
        to += as_str(items[i])->size;
    }
    if (size > 1)
        return from_object(str_seal(result));
    Value one = str_value(vm, result->data, size); /* the shared one */
    release(vm, result);
    return one;
}

static Value str_join(VM *vm, Value *args, int nargs)
{
    const Str *sep = as_str(args[0]);
    Value v = args[1];
    if (is_exact(v, C_list))
        return join_items(vm, sep, as_list(v)->items, as_list(v)->count);
    if (is_exact(v, C_tuple))
        return join_items(vm, sep, as_tuple(v)->items, as_tuple(v)->count);
    if (class_of(vm, v)->special[SP_ITER] == 0 &&
        class_of(vm, v)->special[SP_GETITEM] == 0)
        return raise_error(vm, C_TypeError, "can only join an iterable");
    Value iter = value_iter(vm, v);
    if (iter == ERROR)
        return error_is(vm, C_TypeError)
                   ? raise_error(vm, C_TypeError, "can only join an iterable")
                   : ERROR;
    Value list = list_from_iterable(vm, iter);
    decref(vm, iter);
    if (list == ERROR)
        return ERROR;
    Value result = join_items(vm, sep, as_list(list)->items,
                              as_list(list)->count);
    decref(vm, list);
    return result;
}

/* --- stripping, filling, replacing --------------------------------------- */

static Value strip(VM *vm, Value *args, const char *method, int sides)
{
    Str *s = as_str(args[0]);
    Text chars = {NULL, 0};
    if (args[1] != NONE) {
        if (!is_str(vm, args[1]))
            return raise_error(vm, C_TypeError,
                               "%s arg must be None or str", method);
        chars = text_of(as_str(args[1]));
    }
    return part_of(vm, s, text_strip(TEXT_STR, text_of(s), chars, sides));
}

static Value str_strip(VM *vm, Value *args, int nargs)
{
    return strip(vm, args, "strip", STRIP_BOTH);
}

static Value str_lstrip(VM *vm, Value *args, int nargs)
{
    return strip(vm, args, "lstrip", STRIP_LEFT);
}

static Value str_rstrip(VM *vm, Value *args, int nargs)
{
    return strip(vm, args, "rstrip", STRIP_RIGHT);
}

static void put_fill(char *to, Text fill, size_t n)
{
    if (fill.size == 1)
        memset(to, fill.data[0], n);
    else
        for (; n > 0; n--, to += fill.size)
            memcpy(to, fill.data, fill.size);
}

static Value pad(VM *vm, Str *s, size_t left, size_t right, Text fill)
{
    if (left == 0 && right == 0)
        return unchanged(vm, s);
    size_t total;
    if (__builtin_mul_overflow(left + right, fill.size, &total) ||
        !heap_has_room(&vm->heap, total))
        return raise_memory(vm);
    Str *padded = str_alloc(vm, total + s->size);
    if (padded == NULL)
        return ERROR;
    put_fill(padded->data, fill, left);
    memcpy(padded->data + left * fill.size, s->data, s->size);
    put_fill(padded->data + left * fill.size + s->size, fill, right);
    return from_object(str_seal(padded));
}

/* Width and fill of center and the like; *missing: characters to add. */
static bool fill_args(VM *vm, Value *args, size_t *missing, Text *fill)
{
    ptrdiff_t width;
    if (!text_arg_size(vm, args[1], &width))
        return false;
    if (!is_str(vm, args[2])) {
        raise_error(vm, C_TypeError, "The fill character must be a unicode "
                                     "character, not %.100T", args[2]);
        return false;
    }
    if (as_str(args[2])->length != 1) {
        raise_error(vm, C_TypeError,
                    "The fill character must be exactly one character long");
        return false;
    }
    ptrdiff_t length = as_str(args[0])->length;
    *missing = width > length ? (size_t)(width - length) : 0;
    *fill = text_of(as_str(args[2]));
    return true;
}

static Value str_center(VM *vm, Value *args, int nargs)
{
    size_t n;
    Text fill;
    if (!fill_args(vm, args, &n, &fill))
        return ERROR;
    /* CPython's rule for the odd one: left when the width is odd. */
    size_t left = n / 2 + (n & (n + as_str(args[0])->length) & 1);
    return pad(vm, as_str(args[0]), left, n - left, fill);
}

static Value str_ljust(VM *vm, Value *args, int nargs)
{
    size_t n;
    Text fill;
    if (!fill_args(vm, args, &n, &fill))
        return ERROR;
    return pad(vm, as_str(args[0]), 0, n, fill);
}

static Value str_rjust(VM *vm, Value *args, int nargs)
{
    size_t n;
    Text fill;
    if (!fill_args(vm, args, &n, &fill))
        return ERROR;
    return pad(vm, as_str(args[0]), n, 0, fill);
}

static Value str_zfill(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    ptrdiff_t width;
    if (!text_arg_size(vm, args[1], &width))
        return ERROR;
    size_t n = width > (ptrdiff_t)s->length ? (size_t)width - s->length : 0;
    Text zero = {"0", 1};
    if (n == 0 || (s->data[0] != '-' && s->data[0] != '+'))
        return pad(vm, s, n, 0, zero);
    if (!heap_has_room(&vm->heap, n))
        return raise_memory(vm);
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, s->data[0]);
    buf_fill(&buf, '0', n);
    buf_put(&buf, s->data + 1, s->size - 1);
    return str_from_buf(vm, &buf);
}

static Value str_expandtabs(VM *vm, Value *args, int nargs)
{
    ptrdiff_t tab;
    if (!text_arg_int(vm, args[1], &tab))
        return ERROR;
    return text_expandtabs(vm, str_value, TEXT_STR, text_of(as_str(args[0])),
                           tab);
}

static Value str_replace(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    Str *old = str_need(vm, args[1], "replace", "1 ");
    Str *new = old != NULL ? str_need(vm, args[2], "replace", "2 ") : NULL;
    ptrdiff_t max;
    if (new == NULL || !text_arg_size(vm, args[3], &max))
        return ERROR;
    Value result = text_replace(vm, str_value, TEXT_STR, text_of(s),
                                text_of(old), text_of(new), max);
    return result == UNBOUND ? unchanged(vm, s) : result;
}

/* --- encode, format ------------------------------------------------------ */

static Value str_encode(VM *vm, Value *args, int nargs)
{
    const char *encoding, *errors;
    if (!optional_text(vm, args[1], "encode", "'encoding' ", &encoding) ||
        !optional_text(vm, args[2], "encode", "'errors' ", &errors))
        return ERROR;
    return codec_encode(vm, as_str(args[0]), encoding, errors);
}

static Value str_format_method(VM *vm, Value *args, int nargs)
{
    return template_format(vm, as_str(args[0]), args + 2, nargs - 2, args[1]);
}

static Value str_format_map(VM *vm, Value *args, int nargs)
{
    return template_format(vm, as_str(args[0]), NULL, 0, args[1]);
}

/* --- tables -------------------------------------------------------------- */

static const MethodDef methods[] = {
    NEW(str_new_method, "cls, object=?, encoding=?, errors=?"),
    ROWS_OF(native_sizeof),
    SEQUENCE_METHOD("__add__", str_add, "value, /", "Return self+value."),
    SEQUENCE_METHOD("__mul__", str_mul, "value, /", "Return self*value."),
    SEQUENCE_METHOD("__rmul__", str_mul, "value, /", "Return value*self."),
    METHOD("__mod__", str_mod, "value, /", "Return self%value."),
    METHOD("__rmod__", str_rmod, "value, /", "Return value%self."),
    METHOD("__eq__", str_eq_method, "value, /", "Return self==value."),
    METHOD("__ne__", str_ne_method, "value, /", "Return self!=value."),
    METHOD("__lt__", str_lt, "value, /", "Return self<value."),
    METHOD("__le__", str_le, "value, /", "Return self<=value."),
    METHOD("__gt__", str_gt, "value, /", "Return self>value."),
    METHOD("__ge__", str_ge, "value, /", "Return self>=value."),
    METHOD("__hash__", str_hash_method, "/", "Return hash(self)."),
    METHOD("__repr__", str_repr_method, "/", "Return repr(self)."),
    METHOD("__str__", str_str_method, "/", "Return str(self)."),
    METHOD("__len__", str_len, "/", "Return len(self)."),
    METHOD("__contains__", str_contains_method, "key, /",
           "Return bool(key in self)."),
    METHOD("__getitem__", str_getitem, "key, /", "Return self[key]."),
    METHOD("__iter__", str_iter, "/", "Implement iter(self)."),
    METHOD("__format__", str_format_special, "format_spec, /",
           "Return a formatted version of the string."),
    METHOD("__getnewargs__", str_getnewargs, "/",
           "Return the arguments that make an equal string."),
    METHOD("capitalize", str_method_capitalize, "/",
           "Return a copy with the first character in upper (or title) case "
           "and the rest in lower case."),
    METHOD("casefold", str_method_casefold, "/",
           "Return a version for comparisons without regard to case."),
    METHOD("center", str_center, "width, fillchar=' ', /",
           "Return the string centered in a string of length width."),
    METHOD("count", str_count, "sub, start=None, end=None, /",
           "Return the number of occurrences, not overlapping, of sub in "
           "string[start:end]."),
    METHOD("encode", str_encode, "encoding=?, errors=?",
           "Return the string as bytes in the encoding ('utf-8').  errors: "
           "'strict', 'ignore', 'replace', 'xmlcharrefreplace', "
           "'backslashreplace', 'surrogateescape' or 'surrogatepass'."),
    METHOD("endswith", str_endswith, "suffix, start=None, end=None, /",
           "Return True if the string ends with the suffix (or one of a "
           "tuple of them)."),
    METHOD("expandtabs", str_expandtabs, "tabsize=8",
           "Return a copy with tabs replaced by spaces."),
    METHOD("find", str_find, "sub, start=None, end=None, /",
           "Return the lowest index where sub is found in "
           "string[start:end], or -1."),
    METHOD("format", str_format_method, "*args, **kwargs",
           "Return the string with the fields in braces replaced by the "
           "formatted arguments."),
    METHOD("format_map", str_format_map, "mapping, /",
           "Return the string with the fields in braces replaced by what the "
           "mapping holds."),
    METHOD("index", str_index_method, "sub, start=None, end=None, /",
           "As find(), but raise ValueError when sub is not found."),
    METHOD("isalnum", str_method_isalnum, "/",
           "Return True if all characters are letters or numbers, and there "
           "is one."),
    METHOD("isalpha", str_method_isalpha, "/",
           "Return True if all characters are letters, and there is one."),
    METHOD("isascii", str_method_isascii, "/",
           "Return True if all characters are ASCII."),
    METHOD("isdecimal", str_method_isdecimal, "/",
           "Return True if all characters are decimal digits, and there is "
           "one."),
    METHOD("isdigit", str_method_isdigit, "/",
           "Return True if all characters are digits, and there is one."),
    METHOD("isidentifier", str_method_isidentifier, "/",
           "Return True if the string could be a name in a program."),
    METHOD("islower", str_method_islower, "/",
           "Return True if all cased characters are in lower case, and there "
           "is one."),
    METHOD("isnumeric", str_method_isnumeric, "/",
           "Return True if all characters are numeric, and there is one."),
    METHOD("isprintable", str_method_isprintable, "/",
           "Return True if repr() would show all characters as they are."),
    METHOD("isspace", str_method_isspace, "/",
           "Return True if all characters are white space, and there is "
           "one."),
    METHOD("istitle", str_method_istitle, "/",
           "Return True if each word begins in upper case and goes on in "
           "lower case, and there is one."),
    METHOD("isupper", str_method_isupper, "/",
           "Return True if all cased characters are in upper case, and there "
           "is one."),
    METHOD("join", str_join, "iterable, /",
           "Return the strings of the iterable, put together with this one "
           "between them."),
    METHOD("ljust", str_ljust, "width, fillchar=' ', /",
           "Return the string at the left of a string of length width."),
    METHOD("lower", str_method_lower, "/", "Return a copy in lower case."),
    METHOD("lstrip", str_lstrip, "chars=None, /",
           "Return a copy without leading white space (or chars)."),
    STATIC_METHOD("maketrans", str_maketrans, "x, y=?, z=?, /",
                  "Return a table for translate()."),
    METHOD("partition", str_partition, "sep, /",
           "Return what is before the first sep, sep, and what is after it."),
    METHOD("removeprefix", str_removeprefix, "prefix, /",
           "Return a copy without the prefix, if it is there."),
    METHOD("removesuffix", str_removesuffix, "suffix, /",
           "Return a copy without the suffix, if it is there."),
    METHOD("replace", str_replace, "old, new, /, count=-1",
           "Return a copy with old replaced by new (the first count times, "
           "unless that is -1)."),
    METHOD("rfind", str_rfind, "sub, start=None, end=None, /",
           "Return the highest index where sub is found in "
           "string[start:end], or -1."),
    METHOD("rindex", str_rindex, "sub, start=None, end=None, /",
           "As rfind(), but raise ValueError when sub is not found."),
    METHOD("rjust", str_rjust, "width, fillchar=' ', /",
           "Return the string at the right of a string of length width."),
    METHOD("rpartition", str_rpartition, "sep, /",
           "Return what is before the last sep, sep, and what is after it."),
    METHOD("rsplit", str_rsplit, "sep=None, maxsplit=-1",
           "As split(), but from the right."),
    METHOD("rstrip", str_rstrip, "chars=None, /",
           "Return a copy without trailing white space (or chars)."),
    METHOD("split", str_split, "sep=None, maxsplit=-1",
           "Return a list of the parts between the separators (white "
           "space), at most maxsplit + 1 of them."),
    METHOD("splitlines", str_splitlines, "keepends=False",
           "Return a list of the lines."),
    METHOD("startswith", str_startswith, "prefix, start=None, end=None, /",
           "Return True if the string begins with the prefix (or one of a "
           "tuple of them)."),
    METHOD("strip", str_strip, "chars=None, /",
           "Return a copy without white space (or chars) at either end."),
    METHOD("swapcase", str_method_swapcase, "/",
           "Return a copy with upper and lower case exchanged."),
    METHOD("title", str_method_title, "/",
           "Return a copy with each word beginning in title case."),
    METHOD("translate", str_translate, "table, /",
           "Return a copy with each character replaced by what the table "
           "says: a number, a string, or None (left out)."),
    METHOD("upper", str_method_upper, "/", "Return a copy in upper case."),
    METHOD("zfill", str_zfill, "width, /",
           "Return the string filled with zeros on the left, after a sign."),
    METHODS_END,
};

static const TypeOps str_ops = {
    .fini = str_release,
    .size = str_block_bytes,
};
bool str_init_classes(VM *vm)
{
    static const ClassDef str_def = {
        .id = C_str,
        .flags = CLS_IS_STR | CLS_VARSIZED | CLS_LEAF,
        .size = sizeof(Str),
        .item_size = 1,
        .ops = &str_ops,
        .methods = methods,
        .doc = "str(object='') -> str\n"
               "str(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
               "Text: the str() of an object, or bytes decoded.",
    };
    return class_define(vm, &str_def) && str_iterator_define(vm);
}

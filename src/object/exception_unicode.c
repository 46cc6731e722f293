/* exception_unicode.c: UnicodeDecodeError, UnicodeEncodeError and
 * UnicodeTranslateError.
 *
 * They know which part, from start to end, of which object could not be
 * converted, by which codec, and why.
 */
#include <stdio.h>

#include "base/utf8.h"
#include "object/exception_kinds.h"
#include "object/list.h"
#include "object/memoryview.h"

typedef enum Kind { DECODE, ENCODE, TRANSLATE } Kind;

static bool wrong_type(VM *vm, int at, Value v)
{
    raise_error(vm, C_TypeError, "argument %d must be str, not %A", at, v);
    return false;
}

/* The bytes that could not be decoded, as bytes: owned. */
static Value as_bytes_object(VM *vm, Value v)
{
    Text text;
    if (is_bytes(vm, v))
        return incref(v);
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &text);
    if (lent != UNBOUND) {
        Value copy = lent == ERROR ? ERROR
                                   : bytes_value(vm, text.data, text.size);
        decref(vm, lent);
        return copy;
    }
    return raise_error(vm, C_TypeError,
                       "a bytes-like object is required, not '%T'", v);
}

static bool fill(VM *vm, Exception *e, Value kwargs, const Value *args, int n,
                 Kind kind)
{
    int first = kind == TRANSLATE ? UNICODE_OBJECT : UNICODE_ENCODING;
    int want = 5 - first;
    ptrdiff_t bounds[2];
    if (!exception_fill(vm, e, kwargs, args, n))
        return false;
    if (n != want) {
        raise_error(vm, C_TypeError,
                    "function takes exactly %d arguments (%d given)", want, n);
        return false;
    }
    args -= first;
    if (kind != TRANSLATE && !is_str(vm, args[UNICODE_ENCODING]))
        return wrong_type(vm, 1, args[UNICODE_ENCODING]);
    if (kind != DECODE && !is_str(vm, args[UNICODE_OBJECT]))
        return wrong_type(vm, UNICODE_OBJECT + 1 - first,
                          args[UNICODE_OBJECT]);
    for (int i = 0; i < 2; i++)
        if (!ssize_argument(vm, args[UNICODE_START + i], &bounds[i]))
            return false;
    if (!is_str(vm, args[UNICODE_REASON]))
        return wrong_type(vm, UNICODE_REASON + 1 - first,
                          args[UNICODE_REASON]);
    Value object = kind == DECODE ? as_bytes_object(vm, args[UNICODE_OBJECT])
                                  : incref(args[UNICODE_OBJECT]);
    if (object == ERROR)
        return false;
    if (kind != TRANSLATE)
        exception_set_field(vm, e, UNICODE_ENCODING, args[UNICODE_ENCODING]);
    value_set(vm, &e->fields[UNICODE_OBJECT], object);
    for (int i = 0; i < 2; i++)
        exception_set_field(vm, e, UNICODE_START + i, from_small(bounds[i]));
    exception_set_field(vm, e, UNICODE_REASON, args[UNICODE_REASON]);
    return true;
}

#define KIND(name, kind)                                                   \
    bool exception_##name##_fill(VM *vm, Exception *e, Value kwargs,       \
                                 const Value *args, int n)                 \
    {                                                                      \
        return fill(vm, e, kwargs, args, n, kind);                         \
    }                                                                      \
    INIT_BY(name##_init, exception_##name##_fill)
KIND(decode, DECODE)
KIND(encode, ENCODE)
KIND(translate, TRANSLATE)

/* The str() of a field; "<NULL>" where it was deleted. */
static Value field_text(VM *vm, Value v)
{
    return v == UNBOUND ? str_from(vm, "<NULL>") : value_str(vm, v);
}

/* "byte 0x64", "character '\\xe9'": what stands at start.  False: the part
 * is longer, or not in the object. */
static bool name_the_unit(VM *vm, Exception *e, Kind kind, char *out,
                          size_t size)
{
    int64_t start = as_small(e->fields[UNICODE_START]);
    Value object = e->fields[UNICODE_OBJECT];
    if (as_small(e->fields[UNICODE_END]) != start + 1 || start < 0)
        return false;
    if (kind == DECODE) {
        if (!is_bytes(vm, object) ||
            (uint64_t)start >= as_bytes(object)->size)
            return false;
        snprintf(out, size, "byte 0x%02x", as_bytes(object)->data[start]);
        return true;
    }
    if (!is_str(vm, object) || (uint64_t)start >= as_str(object)->length)
        return false;
    unsigned c = utf8_get(utf8_skip(as_str(object)->data, (size_t)start));
    const char *format = c <= 0xff     ? "character '\\x%02x'"
                         : c <= 0xffff ? "character '\\u%04x'"
                                       : "character '\\U%08x'";
    snprintf(out, size, format, c);
    return true;
}

static Value describe(VM *vm, Exception *e, Kind kind)
{
    static const char *const verbs[] = {"decode", "encode", "translate"};
    static const char *const units[] = {"bytes", "characters", "characters"};
    if (e->fields[UNICODE_OBJECT] == UNBOUND)
        return incref(from_object(vm->names[N_empty]));
    Value reason = field_text(vm, e->fields[UNICODE_REASON]);
    Value codec = reason == ERROR ? ERROR
                                  : field_text(vm, e->fields[UNICODE_ENCODING]);
    if (codec == ERROR) {
        decref(vm, reason);
        return ERROR;
    }
    char unit[40], where[64];
    long long start = as_small(e->fields[UNICODE_START]);
    if (name_the_unit(vm, e, kind, unit, sizeof unit))
        snprintf(where, sizeof where, "%lld", start);
    else {
        snprintf(unit, sizeof unit, "%s", units[kind]);
        snprintf(where, sizeof where, "%lld-%lld", start,
                 (long long)as_small(e->fields[UNICODE_END]) - 1);
    }
    Value r = kind == TRANSLATE
                  ? str_format(vm, "can't translate %s in position %s: %S",
                               unit, where, as_str(reason))
                  : str_format(vm,
                               "'%S' codec can't %s %s in position %s: %S",
                               as_str(codec), verbs[kind], unit, where,
                               as_str(reason));
    decref(vm, reason);
    decref(vm, codec);
    return r;
}

static Value decode_str(VM *vm, Value *args, int nargs)
{
    return describe(vm, as_exception(args[0]), DECODE);
}

static Value encode_str(VM *vm, Value *args, int nargs)
{
    return describe(vm, as_exception(args[0]), ENCODE);
}

static Value translate_str(VM *vm, Value *args, int nargs)
{
    return describe(vm, as_exception(args[0]), TRANSLATE);
}

/* start and end are numbers always: 0 before __init__. */
static Value bound_get(Value v) { return v == UNBOUND ? from_small(0) : v; }

static Value bound_set(VM *vm, Exception *e, int i, Value v)
{
    ptrdiff_t n;
    if (v == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "can't delete numeric/char attribute");
    if (!is_integer(vm, v))
        return raise_error(vm, C_TypeError, "an integer is required");
    if (!ssize_argument(vm, v, &n))
        return ERROR;
    exception_set_field(vm, e, i, from_small(n));
    return NONE;
}

static Value start_get(VM *vm, Value *args, int nargs)
{
    return bound_get(as_exception(args[0])->fields[UNICODE_START]);
}

static Value start_set(VM *vm, Value *args, int nargs)
{
    return bound_set(vm, as_exception(args[0]), UNICODE_START, args[1]);
}

static Value end_get(VM *vm, Value *args, int nargs)
{
    return bound_get(as_exception(args[0])->fields[UNICODE_END]);
}

static Value end_set(VM *vm, Value *args, int nargs)
{
    return bound_set(vm, as_exception(args[0]), UNICODE_END, args[1]);
}

#define UNICODE_ROWS(name)                                              \
    const MethodDef exception_##name##_rows[] = {                       \
        INIT_ROW(name##_init),                                          \
        METHOD("__str__", name##_str, "", "Return str(self)."),         \
        FIELD("encoding", 0, "exception encoding"),                     \
        FIELD("object", 1, "exception object"),                         \
        MEMBER("start", start_get, start_set, "exception start"),       \
        MEMBER("end", end_get, end_set, "exception end"),               \
        FIELD("reason", 4, "exception reason"),                         \
        METHODS_END,                                                    \
    };
UNICODE_ROWS(decode)
UNICODE_ROWS(encode)
UNICODE_ROWS(translate)

/* json_module.c: the module _json: the encoder of stdlib/json; the scanner is
 * in json_decode.c.
 *
 * The text is gathered in one buffer.  What is being encoded is in
 * Level records on the C stack, in chains by address: so circles are found.
 */
#include <math.h>

#include "base/dtoa.h"
#include "base/utf8.h"
#include "modules/json_module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

/* As deep as CPython goes. */
enum { DEPTH_LIMIT = 10000, CHAINS = 64 };

typedef struct Level {
    const struct Level *outer; /* the next in its chain */
    Value v;
} Level;

typedef struct Encoder {
    VM *vm;
    Buf out;
    Value fallback;  /* default() */
    Str *indent;     /* NULL: all in one line */
    Str *item_sep, *key_sep;
    bool ascii, sort, skip, nan, circles;
    unsigned indents, depth;
    const Level *levels[CHAINS]; /* by their values' addresses */
} Encoder;

static bool put_value(Encoder *e, Value v);

/* --- texts and numbers --------------------------------------------------- */

static void put_unit(Buf *out, unsigned code)
{
    static const char hex[] = "0123456789abcdef";
    char text[] = {'\\', 'u', hex[code >> 12], hex[code >> 8 & 15],
                   hex[code >> 4 & 15], hex[code & 15]};
    buf_put(out, text, sizeof text);
}

static void put_quoted(Buf *out, const Str *s, bool ascii)
{
    static const char from[] = "\"\\\n\r\t\b\f", to[] = "\"\\nrtbf";
    const char *p = s->data, *end = p + s->size, *start = p;
    buf_putc(out, '"');
    while (p < end) {
        unsigned char c = (unsigned char)*p;
        if (c >= 0x20 && c != '"' && c != '\\' && (c < 0x7f || !ascii)) {
            p++;
            continue;
        }
        buf_put(out, start, (size_t)(p - start));
        const char *found = c ? strchr(from, c) : NULL;
        if (c >= 0x80) {
            uint32_t code = utf8_next(&p);
            if (code >= 0x10000) {
                put_unit(out, 0xD7C0 + (code >> 10));
                code = 0xDC00 + (code & 0x3FF);
            }
            put_unit(out, code);
        } else {
            p++;
            if (found) {
                buf_putc(out, '\\');
                buf_putc(out, to[found - from]);
            } else {
                put_unit(out, c);
            }
        }
        start = p;
    }
    buf_put(out, start, (size_t)(p - start));
    buf_putc(out, '"');
}

static bool put_str(Encoder *e, const Str *s)
{
    put_quoted(&e->out, s, e->ascii);
    return true;
}

static bool put_whole(Encoder *e, Value v)
{
    v = int_value(v);
    if (is_int(v)) {
        buf_put_int(&e->out, as_small(v));
        return true;
    }
    Value text = int_to_str(e->vm, v, 10);
    if (text == ERROR)
        return false;
    buf_put(&e->out, as_str(text)->data, as_str(text)->size);
    decref(e->vm, text);
    return true;
}

static bool put_float(Encoder *e, Value v)
{
    char text[DTOA_REPR_MAX];
    double d = float_value(v);
    if (isfinite(d)) {
        buf_put(&e->out, text, dtoa_repr(d, text));
        return true;
    }
    if (!e->nan) {
        raise_error(e->vm, C_ValueError, "Out of range float values are not "
                    "JSON compliant: %R", v);
        return false;
    }
    buf_puts(&e->out, isnan(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity");
    return true;
}

/* --- lists and dicts ----------------------------------------------------- */

static void new_line(Encoder *e)
{
    if (!e->indent)
        return;
    buf_putc(&e->out, '\n');
    for (unsigned i = 0; i < e->indents; i++)
        buf_put(&e->out, e->indent->data, e->indent->size);
}

static void before_item(Encoder *e, bool first)
{
    if (!first)
        buf_put(&e->out, e->item_sep->data, e->item_sep->size);
    new_line(e);
}

static bool put_list(Encoder *e, Value v)
{
    bool list = is_list(e->vm, v);
    bool ok = true;
    size_t i = 0;
    if ((list ? as_list(v)->count : as_tuple(v)->count) == 0) {
        buf_puts(&e->out, "[]");
        return true;
    }
    buf_putc(&e->out, '[');
    e->indents++;
    for (;; i++) { /* default() may change the list */
        size_t n = list ? as_list(v)->count : as_tuple(v)->count;
        if (i >= n || !ok)
            break;
        Value item = incref(list ? as_list(v)->items[i]
                                 : as_tuple(v)->items[i]);
        before_item(e, i == 0);
        ok = put_value(e, item);
        decref(e->vm, item);
    }
    e->indents--;
    new_line(e);
    buf_putc(&e->out, ']');
    return ok;
}

/* 1 put with its quotes, 0 the entry is skipped, -1 */
static int put_key(Encoder *e, Value key, bool first)
{
    VM *vm = e->vm;
    bool plain = is_float(key) || is_int(key) || is_bool(key) || key == NONE ||
                 is_integer(vm, key) || is_floating(vm, key);
    if (!plain && !is_str(vm, key)) {
        if (e->skip)
            return 0;
        raise_error(vm, C_TypeError,
                    "keys must be str, int, float, bool or None, not %T", key);
        return -1;
    }
    before_item(e, first);
    bool ok = true;
    if (is_str(vm, key)) {
        ok = put_str(e, as_str(key));
    } else {
        buf_putc(&e->out, '"');
        if (is_bool(key) || key == NONE)
            buf_puts(&e->out, key == NONE ? "null" : key == TRUE ? "true"
                                                                 : "false");
        else
            ok = is_floating(vm, key) ? put_float(e, key) : put_whole(e, key);
        buf_putc(&e->out, '"');
    }
    buf_put(&e->out, e->key_sep->data, e->key_sep->size);
    return ok ? 1 : -1;
}

/* 1, 0 skipped, -1 */
static int put_entry(Encoder *e, Value key, Value v, bool first)
{
    incref(key);
    incref(v);
    int r = put_key(e, key, first);
    if (r > 0 && !put_value(e, v))
        r = -1;
    decref(e->vm, key);
    decref(e->vm, v);
    return r;
}

/* A list of (key, value), sorted if that is wanted: owned. */
static Value items_of(Encoder *e, Value v)
{
    VM *vm = e->vm;
    Str *name = str_intern_new(vm, "items", 5);
    if (!name)
        return ERROR;
    Value items = call_method(vm, v, name, NULL, 0);
    release(vm, name);
    Value l = items == ERROR ? ERROR : list_from_iterable(vm, items);
    decref(vm, items);
    if (l != ERROR && e->sort && !list_sort(vm, as_list(l), UNBOUND, false)) {
        decref(vm, l);
        return ERROR;
    }
    return l;
}

static bool put_items(Encoder *e, Value items, size_t *shown)
{
    for (size_t i = 0; i < as_list(items)->count; i++) {
        Value pair = as_list(items)->items[i];
        if (!is_tuple(e->vm, pair) || as_tuple(pair)->count != 2) {
            raise_error(e->vm, C_ValueError, "items must return 2-tuples");
            return false;
        }
        int r = put_entry(e, as_tuple(pair)->items[0],
                          as_tuple(pair)->items[1], *shown == 0);
        if (r < 0)
            return false;
        *shown += (size_t)r;
    }
    return true;
}

static bool put_dict(Encoder *e, Value v)
{
    Dict *d = as_dict(v);
    size_t shown = 0;
    bool ok = true;
    if (d->count == 0) {
        buf_puts(&e->out, "{}");
        return true;
    }
    buf_putc(&e->out, '{');
    e->indents++;
    if (!is_exact(v, C_dict) || e->sort) {
        Value items = items_of(e, v);
        ok = items != ERROR && put_items(e, items, &shown);
        decref(e->vm, items);
    } else {
        uint32_t pos = 0, changes = d->changes;
        Value key, item;
        while (ok && dict_next(d, &pos, &key, &item)) {
            int r = put_entry(e, key, item, shown == 0);
            ok = r >= 0;
            shown += r > 0;
            if (ok && d->changes != changes) {
                raise_error(e->vm, C_RuntimeError,
                            "dictionary changed size during iteration");
                ok = false;
            }
        }
    }
    if (!shown) /* all keys were skipped */
        new_line(e);
    e->indents--;
    new_line(e);
    buf_putc(&e->out, '}');
    return ok;
}

static bool put_other(Encoder *e, Value v)
{
    Value r = call(e->vm, e->fallback, &v, 1);
    bool ok = r != ERROR && put_value(e, r);
    decref(e->vm, r);
    return ok;
}

static bool put_parts(Encoder *e, Value v)
{
    VM *vm = e->vm;
    if (is_dict(vm, v))
        return put_dict(e, v);
    if (is_exact(v, C_list) || is_exact(v, C_tuple))
        return put_list(e, v);
    if (is_list(vm, v) || is_tuple(vm, v)) { /* what it iterates over */
        Value items = list_from_iterable(vm, v);
        bool ok = items != ERROR && put_list(e, items);
        decref(vm, items);
        return ok;
    }
    return put_other(e, v);
}

static bool put_container(Encoder *e, Value v)
{
    VM *vm = e->vm;
    const Level **chain = &e->levels[v / 16 % CHAINS];
    Level level = {*chain, v};
    if (!c_stack_check(vm, " while encoding a JSON object"))
        return false;
    if (e->depth > DEPTH_LIMIT) {
        raise_error(vm, C_RecursionError,
                    "maximum recursion depth exceeded while encoding a JSON "
                    "object");
        return false;
    }
    for (const Level *l = e->circles ? *chain : NULL; l; l = l->outer)
        if (l->v == v) {
            raise_error(vm, C_ValueError, "Circular reference detected");
            return false;
        }
    *chain = &level;
    e->depth++;
    bool ok = put_parts(e, v);
    e->depth--;
    *chain = level.outer;
    return ok;
}

static bool put_value(Encoder *e, Value v)
{
    VM *vm = e->vm;
    if (is_exact(v, C_str) || is_str(vm, v))
        return put_str(e, as_str(v));
    if (is_float(v))
        return put_float(e, v);
    if (v == NONE || is_bool(v)) {
        buf_puts(&e->out, v == NONE ? "null" : v == TRUE ? "true" : "false");
        return true;
    }
    if (is_integer(vm, v))
        return put_whole(e, v);
    if (is_floating(vm, v))
        return put_float(e, v);
    return put_container(e, v);
}

static bool separator(VM *vm, Value v, int number, Str **out)
{
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError, "make_encoder() argument %d must be str, "
                    "not %A", number, v);
        return false;
    }
    *out = as_str(v);
    return true;
}

/* args: obj, default, ensure_ascii, indent, key_separator, item_separator,
 * sort_keys, skipkeys, allow_nan, check_circular */
static NATIVE(encode_row)
{
    Encoder e = {.vm = vm, .fallback = args[1], .indent = NULL};
    bool *flags[] = {&e.ascii, &e.sort, &e.skip, &e.nan, &e.circles};
    static const int places[] = {2, 6, 7, 8, 9};
    for (int i = 0; i < 5; i++) {
        int truth = value_truth(vm, args[places[i]]);
        if (truth < 0)
            return ERROR;
        *flags[i] = truth;
    }
    if (is_str(vm, args[3]))
        e.indent = as_str(args[3]);
    if (!separator(vm, args[4], 5, &e.key_sep) ||
        !separator(vm, args[5], 6, &e.item_sep))
        return ERROR;
    buf_init(&e.out, &vm->heap);
    Value r = ERROR;
    if (put_value(&e, args[0]))
        r = str_from_buf(vm, &e.out);
    buf_fini(&e.out);
    return r;
}

static NATIVE(quote_row)
{
    if (!is_str(vm, args[0]))
        return raise_error(vm, C_TypeError,
                           "first argument must be a string, not %T",
                           args[0]);
    Buf out;
    buf_init(&out, &vm->heap);
    put_quoted(&out, as_str(args[0]), args[1] == TRUE);
    Value r = str_from_buf(vm, &out);
    buf_fini(&out);
    return r;
}

bool json_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("encode", encode_row,
                 "obj, default, ensure_ascii, indent, key_separator, "
                 "item_separator, sort_keys, skipkeys, allow_nan, "
                 "check_circular, /",
                 "Return the JSON text of a value."),
        FUNCTION("quote", quote_row, "text, ascii, /",
                 "Return the JSON text of a str."),
        FUNCTION("scan", json_scan,
                 "text, idx, strict, object_hook, object_pairs_hook, "
                 "parse_float, parse_int, parse_constant, error, /",
                 "Return the value at a place in a JSON text, and its end."),
        FUNCTION("scan_string", json_scan_string,
                 "text, end, strict, error, /",
                 "Return the str behind a quotation mark, and its end."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_json", rows);
}

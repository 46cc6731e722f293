/* json_decode.c: the scanner of the module json (RFC 8259, and what CPython
 * takes beyond it: NaN and the infinities).
 *
 * It walks over the bytes of the text; places are told in characters.  The
 * words for errors are CPython's; the class of the error is handed in.  Keys
 * are kept in a small table, so that objects of the same kind share them.
 */
#include "base/dtoa.h"
#include "base/utf8.h"
#include "modules/json_module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "object/text.h"

enum { KEYS = 64 };

typedef struct Scanner {
    VM *vm;
    Str *text;
    const char *p, *end;
    bool strict;
    Value object_hook, pairs_hook; /* NONE: none */
    Value parse_float, parse_int, parse_constant;
    Value error;     /* the class JSONDecodeError */
    Value keys[KEYS]; /* owned, or UNBOUND */
} Scanner;

static Value scan_value(Scanner *s);

static Value position(const Scanner *s, const char *at)
{
    return from_small((int64_t)str_position(s->text,
                                            (size_t)(at - s->text->data)));
}

COLD static Value fail(Scanner *s, const char *message, const char *at)
{
    Value text = str_from(s->vm, message);
    if (text == ERROR)
        return ERROR;
    Value args[] = {text, from_object(s->text), position(s, at)};
    Value e = call(s->vm, s->error, args, 3);
    decref(s->vm, text);
    return e == ERROR ? ERROR : raise_object(s->vm, e);
}

/* "Expecting value" is told by way of StopIteration, as scan_once() does. */
COLD static Value no_value(Scanner *s, const char *at)
{
    return raise_stop_iteration(s->vm, position(s, at));
}

static inline void skip_space(Scanner *s)
{
    while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\r' ||
                             *s->p == '\t'))
        s->p++;
}

/* --- strings ------------------------------------------------------------- */

/* The four digits at p, with more behind them, or -1. */
static int hex4(const char *p, const char *end)
{
    int code = 0;
    if (end - p <= 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int c = p[i] | 0x20;
        int digit = p[i] >= '0' && p[i] <= '9' ? p[i] - '0'
                    : c >= 'a' && c <= 'f'     ? c - 'a' + 10
                                               : -1;
        if (digit < 0)
            return -1;
        code = code << 4 | digit;
    }
    return code;
}

/* What stands behind a backslash at p; begin: of the string. */
static bool put_escape(Scanner *s, Buf *out, const char *begin)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    if (s->p == s->end) {
        fail(s, "Unterminated string starting at", begin);
        return false;
    }
    char c = *s->p++;
    if (c != 'u') {
        const char *found = c ? strchr(from, c) : NULL;
        if (found)
            buf_putc(out, to[found - from]);
        else
            fail(s, "Invalid \\escape", s->p - 2);
        return found != NULL;
    }
    int code = hex4(s->p, s->end);
    if (code < 0) {
        fail(s, "Invalid \\uXXXX escape", s->p - 1);
        return false;
    }
    s->p += 4;
    if (code >= 0xD800 && code < 0xDC00 && s->end - s->p > 6 &&
        s->p[0] == '\\' && s->p[1] == 'u') {
        int low = hex4(s->p + 2, s->end);
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            s->p += 6;
        }
    }
    buf_put_utf8(out, (uint32_t)code);
    return true;
}

static inline bool is_plain(char c)
{
    return c != '"' && c != '\\' && (unsigned char)c >= 0x20;
}

static Value scan_escaped(Scanner *s, const char *begin)
{
    Buf out;
    bool ok = true;
    buf_init(&out, &s->vm->heap);
    const char *start = begin + 1;
    for (;;) {
        while (s->p < s->end && is_plain(*s->p))
            s->p++;
        buf_put(&out, start, (size_t)(s->p - start));
        if (s->p == s->end) {
            fail(s, "Unterminated string starting at", begin);
            ok = false;
        } else if (*s->p == '\\') {
            s->p++;
            ok = put_escape(s, &out, begin);
        } else if (*s->p == '"') {
            s->p++;
            break;
        } else if (s->strict) {
            fail(s, "Invalid control character at", s->p);
            ok = false;
        } else {
            buf_putc(&out, *s->p++);
        }
        if (!ok)
            break;
        start = s->p;
    }
    Value r = ok ? str_from_buf(s->vm, &out) : ERROR;
    buf_fini(&out);
    return r;
}

/* p is behind the opening quote. */
static Value scan_string(Scanner *s)
{
    const char *start = s->p, *p = start;
    while (p < s->end && is_plain(*p))
        p++;
    s->p = p;
    if (p == s->end || *p != '"')
        return scan_escaped(s, start - 1);
    s->p++;
    return s->text->flags & STR_ASCII
               ? str_ascii_value(s->vm, start, (size_t)(p - start))
               : str_value(s->vm, start, (size_t)(p - start));
}

/* The same for a key, which is looked for among those that were there. */
static Value scan_key(Scanner *s)
{
    const char *start = s->p, *p = start;
    uint32_t hash = 0;
    while (p < s->end && is_plain(*p))
        hash = hash * 31 + (unsigned char)*p++;
    size_t n = (size_t)(p - start);
    if (p == s->end || *p != '"')
        return scan_string(s);
    Value *place = &s->keys[(hash ^ hash >> 8) % KEYS];
    if (*place != UNBOUND && as_str(*place)->size == n &&
        memcmp(as_str(*place)->data, start, n) == 0) {
        s->p = p + 1;
        return incref(*place);
    }
    Value key = scan_string(s);
    if (key != ERROR)
        value_set(s->vm, place, incref(key));
    return key;
}

/* --- numbers and words --------------------------------------------------- */

static bool digits(Scanner *s)
{
    const char *start = s->p;
    while (s->p < s->end && *s->p >= '0' && *s->p <= '9')
        s->p++;
    return s->p > start;
}

static Value number_by(Scanner *s, Value hook, const char *start)
{
    Value text = str_ascii_value(s->vm, start, (size_t)(s->p - start));
    if (text == ERROR)
        return ERROR;
    Value r = hook != NONE ? call(s->vm, hook, &text, 1)
                           : int_parse(s->vm, as_str(text), 10);
    decref(s->vm, text);
    return r;
}

static Value scan_number(Scanner *s)
{
    const char *start = s->p, *whole;
    double d;
    bool fraction = false;
    s->p += *s->p == '-';
    const char *first = s->p;
    if (s->p < s->end && *s->p == '0')
        s->p++;
    else if (!digits(s))
        return no_value(s, start);
    whole = s->p;
    if (s->p < s->end && *s->p == '.') {
        s->p++;
        fraction = digits(s);
        if (!fraction)
            s->p = whole;
    }
    const char *mantissa = s->p;
    if (s->p < s->end && (*s->p | 0x20) == 'e' &&
        (fraction || s->p == whole)) {
        s->p++;
        if (s->p < s->end && (*s->p == '+' || *s->p == '-'))
            s->p++;
        if (digits(s))
            fraction = true;
        else
            s->p = mantissa;
    }
    if (fraction) {
        if (s->parse_float != NONE)
            return number_by(s, s->parse_float, start);
        if (!dtoa_parse(start, (size_t)(s->p - start), &d))
            return no_value(s, start);
        return from_float(s->vm, d);
    }
    if (s->parse_int != NONE || s->p - first > 18)
        return number_by(s, s->parse_int, start);
    int64_t n = 0;
    for (const char *p = first; p < s->p; p++)
        n = n * 10 + (*p - '0');
    return from_small(first > start ? -n : n);
}

static bool word(Scanner *s, const char *text)
{
    size_t n = strlen(text);
    if ((size_t)(s->end - s->p) < n || memcmp(s->p, text, n) != 0)
        return false;
    s->p += n;
    return true;
}

static Value constant(Scanner *s, const char *text)
{
    Value v = str_from(s->vm, text);
    if (v == ERROR)
        return ERROR;
    Value r = call(s->vm, s->parse_constant, &v, 1);
    decref(s->vm, v);
    return r;
}

/* --- arrays and objects -------------------------------------------------- */

/* Behind an item: 1 there is another, 0 it was the last, -1 failed.  closing:
 * what ends it all. */
static int next_item(Scanner *s, char closing, const char *trailing)
{
    skip_space(s);
    if (s->p < s->end && *s->p == closing) {
        s->p++;
        return 0;
    }
    if (s->p == s->end || *s->p != ',') {
        fail(s, "Expecting ',' delimiter", s->p);
        return -1;
    }
    const char *comma = s->p++;
    skip_space(s);
    if (s->p < s->end && *s->p == closing) {
        fail(s, trailing, comma);
        return -1;
    }
    return 1;
}

static Value scan_array(Scanner *s)
{
    VM *vm = s->vm;
    List *l = list_new(vm, 0);
    int more = 1;
    if (!l)
        return ERROR;
    skip_space(s);
    if (s->p < s->end && *s->p == ']') {
        s->p++;
        return from_object(l);
    }
    while (more > 0) {
        Value v = scan_value(s);
        bool ok = v != ERROR && list_append(vm, l, v);
        decref(vm, v);
        more = ok ? next_item(s, ']',
                              "Illegal trailing comma before end of array")
                  : -1;
    }
    if (more == 0)
        return from_object(l);
    release(vm, l);
    return ERROR;
}

/* One key and its value, into the dict or list. */
static bool scan_member(Scanner *s, Dict *d, List *pairs)
{
    VM *vm = s->vm;
    if (s->p == s->end || *s->p != '"') {
        fail(s, "Expecting property name enclosed in double quotes", s->p);
        return false;
    }
    s->p++;
    Value key = scan_key(s), v = ERROR;
    if (key == ERROR)
        return false;
    skip_space(s);
    if (s->p == s->end || *s->p != ':') {
        fail(s, "Expecting ':' delimiter", s->p);
    } else {
        s->p++;
        skip_space(s);
        v = scan_value(s);
    }
    bool ok = v != ERROR;
    if (ok && pairs) {
        Value pair = tuple_pack(vm, 2, key, v);
        ok = pair != ERROR && list_append(vm, pairs, pair);
        decref(vm, pair);
    } else if (ok) {
        ok = dict_set_str(vm, d, as_str(key), v);
    }
    decref(vm, key);
    decref(vm, v);
    return ok;
}

static Value scan_object(Scanner *s)
{
    VM *vm = s->vm;
    bool by_pairs = s->pairs_hook != NONE;
    List *pairs = by_pairs ? list_new(vm, 0) : NULL;
    Dict *d = by_pairs ? NULL : dict_new(vm);
    int more = 1;
    if (!pairs && !d)
        return ERROR;
    Value r = pairs ? from_object(pairs) : from_object(d);
    skip_space(s);
    if (s->p < s->end && *s->p == '}') {
        s->p++;
        more = 0;
    }
    while (more > 0)
        more = scan_member(s, d, pairs)
                   ? next_item(s, '}',
                               "Illegal trailing comma before end of object")
                   : -1;
    Value hook = by_pairs ? s->pairs_hook : s->object_hook;
    if (more < 0 || hook != NONE) {
        Value made = more < 0 ? ERROR : call(vm, hook, &r, 1);
        decref(vm, r);
        return made;
    }
    return r;
}

static Value scan_value(Scanner *s)
{
    const char *start = s->p;
    if (s->p == s->end)
        return no_value(s, start);
    switch (*s->p) {
    case '"': s->p++; return scan_string(s);
    case '{':
        if (!c_stack_check(s->vm, " while decoding a JSON object from a "
                                  "unicode string"))
            return ERROR;
        s->p++;
        return scan_object(s);
    case '[':
        if (!c_stack_check(s->vm, " while decoding a JSON array from a "
                                  "unicode string"))
            return ERROR;
        s->p++;
        return scan_array(s);
    case 'n':
        if (word(s, "null"))
            return NONE;
        break;
    case 't':
        if (word(s, "true"))
            return TRUE;
        break;
    case 'f':
        if (word(s, "false"))
            return FALSE;
        break;
    case 'N':
        if (word(s, "NaN"))
            return constant(s, "NaN");
        break;
    case 'I':
        if (word(s, "Infinity"))
            return constant(s, "Infinity");
        break;
    case '-':
        if (word(s, "-Infinity"))
            return constant(s, "-Infinity");
        return scan_number(s);
    default:
        if (*s->p >= '0' && *s->p <= '9')
            return scan_number(s);
    }
    return no_value(s, start);
}

/* --- the functions ------------------------------------------------------- */

/* Begin at the character idx; UNBOUND: it is past the end. */
static Value begin(Scanner *s, VM *vm, Value text, Value idx)
{
    ptrdiff_t at;
    if (!is_str(vm, text))
        return raise_error(vm, C_TypeError,
                           "first argument must be a string, not %T", text);
    if (!value_as_index(vm, idx, &at, false))
        return ERROR;
    if (at < 0)
        return raise_error(vm, C_ValueError, "idx cannot be negative");
    *s = (Scanner){.vm = vm, .text = as_str(text), .strict = true};
    for (int i = 0; i < KEYS; i++)
        s->keys[i] = UNBOUND;
    if ((size_t)at > as_str(text)->length)
        return UNBOUND;
    s->p = as_str(text)->data + str_offset(vm, as_str(text), (size_t)at);
    s->end = as_str(text)->data + as_str(text)->size;
    return TRUE;
}

static Value with_end(Scanner *s, Value r)
{
    if (r == ERROR)
        return ERROR;
    Value pair[] = {r, position(s, s->p)};
    return tuple_steal(s->vm, pair, 2);
}

Value json_scan(VM *vm, Value *args, int nargs)
{
    Scanner s;
    Value ok = begin(&s, vm, args[0], args[1]);
    if (ok == UNBOUND)
        return raise_stop_iteration(vm, args[1]);
    int strict = ok == ERROR ? -1 : value_truth(vm, args[2]);
    if (strict < 0)
        return ERROR;
    s.strict = strict;
    s.object_hook = args[3];
    s.pairs_hook = args[4];
    s.parse_float = args[5] == from_object(vm->classes[C_float]) ? NONE
                                                                 : args[5];
    s.parse_int = args[6] == from_object(vm->classes[C_int]) ? NONE : args[6];
    s.parse_constant = args[7];
    s.error = args[8];
    Value r = with_end(&s, scan_value(&s));
    for (int i = 0; i < KEYS; i++)
        decref(vm, s.keys[i]);
    return r;
}

Value json_scan_string(VM *vm, Value *args, int nargs)
{
    Scanner s;
    Value ok = begin(&s, vm, args[0], args[1]);
    int strict = ok == ERROR ? -1 : value_truth(vm, args[2]);
    if (strict < 0)
        return ERROR;
    if (ok == UNBOUND)
        return raise_error(vm, C_ValueError, "end is out of bounds");
    s.strict = strict;
    s.error = args[3];
    return with_end(&s, scan_string(&s));
}

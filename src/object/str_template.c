/* str_template.c: str.format and str.format_map.
 *
 * A template is literal text and fields: {name[!conversion][:spec]}, where
 * the name is empty (counted), a number or a keyword, followed by any .attr
 * and [key], and the spec may hold fields itself, once.  ("Format String
 * Syntax" in Python's library reference.)  The template is scanned as bytes:
 * everything that matters in it is ASCII.
 *
 * Fields run code of the language, which cannot change the template or the
 * arguments: the caller holds both.
 */
#include "object/text.h"

#include "base/utf8.h"
#include "object/number.h"
#include "object/str_case.h"

enum { MAX_NESTING = 2 };

typedef enum Numbering { UNDECIDED, AUTOMATIC, MANUAL } Numbering;

typedef struct Template {
    VM *vm;
    const Value *args; /* NULL: format_map */
    int nargs;
    Value names;       /* a mapping, or UNBOUND */
    Numbering numbering;
    ptrdiff_t next;    /* of automatic numbering */
    Value whole;       /* UNBOUND, or all there is: the last field's text */
} Template;

typedef struct Field {
    Text name, spec;
    uint32_t conversion; /* 0: none */
    bool nested;         /* the spec has fields */
} Field;

static bool expand(Template *t, Text text, int depth, Buf *out);

static bool fail(Template *t, const char *message)
{
    raise_error(t->vm, C_ValueError, message);
    return false;
}

/* --- parsing ------------------------------------------------------------- */

/* The spec, from after the ':' to the matching brace. */
static bool parse_spec(Template *t, const char **at, const char *end,
                       Field *field)
{
    const char *p = *at, *start = p;
    for (int open = 1; p < end; p++) {
        if (*p == '{') {
            field->nested = true;
            open++;
        } else if (*p == '}' && --open == 0) {
            field->spec = (Text){start, (size_t)(p - start)};
            *at = p + 1;
            return true;
        }
    }
    return fail(t, "unmatched '{' in format spec");
}

/* The field after a '{'; *at moves past its '}'. */
static bool parse_field(Template *t, const char **at, const char *end,
                        Field *field)
{
    const char *p = *at, *start = p;
    *field = (Field){.spec = {"", 0}};
    while (p < end && *p != '}' && *p != ':' && *p != '!') {
        if (*p == '{')
            return fail(t, "unexpected '{' in field name");
        if (*p++ == '[')
            while (p < end && *p != ']')
                p++;
    }
    if (p == end)
        return fail(t, "expected '}' before end of string");
    field->name = (Text){start, (size_t)(p - start)};
    char c = *p++;
    if (c == '!') {
        if (p == end)
            return fail(t, "end of string while looking for conversion "
                           "specifier");
        field->conversion = utf8_next(&p);
        c = p < end ? *p++ : ':';
        if (c != '}' && c != ':')
            return fail(t, "expected ':' after conversion specifier");
    }
    *at = p;
    return c == '}' || parse_spec(t, at, end, field);
}

/* A number that is all of the text: 1; -1: it is none; -2: too big, pending. */
static int parse_index(Template *t, Text text, ptrdiff_t *out)
{
    const char *p = text.data, *end = p + text.size;
    ptrdiff_t n = 0;
    if (p == end)
        return -1;
    while (p < end) {
        int digit = unicode_decimal(utf8_next(&p));
        if (digit < 0)
            return -1;
        if (n > (PTRDIFF_MAX - digit) / 10) {
            fail(t, "Too many decimal digits in format string");
            return -2;
        }
        n = n * 10 + digit;
    }
    *out = n;
    return 1;
}

/* --- finding the value --------------------------------------------------- */

static bool check_numbering(Template *t, bool counted)
{
    Numbering wanted = counted ? AUTOMATIC : MANUAL;
    if (t->numbering == UNDECIDED)
        t->numbering = wanted;
    if (t->numbering == wanted)
        return true;
    return fail(t, counted ? "cannot switch from manual field specification "
                             "to automatic field numbering"
                           : "cannot switch from automatic field numbering "
                             "to manual field specification");
}

static Value positional(Template *t, ptrdiff_t index)
{
    if (t->args == NULL) {
        fail(t, "Format string contains positional fields");
        return ERROR;
    }
    if (index >= t->nargs)
        return raise_error(t->vm, C_IndexError,
                           "Replacement index %z out of range for positional "
                           "args tuple", index);
    return incref(t->args[index]);
}

static Value by_name(Template *t, Text name)
{
    Value key = str_value(t->vm, name.data, name.size);
    if (key == ERROR)
        return ERROR;
    Value v = t->names == UNBOUND ? raise_key_error(t->vm, key)
                                  : value_getitem(t->vm, t->names, key);
    decref(t->vm, key);
    return v;
}

static Value first_value(Template *t, Text name)
{
    ptrdiff_t index = -1;
    int numbered = parse_index(t, name, &index);
    if (numbered == -2)
        return ERROR;
    bool counted = name.size == 0;
    if ((counted || numbered == 1) && !check_numbering(t, counted))
        return ERROR;
    if (counted)
        index = t->next++;
    return index >= 0 ? positional(t, index) : by_name(t, name);
}

static Value attribute(Template *t, Value v, Text name)
{
    Str *key = str_intern_new(t->vm, name.data, name.size);
    if (key == NULL)
        return ERROR;
    Value result = attr_get(t->vm, v, key);
    release(t->vm, key);
    return result;
}

static Value item(Template *t, Value v, Text name)
{
    ptrdiff_t index;
    int numbered = parse_index(t, name, &index);
    if (numbered == -2)
        return ERROR;
    Value key = numbered == 1 ? from_int64(t->vm, index)
                              : str_value(t->vm, name.data, name.size);
    if (key == ERROR)
        return ERROR;
    Value result = value_getitem(t->vm, v, key);
    decref(t->vm, key);
    return result;
}

/* One .attr or [key] at *at, of v. */
static Value step_into(Template *t, Value v, const char **at, const char *end)
{
    const char *p = *at;
    char kind = *p++;
    const char *start = p;
    if (kind == '.') {
        while (p < end && *p != '.' && *p != '[')
            p++;
    } else if (kind == '[') {
        while (p < end && *p != ']')
            p++;
        if (p == end) {
            fail(t, "Missing ']' in format string");
            return ERROR;
        }
    } else {
        fail(t, "Only '.' or '[' may follow ']' in format field specifier");
        return ERROR;
    }
    Text name = {start, (size_t)(p - start)};
    *at = kind == '[' ? p + 1 : p;
    if (name.size == 0) {
        fail(t, "Empty attribute in format string");
        return ERROR;
    }
    return kind == '.' ? attribute(t, v, name) : item(t, v, name);
}

static Value field_value(Template *t, Text name)
{
    const char *p = name.data, *end = p + name.size;
    while (p < end && *p != '.' && *p != '[')
        p++;
    Value v = first_value(t, (Text){name.data, (size_t)(p - name.data)});
    while (v != ERROR && p < end) {
        Value inner = step_into(t, v, &p, end);
        decref(t->vm, v);
        v = inner;
    }
    return v;
}

/* --- output -------------------------------------------------------------- */

static Value convert(Template *t, Value v, uint32_t conversion)
{
    switch (conversion) {
    case 0: return incref(v);
    case 'r': return value_repr(t->vm, v);
    case 's': return value_str(t->vm, v);
    case 'a': return value_ascii(t->vm, v);
    }
    if (conversion > 32 && conversion < 127)
        return raise_error(t->vm, C_ValueError,
                           "Unknown conversion specifier %c",
                           (int)conversion);
    return raise_error(t->vm, C_ValueError,
                       "Unknown conversion specifier \\x%x", conversion);
}

static Str *field_spec(Template *t, const Field *field, int depth)
{
    if (!field->nested)
        return str_new(t->vm, field->spec.data, field->spec.size);
    Buf buf;
    buf_init(&buf, &t->vm->heap);
    Value v = ERROR;
    if (expand(t, field->spec, depth - 1, &buf))
        v = str_from_buf(t->vm, &buf);
    else
        buf_fini(&buf);
    return v != ERROR ? as_str(v) : NULL;
}

static bool put_field(Template *t, const Field *field, int depth, Buf *out,
                      bool whole)
{
    VM *vm = t->vm;
    Value v = field_value(t, field->name);
    if (v == ERROR)
        return false;
    Value converted = convert(t, v, field->conversion);
    decref(vm, v);
    if (converted == ERROR)
        return false;
    Str *spec = field_spec(t, field, depth);
    Value text = ERROR;
    if (spec != NULL) {
        text = value_format(vm, converted, spec);
        release(vm, spec);
    }
    decref(vm, converted);
    if (text == ERROR)
        return false;
    if (whole && as_str(text)->size) { /* that of a subclass, maybe */
        t->whole = text;
        return true;
    }
    buf_put(out, as_str(text)->data, as_str(text)->size);
    decref(vm, text);
    return true;
}

static bool expand(Template *t, Text text, int depth, Buf *out)
{
    const char *p = text.data, *end = p + text.size;
    if (depth < 0)
        return fail(t, "Max string recursion exceeded");
    while (p < end) {
        const char *literal = p;
        while (p < end && *p != '{' && *p != '}')
            p++;
        buf_put(out, literal, (size_t)(p - literal));
        if (p == end)
            break;
        char c = *p++;
        if (p < end && *p == c) {
            buf_putc(out, c);
            p++;
            continue;
        }
        if (c == '}')
            return fail(t, "Single '}' encountered in format string");
        if (p == end)
            return fail(t, "Single '{' encountered in format string");
        Field field;
        if (!parse_field(t, &p, end, &field) ||
            !put_field(t, &field, depth, out,
                       p == end && !out->len && depth == MAX_NESTING - 1))
            return false;
    }
    return true;
}

Value template_format(VM *vm, Str *template, const Value *args, int nargs,
                      Value names)
{
    Template t = {.vm = vm, .args = args, .nargs = nargs, .names = names,
                  .whole = UNBOUND};
    Buf buf;
    char local[BUF_LOCAL];
    if (template->size > 0 && !memchr(template->data, '{', template->size) &&
        !memchr(template->data, '}', template->size))
        return incref(from_object(template)); /* a subclass's, too */
    buf_init_at(&buf, &vm->heap, local, sizeof local);
    bool ok = expand(&t, text_of(template), MAX_NESTING - 1, &buf);
    if (ok && t.whole == UNBOUND)
        return str_from_buf(vm, &buf);
    buf_fini(&buf);
    return ok ? t.whole : ERROR;
}

/* literal.c: the values of numbers and strings.
 *
 * A string's value is never longer than its text, so it is decoded into one
 * arena block of the text's size.  Line ends in the text become '\n', as in
 * "Lexical analysis" of the Python reference.  Surrogates from \u escapes
 * are encoded like any other code point (WTF-8), each on its own.
 */
#include "syntax/literal.h"

#include <string.h>

#include "base/dtoa.h"
#include "base/unicode_names.h"

#define MAKE(a, b, ...) \
    made(p, a, b, ast_new(p->arena, token_span(a, b), __VA_ARGS__))

enum { MAX_DIGITS = 4300 };

/* ---- numbers ---- */

static int digit_value(char c)
{
    return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

static void fit_small(ConstValue *v)
{
    uint64_t n = 0;
    for (size_t i = 0; i < v->len; i++) {
        uint64_t d = (uint64_t)digit_value(v->text[i]);
        if (n > (INT64_MAX - d) / v->base)
            return;
        n = n * v->base + d;
    }
    v->small = (int64_t)n;
    v->fits = true;
}

Item number(Parser *p, const Token *t)
{
    ConstValue v = {.tag = CONST_INT, .base = 10};
    char *s = arena_copy(p->arena, t->start, (size_t)(t->end - t->start));
    if (!s)
        return no_item();
    char *to = s;
    for (const char *from = s; *from; from++)
        if (*from != '_')
            *to++ = *from;
    *to = '\0';
    if (s[0] == '0' && (s[1] | 32) > '9' && strchr("xob", s[1] | 32)) {
        v.base = (s[1] | 32) == 'x' ? 16 : (s[1] | 32) == 'o' ? 8 : 2;
        s += 2;
    } else if (to[-1] == 'j' || to[-1] == 'J') {
        v.tag = CONST_IMAG;
        *--to = '\0';
    } else if (strpbrk(s, ".eE")) {
        v.tag = CONST_FLOAT;
    }
    if (v.tag != CONST_INT) {
        if (!dtoa_parse(s, (size_t)(to - s), &v.number))
            v.number = 0; /* the scanner lets only numbers through */
        return MAKE(t, t, Constant, v, NULL);
    }
    while (*s == '0' && s[1])
        s++;
    v.text = s;
    v.len = (size_t)(to - s);
    if (v.base == 10 && v.len > MAX_DIGITS)
        error_tokens(p, t, t,
                     "Exceeds the limit (%d digits) for integer string "
                     "conversion: value has %zu digits; use "
                     "sys.set_int_max_str_digits() to increase the limit - "
                     "Consider hexadecimal for huge integer literals to avoid "
                     "decimal conversion limits.", MAX_DIGITS, v.len);
    fit_small(&v);
    return MAKE(t, t, Constant, v, NULL);
}

/* ---- escapes ---- */

typedef struct Decoder {
    Parser *p;
    const Token *token;      /* for errors and warnings */
    const char *start, *end; /* the text between the quotes */
    const char *order;       /* where its warnings stand among others; NULL:
                                in their own places */
    const char *s;
    char *to;
    bool bytes;
    bool warned;
} Decoder;

static void put_utf8(Decoder *d, uint32_t c)
{
    if (c < 0x80) {
        *d->to++ = (char)c;
    } else if (c < 0x800) {
        *d->to++ = (char)(0xC0 | c >> 6);
        *d->to++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *d->to++ = (char)(0xE0 | c >> 12);
        *d->to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *d->to++ = (char)(0x80 | (c & 0x3F));
    } else {
        *d->to++ = (char)(0xF0 | c >> 18);
        *d->to++ = (char)(0x80 | (c >> 12 & 0x3F));
        *d->to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *d->to++ = (char)(0x80 | (c & 0x3F));
    }
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

/* CPython decodes a copy in which each character beyond ASCII is written as
 * \UXXXXXXXX, and its positions count in that copy. */
static int codec_position(const Decoder *d, const char *at)
{
    int n = 0;
    for (const char *s = d->start; s < at; s++) {
        if (!(*s & 0x80))
            n++;
        else if ((*s & 0xC0) != 0x80)
            n += 10;
    }
    return n;
}

static void codec_error(Decoder *d, const char *at, const char *end,
                        const char *what)
{
    const Token *t = d->p->current; /* the last that was read */
    int from = codec_position(d, at), to = codec_position(d, end) - 1;
    if (from == to)
        error_tokens(d->p, t, t, "(unicode error) 'unicodeescape' codec can't "
                     "decode byte 0x5c in position %d: %s", from, what);
    else
        error_tokens(d->p, t, t, "(unicode error) 'unicodeescape' codec can't "
                     "decode bytes in position %d-%d: %s", from, to, what);
}

/* \xXX, \uXXXX, \UXXXXXXXX; d->s is past the letter. */
static void hex_escape(Decoder *d, const char *at, int digits)
{
    uint32_t c = 0;
    int n = 0;
    while (n < digits && d->s < d->end && is_hex(*d->s)) {
        c = c * 16 + (uint32_t)digit_value(*d->s++);
        n++;
    }
    if (d->bytes) {
        if (n < 2)
            error_tokens(d->p, d->token, d->token,
                         "(value error) invalid \\x escape at position %d",
                         (int)(at - d->start));
        *d->to++ = (char)c;
        return;
    }
    if (n < digits)
        codec_error(d, at, d->s, digits == 2   ? "truncated \\xXX escape"
                                 : digits == 4 ? "truncated \\uXXXX escape"
                                 : "truncated \\UXXXXXXXX escape");
    else if (c > 0x10FFFF)
        codec_error(d, at, d->s, "illegal Unicode character");
    else
        put_utf8(d, c);
}

/* CPython warns about the line where the token begins, or where the text
 * within an f-string ends. */
static uint32_t escape_line(const Decoder *d)
{
    return d->token->kind == TK_FSTRING_MIDDLE ? d->token->end_line
                                               : d->token->line;
}

static void octal_escape(Decoder *d, const char *at)
{
    uint32_t c = 0;
    d->s = at + 1;
    for (int n = 0; n < 3 && d->s < d->end && *d->s >= '0' && *d->s <= '7';
         n++)
        c = c * 8 + (uint32_t)(*d->s++ - '0');
    if (c > 0377 && !d->warned) {
        d->warned = true; /* one a literal is enough */
        warn_at(d->p, d->order ? d->order : at, escape_line(d),
                "invalid octal escape sequence '%.*s'", (int)(d->s - at), at);
    }
    if (d->bytes)
        *d->to++ = (char)c;
    else
        put_utf8(d, c);
}

/* \N{NAME}; d->s is past the letter. */
static void named_escape(Decoder *d, const char *at)
{
    const char *s = d->s;
    if (s < d->end && *s == '{') {
        while (s < d->end && *s != '}')
            s++;
        if (s < d->end && s > d->s + 1) {
            const char *name = d->s + 1;
            const UnicodeNames *all = unicode_names(d->p->arena->heap);
            uint32_t c;
            d->s = s + 1;
            if (!all)
                d->p->arena->failed = true;
            else if (unicode_find_name(all, name, (size_t)(s - name), &c))
                put_utf8(d, c);
            else
                codec_error(d, at, d->s, "unknown Unicode character name");
            return;
        }
    }
    codec_error(d, at, s, "malformed \\N character escape");
}

static void escape(Decoder *d)
{
    static const char letters[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
    const char *at = d->s++;
    if (d->s >= d->end) { /* an f-string's \{ */
        *d->to++ = '\\';
        d->s = d->end;
        return;
    }
    char c = *d->s++;
    switch (c) {
    case '\n':
        return;
    case '0': case '1': case '2': case '3':
    case '4': case '5': case '6': case '7':
        octal_escape(d, at);
        return;
    case 'x':
        hex_escape(d, at, 2);
        return;
    case 'u': case 'U':
        if (!d->bytes) {
            hex_escape(d, at, c == 'u' ? 4 : 8);
            return;
        }
        break;
    case 'N':
        if (!d->bytes) {
            named_escape(d, at);
            return;
        }
        break;
    default:
        for (const char *l = letters; *l; l += 2)
            if (*l == c) {
                *d->to++ = l[1];
                return;
            }
    }
    int len = 1;
    while (((unsigned char)d->s[len - 1] & 0xC0) == 0x80)
        len++;
    /* CPython doesn't see others as one; those of braces were told before. */
    bool told = d->token->kind == TK_FSTRING_MIDDLE && (c == '{' || c == '}');
    if (!d->warned && len == 1 && !told)
        warn_at(d->p, d->order ? d->order : at, escape_line(d),
                "invalid escape sequence '\\%.*s'", len, d->s - 1);
    d->warned = true;
    *d->to++ = '\\';
    d->s--;
    for (*d->to++ = *d->s++; len > 1; len--)
        *d->to++ = *d->s++;
}

ConstValue decode_text(Parser *p, const Token *t, const char *start,
                       const char *end, const char *order, bool raw,
                       bool bytes)
{
    ConstValue v = {.tag = bytes ? CONST_BYTES : CONST_STR};
    char *buffer = arena_take(p->arena, (size_t)(end - start) + 1);
    if (!buffer) {
        v.text = "";
        return v;
    }
    Decoder d = {p, t, start, end, order, start, buffer, bytes, false};
    if (bytes)
        for (const char *s = start; s < end; s++)
            if (*s & 0x80)
                error_tokens(p, t, t, "bytes can only contain ASCII literal "
                             "characters");
    while (d.s < end && !p->failed)
        if (*d.s == '\\' && !raw)
            escape(&d);
        else
            *d.to++ = *d.s++;
    *d.to = '\0';
    v.text = buffer;
    v.len = (size_t)(d.to - buffer);
    return v;
}

/* ---- strings ---- */

StringInfo string_info(const Token *t)
{
    StringInfo info = {0};
    const char *s = t->start;
    for (; *s != '\'' && *s != '"'; s++) {
        info.raw |= (*s | 32) == 'r';
        info.bytes |= (*s | 32) == 'b';
        info.unicode |= *s == 'u';
    }
    int quotes = s[1] == *s && s[2] == *s ? 3 : 1;
    if (t->kind == TK_STRING && quotes == 3 && t->end - s < 6)
        quotes = 1;
    info.start = s + quotes;
    info.end = t->end - quotes;
    return info;
}

static Node *plain_string(Parser *p, const Token *t)
{
    StringInfo info = string_info(t);
    ConstValue v = decode_text(p, t, info.start, info.end, NULL, info.raw,
                               info.bytes);
    Name *kind = info.unicode ? name_intern(p->arena, "u", 1) : NULL;
    return ast_new(p->arena, token_span(t, t), Constant, v, kind);
}

static bool is_plain(Item part)
{
    return part.first->kind == TK_STRING;
}

/* values[from..to) are constants: one constant of them all. */
static Node *join(Parser *p, NodeList values, int from, int to)
{
    Node *first = values.items[from], *last = values.items[to - 1];
    if (to - from == 1)
        return first;
    size_t len = 0;
    for (int i = from; i < to; i++)
        len += values.items[i]->Constant.value.len;
    char *text = arena_take(p->arena, len + 1), *s = text;
    if (!text)
        return NULL;
    for (int i = from; i < to; i++) {
        ConstValue v = values.items[i]->Constant.value;
        memcpy(s, v.text, v.len);
        s += v.len;
    }
    *s = '\0';
    ConstValue v = {.tag = first->Constant.value.tag, .text = text,
                    .len = len};
    Span span = {first->line, first->col, last->end_line, last->end_col};
    return ast_new(p->arena, span, Constant, v, first->Constant.kind);
}

NodeList fold_constants(Parser *p, NodeList values, bool drop_empty)
{
    NodeList out = {0};
    for (int i = 0; i < values.count;) {
        if (values.items[i]->kind != Constant_kind) {
            node_list_add(p->arena, &out, values.items[i++]);
            continue;
        }
        int j = i;
        while (j < values.count && values.items[j]->kind == Constant_kind)
            j++;
        Node *n = join(p, values, i, j);
        if (n && !(drop_empty && n->Constant.value.len == 0))
            node_list_add(p->arena, &out, n);
        i = j;
    }
    return out;
}

Item strings(Parser *p, Item parts)
{
    NodeList values = {0};
    bool any_f = false, any_bytes = false, any_text = false;
    int n = items_count(parts);
    for (int i = 0; i < n; i++) {
        Item part = parts.items->at[i];
        bool bytes = is_plain(part) && string_info(part.first).bytes;
        any_bytes |= bytes;
        any_text |= !bytes;
        any_f |= !is_plain(part);
    }
    if (any_bytes && any_text) {
        error_tokens(p, parts.last + 1, parts.last + 1,
                     "cannot mix bytes and nonbytes literals");
        return made(p, parts.first, parts.last, NULL);
    }
    for (int i = 0; i < n && !p->failed; i++) {
        Item part = parts.items->at[i];
        if (is_plain(part))
            node_list_add(p->arena, &values, plain_string(p, part.first));
        else
            fstring_values(p, part, &values);
    }
    if (p->failed || p->arena->failed)
        return made(p, parts.first, parts.last, NULL);
    values = fold_constants(p, values, any_f);
    if (!any_f)
        return made(p, parts.first, parts.last,
                    values.count ? values.items[0] : NULL);
    return MAKE(parts.first, parts.last, JoinedStr, values);
}

/* Is the f-string that the token stands in raw? */
static bool in_raw(const Parser *p, const Token *t)
{
    int depth = 0;
    for (; t >= p->tokens; t--) {
        if (t->kind == TK_FSTRING_END)
            depth++;
        else if (t->kind == TK_FSTRING_START && depth-- == 0)
            return string_info(t).raw;
    }
    return false;
}

/* What follows the field in which t stands. */
static const Token *after_field(const Token *t)
{
    int level = t->level;
    while (t->level >= level)
        t++;
    return t + 1;
}

void check_text_tokens(Parser *p, const Token *first, const Token *last)
{
    StringInfo info = {.raw = first->kind == TK_FSTRING_MIDDLE &&
                              in_raw(p, first)};
    int level = first->level;
    if (first->kind != TK_FSTRING_MIDDLE)
        info = string_info(first);
    if (first->kind == TK_STRING)
        decode_text(p, first, info.start, info.end, NULL, info.raw, info.bytes);
    const char *order = first->kind == TK_FSTRING_START ? last->start : NULL;
    const Token *open = first;
    for (const Token *t = first; t <= last && !p->failed; t++) {
        if (t->kind == TK_FSTRING_MIDDLE && t->level == level)
            decode_text(p, t, t->start, t->end, order, info.raw, false);
        if (t->level == level)
            open = t;
        else if (t->kind == TK_EQUAL && t->level == level + 1 && order)
            decode_text(p, after_field(t), open->end, t[1].start, order,
                        info.raw, false);
    }
}

bool check_strings(Parser *p, const Token *first, const Token *last,
                   Span next)
{
    bool any_f = false, any_bytes = false, any_text = false;
    for (const Token *t = first; t <= last; t++) {
        bool f = t->kind == TK_FSTRING_START;
        if (t->level != first->level || (!f && t->kind != TK_STRING))
            continue;
        any_f |= f;
        any_bytes |= string_info(t).bytes;
        any_text |= !string_info(t).bytes;
    }
    if (any_bytes && any_text)
        error_at(p, ERR_SYNTAX, next,
                 "cannot mix bytes and nonbytes literals");
    return any_f;
}

/* ---- f-strings ---- */

static Node *middle(Parser *p, const Token *t, const char *order, bool raw)
{
    ConstValue v = decode_text(p, t, t->start, t->end, order, raw, false);
    return ast_new(p->arena, token_span(t, t), Constant, v, NULL);
}

/* The nodes of text and fields; a field with "=" is two.  An f-string's text is
 * read at its end (order), with that of its fields; in a format (order is
 * NULL) the latter stays as it is. */
static void add_parts(Parser *p, Item parts, const char *order, bool raw,
                      NodeList *values)
{
    for (int i = 0; i < items_count(parts) && !p->failed; i++) {
        Item part = parts.items->at[i];
        if (part.first->kind == TK_FSTRING_MIDDLE) {
            node_list_add(p->arena, values, middle(p, part.first, order, raw));
        } else if (part.items) {
            Item *of = part.items->at; /* debug text or none, value */
            if (of[0].node) {
                ConstValue *v = &of[0].node->Constant.value;
                if (order && !raw)
                    *v = decode_text(p, part.last + 1, v->text,
                                     v->text + v->len, order, raw, false);
                node_list_add(p->arena, values, of[0].node);
            }
            if (of[1].node)
                node_list_add(p->arena, values, of[1].node);
        }
    }
}

void fstring_values(Parser *p, Item part, NodeList *values)
{
    add_parts(p, part, part.last->start, string_info(part.first).raw, values);
}

static Node *format_spec(Parser *p, const Token *open, Item format)
{
    NodeList values = {0};
    if (!format.first)
        return NULL;
    add_parts(p, format, NULL, in_raw(p, open), &values);
    if (p->failed || p->arena->failed)
        return NULL;
    values = fold_constants(p, values, true);
    Span span = token_span(format.first, format.last);
    return ast_new(p->arena, span, JoinedStr, values);
}

/* The source of the field's expression, up to and with its "=". */
static Node *debug_text(Parser *p, const Token *open, Item conversion,
                        Item format, const Token *close)
{
    const Token *next = conversion.first ? conversion.first
                        : format.first   ? format.first
                                         : close;
    ConstValue v = decode_text(p, open, open->end, next->start, NULL, true,
                               false);
    if (v.len)
        v.len = strip_comments((char *)v.text, v.len);
    Span span = {open->line, open->col + 1, next->line, next->col};
    return ast_new(p->arena, span, Constant, v, NULL);
}

size_t strip_comments(char *text, size_t len)
{
    size_t n = 0;
    char quote = 0;
    for (size_t i = 0; i < len; i++) {
        if (!quote && text[i] == '#') {
            while (i < len && text[i] != '\n')
                i++;
            if (i == len)
                break;
        } else if (quote ? text[i] == quote
                         : text[i] == '"' || text[i] == '\'') {
            quote = quote ? 0 : text[i];
        }
        text[n++] = text[i];
    }
    text[n] = '\0';
    return n;
}

static int conversion_of(Parser *p, Item conversion)
{
    const Token *t = conversion.last;
    if (t->start != conversion.first->end)
        p->failed = true;
    check_conversion(p, t);
    return *t->start;
}

void check_conversion(Parser *p, const Token *t)
{
    if (t->end - t->start != 1 || !strchr("sra", *t->start))
        error_tokens(p, t, t, "f-string: invalid conversion character '%.*s': "
                     "expected 's', 'r', or 'a'", (int)(t->end - t->start),
                     t->start);
}

Item field(Parser *p, const Token *open, Item value, Item debug,
           Item conversion, Item format, const Token *close)
{
    int code = -1;
    if (conversion.first)
        code = conversion_of(p, conversion);
    else if (debug.first && !format.first)
        code = 'r';
    Node *spec = format_spec(p, open, format);
    Item text = item(open);
    if (debug.first)
        text.node = debug_text(p, open, conversion, format, close);
    Item out = MAKE(open, close, FormattedValue, value.node, code, spec);
    Item both = items_two(p, text, out);
    both.first = open;
    both.last = close;
    return both;
}
